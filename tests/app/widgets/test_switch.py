from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor

from app.widgets.switch import Switch


def test_it_says_on_and_off_and_keeps_its_size(show):
    switch = show(Switch())
    size = switch.sizeHint()
    assert switch.text() == "Off"
    switch.setChecked(True)
    assert switch.text() == "On"
    assert switch.sizeHint() == size


def test_mouse_and_space_toggle_it(qtbot, show):
    switch = show(Switch())
    with qtbot.waitSignal(switch.toggled) as said:
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(switch.width() - 2, 3))
    assert said.args == [True]
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()


def test_the_knob_moves_and_the_track_turns_blue(show, theme):
    switch = show(Switch())
    left = QPoint(12, switch.height() // 2)
    assert switch.grab().toImage().pixelColor(left) != QColor(theme.palette.blue)
    switch.setChecked(True)
    assert switch.grab().toImage().pixelColor(left) == QColor(theme.palette.blue)


def test_screen_readers_meet_a_check_box(show):
    switch = show(Switch())
    assert QAccessible.queryAccessibleInterface(switch).role() == QAccessible.Role.CheckBox
