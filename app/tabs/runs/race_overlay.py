"""What lies over the lines of a race: names at their ends, and signs where marks were passed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from app.tabs.runs.end_labels import EndLabels
from app.tabs.runs.race_marks import paint_mark
from app.theme import Theme


@dataclass(frozen=True)
class Passing:
    """Where on its line a network passed a mark, in positions of the plot."""

    across: float
    up: float
    mark: float
    color: QColor


class RaceOverlay(EndLabels):
    """Painted in pixels on top of the plot."""

    def __init__(self) -> None:
        super().__init__()
        self.passings: Sequence[Passing] = ()
        self._ground = QColor()

    def restyle(self, theme: Theme) -> None:
        """Take the colours and fonts of the theme."""
        super().restyle(theme)
        self._ground = theme.palette.color("card")

    def paint(
        self,
        painter: QPainter,
        box: QRectF,
        across: tuple[float, float],
        up: tuple[float, float],
    ) -> None:
        """Draw the names, and over the lines the signs that are in view."""
        super().paint(painter, box, across, up)
        for passing in self.passings:
            spot = QPointF(
                box.left() + (passing.across - across[0]) / (across[1] - across[0]) * box.width(),
                box.bottom() - (passing.up - up[0]) / (up[1] - up[0]) * box.height(),
            )
            if box.adjusted(-1, -1, 1, 1).contains(spot):
                paint_mark(painter, spot, passing.mark, passing.color, self._ground)
