import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from app.tabs.inside.lab_view import LabView
from model.drawing import Drawing
from model.inside.robustness import Changes, changed
from model.reading.predictor import KerasPredictor
from model.reading.shipped import ASSETS
from tests.app.reading.test_live_reader import ONE_DRAWN, SEVEN_DRAWN
from tests.app.windows import LONG


class Lab:
    """The lab of a real window, on a screen of its own."""

    def __init__(self, insight, qtbot):
        self.view = LabView(insight)
        self.reader = insight.reader
        self._insight, self._qtbot = insight, qtbot
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.view)
        self.area.setStyleSheet(insight.theme.style_sheet())
        self.area.resize(660, 700)

    def __getattr__(self, name):
        cards = ("picture_card", "changes_card", "map_card", "flips_card")
        for card in (getattr(self.view, name) for name in cards):
            if hasattr(card, name):
                return getattr(card, name)
        raise AttributeError(name)

    def show(self):
        with self._qtbot.waitExposed(self.area):
            self.area.show()

    def draw(self, drawing):
        with self._qtbot.waitSignal(self.reader.read, timeout=LONG):
            self.reader.set_drawing(drawing)

    def wait_until(self, true):
        self._qtbot.waitUntil(true, timeout=LONG)

    @property
    def headline(self):
        return self.lab_headline.text().replace("\u00a0", " ")

    @property
    def shift_map(self):
        return self.lab_map.shift_map

    def is_mapped(self):
        return self.shift_map is not None and not self.shift_map.is_coarse

    def is_searched(self):
        return self.view.flips_card.flip is not None

    def read(self, drawing):
        """Draw, and wait for the answer and the whole map."""
        self.draw(drawing)
        self.wait_until(self.is_mapped)
        self.wait_until(lambda: self.lab_bars.probabilities().any())


@pytest.fixture
def window(windows):
    return windows.open(shown=False).window


@pytest.fixture
def lab(window, qtbot):
    made = Lab(window.insight, qtbot)
    qtbot.addWidget(made.area)
    made.show()
    yield made
    made.area.close()


def test_an_empty_canvas_has_words(lab):
    words = "Draw a digit to see how much it can take."
    assert lab.headline == words
    assert lab.lab_flip_words.text() == words
    assert lab.shift_map is None
    assert not lab.lab_try_button.isEnabled()


def test_what_is_drawn_is_answered_mapped_and_searched(lab):
    lab.read(SEVEN_DRAWN)
    assert lab.headline.startswith("It says 7")
    image = lab.reader.shown.reading.image
    np.testing.assert_array_equal(lab.lab_before.picture(), image)
    np.testing.assert_array_equal(lab.lab_after.picture(), image)
    bars = lab.lab_bars.probabilities()
    np.testing.assert_allclose(bars, lab.reader.shown.reading.prediction.probabilities, atol=1e-3)
    assert lab.shift_map.digit == 7
    assert lab.shift_map.confidence[8, 8] == pytest.approx(bars[7], abs=1e-4)
    assert lab.lab_flip_words.text() == "Searching…"
    lab.wait_until(lab.is_searched)


def test_wiping_the_canvas_empties_it_again(lab):
    lab.read(SEVEN_DRAWN)
    lab.draw(Drawing())
    assert lab.headline.startswith("Draw a digit")
    assert lab.shift_map is None
    assert lab.lab_after.picture() is None
    assert not lab.lab_bars.probabilities().any()


def test_another_drawing_has_another_map(lab):
    lab.read(SEVEN_DRAWN)
    lab.draw(ONE_DRAWN)
    lab.wait_until(lambda: lab.shift_map.digit == 1 and not lab.shift_map.is_coarse)
    assert lab.headline.startswith("It says 1")


