"""The way from the window into presenter mode and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.app.pens import drag
from tests.app.windows import SEVEN


@pytest.fixture
def person(windows, tmp_path):
    """Somebody in front of a window at a table without games: none clears the canvas."""
    settings = tmp_path / "table.toml"
    settings.write_text("games = []\n", "utf-8")
    return windows.open(["--table", str(settings)])


@pytest.fixture
def presenting(window):
    return window.presenting.page


def points(canvas):
    return [stroke.points.tolist() for stroke in canvas.drawing.strokes]


def test_f11_fills_the_screen_and_comes_back(window, presenting, person):
    person.press(Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert presenting.isVisible()
    assert not window.canvas.isVisible()
    person.press(Qt.Key.Key_F11)
    assert not window.isFullScreen()
    assert not presenting.isVisible()
    assert window.canvas.isVisible()


def test_the_drawing_stays_in_both_directions_with_its_undo(window, presenting, person):
    person.draw(SEVEN)
    before = points(window.canvas)
    person.press(Qt.Key.Key_F11)
    assert points(window.presenter_canvas) == before
    canvas = window.presenter_canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    drawn = points(canvas)
    assert len(drawn) == 2
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert points(window.canvas) == drawn
    window.canvas.undo()
    assert points(window.canvas) == before


def test_pens_keep_their_width(window, presenting, person):
    window.canvas.set_brush_percent(10)
    person.draw(SEVEN)
    window.present()
    stroke = window.canvas.drawing.strokes[0]
    assert window.presenter_canvas.pen_width(stroke) == window.canvas.pen_width(stroke) == 100.0


def test_its_controls_are_reached_by_name(window, presenting):
    window.present()
    for name in (
        "presenter_canvas", "presenter_predicted_digit", "presenter_confidence_label",
        "presenter_probability_plot", "presenter_clear_button", "presenter_next_button",
        "presenter_train_button", "presenter_pause_button", "presenter_slower_button",
        "presenter_faster_button", "presenter_shipped_button", "presenter_all_button",
        "presenter_leave_button", "presenter_chart_enlarge_button",
    ):  # fmt: skip
        assert getattr(window, name) is window.findChild(QWidget, name)


def test_keys_of_the_normal_window_rest(window, presenting, person):
    person.draw(SEVEN)
    window.present()
    tab = window.tabs.currentIndex()
    canvas = window.presenter_canvas
    for number in range(1, 7):
        QTest.keyClick(canvas, str(number), Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(canvas, Qt.Key.Key_F1)
    assert window.tabs.currentIndex() == tab
    assert window.isActiveWindow()
    dark = window.theme.is_dark
    QTest.keyClick(canvas, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.theme.is_dark is not dark


def test_it_can_begin_there_and_the_next_start_is_a_normal_one(windows):
    window = windows.open(["--presenter"]).window
    assert window.presenting.is_on
    assert window.isFullScreen()
    assert window.presenter_canvas.isVisible()
    window.close()
    again = windows.open().window
    assert not again.isFullScreen()
    assert not again.presenting.is_on
    assert again.width() >= 1024


def test_a_training_goes_on_when_it_is_left_and_closes_as_the_window_does(windows, tmp_path):
    settings = tmp_path / "table.toml"
    settings.write_text("games = []\ntrain_data = 'strokes'\n", "utf-8")
    person = windows.open(["--table", str(settings)])
    window = person.window
    window.network_picker.setValue("softmax")
    person.press(Qt.Key.Key_F11)
    QTest.keyClick(window.presenter_canvas, Qt.Key.Key_T)
    person.wait_until(lambda: person.step >= 3)
    assert window.controller.config.network == "softmax"
    QTest.keyClick(window.presenter_canvas, Qt.Key.Key_Escape)
    assert window.controller.state.is_active
    step = person.step
    person.wait_until(lambda: person.step > step)
    person.press(Qt.Key.Key_F11)
    window.close()
    person.wait_until(lambda: not window.isVisible())
    assert not window.controller.state.is_active


def test_a_button_enters_it_by_touch_alone(window, person):
    person.click(window.present_button)
    assert window.presenting.is_on
    person.click(window.presenter_leave_button)
    assert window.canvas.isVisible()


def test_what_was_read_in_presenter_mode_is_shown_in_the_window_afterwards(
    window, presenting, person
):
    person.press(Qt.Key.Key_F11)
    side = window.presenter_canvas.width()
    drag(window.presenter_canvas, *((round(x * side), round(y * side)) for x, y in SEVEN))
    person.wait_until(lambda: presenting.stage.giant_digit.text() == "7")
    assert window.predicted_digit.text() == "–"
    person.press(Qt.Key.Key_F11)
    assert window.predicted_digit.text() == "7"
    assert window.probability_plot.probabilities().argmax() == 7
