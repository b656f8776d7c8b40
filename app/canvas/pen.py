"""What the pen's steps do on a canvas: they draw, or click a digit of a number."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.canvas.digit_marks import mark_at
from app.canvas.edited_drawing import EditedDrawing
from app.canvas.pen_input import Move, PenInput, PenStep
from app.canvas.press_on_digit import PressOnDigit
from app.canvas.stroke_path import to_units
from app.canvas.view import BRUSHES, CanvasView
from app.theme import Theme

_DOT = 10.0
"""A mouse stroke no larger than this, in units, is taken for the pen's own press."""


class CanvasPen(CanvasView):
    """A canvas that one pen at a time draws on. Call on main.

    Signals
    -------
    digit_clicked(int)
        The mark of a digit, counted from 0, was clicked or tapped.
    """

    digit_clicked = Signal(int)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, edited: EditedDrawing | None = None
    ) -> None:
        super().__init__(theme, parent, edited)
        self._input = PenInput()
        self._press_on_digit = PressOnDigit()

    def _take(self, step: PenStep) -> None:
        if self._press_on_digit.is_down:
            steps, clicked = self._press_on_digit.follow(step)
            for late in steps:
                self._draw(late)
            if clicked is not None:
                self.digit_clicked.emit(clicked)
        elif not self._hold_back(step):
            self._draw(step)

    def _hold_back(self, step: PenStep) -> bool:
        if step.move is not Move.DOWN or self._edited.growing is not None:
            return False
        digit = mark_at(self._placed, step.position)
        if digit is None:
            return False
        self._take_focus()
        self._press_on_digit.press(step, digit, self._input.pointer)
        return True

    def _point_at(self, place: QPointF) -> None:
        """Show a hand over a chip, which is there to be clicked."""
        over = any(mark.chip.contains(place) for mark in self._placed)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.CrossCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def _draw(self, step: PenStep) -> None:
        if step.move is Move.DOWN:
            self._pen_down(step)
        elif step.move is Move.MOVE:
            point = to_units(position=step.position, paper=self._square())
            if point is not None:
                self._edited.extend(point, step.pressure)
        elif step.move is Move.CANCEL or (step.move is Move.YIELD and self._is_dot()):
            self._edited.cancel_stroke()
        else:
            self._edited.finish_stroke()

    def _pen_down(self, step: PenStep) -> None:
        self._take_focus()
        paper = self._square()
        point = to_units(position=step.position, paper=paper)
        if point is not None and QRectF(paper).contains(step.position):
            self._edited.begin(point, BRUSHES[self._brush], step.pressure)
        self.update()

    def _take_focus(self) -> None:
        self._keys.put_away()
        self._has_ring = False
        if not self.hasFocus():
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _is_dot(self) -> bool:
        growing = self._edited.growing
        return growing is not None and float(np.ptp(growing.points, axis=0).max()) <= _DOT

    def _finish_stroke(self) -> None:
        """Lift whatever is down; it draws again when it is pressed again."""
        self._release()
        self._edited.finish_stroke()

    def _release(self) -> None:
        self._input.release()
        self._press_on_digit.drop()
        self._keys.is_down = False
