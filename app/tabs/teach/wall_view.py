"""What is seen of the wall of one's drawings: each with its label."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.tabs.teach.ink import Thumbnails
from app.theme import HELP, Theme
from app.widgets.tile_wall import TileWall
from app.widgets.wall_grid import PITCH, TILE
from model.own_drawings import OwnDrawing

_RADIUS, _RING, _BASE = 6, 2, 15.0


class DrawingWallView(TileWall):
    """Tiles with a drawing and its label each. Call on main.

    Signals
    -------
    more_wanted
        The last tile is in sight: there may be more drawings.
    """

    more_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._drawings: list[OwnDrawing] = []
        self._thumbnails = Thumbnails(theme, TILE)

    @property
    def drawings(self) -> list[OwnDrawing]:
        """What is on the wall, the newest first."""
        return list(self._drawings)

    @property
    def count(self) -> int:
        """How many drawings are on the wall."""
        return len(self._drawings)

    @property
    def current(self) -> OwnDrawing | None:
        """The drawing that the keys are about."""
        return self._drawings[self._current] if self._drawings else None

    def show_drawings(self, drawings: list[OwnDrawing], message: str) -> None:
        """Show these, the newest first, or the message where there are none."""
        before = self.current
        self._drawings, self._message = drawings, message
        ids = [own.id for own in drawings]
        if before is not None and before.id in ids:
            self._current = ids.index(before.id)
        self._current = max(0, min(self._current, len(ids) - 1))
        if self._under is not None and self._under >= len(ids):
            self._under = None
        self._set_range()
        self.renew()

    def renew(self) -> None:
        """Paint anew, and tell those who do not see it which tile the keys are about."""
        own = self.current
        words = self._message
        if own is not None:
            words = tr("A {label}. Enter puts it on the canvas.", label=own.label)
        self.setAccessibleDescription(words)
        super().renew()

    def _paint_tiles(self, painter: QPainter, positions: range) -> None:
        for position in positions:
            self._paint_tile(painter, position)

    def _paint_tile(self, painter: QPainter, position: int) -> None:
        own, place, palette = self._drawings[position], self.place_of(position), self._theme.palette
        frame = QRectF(place.x(), place.y(), TILE, TILE)
        painter.setPen(palette.color("outline" if position == self._under else "line"))
        painter.setBrush(palette.color("paper"))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        picture = self._thumbnails.picture(own, self.devicePixelRatioF())
        painter.drawPixmap(frame.topLeft(), picture)
        if self.hasFocus() and position == self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color("blue"), _RING))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.setFont(self._theme.font(HELP, 600))
        painter.setPen(palette.color("text"))
        name = QFontMetricsF(painter.font()).elidedText(
            own.label, Qt.TextElideMode.ElideRight, TILE - 2
        )
        painter.drawText(QPointF(place.left() + 2, place.top() + TILE + _BASE), name)

    def _set_range(self) -> None:
        super()._set_range()
        self._ask_for_more()

    def _ask_for_more(self) -> None:
        bar = self.verticalScrollBar()
        if self._drawings and bar.value() + PITCH >= bar.maximum():
            self.more_wanted.emit()

    @Slot()
    def _scrolled(self) -> None:
        super()._scrolled()
        self._ask_for_more()
