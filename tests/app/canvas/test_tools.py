from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.canvas.canvas import Canvas
from app.canvas.tools import CanvasTools
from app.theme import Theme
from tests.app.pens import drag

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot):
    window = QWidget()
    theme = Theme()
    window.setStyleSheet(theme.style_sheet())
    layout = QVBoxLayout(window)
    canvas = Canvas(theme, window)
    canvas.setFixedSize(300, 300)
    layout.addWidget(canvas)
    layout.addWidget(CanvasTools(canvas, theme, window))
    box = QComboBox(window)
    box.setEditable(True)
    for field in (QLineEdit(window), QSpinBox(window), box, QPushButton("Other", window)):
        layout.addWidget(field)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    return window


@pytest.fixture
def canvas(window):
    return window.findChild(Canvas)


@pytest.fixture
def tools(window):
    return window.findChild(CanvasTools)


def enabled(tools):
    return [b.isEnabled() for b in (tools.undo_button, tools.redo_button, tools.clear_button)]


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_control_has_its_name_and_says_its_keys(window, tools):
    for name, keys in {
        "undo_button": "Ctrl+Z",
        "redo_button": "Ctrl+Shift+Z or Ctrl+Y",
        "clear_button": "C or Del",
        "brush_box": "Alt+W",
    }.items():
        control = getattr(tools, name)
        assert window.findChildren(QWidget, name) == [control]
        assert f"({keys})" in control.toolTip()
        assert control.accessibleName()


def test_buttons_are_enabled_when_they_would_do_something(canvas, tools):
    assert enabled(tools) == [False, False, False]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert tools.clear_button.isEnabled()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(80, 40))
    assert enabled(tools) == [True, False, True]
    click(tools.undo_button)
    assert enabled(tools) == [False, True, False]
    click(tools.redo_button)
    assert enabled(tools) == [True, False, True]
    click(tools.clear_button)
    assert enabled(tools) == [True, False, False]
    click(tools.undo_button)
    assert len(canvas.drawing) == 1


def test_buttons_fit_a_canvas_that_has_a_drawing_already(canvas, qtbot):
    drag(canvas, (40, 40))
    late = CanvasTools(canvas, Theme())
    qtbot.addWidget(late)
    assert enabled(late) == [True, False, True]


def test_a_click_leaves_the_focus_on_the_canvas(canvas, tools):
    drag(canvas, (40, 40))
    click(tools.undo_button)
    click(tools.redo_button)
    assert canvas.hasFocus()


def test_the_keys_undo_redo_and_clear(canvas):
    drag(canvas, (40, 40))
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    assert len(canvas.drawing) == 0
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(canvas.drawing) == 1
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(canvas, Qt.Key.Key_Y, CTRL)
    assert len(canvas.drawing) == 1
    for key in (Qt.Key.Key_C, Qt.Key.Key_Delete):
        QTest.keyClick(canvas, key)
        assert len(canvas.drawing) == 0
        QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
        assert len(canvas.drawing) == 1


def test_undo_by_key_in_the_middle_of_a_first_stroke(canvas):
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    assert len(canvas.drawing) == 0
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(80, 40))
    assert len(canvas.drawing) == 0


@pytest.mark.parametrize("kind", [QLineEdit, QSpinBox, QComboBox])
def test_letters_belong_to_a_field_that_has_the_focus(window, canvas, kind):
    drag(canvas, (40, 40))
    field = next(f for f in window.findChildren(kind) if f.parent() is window)
    field.setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_C)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Delete)
    assert len(canvas.drawing) == 1
    if kind is QLineEdit:
        assert field.text() == "c"
    other = next(b for b in window.findChildren(QPushButton) if b.text() == "Other")
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_C)
    assert len(canvas.drawing) == 0


def test_a_list_that_cannot_be_typed_into_keeps_its_letters_too(window, canvas):
    drag(canvas, (40, 40))
    box = window.findChild(QComboBox)
    box.setEditable(False)
    box.addItems(["a", "c"])
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_C)
    assert len(canvas.drawing) == 1
    assert box.currentText() == "c"


@pytest.mark.parametrize(("width", "has_icons"), [(304, False), (360, True), (480, True)])
def test_the_row_fits_and_drops_icons_before_words(window, tools, width, has_icons):
    tools.setParent(None)
    tools.setStyleSheet(Theme().style_sheet() + tools.styleSheet() + "* { font-size: 14px; }")
    tools.resize(width, 40)
    tools.show()
    assert tools.width() == width
    assert tools.height() == 40
    assert tools.brush_box.geometry().right() < width
    for button in (tools.undo_button, tools.redo_button, tools.clear_button):
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert words + button.iconSize().width() + 8 <= button.width()
        assert button.height() == 40
    assert (tools.undo_button.iconSize().width() > 0) == has_icons
    tools.setParent(window)


def test_the_brush_box_and_the_canvas_agree(canvas, tools):
    assert tools.brush_box.value() == canvas.brush_percent == 7
    tools.brush_box.setValue(10)
    assert canvas.brush_percent == 10
    canvas.set_brush_percent(5)
    assert tools.brush_box.value() == 5


def test_the_menu_clears_by_itself(canvas, tools, monkeypatch):
    told = []
    monkeypatch.setattr(canvas, "set_auto_clear", told.append)
    actions = {action.objectName(): action for action in tools.auto_clear_menu.actions()}
    assert list(actions) == ["auto_clear_off", "auto_clear_2", "auto_clear_5"]
    assert actions["auto_clear_off"].isChecked()
    for name in ("auto_clear_2", "auto_clear_5", "auto_clear_off"):
        actions[name].trigger()
        assert [a for a in actions.values() if a.isChecked()] == [actions[name]]
    assert told == [2.0, 5.0, None]
    assert tools.auto_clear_menu.menuAction() in tools.brush_box.menu().actions()


def test_both_parts_may_go_in_any_order(qtbot):
    for first in (True, False):
        theme = Theme()
        canvas, parent = Canvas(theme), QWidget()
        tools = CanvasTools(canvas, theme, parent)
        drag(canvas, (40, 40))
        for part in (canvas, parent) if first else (parent, canvas):
            part.deleteLater()
            qtbot.wait(5)
        theme.set_dark(False)
        del tools


def test_actions_are_children_of_the_row(tools):
    assert tools.findChild(QAction, "auto_clear_2") is not None
