"""The names at the ends of the lines of a chart, which never cover one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.theme import CAPTION, Theme
from app.train.overlay import Overlay

PITCH = 16.0
"""The least distance of two labels, from middle to middle."""

DOT = 8.0
_GAP = 12.0


@dataclass(frozen=True)
class End:
    """Where a line ends, in positions of the plot, and what it is called."""

    across: float
    up: float
    words: str
    color: QColor
    bold: bool = False


class EndLabels(Overlay):
    """Dots on the ends of lines, and their names in a column on the right of the plot."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self.ends: Sequence[End] = ()

    def restyle(self, theme: Theme) -> None:
        """Take the colours and fonts of the theme."""
        super().restyle(theme)
        self._theme = theme

    def room(self, most: float) -> float:
        """Return how wide the column of names is, up to ``most``, with the gap before it."""
        if self._theme is None or not self.ends:
            return 0.0
        metrics = QFontMetricsF(self._theme.font(CAPTION, 600))
        widest = max(metrics.horizontalAdvance(end.words) for end in self.ends)
        return min(most, widest + _GAP + 4)

    def paint(
        self,
        painter: QPainter,
        box: QRectF,
        across: tuple[float, float],
        up: tuple[float, float],
    ) -> None:
        """Draw dots, names, and a faint line between them where they are not side by side."""
        if self._theme is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots = [
            QPointF(
                box.left() + (end.across - across[0]) / (across[1] - across[0]) * box.width(),
                box.bottom() - (end.up - up[0]) / (up[1] - up[0]) * box.height(),
            )
            for end in self.ends
        ]
        heights = spread([spot.y() for spot in spots], PITCH, box.top(), box.bottom() - 4)
        room = self.room(box.width())
        for end, spot, height in zip(self.ends, spots, heights, strict=True):
            if box.adjusted(-1, -1, 1, 1).contains(spot):
                self._join(painter, end, spot, QPointF(box.right() + _GAP - 3, height))
            name = QRectF(box.right() + _GAP, height - PITCH / 2, room - _GAP, PITCH)
            painter.setFont(self._theme.font(CAPTION, 600 if end.bold else 400))
            painter.setPen(end.color)
            cut = QFontMetricsF(painter.font()).elidedText(
                end.words, Qt.TextElideMode.ElideRight, name.width()
            )
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, cut)

    def _join(self, painter: QPainter, end: End, spot: QPointF, label: QPointF) -> None:
        faint = QColor(end.color)
        faint.setAlphaF(0.45)
        if label.x() - spot.x() > 24 or abs(label.y() - spot.y()) > PITCH / 2:
            painter.setPen(QPen(faint, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(spot, label))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(end.color)
        painter.drawEllipse(spot, DOT / 2, DOT / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def spread(wanted: Sequence[float], pitch: float, low: float, high: float) -> list[float]:
    """Move places apart to at least ``pitch``, as little as can be, within ``low`` to ``high``.

    Their order stays. Where there is no room for all, they go on beyond ``high``.
    """
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    pools: list[list[float]] = []  # sum and count of neighbours that touch
    for rank, which in enumerate(order):
        pools.append([wanted[which] - rank * pitch, 1])
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            total, count = pools.pop()
            pools[-1][0] += total
            pools[-1][1] += count
    flat = [total / count for total, count in pools for _ in range(int(count))]
    top = high - (len(wanted) - 1) * pitch
    places = [0.0] * len(wanted)
    for rank, which in enumerate(order):
        places[which] = max(low, min(flat[rank], top)) + rank * pitch
    return places
