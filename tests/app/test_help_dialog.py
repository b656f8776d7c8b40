import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.help_dialog import HelpDialog


@pytest.fixture
def dialog(window, qtbot):
    dialog = HelpDialog(window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_it_does_not_hold_up_the_window(dialog):
    assert not dialog.isModal()


def test_every_shortcut_of_the_window_is_in_it(dialog, window):
    words = (
        " ".join(label.text() for label in dialog.findChildren(QLabel)).replace(",", " ").split()
    )
    for shortcut in window.findChildren(
        QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly
    ):
        keys = shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
        assert keys in words, keys


def test_escape_closes_and_destroys_it(dialog, qtbot):
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_close_closes_and_destroys_it(dialog, qtbot):
    with qtbot.waitSignal(dialog.destroyed):
        QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
