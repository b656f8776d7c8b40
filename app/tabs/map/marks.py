"""What a digit on the map looks like: a tiny figure in a colour of its own; and the star."""

from __future__ import annotations

import math

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from app.tabs.map.colors import digit_color
from app.theme import Theme

RING = 10
"""The mark after the ten figures."""
HALO, GROUP_HALO = 1.6, 3.0
_FIELDS = 10  # of QPainter::PixmapFragment, all double
_STAR_POINTS, _STAR_WAIST = 5, 0.46


class Figures:
    """Ten figures and a ring, drawn once for a look, a size and a screen; painted in one go.

    Call on main.
    """

    def __init__(self, theme: Theme, pixels: int, ratio: float, halo: float = HALO) -> None:
        self.key = (theme.is_dark, pixels, ratio)
        self._ratio = ratio
        self._cell = math.ceil((pixels + 2 * halo + 4) * ratio)
        self._sheet = QPixmap(self._cell * (RING + 1), self._cell)
        self._sheet.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(ratio, ratio)
        side = self._cell / ratio
        for digit in range(10):
            middle = QPointF((digit + 0.5) * side, side / 2)
            _paint_figure(painter, theme, digit, middle, pixels, halo)
        ring = QPointF((RING + 0.5) * side, side / 2)
        painter.setPen(QPen(theme.palette.color("orange_fill"), 1.5))
        painter.drawEllipse(ring, pixels * 0.5 + 1.5, pixels * 0.5 + 1.5)
        painter.end()

    def paint(
        self,
        painter: QPainter,
        spots: NDArray[np.float64],
        marks: NDArray[np.integer],
        opacity: float = 1.0,
    ) -> None:
        """Draw marks (n,), digits or ``RING``, with their middles at spots (n, 2), in pixels."""
        if not len(spots):
            return
        fragments = np.zeros((len(spots), _FIELDS))
        corners = np.rint((spots * self._ratio) - self._cell / 2)  # on whole pixels: sharp
        fragments[:, 0:2] = (corners + self._cell / 2) / self._ratio
        fragments[:, 2] = marks * self._cell
        fragments[:, 4:6] = self._cell
        fragments[:, 6:8] = 1 / self._ratio
        fragments[:, 9] = opacity
        first = shiboken6.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
        assert isinstance(first, QPainter.PixmapFragment)
        painter.drawPixmapFragments(first, len(fragments), self._sheet)


def _paint_figure(
    painter: QPainter, theme: Theme, digit: int, middle: QPointF, pixels: float, halo: float
) -> None:
    """Draw one digit in its colour, with a rim of card so that it stands out."""
    font = theme.font(pixels, 700)
    metrics = QFontMetricsF(font)
    path = QPainterPath()
    path.addText(0, 0, font, str(digit))
    box = path.boundingRect()
    path.translate(middle.x() - metrics.horizontalAdvance(str(digit)) / 2, 0)
    path.translate(0, middle.y() - box.center().y())
    round_pen = QPen(theme.palette.color("card"), 2 * halo)
    round_pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, round_pen)
    painter.fillPath(path, digit_color(theme, digit))


def paint_star(painter: QPainter, theme: Theme, middle: QPointF, radius: float) -> None:
    """Draw the person's drawing: a star in the colour of what they control."""
    path = star(middle, radius)
    rim = QPen(theme.palette.color("card"), 5)
    rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, rim)
    painter.fillPath(path, theme.palette.color("blue"))
    edge = QPen(theme.palette.color("text"), 1.5)
    edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, edge)


def star(middle: QPointF, radius: float) -> QPainterPath:
    """Make a five-pointed star that stands on two points."""
    path = QPainterPath()
    for corner in range(2 * _STAR_POINTS):
        length = radius if corner % 2 == 0 else radius * _STAR_WAIST
        angle = math.pi * corner / _STAR_POINTS - math.pi / 2
        at = middle + QPointF(length * math.cos(angle), length * math.sin(angle))
        path.lineTo(at) if corner else path.moveTo(at)
    path.closeSubpath()
    return path


def paint_ring(painter: QPainter, color: QColor, middle: QPointF, radius: float) -> None:
    """Draw a ring around a digit that is pointed at."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 2))
    painter.drawEllipse(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius))
