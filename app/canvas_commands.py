"""What can be undone on a canvas."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakMethod

from PySide6.QtGui import QUndoCommand

from model.drawing import Drawing


class ChangeDrawing(QUndoCommand):
    """Show one drawing instead of another. Drawings are immutable, so this is all there is.

    The canvas is held weakly: the stack it owns must not keep it alive.
    """

    def __init__(
        self, text: str, show: Callable[[Drawing], None], before: Drawing, after: Drawing
    ) -> None:
        super().__init__(text)
        self._show = WeakMethod(show)
        self._before = before
        self._after = after

    def redo(self) -> None:
        """Show the drawing after the change."""
        self._apply(self._after)

    def undo(self) -> None:
        """Show the drawing before the change."""
        self._apply(self._before)

    def _apply(self, drawing: Drawing) -> None:
        show = self._show()
        if show is not None:
            show(drawing)
