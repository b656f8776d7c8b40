import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.frame.help_dialog import HelpDialog
from app.language import LANGUAGES, language
from app.settings import Settings


@pytest.fixture
def dialog(window, qtbot):
    dialog = HelpDialog(window, window.settings)
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


def test_a_language_is_chosen_by_its_own_name_for_the_next_start_too(dialog, window):
    picker = dialog.language_picker
    assert picker.value() == "en"
    for code, name in LANGUAGES.items():
        assert picker.button(code).text() == name
    picker.button("en").setFocus()
    QTest.keyClick(picker.button("en"), Qt.Key.Key_Right)
    assert language().code == "de"
    assert Settings().language == "de"
    assert dialog.close_button.text() == "Schließen"
    assert window.undo_button.text() == "Zurück"


def test_on_a_low_screen_the_words_scroll_and_the_buttons_stay(dialog, qtbot):
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    for height in (480, 1_200):
        dialog.resize(dialog.width(), height)
        qtbot.waitUntil(lambda height=height: dialog.height() == height)
        for control in (dialog.language_picker, dialog.tour_button, dialog.close_button):
            corner = control.mapTo(dialog, control.rect().bottomRight())
            assert dialog.rect().contains(corner)
    assert dialog._page.width() >= dialog._page.minimumSizeHint().width()
