"""One ribbon: how the weights, or the biases, of a layer are spread out, against the step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from app.language import tr
from app.tabs.inside.words import number
from app.theme import CAPTION, Theme
from app.train.scales import linear_ticks
from app.words import thousands
from model.inside.layers import Array
from model.inside.weight_spread import PERCENTILES

HEAD, FOOT, LEFT = 20.0, 20.0, 44.0
_LAYERS = len(PERCENTILES) // 2
_ALPHAS = (0.14, 0.22, 0.34, 0.5)
_MEDIAN, _LEAST_SPAN = 2.0, 10
_MOST_TICKS = 6
_DECADES = (0, 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000)


@dataclass(frozen=True, eq=False)
class Ribbon:
    """A name, and for ascending steps the nine percentiles, (steps, 9)."""

    name: str
    steps: NDArray[np.int64]
    spreads: Array

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not len(self.steps)

    def nearest(self, step: float) -> int:
        """Find the row of the step nearest to one, on the axis."""
        apart = np.abs(np.log1p(self.steps) - np.log1p(max(step, 0.0)))
        return int(apart.argmin())

    def reading(self, row: int) -> str:
        """Say how the values are spread out at one of the steps."""
        least, _, low, _, middle, _, high, _, most = (number(v) for v in self.spreads[row].tolist())
        return tr(
            "Step {step} · {name}: half lie below {middle}, most from {low} to {high}, "
            "all from {least} to {most}",
            step=thousands(int(self.steps[row])), name=self.name, middle=middle,
            low=low, high=high, least=least, most=most,
        )  # fmt: skip


class RibbonPainter:
    """Draws a ribbon into a rectangle: its name, two axes, four bands and the median."""

    def __init__(self, theme: Theme, ribbon: Ribbon, place: QRectF, last_step: int) -> None:
        self._theme, self._ribbon = theme, ribbon
        self.box = place.adjusted(LEFT, HEAD, -2, -FOOT)
        self._span = float(np.log1p(max(last_step, _LEAST_SPAN)))
        finite = ribbon.spreads[np.isfinite(ribbon.spreads)]
        low, high = (float(finite.min()), float(finite.max())) if finite.size else (-1.0, 1.0)
        margin = max(0.04 * (high - low), 1e-3)
        self._low, self._high = low - margin, high + margin
        self._place = place

    def across(self, steps: NDArray[np.generic]) -> NDArray[np.float64]:
        """Place steps on the axis, in pixels."""
        share = np.log1p(steps.astype(np.float64)) / self._span
        return np.asarray(self.box.left() + share * self.box.width())

    def step_at(self, x: float) -> float:
        """Find the step at a place across."""
        share = min(max((x - self.box.left()) / self.box.width(), 0.0), 1.0)
        return float(np.expm1(share * self._span))

    def paint(self, painter: QPainter) -> None:
        """Draw everything but the line at a step."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        painter.setFont(self._theme.font(CAPTION, 500))
        painter.setPen(palette.color("text2"))
        painter.drawText(
            QRectF(self._place.left(), self._place.top(), self._place.width(), HEAD - 4),
            Qt.AlignmentFlag.AlignVCenter,
            self._ribbon.name,
        )
        painter.setFont(self._theme.font(CAPTION))
        self._paint_heights(painter)
        self._paint_steps(painter)
        if not self._ribbon.is_empty:
            self._paint_bands(painter)

    def paint_line(self, painter: QPainter, step: float, color: str, width: float) -> None:
        """Draw an upright line at a step."""
        x = round(float(self.across(np.array([step]))[0])) + 0.5
        painter.setPen(QPen(self._theme.palette.color(color), width))
        painter.drawLine(QLineF(x, self.box.top(), x, self.box.bottom()))

    def _down(self, values: NDArray[np.floating]) -> NDArray[np.float64]:
        share = (values.astype(np.float64) - self._low) / (self._high - self._low)
        return np.asarray(self.box.bottom() - share * self.box.height())

    def _paint_heights(self, painter: QPainter) -> None:
        palette = self._theme.palette
        for value, words in linear_ticks(self._low, self._high, _MOST_TICKS):
            y = round(float(self._down(np.array([value]))[0]))
            painter.fillRect(QRectF(self.box.left(), y, self.box.width(), 1), palette.color("grid"))
            painter.setPen(palette.color("text3"))
            label = QRectF(self._place.left(), y - 8, LEFT - 6, 16)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(label, right, words.replace("-", "−"))

    def _paint_steps(self, painter: QPainter) -> None:
        palette, metrics = self._theme.palette, QFontMetricsF(painter.font())
        bottom, edge = self.box.bottom(), -np.inf
        painter.fillRect(
            QRectF(self.box.left(), bottom, self.box.width(), 1), palette.color("axis")
        )
        painter.setPen(palette.color("text3"))
        for step in _DECADES:
            x = float(self.across(np.array([step]))[0])
            words = thousands(step)
            wide = metrics.horizontalAdvance(words)
            left = min(max(x - wide / 2, self.box.left()), self.box.right() - wide)
            if x > self.box.right() + 0.5 or left < edge + 6:
                continue
            painter.drawText(QPointF(left, bottom + 15), words)
            edge = left + wide

    def _paint_bands(self, painter: QPainter) -> None:
        across = self.across(self._ribbon.steps)
        known = np.isfinite(self._ribbon.spreads).all(axis=1)
        across, heights = across[known], self._down(self._ribbon.spreads[known])
        if not len(across):
            return
        if len(across) == 1:  # one moment alone is a mark of some width
            across, heights = across + np.array([[0.0], [3.0]])[:, 0], np.repeat(heights, 2, 0)
        blue = self._theme.palette
        painter.setPen(Qt.PenStyle.NoPen)
        for band in range(_LAYERS):
            painter.setBrush(blue.color("blue", _ALPHAS[band]))
            low, high = heights[:, band], heights[:, -1 - band]
            painter.drawPolygon(_polygon(np.r_[across, across[::-1]], np.r_[low, high[::-1]]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(blue.color("blue"), _MEDIAN))
        painter.drawPolyline(_polygon(across, heights[:, _LAYERS]))


def _polygon(across: NDArray[np.float64], down: NDArray[np.float64]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in zip(across.tolist(), down.tolist(), strict=True)])
