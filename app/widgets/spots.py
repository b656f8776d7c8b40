"""A painted widget of several spots that are pointed at and pressed."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

Spot = TypeVar("Spot")


class Spots(QWidget, Generic[Spot]):
    """Follows the pointer from spot to spot; ``_under`` is the one it is over, or None.

    Those that derive from it say what lies where (``spot_at``) and are told when one is pressed
    (``_press``). Call on main.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._under: Spot | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def spot_at(self, point: QPoint) -> Spot | None:
        """Give the spot at a place; None where there is none."""
        raise NotImplementedError

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the spot under the pointer."""
        self._point_at(self.spot_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the mark away."""
        super().leaveEvent(event)
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the spot under the pointer."""
        spot = self.spot_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self._press(spot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take two quick clicks for one: the second could undo what the first did."""
        event.accept()

    def _press(self, spot: Spot) -> None:
        raise NotImplementedError

    def _point_at(self, spot: Spot | None) -> None:
        if spot != self._under:
            self._under = spot
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.setCursor(arrow if spot is None else hand)
            self.update()
