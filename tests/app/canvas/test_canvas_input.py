"""What draws on the canvas and what does not: mouse, fingers, pens and what repeats them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.canvas.canvas import Canvas
from app.theme import Theme
from tests.app.pens import drag, mouse, pen

SYSTEM = Qt.MouseEventSource.MouseEventSynthesizedBySystem
BY_QT = Qt.MouseEventSource.MouseEventSynthesizedByQt


@pytest.fixture
def window(qtbot):
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    canvas = Canvas(Theme())
    canvas.setFixedSize(400, 400)
    layout.addWidget(canvas)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    canvas.setFocus()
    return window


@pytest.fixture
def canvas(window):
    return window.findChild(Canvas)


@pytest.fixture(scope="module")
def touchscreen():
    return QTest.createTouchDevice()


def test_a_drag_is_one_stroke_in_units_of_the_canvas(canvas):
    drag(canvas, (40, 80), (200, 80), (200, 360))
    (stroke,) = canvas.drawing.strokes
    np.testing.assert_allclose(stroke.points, [[100, 200], [500, 200], [500, 900]])
    assert stroke.pressures is None


def test_a_click_is_a_dot(canvas):
    drag(canvas, (200, 200))
    (stroke,) = canvas.drawing.strokes
    np.testing.assert_allclose(stroke.points, [[500, 500]])


def test_each_move_tells_the_drawing_with_its_last_point(canvas, qtbot):
    told, finished = [], []
    canvas.drawing_changed.connect(told.append)
    canvas.drawing_finished.connect(finished.append)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    for x in (80, 120, 160):
        QTest.mouseMove(canvas, QPoint(x, 40))
        assert told[-1].strokes[-1].points[-1].tolist() == [x * 2.5, 100]
    assert finished == []
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 40))
    assert [len(drawing.points()) for drawing in told[:4]] == [1, 2, 3, 4]
    assert len(finished) == 1
    assert finished[0].points()[-1].tolist() == [500, 100]


def test_a_quick_second_press_draws_too(canvas):
    for kind in ("press", "release", "double", "release"):
        mouse(canvas, kind, (100, 100))
    assert canvas.undo_stack.count() == 2


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_draw_nothing(canvas, button):
    drag(canvas, (40, 80), (200, 80), button=button)
    assert len(canvas.drawing) == 0
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 80))
    drag(canvas, (200, 80), (300, 80), button=button)
    assert len(canvas.drawing) == 1
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 90))
    assert len(canvas.drawing) == 1


def test_moving_without_a_button_draws_nothing(canvas):
    QTest.mouseMove(canvas, QPoint(100, 100))
    QTest.mouseMove(canvas, QPoint(200, 100))
    assert len(canvas.drawing) == 0


def test_leaving_the_canvas_is_held_to_its_edge(canvas):
    drag(canvas, (200, 200), (900, 200), (200, -50))
    np.testing.assert_allclose(canvas.drawing.points(), [[500, 500], [1000, 500], [500, 0]])


def test_a_pen_s_stroke_keeps_its_pressure(canvas):
    assert pen(canvas, "press", (40, 80), 0.25)
    assert pen(canvas, "move", (80.5, 80), 0.75)
    assert pen(canvas, "release", (120, 80), 0.0)
    (stroke,) = canvas.drawing.strokes
    np.testing.assert_allclose(stroke.points, [[100, 200], [201.25, 200], [300, 200]])
    np.testing.assert_allclose(stroke.pressures, [0.25, 0.75, 0.75])


@pytest.mark.parametrize("source", [SYSTEM, BY_QT, Qt.MouseEventSource.MouseEventNotSynthesized])
def test_a_pen_that_comes_as_a_mouse_too_gives_one_stroke(canvas, source):
    for kind, at in (("press", (40, 80)), ("move", (80, 80)), ("release", (120, 80))):
        pen(canvas, kind, at)
        mouse(canvas, kind, at, source)
    assert len(canvas.drawing) == 1
    assert len(canvas.drawing.points()) == 3


@pytest.mark.parametrize("source", [SYSTEM, BY_QT, Qt.MouseEventSource.MouseEventNotSynthesized])
def test_a_tap_repeated_by_a_mouse_afterwards_is_one_dot(canvas, source):
    pen(canvas, "press", (80, 80))
    pen(canvas, "release", (80, 80))
    mouse(canvas, "press", (80, 80), source)
    mouse(canvas, "release", (80, 80), source)
    assert len(canvas.drawing) == 1


def test_a_mouse_press_just_before_the_pen_s_gives_one_stroke(canvas):
    for kind, at in (("press", (40, 80)), ("move", (80, 80)), ("release", (120, 80))):
        mouse(canvas, kind, at)
        pen(canvas, kind, at)
    assert len(canvas.drawing) == 1


def test_a_pen_that_only_comes_as_the_system_s_mouse_draws(canvas):
    for kind, at in (("press", (40, 80)), ("move", (80, 80)), ("release", (120, 80))):
        mouse(canvas, kind, at, SYSTEM)
    assert len(canvas.drawing) == 1
    assert len(canvas.drawing.points()) == 3


def test_a_mouse_draws_right_after_a_pen_elsewhere(canvas):
    pen(canvas, "press", (80, 80))
    pen(canvas, "release", (120, 80))
    drag(canvas, (200, 200), (300, 300))
    assert len(canvas.drawing) == 2


def test_eraser_hover_and_barrel_button_draw_nothing_but_are_taken(canvas):
    for kind in ("press", "move", "release"):
        assert pen(canvas, kind, (80, 80), eraser=True)
        assert pen(canvas, kind, (80, 80), button=Qt.MouseButton.RightButton)
    pen(canvas, "hover", (80, 80))
    assert len(canvas.drawing) == 0


def test_a_pen_lifted_unseen_ends_its_stroke_at_the_next_hover(canvas):
    pen(canvas, "press", (80, 80))
    pen(canvas, "hover", (300, 300))
    pen(canvas, "hover", (310, 300))
    assert canvas.undo_stack.count() == 1


def test_points_that_are_no_numbers_are_dropped(canvas):
    pen(canvas, "press", (40, 80))
    pen(canvas, "move", (float("nan"), 80))
    pen(canvas, "move", (80, float("inf")))
    pen(canvas, "release", (120, 80))
    np.testing.assert_allclose(canvas.drawing.points(), [[100, 200], [300, 200]])
    pen(canvas, "press", (float("nan"), 80))
    assert len(canvas.drawing) == 1


def test_the_first_finger_draws_and_others_do_not(canvas, touchscreen):
    QTest.touchEvent(canvas, touchscreen).press(0, QPoint(40, 80), canvas).commit()
    both = QTest.touchEvent(canvas, touchscreen)
    both.move(0, QPoint(80, 80), canvas).press(1, QPoint(300, 300), canvas).commit()
    both = QTest.touchEvent(canvas, touchscreen)
    both.move(0, QPoint(120, 80), canvas).move(1, QPoint(200, 300), canvas).commit()
    both = QTest.touchEvent(canvas, touchscreen)
    both.release(0, QPoint(160, 80), canvas).stationary(1).commit()
    QTest.touchEvent(canvas, touchscreen).move(1, QPoint(100, 300), canvas).commit()
    QTest.touchEvent(canvas, touchscreen).release(1, QPoint(100, 300), canvas).commit()
    (stroke,) = canvas.drawing.strokes
    np.testing.assert_allclose(stroke.points[:, 1], 200)
    np.testing.assert_allclose(stroke.points[:, 0], [100, 200, 300, 400])


def test_a_tap_of_a_finger_is_one_dot(canvas, touchscreen, qtbot):
    QTest.touchEvent(canvas, touchscreen).press(0, QPoint(40, 80), canvas).commit()
    QTest.touchEvent(canvas, touchscreen).release(0, QPoint(40, 80), canvas).commit()
    QApplication.processEvents()
    np.testing.assert_allclose(canvas.drawing.points(), [[100, 200]])


def test_a_palm_is_ignored_while_the_pen_is_down(canvas, touchscreen):
    pen(canvas, "press", (40, 80))
    QTest.touchEvent(canvas, touchscreen).press(0, QPoint(300, 300), canvas).commit()
    QTest.touchEvent(canvas, touchscreen).move(0, QPoint(310, 300), canvas).commit()
    pen(canvas, "release", (120, 80))
    QTest.touchEvent(canvas, touchscreen).move(0, QPoint(320, 300), canvas).commit()
    QTest.touchEvent(canvas, touchscreen).release(0, QPoint(320, 300), canvas).commit()
    np.testing.assert_allclose(canvas.drawing.points(), [[100, 200], [300, 200]])


def test_a_palm_that_came_before_the_pen_leaves_nothing(canvas, touchscreen):
    QTest.touchEvent(canvas, touchscreen).press(0, QPoint(300, 300), canvas).commit()
    QTest.touchEvent(canvas, touchscreen).move(0, QPoint(310, 330), canvas).commit()
    pen(canvas, "press", (40, 80))
    QTest.touchEvent(canvas, touchscreen).release(0, QPoint(310, 330), canvas).commit()
    pen(canvas, "release", (120, 80))
    np.testing.assert_allclose(canvas.drawing.points(), [[100, 200], [300, 200]])


def test_a_cancelled_touch_keeps_what_was_drawn(canvas, touchscreen):
    QTest.touchEvent(canvas, touchscreen).press(0, QPoint(40, 80), canvas).commit()
    QTest.touchEvent(canvas, touchscreen).move(0, QPoint(80, 80), canvas).commit()
    QApplication.sendEvent(canvas, QTouchEvent(QEvent.Type.TouchCancel, touchscreen))
    QTest.touchEvent(canvas, touchscreen).release(0, QPoint(80, 80), canvas).commit()
    assert canvas.undo_stack.count() == 1
    assert len(canvas.drawing.points()) == 2


def test_fingers_on_a_touchpad_do_not_draw(canvas):
    device = QPointingDevice(
        "pad", 9, QInputDevice.DeviceType.TouchPad, QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.Position, 5, 3,
    )  # fmt: skip
    event = QTouchEvent(QEvent.Type.TouchBegin, device)
    QApplication.sendEvent(canvas, event)
    assert not event.isAccepted()
    assert len(canvas.drawing) == 0


@pytest.mark.parametrize("loss", ["focus", "grab", "window", "hide"])
def test_whatever_interrupts_a_stroke_finishes_it(canvas, window, loss):
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 80))
    QTest.mouseMove(canvas, QPoint(80, 80))
    if loss == "focus":
        window.findChild(QLineEdit).setFocus()
    elif loss == "hide":
        window.hide()
    else:
        kinds = {"grab": QEvent.Type.UngrabMouse, "window": QEvent.Type.WindowDeactivate}
        QApplication.sendEvent(canvas, QEvent(kinds[loss]))
    assert canvas.undo_stack.count() == 1
    QTest.mouseMove(canvas, QPoint(300, 80))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 80))
    assert canvas.undo_stack.count() == 1
    np.testing.assert_allclose(canvas.drawing.points(), [[100, 200], [200, 200]])


def test_a_release_that_went_elsewhere_ends_the_stroke_at_the_next_move(canvas):
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 80))
    QTest.mouseRelease(canvas.window(), Qt.MouseButton.LeftButton, pos=QPoint(10, 410))
    QTest.mouseMove(canvas, QPoint(200, 80))
    QTest.mouseMove(canvas, QPoint(300, 80))
    assert canvas.undo_stack.count() == 1
    assert len(canvas.drawing.points()) <= 2


def test_drawing_gives_the_canvas_the_focus(canvas, window):
    window.findChild(QLineEdit).setFocus()
    pen(canvas, "press", (40, 80))
    assert canvas.hasFocus()
    pen(canvas, "release", (40, 80))


def test_a_press_beside_the_paper_draws_nothing(canvas):
    canvas.setFixedSize(400, 200)
    drag(canvas, (20, 100), (200, 100))
    assert len(canvas.drawing) == 0
    drag(canvas, (200, 100))
    np.testing.assert_allclose(canvas.drawing.points(), [[500, 500]])


def test_half_pixels_count(canvas):
    place = QPointF(100.25, 100.75)
    pen(canvas, "press", (place.x(), place.y()))
    pen(canvas, "release", (place.x(), place.y()))
    np.testing.assert_allclose(canvas.drawing.points(), [[250.625, 251.875]])
