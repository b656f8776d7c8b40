"""Geometry and painting of the pinned drawing's sparkline."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from app.language import tr
from app.theme import Theme
from app.train.pins import PinnedCurve
from app.words import thousands

LABELS = 18
TOP = 3
_LABEL_SIZE = 11
_DOT = 3.0
_WIDTH = 2.0
_FILL = 0.14
_LEAST_SPAN = 10


class DigitCurve:
    """One pinned curve (or None) laid out in a rectangle: log(step + 1) across, 0 to 100 % up."""

    def __init__(self, pin: PinnedCurve | None, rect: QRect) -> None:
        self.box = QRectF(rect).adjusted(0, TOP, -_DOT - 1, -LABELS)
        known = pin is not None and len(pin.steps) > 0
        self.first_step = int(pin.steps[0]) if pin is not None and known else 1
        self._last = int(pin.steps[-1]) if pin is not None and known else 0
        self._span = float(np.log1p(max(self._last - self.first_step, _LEAST_SPAN)))
        self._steps: NDArray[np.int64] = np.empty(0, np.int64)
        self._probabilities: NDArray[np.float32] = np.empty((0, 10), np.float32)
        if pin is not None:
            self._steps, self._probabilities = pin.shown()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return len(self._steps) == 0

    def across(self, steps: NDArray[np.generic]) -> NDArray[np.float64]:
        """Place steps of the run on the axis, in pixels; the newest is at the right edge."""
        since = steps.astype(np.float64) - self.first_step
        return np.asarray(self.box.left() + np.log1p(since) / self._span * self.box.width())

    def step_at(self, x: float) -> int:
        """Find the step of the curve that is nearest to a place."""
        share = (x - self.box.left()) / self.box.width()
        since = np.expm1(np.clip(share, 0.0, 1.0) * self._span)
        return min(self.first_step + round(float(since)), self._last)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw grid, labels, the nine losers, and the digit that leads now."""
        for height in (self.box.top(), self.box.bottom()):
            line = QRectF(self.box.left(), round(height), self.box.width(), 1)
            painter.fillRect(line, theme.palette.color("grid"))
        self._paint_labels(painter, theme)
        if self.is_empty:
            return
        across = self.across(self._steps)
        heights = self.box.bottom() - self._probabilities * self.box.height()
        leader = int(np.argmax(self._probabilities[-1]))
        painter.setPen(QPen(theme.palette.color("bar"), 1))
        for digit in range(heights.shape[1]):
            if digit != leader:
                painter.drawPolyline(_polygon(across, heights[:, digit]))
        self._paint_leader(painter, theme, _polygon(across, heights[:, leader]))

    def _paint_leader(self, painter: QPainter, theme: Theme, line: QPolygonF) -> None:
        orange = theme.palette.color("orange_fill")
        area = QPolygonF(line)
        area.append(QPointF(line.last().x(), self.box.bottom()))
        area.append(QPointF(line.first().x(), self.box.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.palette.color("orange_fill", _FILL))
        painter.drawPolygon(area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(orange, _WIDTH))
        painter.drawPolyline(line)
        painter.setPen(QPen(theme.palette.color("card"), 1))
        painter.setBrush(orange)
        painter.drawEllipse(line.last(), _DOT + 0.5, _DOT + 0.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def labels(self, metrics: QFontMetricsF) -> list[tuple[float, str]]:
        """Words under the axis and where they begin, in pixels, none over another."""
        first, latest = tr("step {step}", step=thousands(self.first_step)), tr("now")
        placed = [(self.box.left(), first)]
        if self.is_empty:
            return placed
        now = self.box.right() + _DOT + 1 - metrics.horizontalAdvance(latest)
        edge = self.box.left() + metrics.horizontalAdvance(first)
        gap = metrics.horizontalAdvance("0")
        for power in (10, 100, 1_000, 10_000, 100_000):
            words = thousands(power) if self.first_step == 1 else f"+{thousands(power)}"
            step = power if self.first_step == 1 else self.first_step + power
            width = metrics.horizontalAdvance(words)
            left = float(self.across(np.array([step]))[0]) - width / 2
            if left > edge + gap and left + width < now - gap:
                placed.append((left, words))
                edge = left + width
        return [*placed, (now, latest)] if now > edge + gap else placed

    def _paint_labels(self, painter: QPainter, theme: Theme) -> None:
        font = theme.font(_LABEL_SIZE)
        painter.setFont(font)
        painter.setPen(theme.palette.color("text3"))
        metrics = QFontMetricsF(font)
        baseline = self.box.bottom() + LABELS - metrics.descent()
        for left, words in self.labels(metrics):
            painter.drawText(QPointF(left, baseline), words)

    def paint_reading(self, painter: QPainter, theme: Theme, step: int) -> None:
        """Draw the reading line at a step."""
        x = round(float(self.across(np.array([step]))[0])) + 0.5
        painter.setPen(QPen(theme.palette.color("text3"), 1))
        painter.drawLine(QLineF(x, self.box.top(), x, self.box.bottom()))


def _polygon(across: NDArray[np.float64], heights: NDArray[np.floating]) -> QPolygonF:
    return QPolygonF(
        [QPointF(x, y) for x, y in zip(across.tolist(), heights.tolist(), strict=True)]
    )
