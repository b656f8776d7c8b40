import shutil
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from app.background import Background
from app.reading.live_reader import SHIPPED, LiveReader
from app.tabs.inside import why_words
from app.tabs.inside.why_card import WhyCard
from app.tabs.insight import Insight
from app.tabs.network_in_view import NetworkInView
from app.theme import Theme
from app.train.controller import TrainingController
from model.devices import import_tensorflow
from model.drawing import Drawing
from model.inside.saliency import FINEST, Covering
from model.reading.litert import LiteRTPredictor
from model.reading.predictor import KerasPredictor
from model.reading.shipped import ASSETS
from model.training.events import RunStarted, Snapshot
from tests.app.windows import LONG, ONE, SEVEN

SEVEN_DRAWN = Drawing.from_points([1000 * np.array(SEVEN)])
ONE_DRAWN = Drawing.from_points([1000 * np.array(ONE)])


class Bench:
    """A card on its own before a person, and all that it looks at."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self.reader = LiveReader()
        self.background = Background()
        self.controller = TrainingController(lambda config, resume: None)
        self.network = NetworkInView(self.reader, self.background)
        self.theme = Theme()
        needed = {
            "theme": self.theme, "controller": self.controller, "reader": self.reader,
            "network": self.network, "background": self.background,
        }  # fmt: skip
        nothing = dict.fromkeys(field.name for field in fields(Insight))
        self.insight = Insight(**nothing | needed)
        self.card = WhyCard(self.insight)
        self.card.setStyleSheet(self.theme.style_sheet())
        self.card.resize(640, 300)

    def show(self):
        self.card.show()
        self._qtbot.waitExposed(self.card)

    def draw(self, drawing=SEVEN_DRAWN):
        self.reader.set_drawing(drawing)
        self.reader.read_now()

    def wait(self, true):
        self._qtbot.waitUntil(true, timeout=LONG)

    def wait_for_map(self):
        self.wait(lambda: self.remark.startswith("Without") or self.remark.startswith("No patch"))

    def close(self):
        self.background.close()
        self.card.close()
        self.card.deleteLater()

    @property
    def image(self):
        return self.reader.shown.reading.image

    @property
    def title(self):
        return self.card.why_title.text()

    @property
    def help(self):
        return self.card.why_help.text()

    @property
    def remark(self):
        return self.card.why_remark.text()

    @property
    def pixels(self):
        """What the picture shows, (28, 28, 3) red green blue."""
        picture = self.card.why_picture.picture()
        if picture is None:
            return None
        flat = np.frombuffer(picture.constBits(), np.uint32).reshape(28, 28)
        return np.stack([flat >> 16 & 255, flat >> 8 & 255, flat & 255], -1).astype(int)


@pytest.fixture
def bench(qtbot):
    made = Bench(qtbot)
    yield made
    made.close()


@pytest.fixture
def shown(bench):
    """The card on the screen, a 7 drawn, and its map there."""
    bench.show()
    bench.draw()
    bench.wait_for_map()
    return bench


def tiny(classes=10, *, branches=False, seed=1):
    """A real Keras network that has learnt nothing."""
    import_tensorflow()
    import keras
    from keras import layers

    keras.utils.set_random_seed(seed)
    given = keras.Input((28, 28, 1))
    flat = layers.Flatten()(given)
    answers = layers.Dense(classes)(flat)
    if branches:
        answers = layers.Add()([answers, layers.Dense(classes)(flat)])
    return KerasPredictor(keras.Model(given, answers))


def started(predictor):
    return RunStarted("cnn", "bars", None, "CPU", "", 1, 1, 1, 1, 1, 1, 0, predictor, None)


def evidence_of(bench, ask, asked):
    return Covering.of(bench.image).further(ask).evidence(asked)


def is_drawn(bench, evidence):
    """Whether the picture shows this evidence: orange where it is above 0, blue below."""
    warmth = (bench.pixels[..., 0] - bench.pixels[..., 2]).astype(float)
    strong = np.abs(evidence) > 0.5 * np.abs(evidence).max()
    return bool((np.sign(warmth[strong]) == np.sign(evidence[strong])).all())


def test_an_empty_canvas_has_words_and_nothing_to_choose(bench):
    bench.show()
    bench.reader.read_now()
    assert bench.title == "Why does it say so?"
    assert bench.help == why_words.EMPTY
    assert bench.pixels is None
    assert bench.card.asked is None
    assert not any(button.isEnabled() for button in bench.card.class_choice.buttons())


def test_it_says_why_the_shipped_network_says_seven(shown):
    assert shown.title == "Why does it say 7?"
    assert shown.help == why_words.PATCHES_HELP.format(digit=7)
    assert shown.card.class_choice.value() == 7
    assert not shown.card.follow_button.isVisible()
    shown.wait(lambda: shown.card.covering.level == FINEST)
    plain = shown.network.network
    assert is_drawn(shown, evidence_of(shown, plain.probabilities, 7))
    strongest = shown.card.covering.strongest(7)
    assert shown.card.why_picture.frame() == (strongest.row, strongest.column)
    assert shown.remark == why_words.patch_remark(strongest, 7)


def test_nothing_is_done_while_nobody_looks(bench, qtbot):
    bench.draw()
    bench.reader.set_drawing(ONE_DRAWN)
    qtbot.wait(150)
    assert bench.card.covering is None
    assert not bench.background.quick.isRunning()
    bench.show()
    bench.wait_for_map()
    assert bench.title == "Why does it say 1?"


def test_it_follows_the_drawing_and_its_answer(shown):
    shown.draw(ONE_DRAWN)
    shown.wait(lambda: shown.title == "Why does it say 1?")
    shown.wait(lambda: np.array_equal(shown.card.covering.image, shown.image))
    assert shown.card.class_choice.value() == 1
    shown.draw(Drawing())
    shown.wait(lambda: shown.help == why_words.EMPTY)
    assert shown.pixels is None
    assert shown.card.class_choice.value() is None


def test_another_digit_can_be_asked_about_and_one_goes_back(shown):
    card = shown.card
    shown.wait(lambda: card.covering.level == FINEST)
    QTest.mouseClick(card.class_choice.buttons()[1], Qt.MouseButton.LeftButton)
    assert shown.title == "Why does it not say 1?"
    assert shown.remark == why_words.patch_remark(card.covering.strongest(1), 1)
    plain = shown.network.network
    assert is_drawn(shown, evidence_of(shown, plain.probabilities, 1))
    shown.draw(ONE_DRAWN)
    shown.wait(lambda: shown.title == "Why does it say 1?")
    shown.draw(SEVEN_DRAWN)
    shown.wait(lambda: shown.title == "Why does it not say 1?")
    assert card.follow_button.isVisible()
    QTest.mouseClick(card.follow_button, Qt.MouseButton.LeftButton)
    assert shown.title == "Why does it say 7?"
    assert not card.follow_button.isVisible()


def test_pressing_the_chosen_digit_goes_back_too(shown):
    button = shown.card.class_choice.buttons()[3]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown.card.asked == 3
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown.card.asked == 7
    assert shown.card.class_choice.value() == 7


def test_a_blank_canvas_forgets_what_was_picked(shown):
    shown.card.class_choice.buttons()[3].click()
    shown.draw(Drawing())
    shown.wait(lambda: shown.card.asked is None)
    shown.draw()
    shown.wait(lambda: shown.card.asked == 7)


def test_digits_are_asked_about_by_key(shown):
    buttons = shown.card.class_choice.buttons()
    assert [button.focusPolicy() & Qt.FocusPolicy.TabFocus != Qt.FocusPolicy.NoFocus
            for button in buttons].index(True) == 7  # fmt: skip
    shown.card.activateWindow()
    buttons[7].setFocus()
    QTest.keyClick(buttons[7], Qt.Key.Key_Right)
    assert (shown.card.asked, shown.title) == (8, "Why does it not say 8?")
    QTest.keyClick(buttons[8], Qt.Key.Key_Home)
    assert shown.card.asked == 0
    QTest.keyClick(buttons[0], Qt.Key.Key_Left)
    assert shown.card.asked == 0


def test_what_matters_nowhere_has_no_frame(shown):
    predictor = tiny()
    flat = [np.zeros_like(value) for value in predictor.own_weights]
    shown.reader.follow_run(started(predictor))
    shown.reader.take_snapshot(Snapshot(1, tuple(flat)))
    shown.wait(lambda: shown.remark.startswith("No patch matters alone"))
    assert shown.title == "Why does it guess 0?"
    assert shown.card.why_picture.frame() is None
    assert np.ptp(shown.pixels[shown.image == 0], axis=0).max() == 0


def test_words_and_map_are_always_of_one_drawing(shown, qtbot):
    """The answer is there at once, the map a moment later: until then nothing new is said."""
    before = shown.remark
    shown.draw(ONE_DRAWN)
    assert (shown.title, shown.remark) == ("Why does it say 7?", before)
    qtbot.waitUntil(lambda: shown.title == "Why does it say 1?", timeout=LONG)
    np.testing.assert_array_equal(shown.card.covering.image, shown.image)


def test_too_little_ink_has_words(shown):
    shown.draw(Drawing.from_points([[[500, 500]]]))
    shown.wait(lambda: shown.help == why_words.TOO_LITTLE)
    assert shown.card.asked is None


def test_what_may_be_no_digit_is_said(shown):
    random = np.random.default_rng(1)
    shown.draw(Drawing.from_points([random.uniform(100, 900, (60, 2))]))
    assert shown.reader.shown.reading.prediction.reason == "not_a_digit"
    best = shown.reader.shown.reading.prediction.best
    shown.wait(lambda: shown.title == f"Why is it closest to {best}?")
    assert shown.help.startswith("This may be no digit.")


def test_gradients_wait_for_tensorflow(qtbot, monkeypatch):
    monkeypatch.setattr("app.tabs.inside.why_source.tensorflow_is_loaded", lambda: False)
    bench = Bench(qtbot)
    bench.show()
    bench.draw()
    bench.wait_for_map()
    assert not bench.card.why_gradients.isEnabled()
    assert bench.card.why_gradients.toolTip() == why_words.NEEDS_TENSORFLOW
    monkeypatch.setattr("app.tabs.inside.why_source.tensorflow_is_loaded", lambda: True)
    bench.controller.started.emit(None)
    bench.wait(bench.card.why_gradients.isEnabled)
    assert bench.card.why_gradients.toolTip().startswith(why_words.GRADIENTS_TIP)
    bench.close()


def test_gradients_of_a_network_that_runs_here(shown):
    predictor = tiny()
    shown.reader.follow_run(started(predictor))
    shown.wait(shown.card.why_gradients.isEnabled)
    shown.card.why_picker.setValue("gradients")
    shown.wait(lambda: shown.remark.startswith("All pixels together"))
    assert shown.help == why_words.GRADIENTS_HELP.format(digit=shown.card.asked)
    assert shown.card.why_picture.frame() is None
    shown.wait(lambda: shown.card.gradient is not None and shown.card.gradient.is_done)
    weight = predictor.own_weights[0].reshape(28, 28, 10)
    asked = shown.card.asked
    against = np.delete(weight, asked, 2).mean(2)
    evidence = shown.card.gradient.evidence
    rough = shown.image * (weight[..., asked] - against)
    assert np.corrcoef(rough.ravel(), evidence.ravel())[0, 1] > 0.9
    assert is_drawn(shown, evidence)
    other = (asked + 1) % 10
    shown.card.class_choice.buttons()[other].click()
    shown.wait(lambda: f"together take {other}" in shown.remark or f" {other} is" in shown.remark)
    assert not np.allclose(shown.card.gradient.evidence, evidence)


def test_it_follows_the_weights_of_a_run(shown):
    predictor = tiny()
    shown.reader.follow_run(started(predictor))
    own = [np.zeros_like(value) for value in predictor.own_weights]
    for asked, step in ((4, 10), (6, 20)):
        values = [value.copy() for value in own]
        values[1][asked] = 3
        values[0][:, asked] = 0.05
        shown.reader.take_snapshot(Snapshot(step, tuple(values)))
        shown.wait(lambda asked=asked: shown.title == f"Why does it say {asked}?")
        shown.wait(lambda asked=asked: f", {asked} " in shown.remark)
    shown.wait(lambda: shown.card.covering.level == FINEST)
    evidence = evidence_of(shown, shown.network.network.probabilities, 6)
    np.testing.assert_allclose(shown.card.covering.evidence(6), evidence, atol=1e-5)


def test_a_network_with_more_classes_has_more_buttons(shown):
    shown.reader.offer_opened("letters", tiny(classes=36))
    shown.wait(lambda: len(shown.card.class_choice.buttons()) == 36)
    shown.wait_for_map()
    shown.card.class_choice.buttons()[35].click()
    assert shown.title in ("Why does it not say 35?", "Why does it guess 35?")
    shown.reader.choose(SHIPPED)
    shown.wait(lambda: shown.title == "Why does it say 7?")
    assert len(shown.card.class_choice.buttons()) == 10
    assert not shown.card.follow_button.isVisible()


def test_a_network_that_cannot_be_looked_into_is_asked_all_the_same(shown):
    predictor = tiny(branches=True, seed=5)
    shown.reader.offer_opened("branches", predictor)
    assert shown.network.problem
    shown.wait(lambda: shown.card.covering is not None and shown.card.covering.level == FINEST)

    def ask(images):
        return np.stack([predictor.predict_proba(image) for image in images])

    asked = shown.card.asked
    assert is_drawn(shown, evidence_of(shown, ask, asked))
    shown.card.why_picker.setValue("gradients")
    shown.wait(lambda: shown.card.gradient is not None and shown.card.gradient.is_done)


def test_a_litert_file_is_asked_but_has_no_gradients(shown, tmp_path):
    shown.reader.offer_opened("run", tiny())
    shown.wait(shown.card.why_gradients.isEnabled)
    shown.card.why_picker.setValue("gradients")
    path = Path(shutil.copy(ASSETS / "shipped.tflite", tmp_path / "any.tflite"))
    shown.reader.offer_opened("any", LiteRTPredictor(path))
    shown.wait(lambda: shown.title == "Why does it say 7?" and bool(shown.remark))
    assert shown.card.why_picker.value() == "patches"
    assert shown.card.why_gradients.toolTip() == why_words.ONLY_ANSWERS
    shown.wait(lambda: shown.card.covering is not None and shown.card.covering.level == FINEST)


def test_a_litert_file_that_is_gone_is_said_in_one_sentence(shown, tmp_path):
    path = Path(shutil.copy(ASSETS / "shipped.tflite", tmp_path / "gone.tflite"))
    predictor = LiteRTPredictor(path)
    path.unlink()
    shown.reader.offer_opened("gone", predictor)
    shown.wait(lambda: "gone.tflite" in shown.help)
    assert shown.pixels is not None
    shown.reader.choose(SHIPPED)
    shown.wait(lambda: shown.title == "Why does it say 7?" and bool(shown.remark))


def test_the_pointer_asks_about_a_place(shown, monkeypatch):
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, words, widget: said.append(words))
    shown.card.why_picture.asked_at.emit(*map(int, np.argwhere(shown.image > 0.9)[0]), QPoint())
    shown.card.why_picture.asked_at.emit(0, 0, QPoint())
    assert said[0].startswith("Without the patch around here, 7 ")
    assert said[1] == ""


def test_another_look_changes_nothing_but_colours(shown, qtbot):
    shown.wait(lambda: shown.card.covering.level == FINEST)
    before = shown.pixels
    shown.theme.set_dark(False)
    qtbot.wait(50)
    np.testing.assert_array_equal(shown.pixels, before)


@pytest.mark.parametrize("width", [420, 460, 640, 1000])
def test_everything_has_its_room(shown, qtbot, width):
    shown.card.resize(width, 100)
    shown.card.adjustSize()
    shown.card.resize(width, shown.card.heightForWidth(width))
    qtbot.wait(30)
    inside = shown.card.contentsRect()
    for part in (
        shown.card.why_picture, shown.card.why_title, shown.card.why_help, shown.card.why_remark,
        shown.card.why_picker, *shown.card.class_choice.buttons(),
    ):  # fmt: skip
        corner = part.mapTo(shown.card, QPoint())
        assert inside.contains(corner)
        assert inside.contains(part.mapTo(shown.card, part.rect().bottomRight()))
        assert part.height() >= part.minimumSizeHint().height()
    for button in shown.card.class_choice.buttons():
        assert button.width() >= 24


def test_every_control_has_a_name_and_words(bench):
    card = bench.card
    assert card.objectName() == "why_card"
    for name in ("why_picture", "why_picker", "class_choice", "follow_button"):
        assert getattr(card, name).objectName() == name
    for index, button in enumerate(card.class_choice.buttons()):
        assert button.objectName() == f"why_{index}"
    for control in (
        card.why_patches, card.why_gradients, card.follow_button, *card.class_choice.buttons(),
    ):  # fmt: skip
        assert control.toolTip()
        assert control.accessibleName() or control.text()