def test_a_slider_changes_what_the_network_gets(lab):
    lab.read(SEVEN_DRAWN)
    slider = lab.view.changes_card.rows["turn"].slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    image = lab.reader.shown.reading.image
    expected = changed(image, Changes(turn=180))
    lab.wait_until(lambda: np.array_equal(lab.lab_after.picture(), expected))
    assert lab.headline.startswith("Now it says")
    np.testing.assert_array_equal(lab.lab_before.picture(), image)
    lab.wait_until(lambda: not lab.shift_map.is_coarse and lab.shift_map.winner[8, 8] != 7)
    assert lab.shift_map.digit == 7


def test_pressing_the_map_moves_the_image_there(lab):
    lab.read(SEVEN_DRAWN)
    lab.lab_map.setFocus()
    for _ in range(3):
        QTest.keyClick(lab.lab_map, Qt.Key.Key_Right)
    QTest.keyClick(lab.lab_map, Qt.Key.Key_Up)
    assert lab.view.changes == Changes(right=3, down=-1)
    expected = changed(lab.reader.shown.reading.image, Changes(right=3, down=-1))
    lab.wait_until(lambda: np.array_equal(lab.lab_after.picture(), expected))
    square = lab.shift_map.confidence[7, 11]
    assert lab.lab_bars.probabilities()[7] == pytest.approx(square, abs=1e-3)


def test_moving_alone_does_not_ask_for_the_map_again(lab, qtbot):
    lab.read(SEVEN_DRAWN)
    shown = lab.shift_map
    lab.view.changes_card.put_shift(4, 4)
    qtbot.wait(200)
    assert lab.shift_map is shown


def test_showing_the_smallest_change_makes_the_other_digit_of_it(lab):
    lab.read(SEVEN_DRAWN)
    lab.wait_until(lab.is_searched)
    flip = lab.view.flips_card.flip
    lab.area.ensureWidgetVisible(lab.lab_try_button)
    assert lab.area.verticalScrollBar().value() > 0
    QTest.mouseClick(lab.lab_try_button, Qt.MouseButton.LeftButton)
    assert lab.area.verticalScrollBar().value() == 0
    assert lab.view.changes.value(flip.kind) == flip.value
    lab.wait_until(lambda: lab.headline.startswith(f"Now it says {flip.winner}"))
    bars = lab.lab_bars.probabilities()
    assert bars[flip.winner] == pytest.approx(flip.probability, abs=1e-3)


def test_a_part_is_rubbed_out_where_the_image_is_pressed(lab):
    lab.read(SEVEN_DRAWN)
    before = lab.lab_after.picture()
    QTest.mouseClick(lab.lab_after, Qt.MouseButton.LeftButton, pos=lab.lab_after.rect().center())
    assert lab.view.changes.spot > 0
    lab.wait_until(lambda: lab.lab_after.picture().sum() < before.sum() - 1)
    lab.lab_after.setFocus()
    QTest.keyClick(lab.lab_after, Qt.Key.Key_Delete)
    lab.wait_until(lambda: np.array_equal(lab.lab_after.picture(), before))


def test_re_centring_holds_in_more_places(lab):
    lab.read(SEVEN_DRAWN)
    alone = lab.shift_map.agreeing
    QTest.mouseClick(lab.lab_recentre_switch, Qt.MouseButton.LeftButton)
    lab.wait_until(lambda: not lab.shift_map.is_coarse and lab.shift_map.agreeing > alone)
    words = lab.view.map_card._count_words.text()
    assert words == f"places where it still says 7; without re-centring {alone}"
    lab.view.changes_card.put_shift(4, -3)
    lab.wait_until(lambda: lab.headline.startswith("Still 7"))
    sent, after = lab.lab_sent.picture(), lab.lab_after.picture()
    assert np.abs(sent - after).max() > 0.5


def test_nothing_is_asked_while_it_cannot_be_seen(lab, window, qtbot, monkeypatch):
    lab.area.hide()
    asked = []
    for lane in (window.insight.background.quick, window.insight.background.slow):
        monkeypatch.setattr(lane, "submit", lambda *job: asked.append(job))
    lab.draw(SEVEN_DRAWN)
    lab.view.changes_card.put_shift(2, 2)
    qtbot.wait(100)
    assert asked == []


