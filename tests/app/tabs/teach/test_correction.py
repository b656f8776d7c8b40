from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from model.own_drawings import OwnDrawings
from tests.app.tabs.teach.examples import TEACH, fill


def menu_of(person):
    person.click(person.window.correction_button)
    person.wait_until(lambda: QApplication.activePopupWidget() is not None)
    return QApplication.activePopupWidget()


def actions(menu):
    return {action.text().partition("\t")[0]: action for action in menu.actions()}


def test_it_is_there_while_there_is_a_drawing(person, window):
    assert not window.correction_button.isVisible()
    person.draw()
    assert window.correction_button.isVisible()
    person.click(window.clear_button)
    assert not window.correction_button.isVisible()


def test_what_was_drawn_is_said_from_any_tab(person, window):
    OwnDrawings().add_symbol("★")
    person.draw()
    menu = menu_of(person)
    labels = actions(menu)
    assert list(labels)[:11] == [f"This is a {label}" for label in (*"0123456789", "★")]
    labels["This is a 1"].trigger()
    menu.close()
    person.wait_until(lambda: OwnDrawings().counts() == {"1": 1})
    assert window.canvas.is_empty
    person.wait_until(lambda: window.status_message.text() == "Saved")


def test_something_else_leads_to_teach(person, window):
    person.draw()
    menu = menu_of(person)
    actions(menu)["Something else…"].trigger()
    menu.close()
    assert window.tabs.currentIndex() == TEACH
    assert not window.canvas.is_empty


def test_a_store_that_cannot_be_read_leaves_the_digits(person, window):
    path = OwnDrawings().path
    path.parent.mkdir(parents=True)
    path.write_text("something else " * 100)
    person.draw()
    menu = menu_of(person)
    assert "This is a 9" in actions(menu)
    menu.close()


def test_the_keys_say_the_same(person, window):
    fill("7")
    person.draw()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.press(Qt.Key.Key_7, both)
    person.wait_until(lambda: OwnDrawings().counts() == {"7": 2})


def test_it_is_named_and_says_what_it_does(window):
    button = window.correction_button
    assert button.objectName() == "correction_button"
    assert button.accessibleName()
    assert "Ctrl+Shift+7" in button.toolTip()
