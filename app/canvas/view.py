"""What a canvas looks like: paper, ink, hint, focus ring and the keyboard's pen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Signal, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent, QUndoStack
from PySide6.QtWidgets import QToolTip, QWidget

from app.canvas.digit_marks import (
    PIN_HELP,
    DigitMark,
    PlacedMark,
    changed_area,
    paint_marks,
    place_marks,
)
from app.canvas.edited_drawing import EditedDrawing
from app.canvas.keyboard_pen import KeyboardPen
from app.canvas.look import paint_frame, paint_hint, paint_pen
from app.canvas.paper import Paper
from app.canvas.picture import CanvasPicture, paint_drop, paint_picture
from app.canvas.stroke_path import SIDE, dirty_rect, paper_square, to_pixels
from app.language import tr
from app.theme import Theme
from model.drawing import Drawing, Stroke

BRUSHES = {5: 50.0, 7: 72.0, 10: 100.0}
"""Widths of the pen: per cent of the side, and units."""

_WIDEST = 1.5
_BENT = 3
"""A new point bends this many points' worth of line anew."""
_RATIO_CHANGES = (QEvent.Type.DevicePixelRatioChange, QEvent.Type.ScreenChangeInternal)


class CanvasView(QWidget):
    """Shows an ``EditedDrawing``; repaints no more than what a move changed. Call on main.

    Signals
    -------
    brush_percent_changed
        The pen's new width in per cent of the side.
    """

    brush_percent_changed = Signal(int)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, edited: EditedDrawing | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edited = EditedDrawing(self) if edited is None else edited
        self._paper = Paper(theme, self._edited.pen_widths)
        self._keys = KeyboardPen()
        self._brush = 7
        self._has_ring = False
        self._awaits_drop = False
        self._marks: tuple[DigitMark, ...] = ()
        self._placed: tuple[PlacedMark, ...] = ()
        self._mark_scale = 1.0
        self._edited.extended.connect(self._repaint_end)
        self._edited.replaced.connect(self._repaint_all)
        self._edited.stroke_finished.connect(self._remember_width)
        theme.changed.connect(self._restyle)

    @property
    def drawing(self) -> Drawing:
        """The strokes on the paper, the one in progress last."""
        return self._edited.drawing

    @property
    def edited(self) -> EditedDrawing:
        """What is shown and edited; another canvas may show it too."""
        return self._edited

    @property
    def picture(self) -> CanvasPicture | None:
        """The picture that lies on the paper instead of strokes."""
        return self._edited.picture

    def show_drop(self, is_over: bool) -> None:
        """Show, or no longer, that a picture is dragged over the window and may be dropped."""
        self._awaits_drop = is_over
        self.update()

    @property
    def is_empty(self) -> bool:
        """Whether there is no ink at all, and no picture."""
        return self._edited.is_empty

    @property
    def undo_stack(self) -> QUndoStack:
        """One command for each stroke, clear and ``set_drawing``."""
        return self._edited.undo_stack

    @property
    def brush_percent(self) -> int:
        """Width of the pen for the next stroke in per cent of the side: 5, 7 (7.2 %) or 10."""
        return self._brush

    @Slot(int)
    def set_brush_percent(self, percent: int) -> None:
        """Choose the pen for the next stroke.

        Raises
        ------
        ValueError
            If there is no such pen.
        """
        if percent not in BRUSHES:
            raise ValueError(f"the pen's width must be one of {list(BRUSHES)} %, not {percent}")
        if percent != self._brush:
            self._brush = percent
            self.brush_percent_changed.emit(percent)
            self.update()

    def pen_width(self, stroke: Stroke) -> float | None:
        """Return how wide, in units, the pen of a finished stroke was; None for any other."""
        return self._paper.width_of(stroke)

    def mark_digits(self, marks: Sequence[DigitMark]) -> None:
        """Show these boxes and chips over the drawing, from left to right; none for no number."""
        self._marks = tuple(marks)
        self._place_marks()

    def set_mark_scale(self, scale: float) -> None:
        """Draw boxes and chips that much larger than on the desk."""
        self._mark_scale = scale
        self._place_marks()

    def sizeHint(self) -> QSize:
        """As in the pictures; in any other size the largest square in the middle is paper."""
        return QSize(360, 360)

    def event(self, event: QEvent) -> bool:
        """Repaint on another screen; keep the tool tip off a drawing."""
        if event.type() in _RATIO_CHANGES:
            self.update()
        if isinstance(event, QHelpEvent) and not self._edited.is_empty:
            if any(mark.chip.contains(QPointF(event.pos())) for mark in self._placed):
                QToolTip.showText(event.globalPos(), tr(PIN_HELP), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the marks along with the drawing."""
        super().resizeEvent(event)
        self._place_marks()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the event asks for; Qt clips to it."""
        paper = self._square()
        if paper.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.deviceTransform().m11()  # of what is painted on: a screen or a picture
        self._paper.paint(
            painter,
            paper=paper,
            ratio=ratio,
            drawing=self._edited.strokes,
            growing=self._edited.growing,
        )
        if self._edited.picture is not None:
            paint_picture(painter, self._edited.picture, paper=paper)
        paint_marks(painter, self._placed, theme=self._theme)
        focused = self._has_ring and self.hasFocus()
        paint_frame(painter, paper=paper, theme=self._theme, focused=focused)
        if self._edited.is_empty and not self._awaits_drop:
            paint_hint(painter, paper=paper, theme=self._theme, ratio=ratio)
        if self._keys.is_shown and self.hasFocus():
            at = to_pixels(point=self._keys.point, paper=paper)
            width = BRUSHES[self._brush] * paper.width() / SIDE
            paint_pen(painter, at=at, width=width, theme=self._theme, down=self._keys.is_down)
        if self._awaits_drop:
            paint_drop(painter, paper=paper, theme=self._theme)
        painter.end()

    def _square(self) -> QRect:
        return paper_square(size=self.size())

    def _place_marks(self) -> None:
        before, growing = self._placed, self._edited.growing
        self._placed = place_marks(
            self._marks,
            paper=self._square(),
            width=max(self._paper.widest(self._edited.strokes), growing.width if growing else 0.0),
            theme=self._theme,
            scale=self._mark_scale,
        )
        changed = changed_area(before, self._placed)
        if not changed.isEmpty():
            self.update(changed)

    @Slot(object)
    def _repaint_end(self, drawing: Drawing) -> None:
        growing = self._edited.growing
        if growing is None or self._keys.is_shown:
            self.update()
            return
        width = growing.width * (_WIDEST if growing.pressures is not None else 1)
        bent = growing.points[-_BENT:]
        self.update(dirty_rect(points=bent, width=width, paper=self._square()))

    @Slot(object)
    def _repaint_all(self, drawing: Drawing) -> None:
        self._paper.know_widths(self._edited.strokes, BRUSHES[self._brush])
        if self._edited.growing is None:
            self._keys.is_down = False
        if self._edited.is_empty:
            self._marks = self._placed = ()
        self.update()

    @Slot(object, float)
    def _remember_width(self, stroke: Stroke, width: float) -> None:
        self._paper.set_width(stroke, width)

    @Slot()
    def _restyle(self) -> None:
        self.update()
