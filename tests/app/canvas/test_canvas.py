"""What the canvas does with a drawing: undo, clear, keys, sizes."""

from __future__ import annotations

import gc
import time
import weakref

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.canvas.canvas import Canvas
from app.theme import Theme
from model.drawing import Drawing, Stroke
from tests.app.pens import drag

ONE = Drawing.from_points([[[500, 100], [500, 900]]])


@pytest.fixture
def canvas(qtbot):
    canvas = Canvas(Theme())
    canvas.resize(400, 400)
    qtbot.addWidget(canvas)
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.activateWindow()
    canvas.setFocus()
    return canvas


@pytest.fixture
def finished(canvas):
    drawings = []
    canvas.drawing_finished.connect(drawings.append)
    return drawings


def press(canvas, at=(40, 80)):
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(*at))


def test_each_stroke_is_undone_and_redone(canvas, finished):
    drag(canvas, (40, 80), (200, 80))
    drag(canvas, (40, 160), (200, 160))
    canvas.undo_stack.undo()
    assert len(canvas.drawing) == 1
    canvas.undo_stack.undo()
    assert len(canvas.drawing) == 0
    canvas.undo_stack.redo()
    canvas.undo_stack.redo()
    assert [len(drawing) for drawing in finished] == [1, 2, 1, 0, 1, 2]
    assert finished[-1] is canvas.drawing


def test_clear_is_undone(canvas, finished):
    drag(canvas, (40, 80), (200, 80))
    drawn = canvas.drawing
    canvas.clear()
    assert len(canvas.drawing) == 0
    canvas.undo()
    assert canvas.drawing is drawn
    assert len(finished) == 3


def test_clearing_an_empty_canvas_is_nothing_to_undo(canvas, finished):
    canvas.clear()
    assert not canvas.undo_stack.canUndo()
    assert finished == []


def test_set_drawing_is_undone(canvas, finished):
    drag(canvas, (40, 80), (200, 80))
    drawn = canvas.drawing
    canvas.set_drawing(ONE)
    assert canvas.drawing.strokes == ONE.strokes
    canvas.undo()
    assert canvas.drawing is drawn
    assert len(finished) == 3


def test_set_drawing_for_good_leaves_nothing_to_undo(canvas, finished):
    drag(canvas, (40, 80), (200, 80))
    canvas.set_drawing(ONE, undoable=False)
    assert not canvas.undo_stack.canUndo()
    assert finished[-1].strokes == ONE.strokes


def test_set_drawing_drops_points_that_are_no_numbers(canvas):
    nan = float("nan")
    bad = Stroke([[nan, 1], [2, 3], [4, float("inf")]], [0.1, 0.2, 0.3])
    canvas.set_drawing(Drawing((bad, Stroke([[nan, nan]]), *ONE.strokes)))
    first, second = canvas.drawing.strokes
    assert first.points.tolist() == [[2, 3]]
    assert first.pressures.tolist() == [pytest.approx(0.2)]
    assert second is ONE.strokes[0]
    canvas.grab()


def test_only_so_many_changes_are_kept(canvas):
    for _ in range(205):
        drag(canvas, (40, 80))
    assert canvas.undo_stack.count() == 200
    assert len(canvas.drawing) == 205
    for _ in range(205):
        canvas.undo()
    assert len(canvas.drawing) == 5


def test_undo_in_the_middle_of_a_stroke_takes_back_that_stroke_only(canvas):
    drag(canvas, (40, 160), (200, 160))
    press(canvas)
    QTest.mouseMove(canvas, QPoint(80, 80))
    canvas.undo()
    QTest.mouseMove(canvas, QPoint(120, 80))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(120, 80))
    assert len(canvas.drawing) == 1
    assert canvas.undo_stack.count() == 1


@pytest.mark.parametrize("step", ["undo", "redo"])
def test_the_stack_s_own_steps_in_the_middle_of_a_stroke_end_it(canvas, step):
    for y in (160, 240):
        drag(canvas, (40, y), (200, y))
    canvas.undo()
    press(canvas)
    getattr(canvas.undo_stack, step)()
    QTest.mouseMove(canvas, QPoint(120, 80))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(120, 80))
    assert len(canvas.drawing) == {"undo": 0, "redo": 2}[step]
    assert canvas.undo_stack.count() == 2


def test_redo_waits_while_the_pen_is_down(canvas):
    drag(canvas, (40, 160), (200, 160))
    canvas.undo()
    press(canvas)
    canvas.redo()
    assert len(canvas.drawing) == 1
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(120, 80))
    assert not canvas.undo_stack.canRedo()


def test_clear_in_the_middle_of_a_stroke_loses_nothing(canvas):
    press(canvas)
    QTest.mouseMove(canvas, QPoint(120, 80))
    canvas.clear()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 80))
    assert len(canvas.drawing) == 0
    canvas.undo()
    assert len(canvas.drawing.points()) == 2


def test_it_clears_by_itself_and_that_is_undone(canvas, qtbot):
    canvas.set_auto_clear(0.05)
    drag(canvas, (40, 80), (200, 80))
    assert len(canvas.drawing) == 1
    qtbot.waitUntil(lambda: len(canvas.drawing) == 0, timeout=2000)
    canvas.undo()
    qtbot.wait(120)
    assert len(canvas.drawing) == 1


def test_it_does_not_clear_under_the_pen(canvas, qtbot):
    canvas.set_auto_clear(0.05)
    drag(canvas, (40, 80), (200, 80))
    press(canvas)
    qtbot.wait(120)
    assert len(canvas.drawing) == 2
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 90))
    qtbot.waitUntil(lambda: len(canvas.drawing) == 0, timeout=2000)


