"""What scripts and people find in the window before anything is trained."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QWidget

from app.frame.help_dialog import HelpDialog
from app.train.session_control import State
from tests.app.windows import ONE

NAMES = (
    "canvas", "undo_button", "redo_button", "clear_button", "network_input", "predicted_digit",
    "confidence_label", "probability_plot", "digit_plot", "tabs", "train_tab", "answering_picker",
    "device_picker", "step_button", "brush_box", "open_button", "theme_button", "help_button",
    "network_picker", "data_picker", "epochs_box", "batch_size_box", "learning_rate_box",
    "augment_box", "device_label", "train_button", "pause_button", "stop_button", "progress_bar",
    "loss_plot", "accuracy_plot", "status_message",
)  # fmt: skip
CHOICES = (
    "network_softmax", "network_mlp", "network_cnn", "network_cnn_bn", "network_gru",
    "data_mnist", "data_strokes", "data_own",
)  # fmt: skip


def test_every_control_has_its_name_once(window):
    assert window.charts is window.charts, "they come a moment later by themselves"
    named = Counter(widget.objectName() for widget in window.findChildren(QWidget))
    for name in NAMES:
        assert getattr(window, name).objectName() == name
        assert named[name] == 1, name
    for name in CHOICES:
        assert isinstance(window.findChild(QWidget, name), QPushButton), name
    own = {name: count for name, count in named.items() if name and not name.startswith("qt_")}
    assert all(count == 1 for count in own.values()), own


def test_every_control_can_be_told_apart_by_ear_and_by_its_tooltip(window):
    for name in NAMES:
        if name in ("tabs", "train_tab", "predicted_digit", "confidence_label"):
            continue
        assert getattr(window, name).toolTip(), name
    for button in window.findChildren(QPushButton):
        if button.objectName() in (*NAMES, *CHOICES):
            assert button.accessibleName() or button.text(), button.objectName()


def test_the_window_starts_with_nothing_drawn_and_nothing_open(window):
    assert isinstance(window.tabs, QTabBar)
    assert window.predicted_digit.text() == "–"
    assert window.probability_plot.probabilities().tolist() == [0] * 10
    assert not window.network_input.image().any()
    assert window.answering_picker.currentText() == "Shipped"
    assert window.train_button.isEnabled()
    assert not window.pause_button.isVisible()
    assert not window.stop_button.isVisible()
    assert window.status_message.text() == "Ready"
    assert window.device_label.text()
    assert window.controller.state is State.IDLE
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert shown == [window]


def test_choosing_a_network_fills_the_boxes_with_its_recipe(person, window):
    from model.networks import NETWORKS, RECIPES

    for key in NETWORKS:
        recipe = RECIPES[key]
        person.click(window.network_picker.button(key))
        assert window.epochs_box.value() == recipe.epochs
        assert window.batch_size_box.value() == recipe.batch_size
        assert window.learning_rate_box.value() == recipe.learning_rate
        assert window.augment_box.isChecked() == recipe.augment


def test_undo_redo_and_clear_are_read_at_once(person, window):
    sign = window.predicted_digit
    person.draw()
    person.wait_until(lambda: sign.text() == "7")
    person.click(window.undo_button)
    person.wait_until(lambda: sign.text() == "–")
    assert not person.bars.any()
    person.click(window.redo_button)
    person.wait_until(lambda: sign.text() == "7")
    person.press(Qt.Key.Key_C)
    person.wait_until(lambda: sign.text() == "–")
    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.wait_until(lambda: sign.text() == "7")


def test_the_last_of_many_moves_counts(person, window):
    readings = []
    window.reader.read.connect(readings.append)
    person.draw(ONE)
    assert readings == [], "no reading within the event of the pen itself"
    person.wait_until(lambda: window.predicted_digit.text() == "1")
    assert len(readings) == 1


def test_the_drawing_outlives_resizing_and_another_look(person, window):
    person.read()
    drawing, seen = window.canvas.drawing, window.network_input.image()
    window.resize(1024, 640)
    person.wait_until(lambda: window.canvas.width() == 304)
    window.resize(1700, 1000)
    person.wait_until(lambda: window.canvas.width() == 480)
    was_dark = window.theme.is_dark
    person.click(window.theme_button)
    assert window.theme.is_dark is not was_dark
    assert window.canvas.drawing is drawing
    assert (window.network_input.image() == seen).all()
    person.read(ONE)
    assert len(window.canvas.drawing) == 2


def test_brush_look_and_place_are_remembered(windows):
    first = windows.open(size=(1111, 700))
    first.window.brush_box.setValue(10)
    first.click(first.window.theme_button)
    dark = first.window.theme.is_dark
    first.window.close()
    second = windows.open(shown=False).window
    assert second.brush_box.value() == 10
    assert second.theme.is_dark is dark


@pytest.mark.parametrize("dark", [True, False])
def test_help_is_one_window_in_the_look_that_is_on(person, window, dark):
    window.theme.set_dark(dark)
    person.press(Qt.Key.Key_F1)
    person.click(window.help_button)
    helps = window.findChildren(HelpDialog)
    assert len(helps) == 1
    background = helps[0].grab().toImage().pixelColor(3, 3)
    assert background == window.theme.palette.color("window")
    assert helps[0].close_button.icon().isNull()
    person.click(helps[0].close_button)
    person.wait_until(lambda: not window.findChildren(HelpDialog))


def test_the_help_goes_with_the_window(person, window):
    person.click(window.help_button)
    window.close()
    person.wait_until(lambda: not any(w.isVisible() for w in QApplication.topLevelWidgets()))
