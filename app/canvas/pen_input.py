"""Which of the mouse's, the fingers' and the pen's events draw, and which only repeat another.

No widget in here: events go in, pen steps come out.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)

REPEAT_MS = 1000
"""So long after a touch or a pen, the system's made-up mouse events are taken for repeats."""

ECHO_MS = 150
ECHO_PIXELS = 4.0
"""So close in time and place, a mouse press repeats the tap of a pen or finger just lifted."""


class Pointer(Enum):
    """What is drawing."""

    MOUSE = auto()
    TOUCH = auto()
    PEN = auto()


class Move(Enum):
    """What the pen does. CANCEL drops the stroke; YIELD drops a dot and ends anything longer."""

    DOWN = auto()
    MOVE = auto()
    UP = auto()
    CANCEL = auto()
    YIELD = auto()


class PenStep(NamedTuple):
    """One thing the pen does, where (in the widget), and how hard: 0 to 1, or None."""

    move: Move
    position: QPointF
    pressure: float | None = None


class PenInput:
    """Follows one pointer at a time: a pen comes before a finger, the first finger before others.

    Each method returns the steps to take, or None if the event is none of the canvas' business.
    """

    def __init__(self) -> None:
        self._pointer: Pointer | None = None
        self._touch_id = -1
        self._last_direct = QElapsedTimer()
        self._last_lift = QElapsedTimer()
        self._tap = QPointF()

    @property
    def pointer(self) -> Pointer | None:
        """What is down now."""
        return self._pointer

    def release(self) -> None:
        """Follow nothing until the next press."""
        self._pointer = None

    def mouse(self, event: QMouseEvent) -> list[PenStep] | None:
        """Read a press, double click, move or release of the mouse."""
        kind, at = event.type(), event.position()
        if kind == QEvent.Type.MouseMove:
            return self._mouse_move(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return None
        if kind == QEvent.Type.MouseButtonRelease:
            if self._pointer is not Pointer.MOUSE:
                return []
            self._pointer = None
            return [PenStep(Move.MOVE, at), PenStep(Move.UP, at)]
        if self._pointer in (Pointer.TOUCH, Pointer.PEN) or self._is_repeat(event):
            return []
        self._pointer = Pointer.MOUSE
        return [PenStep(Move.DOWN, at)]

    def _mouse_move(self, event: QMouseEvent) -> list[PenStep]:
        if self._pointer is not Pointer.MOUSE:
            return []
        if event.buttons() & Qt.MouseButton.LeftButton:
            return [PenStep(Move.MOVE, event.position())]
        self._pointer = None  # the release went to somebody else
        return [PenStep(Move.UP, event.position())]

    def _is_repeat(self, event: QMouseEvent) -> bool:
        """Tell whether a touch or pen event seen before says the same as this mouse press."""
        source = event.source()
        if source == Qt.MouseEventSource.MouseEventSynthesizedByQt:
            return True
        if source != Qt.MouseEventSource.MouseEventNotSynthesized:
            # Some pen drivers send nothing but these; then they are all there is to draw with.
            return self._last_direct.isValid() and self._last_direct.elapsed() < REPEAT_MS
        away = event.position() - self._tap
        near = abs(away.x()) + abs(away.y()) <= ECHO_PIXELS
        return near and self._last_lift.isValid() and self._last_lift.elapsed() < ECHO_MS

    def touch(self, event: QTouchEvent) -> list[PenStep] | None:
        """Read a touch event; the fingers of a touchpad do not draw."""
        if event.deviceType() == QInputDevice.DeviceType.TouchPad:
            return None
        self._last_direct.restart()
        steps: list[PenStep] = []
        if event.type() == QEvent.Type.TouchCancel:
            return self._end_touch(QPointF())
        if event.type() == QEvent.Type.TouchBegin:
            steps += self._end_touch(QPointF())
        for point in event.points():
            steps += self._finger(point)
        if event.type() == QEvent.Type.TouchEnd:
            steps += self._end_touch(QPointF())
        return steps

    def _finger(self, point: QEventPoint) -> list[PenStep]:
        state, at = point.state(), point.position()
        if self._pointer is None and state == QEventPoint.State.Pressed:
            self._pointer, self._touch_id, self._tap = Pointer.TOUCH, point.id(), at
            return [PenStep(Move.DOWN, at)]
        if self._pointer is not Pointer.TOUCH or point.id() != self._touch_id:
            return []
        if state == QEventPoint.State.Released:
            return [PenStep(Move.MOVE, at), *self._end_touch(at)]
        return [PenStep(Move.MOVE, at)]

    def _end_touch(self, at: QPointF) -> list[PenStep]:
        if self._pointer is not Pointer.TOUCH:
            return []
        self._pointer = None
        self._last_lift.restart()
        return [PenStep(Move.UP, at)]

    def tablet(self, event: QTabletEvent) -> list[PenStep]:
        """Read a tablet event; the eraser end and the buttons on the pen do nothing."""
        self._last_direct.restart()
        kind, at = event.type(), event.position()
        if event.pointerType() == QPointingDevice.PointerType.Eraser:
            return []
        is_tip = event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.TabletPress and is_tip:
            return [*self._take_over(at), PenStep(Move.DOWN, at, event.pressure())]
        if self._pointer is not Pointer.PEN:
            return []
        if kind == QEvent.Type.TabletMove and event.buttons() & Qt.MouseButton.LeftButton:
            return [PenStep(Move.MOVE, at, event.pressure())]
        if kind == QEvent.Type.TabletMove or is_tip:
            self._pointer = None
            self._last_lift.restart()
            return [PenStep(Move.MOVE, at), PenStep(Move.UP, at)]
        return []

    def _take_over(self, at: QPointF) -> list[PenStep]:
        """Make the pen what draws: what a finger draws then is the palm's, a mouse's may stay."""
        before, self._pointer, self._tap = self._pointer, Pointer.PEN, at
        if before is None:
            return []
        return [PenStep(Move.CANCEL if before is Pointer.TOUCH else Move.YIELD, at)]
