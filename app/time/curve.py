"""The curve under the slider: what the network thought the drawing was, moment by moment."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from app.theme import CAPTION, Theme
from app.time.scale import TimeScale
from model.inside.opinions import Opinions

TITLE = "What it thought your drawing was"
EMPTY = "Draw a digit to see what it thought of it"
_LEADER, _OTHER, _FILL = 2.0, 1.0, 0.14
_DASH = [3.0, 3.0]
_RIM = 4.0


class OpinionCurve:
    """The probabilities of a drawing at one moment or more, in order, ready to be painted."""

    def __init__(self, opinions: Opinions) -> None:
        steps = sorted(opinions)
        self.steps: NDArray[np.int64] = np.array(steps, np.int64)
        self.probabilities: NDArray[np.float32] = np.array(
            [opinions[step] for step in steps], np.float32
        )

    @property
    def leader(self) -> int:
        """The digit that is most probable in the end."""
        return int(self.probabilities[-1].argmax())

    def best_at(self, step: int) -> int:
        """Which digit was most probable at the last moment known up to this step."""
        row = int(np.searchsorted(self.steps, step, "right")) - 1
        return int(self.probabilities[max(row, 0)].argmax())

    def paint(
        self, painter: QPainter, theme: Theme, scale: TimeScale, box: QRectF, at: int | None
    ) -> None:
        """Draw all digits faint, the one that leads in the end, and the one that led at ``at``."""
        leader = self.leader
        rival = leader if at is None else self.best_at(at)
        lines = self._lines(scale, box)
        painter.setPen(QPen(theme.palette.color("bar", 0.7), _OTHER))
        for digit, line in enumerate(lines):
            if digit not in (leader, rival):
                painter.drawPolyline(line)
        self._paint_fill(painter, theme, lines[leader], box)
        if rival != leader:
            pen = QPen(theme.palette.color("blue"), _LEADER)
            pen.setDashPattern(_DASH)
            painter.setPen(pen)
            painter.drawPolyline(lines[rival])
        painter.setPen(QPen(theme.palette.color("orange_fill"), _LEADER))
        painter.drawPolyline(lines[leader])
        self._paint_names(painter, theme, lines, box, leader, rival)

    def _lines(self, scale: TimeScale, box: QRectF) -> list[QPolygonF]:
        across = [scale.across(step) for step in self.steps.tolist()]
        heights = box.bottom() - self.probabilities * box.height()
        return [
            QPolygonF([QPointF(x, y) for x, y in zip(across, column, strict=True)])
            for column in heights.T.tolist()
        ]

    def _paint_fill(self, painter: QPainter, theme: Theme, line: QPolygonF, box: QRectF) -> None:
        area = QPolygonF(line)
        area.append(QPointF(line.last().x(), box.bottom()))
        area.append(QPointF(line.first().x(), box.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.palette.color("orange_fill", _FILL))
        painter.drawPolygon(area)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_names(
        self,
        painter: QPainter,
        theme: Theme,
        lines: list[QPolygonF],
        box: QRectF,
        leader: int,
        rival: int,
    ) -> None:
        """Put each of the two digits beside its line: the leader at the end, the rival at its best.

        Above a line that is low, below one that is high.
        """
        font = theme.font(CAPTION + 1, 700)
        metrics = QFontMetricsF(font)
        names = [(leader, len(self.steps) - 1, "orange")]
        if rival != leader:
            names.append((rival, int(self.probabilities[:, rival].argmax()), "blue_chip"))
        for digit, row, color in names:
            spot = lines[digit].at(row)
            width = metrics.horizontalAdvance(str(digit))
            left = min(max(spot.x() - width - 8, box.left() + 2), box.right() - width - 8)
            is_low = spot.y() > box.center().y()
            base = spot.y() - 5 if is_low else spot.y() + metrics.capHeight() + 5
            paint_readable(painter, QPointF(left, base), str(digit), font, theme, color)


def paint_readable(
    painter: QPainter, at: QPointF, words: str, font: QFont, theme: Theme, color: str
) -> None:
    """Draw words over lines, with a rim of the card's colour around them."""
    path = QPainterPath()
    path.addText(at, font, words)
    rim = QPen(theme.palette.color("card", 0.9), _RIM)
    rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, rim)
    painter.fillPath(path, theme.palette.color(color))
