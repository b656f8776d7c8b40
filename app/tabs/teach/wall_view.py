"""What is seen of the wall of one's drawings: one widget that paints only the tiles in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.tabs.mistakes.grid import GAP, PITCH, TILE, Grid
from app.tabs.teach.ink import Thumbnails
from app.theme import BODY, HELP, Theme
from model.own_drawings import OwnDrawing

_ROWS_LEAST = 2
_RADIUS, _RING, _BASE = 6, 2, 15.0
_NO_HANDLE = "QScrollBar::handle:vertical:disabled { background: transparent; }"


class DrawingWallView(QAbstractScrollArea):
    """Tiles with a drawing and its label each. Call on main.

    Signals
    -------
    more_wanted
        The last tile is in sight: there may be more drawings.
    """

    more_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawings: list[OwnDrawing] = []
        self._message = ""
        self._under: int | None = None
        self._current = 0
        self._thumbnails = Thumbnails(theme, TILE)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumHeight(_ROWS_LEAST * PITCH - GAP)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setStyleSheet(_NO_HANDLE)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._restyle)

    @property
    def drawings(self) -> list[OwnDrawing]:
        """What is on the wall, the newest first."""
        return list(self._drawings)

    @property
    def message(self) -> str:
        """What is said in place of tiles; empty where there are some."""
        return "" if self._drawings else self._message

    @property
    def current(self) -> OwnDrawing | None:
        """The drawing that the keys are about."""
        return self._drawings[self._current] if self._drawings else None

    def set_room_beside(self, room: int) -> None:
        """Leave some pixels between the tiles and the scroll bar."""
        self.setViewportMargins(0, 0, room, 0)

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
        words = self._message if own is None else f"A {own.label}. Enter puts it on the canvas."
        self.setAccessibleDescription(words)
        self.viewport().update()

    def place_of(self, position: int) -> QRect:
        """Give where a tile is in the viewport, in sight or not."""
        return self._grid.place(position).translated(0, -self.verticalScrollBar().value())

    def position_at(self, point: QPoint) -> int | None:
        """Give the tile at a place of the viewport; None where there is none."""
        return self._grid.position_at(point + QPoint(0, self.verticalScrollBar().value()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tiles in sight, or the message."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._drawings:
            painter.setPen(self._theme.palette.color("text2"))
            painter.setFont(self._theme.font(BODY))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), flags, self._message)
            return
        top = self.verticalScrollBar().value()
        area = event.rect()
        for position in self._grid.positions(area.top() + top, area.bottom() + top):
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
        painter.drawText(QPointF(place.left() + 2, place.top() + TILE + _BASE), own.label)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width."""
        self._set_range()

    @property
    def _grid(self) -> Grid:
        return Grid(self.viewport().width(), len(self._drawings))

    def _set_range(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._grid.height - room))
        bar.setEnabled(bar.maximum() > 0)
        bar.setSingleStep(PITCH // 3)
        bar.setPageStep(max(PITCH, room // PITCH * PITCH))
        self._ask_for_more()

    def _ask_for_more(self) -> None:
        bar = self.verticalScrollBar()
        if self._drawings and bar.value() + PITCH >= bar.maximum():
            self.more_wanted.emit()

    @Slot()
    def _scrolled(self) -> None:
        self.viewport().update()
        self._ask_for_more()

    @Slot()
    def _restyle(self) -> None:
        self.viewport().update()
