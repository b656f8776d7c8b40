import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.presenter.keys import PresenterKeys

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def press(keys, key, modifiers=NONE, *, held=False):
    return keys.press(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", held))


@pytest.mark.parametrize(
    ("name", "key", "modifiers"),
    [
        ("C", Qt.Key.Key_C, NONE),
        ("C", Qt.Key.Key_C, SHIFT),
        ("3", Qt.Key.Key_3, Qt.KeyboardModifier.KeypadModifier),
        ("+", Qt.Key.Key_Plus, SHIFT),
        ("Space", Qt.Key.Key_Space, NONE),
        ("Esc", Qt.Key.Key_Escape, NONE),
        ("Ctrl+Shift+Q", Qt.Key.Key_Q, CTRL | SHIFT),
    ],
)
def test_a_key_does_what_it_was_told(name, key, modifiers):
    keys, done = PresenterKeys(), []
    keys.set(name, lambda: done.append(name))
    assert press(keys, key, modifiers)
    assert done == [name]


def test_a_key_with_another_one_beside_it_is_another_key():
    keys, done = PresenterKeys(), []
    keys.set("C", lambda: done.append("C"))
    assert not press(keys, Qt.Key.Key_C, CTRL)
    assert not press(keys, Qt.Key.Key_V)
    assert done == []


def test_a_held_key_acts_once_and_is_still_taken():
    keys, done = PresenterKeys(), []
    keys.set("N", lambda: done.append("N"))
    press(keys, Qt.Key.Key_N)
    assert press(keys, Qt.Key.Key_N, held=True)
    assert done == ["N"]


def test_the_last_one_told_counts_until_it_is_removed():
    keys, done = PresenterKeys(), []
    keys.set("W", lambda: done.append(1))
    keys.set("W", lambda: done.append(2))
    press(keys, Qt.Key.Key_W)
    keys.remove("W")
    keys.remove("W")
    assert not press(keys, Qt.Key.Key_W)
    assert done == [2]
    assert keys.action("W") is None
