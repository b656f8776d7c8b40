"""What is seen of the wall of digits: one widget that paints only the tiles in sight."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from app.tabs.mistakes.grid import GAP, PITCH, Grid
from app.tabs.mistakes.tile_answers import TileAnswers
from app.tabs.mistakes.tile_painter import TilePainter
from app.tabs.mistakes.tile_tip import tile_tip
from app.theme import BODY, Theme

Indices = NDArray[np.intp]

NO_DIGITS: Indices = np.zeros(0, np.intp)
_ROWS_LEAST = 2
_NO_HANDLE = "QScrollBar::handle:vertical:disabled { background: transparent; }"
"""Where all is in sight the bar keeps its room, so that no column comes or goes with it."""


class WallView(QAbstractScrollArea):
    """Tiles with a digit each, what it really is and what the network said. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles: TileAnswers | None = None
        self._order = NO_DIGITS
        self._message = ""
        self._under: int | None = None
        self._current = 0
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
    def order(self) -> list[int]:
        """The digits on the wall, from the first tile to the last."""
        return [int(digit) for digit in self._order]

    @property
    def message(self) -> str:
        """What is said in place of tiles; empty where there are some."""
        return "" if len(self._order) else self._message

    @property
    def current(self) -> int:
        """The tile that Enter presses, counted from 0."""
        return self._current

    def set_room_beside(self, room: int) -> None:
        """Leave some pixels between the tiles and the scroll bar."""
        self.setViewportMargins(0, 0, room, 0)

    def place_of(self, position: int) -> QRect:
        """Give where a tile is in the viewport, in sight or not."""
        return self._grid.place(position).translated(0, -self.verticalScrollBar().value())

    def position_at(self, point: QPoint) -> int | None:
        """Give the tile at a place of the viewport; None where there is none."""
        return self._grid.position_at(point + QPoint(0, self.verticalScrollBar().value()))

    def digits_in_sight(self) -> Indices:
        """Give the digits whose tiles can be seen now."""
        seen = self._rows_of(self.viewport().rect())
        return self._order[seen.start : seen.stop]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tiles in sight, or the message."""
        painter = QPainter(self.viewport())
        if self._tiles is None or not len(self._order):
            painter.setPen(self._theme.palette.color("text2"))
            painter.setFont(self._theme.font(BODY))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), flags, self._message)
            return
        tile_painter = TilePainter(painter, self._theme)
        has_focus = self.hasFocus()
        for position in self._rows_of(event.rect()):
            tile_painter.paint(
                self.place_of(position),
                self._tiles,
                int(self._order[position]),
                is_under=position == self._under,
                is_current=has_focus and position == self._current,
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what was at the top."""
        bar, before = self.verticalScrollBar(), event.oldSize().width()
        columns = Grid(before, len(self._order)).columns
        first = bar.value() // PITCH * columns
        self._set_range()
        if before > 0 and columns != self._grid.columns:
            bar.setValue(first // self._grid.columns * PITCH)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell of the digit under the pointer when it rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            position = self.position_at(event.pos())
            if position is None or self._tiles is None:
                QToolTip.hideText()
            else:
                words = tile_tip(self._tiles, int(self._order[position]), self._theme)
                QToolTip.showText(
                    event.globalPos(), words, self.viewport(), self.place_of(position)
                )
            return True
        return super().viewportEvent(event)

    @property
    def _grid(self) -> Grid:
        return Grid(self.viewport().width(), len(self._order))

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

    @Slot()
    def _scrolled(self) -> None:
        self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self.viewport().update()
