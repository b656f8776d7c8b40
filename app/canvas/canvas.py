"""The canvas: mouse, touch, pen and arrow keys make a drawing; every change can be undone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from app.canvas.edited_drawing import EditedDrawing
from app.canvas.keyboard_pen import ARROWS, HELP, LOWER_AND_LIFT
from app.canvas.pen import CanvasPen
from app.canvas.pen_input import PenStep
from app.canvas.picture import CanvasPicture
from app.canvas.view import BRUSHES
from app.language import put, tr
from app.theme import Theme
from model.drawing import Drawing

_LOSSES = (QEvent.Type.UngrabMouse, QEvent.Type.WindowDeactivate)
_HIDING_RING = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_OTHER_KEYS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Canvas(CanvasPen):
    """A square of paper, 1000 × 1000 units whatever its size on the screen. Call on main.

    Signals
    -------
    drawing_changed
        Whatever changed the drawing; carries the ``Drawing`` with the stroke in progress.
        Comes with every move of the pen: the receiver decides how often to act.
    drawing_finished
        The ``Drawing`` after pen-up, undo, redo, clear, ``set_drawing`` and ``set_picture``.
    picture_shown
        The ``CanvasPicture`` that lies there now. Both signals above came first, with no strokes.
    """

    drawing_changed = Signal(object)
    drawing_finished = Signal(object)
    picture_shown = Signal(object)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, edited: EditedDrawing | None = None
    ) -> None:
        super().__init__(theme, parent, edited)
        self.setObjectName("canvas")
        put(self.setAccessibleName, "Canvas")
        put(self.setAccessibleDescription, HELP)
        put(self.setToolTip, "Draw with mouse, pen or finger.\n{help}", help=partial(tr, HELP))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)  # hovering tells that a release went to somebody else
        self.setTabletTracking(True)
        self.setMinimumSize(120, 120)
        self._edited.extended.connect(self.drawing_changed)
        self._edited.replaced.connect(self.drawing_changed)
        self._edited.finished.connect(self.drawing_finished)
        self._edited.picture_shown.connect(self.picture_shown)

    def set_drawing(self, drawing: Drawing, undoable: bool = True) -> None:
        """Show another drawing, in units of the canvas; points that are not finite are dropped.

        Without ``undoable`` nothing before it can be undone any more.
        """
        self._finish_stroke()
        self._edited.set_drawing(drawing, undoable)

    def set_picture(self, picture: CanvasPicture) -> None:
        """Show a picture instead of the strokes; undo brings them back."""
        self._finish_stroke()
        self._edited.set_picture(picture)

    def set_auto_clear(self, seconds: float | None) -> None:
        """Clear, undoably, that long after each pen-up from now on; None (as at first) never.

        Raises
        ------
        ValueError
            If it is not a positive finite number.
        """
        self._edited.set_auto_clear(seconds)

    @Slot()
    def finish_stroke(self) -> None:
        """Lift the pen, if it is down; it draws again when it is pressed again."""
        self._finish_stroke()

    @Slot()
    def clear(self) -> None:
        """Remove all ink; undo brings it back, a stroke in progress included."""
        self._finish_stroke()
        self._edited.clear()

    @Slot()
    def undo(self) -> None:
        """Take back the stroke in progress or else the last change."""
        if self._edited.growing is not None:
            self._cancel_stroke()
        else:
            self.undo_stack.undo()

    @Slot()
    def redo(self) -> None:
        """Bring back what was undone; of no effect while the pen is down."""
        if self._edited.growing is None:
            self.undo_stack.redo()

    def event(self, event: QEvent) -> bool:
        """Add touch, lost grabs and the keys that draw to what a widget handles."""
        if isinstance(event, QTouchEvent):
            self._follow(event, self._input.touch(event))
            return True
        if event.type() in _LOSSES:
            self._finish_stroke()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._wants(event))
            return event.isAccepted()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lower the pen with the left button."""
        self._follow(event, self._input.mouse(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second of two quick presses for a press."""
        self._follow(event, self._input.mouse(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the pen."""
        self._follow(event, self._input.mouse(event))
        if not event.buttons():
            self._point_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        self._follow(event, self._input.mouse(event))

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with the tip; always accepted, or the same would come again as the mouse's."""
        self._follow(event, self._input.tablet(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Draw with arrows and Enter; Escape drops the stroke in progress."""
        if not self._wants(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._cancel_stroke()
        elif self._input.pointer is None:
            self._press(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, and the keyboard's pen to who came by keyboard."""
        if event.reason() not in _HIDING_RING:
            self._has_ring = True
        if event.reason() in _BY_KEYBOARD:
            self._keys.is_shown = True
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish the stroke in progress."""
        self._finish_stroke()
        super().focusOutEvent(event)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Finish the stroke in progress."""
        self._finish_stroke()
        super().hideEvent(event)

    def _follow(
        self, event: QMouseEvent | QTouchEvent | QTabletEvent, steps: list[PenStep] | None
    ) -> None:
        event.setAccepted(steps is not None)
        for step in steps or ():
            self._take(step)

    def _cancel_stroke(self) -> None:
        self._release()
        self._edited.cancel_stroke()
        self._tell_keys()

    def _wants(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _OTHER_KEYS:
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self._edited.growing is not None
        return event.key() in ARROWS or event.key() in LOWER_AND_LIFT

    def _press(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        self._keys.is_shown = self._has_ring = True
        if key in ARROWS:
            right, down = ARROWS[key]
            far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._keys.move(right=right, down=down, far=far)
            self._edited.extend(self._keys.point)
        elif not event.isAutoRepeat():
            self._keys.is_down = not self._keys.is_down
            if self._keys.is_down:
                self._edited.begin(self._keys.point, BRUSHES[self._brush], None)
            else:
                self._edited.finish_stroke()
        self._tell_keys()

    def _tell_keys(self) -> None:
        if self._keys.is_shown:
            self.setAccessibleDescription(self._keys.describe())
        self.update()
