from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.language import language, put
from app.presenter.hints import Hints
from app.theme import Theme


def shown(qtbot, count, width=1834):
    theme = Theme()
    hints = Hints(theme)
    theme.setParent(hints)
    qtbot.addWidget(hints)
    for number in range(count):
        hints.add(f"presenter_{number}_button", str(number)).setText("Next challenge")
    hints.note.setText("CNN · 98.8 % on test digits")
    hints.resize(width, 88)
    hints.set_scale(1.0)
    with qtbot.waitExposed(hints):
        hints.show()
    QApplication.processEvents()
    return hints


def test_a_button_says_what_it_does_and_its_key(qtbot):
    hints = shown(qtbot, 1)
    button = hints.buttons[0]
    assert button.accessibleName() == "Next challenge"
    assert button.toolTip() == "Next challenge (0)"
    assert button.key == "0"


def test_a_cap_says_what_is_printed_on_the_key_where_the_language_is_spoken(qtbot):
    hints = shown(qtbot, 1)
    button = hints.add("presenter_pause_button", "Space")
    put(button.setText, "Pause")
    narrow = button.full_width()
    language().choose("de")
    assert button.toolTip() == "Pause (Leertaste)"
    assert button.key == "Space"
    put(button.setText, "Pause")
    assert button.full_width() > narrow


def test_buttons_are_large_enough_for_a_finger(qtbot):
    hints = shown(qtbot, 3)
    for button in hints.buttons:
        assert button.width() >= 48
        assert button.height() >= 48


def test_a_place_can_be_chosen(qtbot):
    hints = shown(qtbot, 2)
    hints.add("presenter_first_button", "F", 0)
    assert [button.key for button in hints.buttons] == ["F", "0", "1"]


def test_a_full_strip_squeezes_its_buttons_instead_of_cutting_them(qtbot):
    hints = shown(qtbot, 9)
    last = hints.buttons[-1]
    assert last.geometry().right() < hints.note.geometry().left() + 1
    assert hints.note.geometry().right() <= hints.width()
    assert all(button.width() >= button.sizeHint().width() for button in hints.buttons)
    for button in hints.buttons[3:]:
        button.hide()
    QApplication.processEvents()
    assert hints.buttons[0].width() > last.sizeHint().width()


def test_a_press_is_a_click(qtbot):
    hints = shown(qtbot, 1)
    with qtbot.waitSignal(hints.buttons[0].clicked):
        QTest.mouseClick(hints.buttons[0], Qt.MouseButton.LeftButton)