def test_it_never_clears_by_itself_unless_told(canvas, qtbot):
    canvas.set_auto_clear(0.02)
    drag(canvas, (40, 80), (200, 80))
    canvas.set_auto_clear(None)
    qtbot.wait(80)
    drag(canvas, (40, 80), (200, 80))
    qtbot.wait(80)
    assert len(canvas.drawing) == 2


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf")])
def test_a_time_that_is_none_is_refused(canvas, seconds):
    with pytest.raises(ValueError, match="above 0 seconds"):
        canvas.set_auto_clear(seconds)


def test_a_pen_that_is_none_is_refused(canvas):
    with pytest.raises(ValueError, match="one of"):
        canvas.set_brush_percent(6)
    assert canvas.brush_percent == 7


def test_another_pen_is_told_once(canvas):
    told = []
    canvas.brush_percent_changed.connect(told.append)
    canvas.set_brush_percent(10)
    canvas.set_brush_percent(10)
    assert told == [10]


def test_resizing_keeps_the_drawing(canvas):
    drag(canvas, (40, 80), (200, 80))
    before = canvas.drawing
    canvas.resize(800, 600)
    assert canvas.drawing is before
    drag(canvas, (100, 0))
    np.testing.assert_allclose(canvas.drawing.points()[-1], [0, 0])


def keys(canvas, *pressed):
    for key in pressed:
        QTest.keyClick(canvas, key)


def test_arrows_and_enter_draw(canvas, finished):
    keys(canvas, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert finished == []
    keys(canvas, Qt.Key.Key_Enter, Qt.Key.Key_Down)
    (stroke,) = canvas.drawing.strokes
    np.testing.assert_allclose(np.diff(stroke.points, axis=0), [[50, 0], [0, 50]])
    assert len(finished) == 1


def test_shift_takes_a_larger_step(canvas):
    keys(canvas, Qt.Key.Key_Return)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    keys(canvas, Qt.Key.Key_Return)
    np.testing.assert_allclose(np.diff(canvas.drawing.points(), axis=0), [[0, 250]])


def test_enter_twice_is_a_dot(canvas):
    keys(canvas, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert len(canvas.drawing.points()) == 1
    assert canvas.undo_stack.count() == 1


def test_escape_lifts_and_drops_the_stroke(canvas):
    keys(canvas, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Down)
    assert len(canvas.drawing) == 0
    assert canvas.accessibleDescription().startswith("Pen up")
    press(canvas)
    keys(canvas, Qt.Key.Key_Escape)
    QTest.mouseMove(canvas, QPoint(120, 80))
    assert len(canvas.drawing) == 0
    assert not canvas.undo_stack.canUndo()


def test_the_mouse_ends_the_keyboard_s_stroke(canvas):
    keys(canvas, Qt.Key.Key_Return, Qt.Key.Key_Down)
    drag(canvas, (40, 80), (80, 80))
    keys(canvas, Qt.Key.Key_Down)
    assert [len(stroke) for stroke in canvas.drawing.strokes] == [2, 2]


def test_keys_wait_while_the_mouse_draws(canvas):
    press(canvas)
    keys(canvas, Qt.Key.Key_Return, Qt.Key.Key_Down)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 80))
    assert len(canvas.drawing.points()) == 1


def test_a_screen_reader_hears_where_the_pen_is(canvas):
    assert canvas.accessibleName() == "Canvas"
    assert "Enter" in canvas.accessibleDescription()
    for _ in range(20):
        keys(canvas, Qt.Key.Key_Left, Qt.Key.Key_Up)
    for key in (Qt.Key.Key_Right,) * 4 + (Qt.Key.Key_Down,) * 2 + (Qt.Key.Key_Return,):
        keys(canvas, key)
    assert canvas.accessibleDescription() == "Pen down, column 5, row 3"


def test_keys_that_do_not_draw_are_left_to_the_window(qtbot):
    pressed = []
    window = QWidget()
    qtbot.addWidget(window)
    canvas = Canvas(Theme(), window)
    names = ("Space", "Escape", "C", "Right", "Ctrl+Right", "Return")
    for name in names:
        shortcut = QShortcut(QKeySequence(name), window)
        shortcut.activated.connect(lambda name=name: pressed.append(name))
    window.show()
    window.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    keys(canvas, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_C, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    keys(canvas, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert pressed == ["Space", "Escape", "C", "Ctrl+Right"]


def test_the_tool_tip_keeps_off_a_drawing(canvas, qtbot):
    def ask():
        place = QPoint(50, 50)
        QApplication.sendEvent(canvas, QHelpEvent(QEvent.Type.ToolTip, place, place))

    ask()
    assert "Enter" in QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    drag(canvas, (40, 80))
    ask()
    assert not QToolTip.isVisible()


def test_a_deleted_canvas_leaves_nothing_behind(qtbot):
    canvas = Canvas(Theme())
    drag(canvas, (20, 20), (60, 60))
    canvas.clear()
    gone = weakref.ref(canvas)
    canvas.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del canvas
    gc.collect()
    assert gone() is None


def test_a_move_costs_the_same_however_long_the_stroke_is(canvas):
    """10 000 points: the last thousand are drawn about as fast as the first."""
    turn = np.linspace(0, 60, 10_000)
    places = [QPointF(200 + 150 * np.sin(a), 200 + 150 * np.cos(a * 0.7)) for a in turn]
    press(canvas, (200, 350))
    canvas.repaint()
    times = []
    for place in places:
        start = time.perf_counter()
        QTest.mouseMove(canvas, place.toPoint())
        QApplication.processEvents()
        times.append(time.perf_counter() - start)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    early, late = np.median(times[500:1500]), np.median(times[-1000:])
    assert late < 2 * early + 2e-4
    assert late < 0.01