def test_what_was_drawn_while_it_was_hidden_is_caught_up_with(lab):
    lab.area.hide()
    lab.draw(SEVEN_DRAWN)
    lab.show()
    lab.wait_until(lambda: lab.headline.startswith("It says 7"))
    lab.wait_until(lab.is_mapped)


def test_what_was_drawn_before_it_was_made_is_there(window, qtbot):
    with qtbot.waitSignal(window.reader.read, timeout=LONG):
        window.reader.set_drawing(SEVEN_DRAWN)
    lab = Lab(window.insight, qtbot)
    qtbot.addWidget(lab.area)
    lab.show()
    lab.wait_until(lambda: lab.headline.startswith("It says 7"))
    lab.wait_until(lab.is_mapped)
    lab.area.close()


def test_of_a_tflite_file_the_predictor_is_asked(lab, window):
    from model.reading.litert import LiteRTPredictor

    lab.draw(SEVEN_DRAWN)
    window.reader.offer_opened("mine", LiteRTPredictor(ASSETS / "shipped.tflite"))
    assert window.insight.network.network is None
    assert window.insight.network.problem
    lab.wait_until(lambda: lab.headline.startswith("It says 7"))
    lab.wait_until(lab.is_searched)
    assert lab.shift_map.digit == 7


@pytest.fixture
def tiny():
    """A tiny network of twelve classes that nothing has taught."""
    import keras

    keras.utils.set_random_seed(1)
    network = keras.Sequential(
        [
            keras.layers.Input((28, 28, 1)),
            keras.layers.Conv2D(4, 5, strides=3, activation="relu"),
            keras.layers.Flatten(),
            keras.layers.Dense(12),
        ]
    )
    return KerasPredictor(network)


def test_a_network_of_twelve_classes_has_twelve_bars(lab, window, tiny):
    lab.read(SEVEN_DRAWN)
    window.reader.offer_opened("tiny", tiny)
    assert len(lab.lab_bars.probabilities()) == 12
    image = lab.reader.shown.reading.image
    expected = tiny.predict_proba(image)
    lab.wait_until(lambda: lab.lab_bars.probabilities().any())
    np.testing.assert_allclose(lab.lab_bars.probabilities(), expected, atol=1e-4)
    lab.wait_until(lambda: lab.shift_map is not None and lab.shift_map.digit == expected.argmax())


def test_it_follows_what_the_network_learns(windows, qtbot):
    person = windows.open()
    window = person.window
    person.read()
    lab = Lab(window.insight, qtbot)
    qtbot.addWidget(lab.area)
    lab.show()
    lab.wait_until(lab.is_searched)
    person.train(network="softmax", epochs=400)
    lab.wait_until(lambda: window.reader.answering == "run" and lab.lab_bars.probabilities().any())
    early, first_map = lab.lab_bars.probabilities(), lab.shift_map
    lab.wait_until(lambda: np.abs(lab.lab_bars.probabilities() - early).max() > 0.01)
    lab.wait_until(lambda: lab.shift_map is not first_map and lab.shift_map is not None)
    person.stop()
    lab.area.close()


@pytest.mark.parametrize("width", [450, 640, 900, 1210])
def test_it_fits_pages_of_any_width(lab, qtbot, width):
    lab.lab_recentre_switch.setChecked(True)
    lab.read(SEVEN_DRAWN)
    lab.area.resize(width, 700)
    qtbot.wait(50)
    assert lab.view.width() <= width
    assert not lab.area.horizontalScrollBar().isVisible()
    for card in (lab.view.picture_card, lab.view.map_card, lab.view.flips_card):
        assert card.mapTo(lab.view, card.rect().topRight()).x() < lab.view.width()
