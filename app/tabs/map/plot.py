"""The map that a person moves about in: wheel, drag, pointer and keys."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)

from app.tabs.map.marks import paint_ring
from app.tabs.map.surface import MapSurface
from app.theme import Theme

_ZOOM, _NOTCH = 1.25, 120
_NEAR = 12.0
_DRAG = 4.0
_RING = 9.0
_WAYS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class MapPlot(MapSurface):
    """Wheel and drag zoom and pan, a double click shows the whole. Call on main.

    Keys: arrows point at the next digit that way, Enter chooses it, + and - zoom, 0 shows all.

    Signals
    -------
    pointed : int
        Another digit is pointed at, by its index; -1 for none.
    chosen : int
        A digit was clicked or entered.
    """

    pointed = Signal(int)
    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._at = -1
        self._pressed: QPointF | None = None
        self._dragged = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def at(self) -> int:
        """Which digit is pointed at; -1 for none."""
        return self._at

    def spot(self, index: int) -> QPointF | None:
        """Give where a digit is in sight, in pixels."""
        which, spots = self.visible_spots()
        found = np.flatnonzero(which == index)
        return QPointF(*spots[found[0]]) if len(found) else None

    def show_digits(self, labels: NDArray[np.int32]) -> None:
        """Say which digits these are, (n,); none of them is pointed at."""
        self.point(-1)
        super().show_digits(labels)

    def point(self, index: int) -> None:
        """Point at a digit, or with -1 at none."""
        if index != self._at:
            self._at = index
            self.update()
            self.pointed.emit(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        turns = event.angleDelta().y() / _NOTCH
        self._zoom(_ZOOM**turns, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the map."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the map, or point at the digit that is nearest."""
        if self._pressed is None:
            self.point(self._nearest(event.position()))
            return
        way = event.position() - self._pressed
        if self._dragged or math.hypot(way.x(), way.y()) >= _DRAG:
            self._dragged = True
            self.point(-1)
            self._pressed = event.position()
            self._view = self._view.panned(way, QSizeF(self.size()))
            self.redraw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; where nothing was pulled the digit under the pointer is chosen."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        found = self._nearest(event.position())
        if not self._dragged and found >= 0:
            self.point(found)
            self.chosen.emit(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole again."""
        self._pressed = None
        self.reset()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.point(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus and what was pointed at."""
        super().focusOutEvent(event)
        self.point(-1)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from digit to digit and zoom without a mouse."""
        key = Qt.Key(event.key())
        middle = self.spot(self._at) or QPointF(self.rect().center())
        if key in _WAYS:
            self.point(self._next(*_WAYS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at >= 0:
            self.chosen.emit(self._at)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom(_ZOOM, middle)
        elif key == Qt.Key.Key_Minus:
            self._zoom(1 / _ZOOM, middle)
        elif key == Qt.Key.Key_0:
            self.reset()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring around the digit that is pointed at, and the focus, over the map."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        spot = self.spot(self._at) if self._at >= 0 else None
        if spot is not None:
            paint_ring(painter, palette.color("text"), spot, _RING)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color("blue"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def reset(self) -> None:
        """Show the whole again."""
        self._view = self._view.reset()
        self.redraw()

    def _zoom(self, factor: float, around: QPointF) -> None:
        self._view = self._view.zoomed(factor, around, QSizeF(self.size()))
        self.redraw()

    def _nearest(self, spot: QPointF) -> int:
        """Find the digit under the pointer; -1 for none."""
        which, spots = self.visible_spots()
        if not len(which):
            return -1
        apart = np.hypot(spots[:, 0] - spot.x(), spots[:, 1] - spot.y())
        nearest = int(apart.argmin())
        return int(which[nearest]) if apart[nearest] <= _NEAR else -1

    def _next(self, across: float, down: float) -> int:
        """Find the nearest digit that way, or the one nearest to the star or the middle."""
        which, spots = self.visible_spots()
        if not len(which):
            return -1
        here = self.spot(self._at)
        if here is None:
            return self._first(which, spots)
        ways = spots - [here.x(), here.y()]
        along = ways @ [across, down]
        aside = np.abs(ways @ [down, across])
        ahead = (along > 0.5) & (aside <= along)
        if not ahead.any():
            return self._at
        return int(which[np.where(ahead, along + 2 * aside, np.inf).argmin()])

    def _first(self, which: np.ndarray, spots: np.ndarray) -> int:
        start = np.array([self.width() / 2, self.height() / 2])
        if self.star is not None:
            start = self._view.to_pixels(self.star[None], QSizeF(self.size()))[0]
        return int(which[np.hypot(*(spots - start).T).argmin()])
