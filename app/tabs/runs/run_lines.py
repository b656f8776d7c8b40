"""The lines of runs beside each other: each with a colour and a dash of its own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from app.theme import Theme

SELECTED_WIDTH = 3.0


@dataclass(frozen=True)
class RunLine:
    """One line: #RRGGBB on dark and on light, width, and dashes, all in logical pixels."""

    dark: str
    light: str
    width: float
    dashes: tuple[float, ...] = ()

    def color(self, theme: Theme) -> QColor:
        """Return its colour in the look that is on."""
        return QColor(self.dark if theme.is_dark else self.light)

    def pen(self, theme: Theme, ratio: float = 1.0, *, selected: bool = False) -> QPen:
        """Make a cosmetic pen for a picture of ``ratio`` real pixels a logical pixel."""
        width = SELECTED_WIDTH if selected else self.width
        pen = QPen(self.color(theme), width * ratio)
        pen.setCosmetic(True)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if self.dashes:
            pen.setDashPattern([length / width for length in self.dashes])
        return pen


RUN_LINES = (
    RunLine("#56B4E9", "#0072B2", 2.2),
    RunLine("#CC79A7", "#A34C80", 2.2, (9, 5)),
    RunLine("#FF8A57", "#B84A00", 2.2, (2.5, 4.5)),
    RunLine("#2FBF94", "#00795A", 2.2, (10, 4, 2.5, 4)),
    RunLine("#B4C0CC", "#44525F", 1.8),
)
"""In the order in which they are given away; more runs are not drawn at once."""
