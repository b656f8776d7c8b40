"""What can be undone on a canvas."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple
from weakref import WeakMethod

from PySide6.QtGui import QUndoCommand

from app.canvas.picture import CanvasPicture
from model.drawing import Drawing


class Content(NamedTuple):
    """What lies on a canvas: strokes or a picture, never both."""

    strokes: Drawing = Drawing()
    picture: CanvasPicture | None = None


class ChangeDrawing(QUndoCommand):
    """Show one content instead of another. They are immutable, so this is all there is.

    The canvas is held weakly: the stack it owns must not keep it alive.
    """

    def __init__(
        self, text: str, show: Callable[[Content], None], before: Content, after: Content
    ) -> None:
        super().__init__(text)
        self._show = WeakMethod(show)
        self._before = before
        self._after = after

    def redo(self) -> None:
        """Show what is there after the change."""
        self._apply(self._after)

    def undo(self) -> None:
        """Show what was there before the change."""
        self._apply(self._before)

    def _apply(self, content: Content) -> None:
        show = self._show()
        if show is not None:
            show(content)
