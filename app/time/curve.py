"""The curve under the slider: what the network thought the drawing was, moment by moment."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from app.class_names import class_name
from app.language import noop
from app.theme import CAPTION, Theme
from app.time.scale import TimeScale
from model.inside.opinions import Opinions

TITLE = noop("What it thought your drawing was")
EMPTY = noop("Draw a digit to see what it thought of it")
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

    def paint(self, painter: QPainter, theme: Theme, scale: TimeScale, box: QRectF) -> None:
        """Draw all digits faint, and the one that leads in the end."""
        leader = self.leader
        lines = [self._line(digit, scale, box) for digit in range(self.probabilities.shape[1])]
        painter.setPen(QPen(theme.palette.color("bar", 0.7), _OTHER))
        for digit, line in enumerate(lines):
            if digit != leader:
                painter.drawPolyline(line)
        self._paint_fill(painter, theme, lines[leader], box)
        painter.setPen(QPen(theme.palette.color("orange_fill"), _LEADER))
        painter.drawPolyline(lines[leader])
        last = lines[leader].last()
        self._paint_name(painter, theme, box, last, leader, "orange")

    def paint_rival(
        self, painter: QPainter, theme: Theme, scale: TimeScale, box: QRectF, step: int
    ) -> None:
        """Draw the digit that led at a step, where that is another one than in the end."""
        rival = self.best_at(step)
        if rival == self.leader:
            return
        line = self._line(rival, scale, box)
        pen = QPen(theme.palette.color("blue"), _LEADER)
        pen.setDashPattern(_DASH)
        painter.setPen(pen)
        painter.drawPolyline(line)
        peak = line.at(int(self.probabilities[:, rival].argmax()))
        self._paint_name(painter, theme, box, peak, rival, "blue_chip")

    def _line(self, digit: int, scale: TimeScale, box: QRectF) -> QPolygonF:
        heights = box.bottom() - self.probabilities[:, digit] * box.height()
        return QPolygonF(
            [
                QPointF(scale.across(step), height)
                for step, height in zip(self.steps.tolist(), heights.tolist(), strict=True)
            ]
        )

    def _paint_fill(self, painter: QPainter, theme: Theme, line: QPolygonF, box: QRectF) -> None:
        area = QPolygonF(line)
        area.append(QPointF(line.last().x(), box.bottom()))
        area.append(QPointF(line.first().x(), box.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.palette.color("orange_fill", _FILL))
        painter.drawPolygon(area)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_name(
        self,
        painter: QPainter,
        theme: Theme,
        box: QRectF,
        spot: QPointF,
        digit: int,
        color: str,
    ) -> None:
        """Put a digit beside a place of its line: above a line that is low, else below."""
        font = theme.font(CAPTION + 1, 700)
        metrics = QFontMetricsF(font)
        name = class_name(digit)
        width = metrics.horizontalAdvance(name)
        left = min(max(spot.x() - width - 8, box.left() + 2), box.right() - width - 8)
        is_low = spot.y() > box.center().y()
        base = spot.y() - 5 if is_low else spot.y() + metrics.capHeight() + 5
        paint_readable(painter, QPointF(left, base), name, font, theme, color)


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
