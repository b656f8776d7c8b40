"""What is seen of the wall of digits: each tile with what it really is and what was said."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from app.tabs.mistakes.tile_answers import TileAnswers
from app.tabs.mistakes.tile_painter import TilePainter
from app.tabs.mistakes.tile_tip import tile_tip
from app.theme import Theme
from app.widgets.tile_wall import TileWall

Indices = NDArray[np.intp]

NO_DIGITS: Indices = np.zeros(0, np.intp)


class WallView(TileWall):
    """Tiles with a digit each, what it really is and what the network said. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tiles: TileAnswers | None = None
        self._order = NO_DIGITS

    @property
    def count(self) -> int:
        """How many digits are on the wall."""
        return len(self._order)

    @property
    def order(self) -> list[int]:
        """The digits on the wall, from the first tile to the last."""
        return [int(digit) for digit in self._order]

    @property
    def current(self) -> int:
        """The tile that Enter presses, counted from 0."""
        return self._current

    def digits_in_sight(self) -> Indices:
        """Give the digits whose tiles can be seen now."""
        seen = self._rows_of(self.viewport().rect())
        return self._order[seen.start : seen.stop]

    def _paint_tiles(self, painter: QPainter, positions: range) -> None:
        if self._tiles is None:
            return
        tile_painter, has_focus = TilePainter(painter, self._theme), self.hasFocus()
        for position in positions:
            tile_painter.paint(
                self.place_of(position),
                self._tiles,
                int(self._order[position]),
                is_under=position == self._under,
                is_current=has_focus and position == self._current,
            )

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
