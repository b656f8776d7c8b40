import pytest
from PySide6.QtCore import Qt

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_without_a_lock_escape_leaves(visitor):
    visitor.come()
    assert visitor.page.leave_button.isVisible()
    visitor.press(Qt.Key.Key_Escape)
    assert not visitor.window.presenting.is_on


@pytest.mark.parametrize("way", ["escape", "F11", "close"])
def test_a_lock_keeps_everybody_in(visitor, way):
    visitor.come('leave_keys = "Ctrl+Shift+Q"\n')
    assert not visitor.page.leave_button.isVisible()
    if way == "close":
        visitor.window.close()
    else:
        visitor.press(Qt.Key.Key_Escape if way == "escape" else Qt.Key.Key_F11)
    assert visitor.window.presenting.is_on
    assert visitor.window.isVisible()


@pytest.mark.parametrize(
    ("written", "key", "modifiers"),
    [
        ("Ctrl+Shift+Q", Qt.Key.Key_Q, CTRL_SHIFT),
        ("Ctrl+F9", Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier),
        ("Ctrl+Z", Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_only_the_combination_leaves(visitor, written, key, modifiers):
    visitor.come(f'leave_keys = "{written}"\n')
    visitor.press(key)
    assert visitor.window.presenting.is_on
    visitor.press(key, modifiers)
    assert not visitor.window.presenting.is_on
    visitor.window.close()
    assert not visitor.window.isVisible()


def test_the_lock_holds_again_the_next_time(visitor):
    visitor.come('leave_keys = "Ctrl+Shift+Q"\n')
    visitor.press(Qt.Key.Key_Q, CTRL_SHIFT)
    visitor.window.present()
    visitor.press(Qt.Key.Key_Escape)
    assert visitor.window.presenting.is_on


def test_a_combination_that_the_window_knows_too_leaves_as_well(visitor):
    visitor.come('leave_keys = "Ctrl+L"\n')
    for _ in range(2):
        visitor.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not visitor.window.presenting.is_on
