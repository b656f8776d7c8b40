"""What lies over the curves: rings of measurements and marks of a changed learning rate."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from app.theme import CAPTION, Theme

RING = 8.0
RING_WIDTH = 1.5
_MOST_ABREAST = 32
_CLOSE_MARKS = 3.0
_NOTHING = np.empty(0)


@dataclass(frozen=True)
class Mark:
    """A thin upright line at an epoch, with a word beside it."""

    epoch: float
    words: str


class Overlay:
    """Painted in pixels on top of a plot, so that rings on its edge stay whole."""

    def __init__(self) -> None:
        self._across: NDArray[np.float64] = _NOTHING
        self._up: NDArray[np.float64] = _NOTHING
        self._marks: list[Mark] = []
        self._ring, self._line = QPen(), QPen()
        self._fill, self._words, self._font = QBrush(), QColor(), QFont()
        self._patch = QColor()
        self._moment_line = QPen()
        self.moment: float | None = None
        """The epoch a person has gone back to; None for none."""

    def restyle(self, theme: Theme) -> None:
        """Take the colours of the theme."""
        palette = theme.palette
        self._ring = QPen(palette.color("orange_fill"), RING_WIDTH)
        self._fill = QBrush(palette.color("card"))
        self._patch = palette.color("card", 0.85)
        self._line = QPen(palette.color("text3"), 1, Qt.PenStyle.DotLine)
        self._moment_line = QPen(palette.color("blue"), 2)
        self._words = palette.color("text2")
        self._font = theme.font(CAPTION)

    def show(self, across: NDArray[np.float64], up: NDArray[np.float64], marks: list[Mark]) -> None:
        """Say where the rings are, in positions of the plot, shapes (n,), and the marks."""
        self._across, self._up, self._marks = across, up, marks

    def paint(
        self,
        painter: QPainter,
        box: QRectF,
        across: tuple[float, float],
        up: tuple[float, float],
    ) -> None:
        """Draw into ``box``, which shows these parts of the axes."""
        self._paint_marks(painter, box, across)
        self._paint_moment(painter, box, across)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._ring)
        painter.setBrush(self._fill)
        for spot in self.rings(box, across, up):
            painter.drawEllipse(spot, RING / 2, RING / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def rings(
        self, box: QRectF, across: tuple[float, float], up: tuple[float, float]
    ) -> list[QPointF]:
        """Where rings are drawn: those in view, thinned by halves where they are many.

        The newest is always among them; the others stay the same ones while more come.
        """
        shares = (self._across - across[0]) / (across[1] - across[0])
        heights = (self._up - up[0]) / (up[1] - up[0])
        inside = (shares >= 0) & (shares <= 1) & (heights >= 0) & (heights <= 1)
        found = np.flatnonzero(inside)
        stride = 1
        while len(found) / stride > min(_MOST_ABREAST, box.width() / (RING + 1)):
            stride *= 2
        kept = found[(found % stride == 0) | (found == len(inside) - 1)]
        return [
            QPointF(x, y)
            for x, y in zip(
                (box.left() + shares[kept] * box.width()).tolist(),
                (box.bottom() - heights[kept] * box.height()).tolist(),
                strict=True,
            )
        ]

    def _paint_moment(self, painter: QPainter, box: QRectF, across: tuple[float, float]) -> None:
        if self.moment is None:
            return
        share = (self.moment - across[0]) / (across[1] - across[0])
        if 0 <= share <= 1:
            x = round(box.left() + share * box.width())
            painter.setPen(self._moment_line)
            painter.drawLine(QLineF(x, box.top(), x, box.bottom()))

    def _paint_marks(self, painter: QPainter, box: QRectF, across: tuple[float, float]) -> None:
        metrics = QFontMetricsF(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self._font)
        nearest = box.right() + metrics.averageCharWidth()
        drawn = np.inf
        for mark in reversed(self._marks):
            share = (mark.epoch - across[0]) / (across[1] - across[0])
            x = round(box.left() + share * box.width())
            if not 0 <= share <= 1 or drawn - x < _CLOSE_MARKS:
                continue
            drawn = x
            painter.setPen(self._line)
            painter.drawLine(QLineF(x, box.top(), x, box.bottom()))
            width = metrics.horizontalAdvance(mark.words) + 8
            left = x if x + width <= nearest else x - width
            if left >= box.left() and (left == x or nearest > box.right()):
                words = QRectF(left + 4, box.top(), width - 4, metrics.height())
                painter.fillRect(words.adjusted(-3, 0, 0, 0), self._patch)
                painter.setPen(self._words)
                painter.drawText(words, Qt.AlignmentFlag.AlignLeft, mark.words)
                nearest = min(x, left)
