"""The drawing on a canvas and everything that can happen to it; the canvas shows it."""

from __future__ import annotations

import math
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from app.canvas.commands import ChangeDrawing, Content
from app.canvas.growing_stroke import GrowingStroke
from app.canvas.picture import CanvasPicture
from model.drawing import Drawing, Stroke

UNDO_LIMIT = 200


class EditedDrawing(QObject):
    """Finished strokes, the one in progress, and the stack to undo them. Call on main.

    Signals
    -------
    extended
        The stroke in progress has another point, or a wider one; carries the whole ``Drawing``.
    replaced
        Anything else changed the drawing, the start of a stroke included; carries it.
    finished
        The ``Drawing`` after a stroke, undo, redo, clear or ``set_drawing``.
    stroke_finished
        The ``Stroke`` just done and its width in units, before it is part of the drawing.
    picture_shown
        The ``CanvasPicture`` that lies there now, after ``replaced`` and ``finished`` have told
        that there are no strokes.
    """

    extended = Signal(object)
    replaced = Signal(object)
    finished = Signal(object)
    stroke_finished = Signal(object, float)
    picture_shown = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strokes = Drawing()
        self._picture: CanvasPicture | None = None
        self._growing: GrowingStroke | None = None
        self.pen_widths: WeakKeyDictionary[Stroke, float] = WeakKeyDictionary()
        """How wide, in units, the pen of each stroke was; kept by those who show it."""
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)
        self._auto_clear = QTimer(self)
        self._auto_clear.setSingleShot(True)
        self._auto_clear.timeout.connect(self.clear)
        self._auto_clear_seconds: float | None = None

    @property
    def drawing(self) -> Drawing:
        """All strokes, the one in progress last."""
        if self._growing is None:
            return self._strokes
        return self._strokes.with_stroke(self._growing.stroke())

    @property
    def strokes(self) -> Drawing:
        """The finished strokes only."""
        return self._strokes

    @property
    def growing(self) -> GrowingStroke | None:
        """The stroke in progress."""
        return self._growing

    @property
    def picture(self) -> CanvasPicture | None:
        """The picture that lies there instead of strokes; none as soon as the pen is down."""
        return self._picture if self._growing is None else None

    @property
    def is_empty(self) -> bool:
        """Whether there is no ink at all, and no picture."""
        bare = not self._strokes.strokes and self._picture is None
        return self._growing is None and bare

    def begin(self, point: tuple[float, float], width: float, pressure: float | None) -> None:
        """Lower the pen; a stroke in progress is finished first. Units throughout."""
        self.finish_stroke()
        self._auto_clear.stop()
        self._growing = GrowingStroke(width=width, has_pressure=pressure is not None)
        self._growing.append(point, pressure)
        self.replaced.emit(self.drawing)

    def extend(self, point: tuple[float, float], pressure: float | None = None) -> None:
        """Move the pen; of no effect while it is up."""
        if self._growing is not None and self._growing.append(point, pressure):
            self.extended.emit(self.drawing)

    def finish_stroke(self) -> None:
        """Lift the pen; of no effect while it is up."""
        if self._growing is None:
            return
        stroke, width = self._growing.stroke(), self._growing.width
        self._growing = None
        self.stroke_finished.emit(stroke, width)
        self._push("Draw", self._strokes.with_stroke(stroke))
        if self._auto_clear_seconds is not None:
            self._auto_clear.start(round(self._auto_clear_seconds * 1000))

    def cancel_stroke(self) -> None:
        """Drop the stroke in progress."""
        if self._growing is not None:
            self._growing = None
            self.replaced.emit(self._strokes)
            self._tell_of_picture()

    @Slot()
    def clear(self) -> None:
        """Remove all ink. A stroke in progress is finished first, so that undo brings it back."""
        self.finish_stroke()
        if not self.is_empty:
            self._push("Clear", Drawing())

    def set_drawing(self, drawing: Drawing, undoable: bool = True) -> None:
        """Show another drawing, in canvas units; points that are not finite are dropped.

        Without ``undoable`` the stack is emptied: what it holds is about another drawing.
        """
        self.finish_stroke()
        strokes = (_finite_part(stroke) for stroke in drawing.strokes)
        shown = Drawing(tuple(stroke for stroke in strokes if stroke is not None))
        if undoable:
            self._push("Set drawing", shown)
        else:
            self.undo_stack.clear()
            self._show(Content(shown))

    def set_picture(self, picture: CanvasPicture) -> None:
        """Show a picture instead of the strokes; undo brings them back."""
        self.finish_stroke()
        self._push("Picture", Drawing(), picture)

    def set_auto_clear(self, seconds: float | None) -> None:
        """Clear that long after each stroke from now on; None never does.

        Raises
        ------
        ValueError
            If it is not a positive finite number.
        """
        if seconds is not None and not (math.isfinite(seconds) and seconds > 0):
            raise ValueError(f"the time must be above 0 seconds, not {seconds}")
        self._auto_clear.stop()
        self._auto_clear_seconds = seconds

    @property
    def _content(self) -> Content:
        return Content(self._strokes, self._picture)

    def _push(self, text: str, strokes: Drawing, picture: CanvasPicture | None = None) -> None:
        after = Content(strokes, picture)
        self.undo_stack.push(ChangeDrawing(text, self._show, self._content, after))

    def _show(self, content: Content) -> None:
        self._auto_clear.stop()
        self._growing = None
        self._strokes, self._picture = content
        self.replaced.emit(self._strokes)
        self.finished.emit(self._strokes)
        self._tell_of_picture()

    def _tell_of_picture(self) -> None:
        if self._picture is not None:
            self.picture_shown.emit(self._picture)


def _finite_part(stroke: Stroke) -> Stroke | None:
    if stroke.is_finite:
        return stroke
    kept = np.isfinite(stroke.points).all(axis=1)
    if not kept.any():
        return None
    pressures = None if stroke.pressures is None else stroke.pressures[kept]
    return Stroke(stroke.points[kept], pressures)
