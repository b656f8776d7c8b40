"""A wall of tiles that scrolls: looked at, moved about in and pressed by pointer and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.theme import BODY, Theme
from app.widgets.wall_grid import GAP, PITCH, Grid

_ROWS_LEAST = 2
_NO_HANDLE = "QScrollBar::handle:vertical:disabled { background: transparent; }"
"""Where all is in sight the bar keeps its room, so that no column comes or goes with it."""

_ACROSS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_ENDS = {Qt.Key.Key_End: 1, Qt.Key.Key_Home: -1}
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class TileWall(QAbstractScrollArea):
    """Tiles in rows, of which only those in sight are painted; a message where there are none.

    Those that derive from it say how many tiles there are (``count``), paint some
    (``_paint_tiles``), are told when one is pressed (``_press``), and ``renew``. Call on main.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._message = ""
        self._under: int | None = None
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
    def count(self) -> int:
        """How many tiles there are."""
        raise NotImplementedError

    @property
    def message(self) -> str:
        """What is said in place of tiles; empty where there are some."""
        return "" if self.count else self._message

    def set_room_beside(self, room: int) -> None:
        """Leave some pixels between the tiles and the scroll bar."""
        self.setViewportMargins(0, 0, room, 0)

    def place_of(self, position: int) -> QRect:
        """Give where a tile is in the viewport, in sight or not."""
        return self._grid.place(position).translated(0, -self.verticalScrollBar().value())

    def position_at(self, point: QPoint) -> int | None:
        """Give the tile at a place of the viewport; None where there is none."""
        return self._grid.position_at(point + QPoint(0, self.verticalScrollBar().value()))

    def renew(self) -> None:
        """Paint anew."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tiles in sight, or the message."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_tiles(painter, self._rows_of(event.rect()))
        painter.setPen(self._theme.palette.color("text2"))
        painter.setFont(self._theme.font(BODY))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.viewport().rect(), flags, self.message)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what was at the top."""
        bar, before = self.verticalScrollBar(), event.oldSize().width()
        columns = Grid(before, self.count).columns
        first = bar.value() // PITCH * columns
        self._set_range()
        if before > 0 and columns != self._grid.columns:
            bar.setValue(first // self._grid.columns * PITCH)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the pointer goes."""
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the tile under the pointer."""
        self._point_at(self.position_at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the tile under the pointer; another button than the left only marks it."""
        position = self.position_at(event.position().toPoint())
        if position is not None:
            self._current = position
            self.renew()
            if event.button() == Qt.MouseButton.LeftButton:
                self._press()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the end of a click: nobody else is to have it."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the tiles, and press one with Enter."""
        key = Qt.Key(event.key())
        way = self._way_of(key)
        if self.count and key in _PRESS:
            self._press()
        elif self.count and way:
            self._move_by(way)
        elif not way and key not in _PRESS:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the tile that the keys are about."""
        super().focusInEvent(event)
        self.renew()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        super().focusOutEvent(event)
        self.renew()

    def _paint_tiles(self, painter: QPainter, positions: range) -> None:
        raise NotImplementedError

    def _press(self) -> None:
        """Do what a click on the current tile does."""
        raise NotImplementedError

    @property
    def _grid(self) -> Grid:
        return Grid(self.viewport().width(), self.count)

    def _rows_of(self, area: QRect) -> range:
        """Give the tiles of the rows that an area of the viewport touches."""
        top = self.verticalScrollBar().value()
        return self._grid.positions(area.top() + top, area.bottom() + top)

    def _set_range(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._grid.height - room))
        bar.setEnabled(bar.maximum() > 0)
        bar.setSingleStep(PITCH // 3)
        bar.setPageStep(max(PITCH, room // PITCH * PITCH))

    def _way_of(self, key: Qt.Key) -> int:
        """By how many tiles a key moves; 0 for other keys."""
        columns, rows = self._grid.columns, max(1, self.viewport().height() // PITCH)
        steps = ((_ACROSS, 1), (_DOWN, columns), (_PAGES, columns * rows), (_ENDS, self.count))
        return sum(keys.get(key, 0) * step for keys, step in steps)

    def _move_by(self, tiles: int) -> None:
        self._current = max(0, min(self._current + tiles, self.count - 1))
        place, bar = self.place_of(self._current), self.verticalScrollBar()
        below = place.bottom() + 1 - self.viewport().height()
        if place.top() < 0 or below > 0:
            bar.setValue(bar.value() + (place.top() if place.top() < 0 else below))
        self.renew()

    def _point_at(self, position: int | None) -> None:
        if position != self._under:
            for changed in (self._under, position):
                if changed is not None:
                    self.viewport().update(self.place_of(changed))
            self._under = position
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(arrow if position is None else hand)

    @Slot()
    def _scrolled(self) -> None:
        self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self.renew()
