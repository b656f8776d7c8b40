"""Where the tiles of the wall are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

TILE, LABEL, GAP = 69, 20, 8
PITCH = TILE + LABEL + GAP
_WIDEST_GAP = 20


@dataclass(frozen=True)
class Grid:
    """``count`` tiles in rows of a wall that is ``width`` wide; places in logical pixels."""

    width: int
    count: int

    @property
    def columns(self) -> int:
        """How many tiles lie beside each other."""
        return max(1, (self.width + GAP) // (TILE + GAP))

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return -(-self.count // self.columns)

    @property
    def height(self) -> int:
        """How high all rows are, without a gap below the last."""
        return max(0, self.rows * PITCH - GAP)

    def place(self, position: int) -> QRect:
        """Give the place of a tile with its label, from the top of the first row."""
        row, column = divmod(position, self.columns)
        return QRect(round(column * self._step), row * PITCH, TILE, TILE + LABEL)

    def position_at(self, point: QPoint) -> int | None:
        """Give the tile at a place; None between tiles and beyond them."""
        if point.x() < 0 or point.y() < 0:
            return None
        column = min(int(point.x() / self._step), self.columns - 1)
        position = point.y() // PITCH * self.columns + column
        is_on = position < self.count and self.place(position).contains(point)
        return position if is_on else None

    def positions(self, top: int, bottom: int) -> range:
        """Give the tiles that are seen, in part at least, between two heights."""
        first = max(0, top) // PITCH * self.columns
        return range(first, min(self.count, max(0, bottom // PITCH + 1) * self.columns))

    @property
    def _step(self) -> float:
        """From the left edge of a tile to the next one's."""
        if self.columns == 1:
            return float(TILE + GAP)
        spread = (self.width - self.columns * TILE) / (self.columns - 1)
        return TILE + min(spread, _WIDEST_GAP)
