"""The pen that the arrow keys move, on a grid of cells."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.canvas.stroke_path import SIDE
from app.language import noop, tr

CELLS = 20
LEAP = 5
"""How many cells Shift moves at once."""

HELP = noop("Arrow keys move the pen, Shift moves it further, Enter lowers and lifts it.")

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Steps to the right and down."""

LOWER_AND_LIFT = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyboardPen:
    """Where the keyboard's pen is, whether it is down and whether it is to be seen."""

    def __init__(self) -> None:
        self.column = CELLS // 2 - 1
        self.row = CELLS // 4 - 1
        self.is_down = False
        self.is_shown = False

    def move(self, *, right: int, down: int, far: bool = False) -> None:
        """Move by that many cells, or ``LEAP`` times as many, and no further than the edge."""
        steps = LEAP if far else 1
        self.column = min(max(self.column + right * steps, 0), CELLS - 1)
        self.row = min(max(self.row + down * steps, 0), CELLS - 1)

    def put_away(self) -> None:
        """Lift and hide it: something else draws."""
        self.is_down = self.is_shown = False

    @property
    def point(self) -> tuple[float, float]:
        """The middle of the cell in drawing units."""
        return ((self.column + 0.5) * SIDE / CELLS, (self.row + 0.5) * SIDE / CELLS)

    def describe(self) -> str:
        """Say where the pen is, counted from 1, as a screen reader reads it out."""
        return tr(
            "{pen}, column {column}, row {row}",
            pen=tr("Pen down" if self.is_down else "Pen up"),
            column=self.column + 1,
            row=self.row + 1,
        )
