"""The chart of a network that learns: what share it reads right, batch by batch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.presenter.live_words import progress_words
from app.presenter.scale import LABELS, LARGE_LABELS, TICKS, TITLE
from app.theme import Theme
from app.train.controller import TrainingController
from app.train.curves import TrainingCurves
from app.words import percent, thousands, with_percent
from model.training.events import Preparing

_PADDING, _TITLE_TOP, _TITLE_HEIGHT, _CORNER = 32, 18, 48, 56
_LEFT, _TOP, _RIGHT, _BOTTOM = 116, 90, 152, 54
_THICK, _THIN, _RING = 5.0, 1.5, 6.0
_DASHES = (2.6, 1.7)
_POINTS, _SAMPLES = 300, 600
_LEAST_END = 8_000
"""Batches of an axis without a run."""
_LAST_TICK = 0.9
_GROWS_MS = 100
"""A training has news three times as often; what draws a curve takes from the pen's time."""
_CENTRE = Qt.AlignmentFlag.AlignCenter
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_END, _START = Qt.AlignmentFlag.AlignRight | _MIDDLE, Qt.AlignmentFlag.AlignLeft | _MIDDLE


class LearningChart(QWidget):
    """Accuracy of each batch, smoothed, and on held-out digits against log(batches + 1).

    Most happens in the first hundred batches, so they get half the width. Painted in one go, at
    most ten times a second while it grows, and not while hidden. Call on main.
    """

    def __init__(
        self, theme: Theme, controller: TrainingController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._controller = theme, controller
        self._scale = 1.0
        self._preparing: Preparing | None = None
        self._fonts: dict[tuple[int, int], QFont] = {}
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.setInterval(_GROWS_MS)
        self._growing.timeout.connect(self.refresh)
        self.setObjectName("presenter_learning_chart")
        theme.changed.connect(self._restyle)
        controller.preparing.connect(self._take_preparing)
        controller.progressed.connect(self._grow)
        controller.state_changed.connect(self.refresh)
        controller.started.connect(self.refresh)
        controller.ended.connect(self.refresh)
        self._describe()

    def title(self) -> str:
        """Return the words above the plot."""
        return progress_words(self._controller, self._preparing)

    def set_scale(self, scale: float) -> None:
        """Draw everything that much larger than at 1920 × 1080."""
        self._scale = scale
        self.update()

    @Slot()
    def refresh(self) -> None:
        """Show what the run holds now."""
        if self.isVisible():
            self._describe()
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came in meanwhile."""
        super().showEvent(event)
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title, axes and curves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        width, height = self.width() / self._scale, self.height() / self._scale
        plot = QRectF(_LEFT, _TOP, width - _LEFT - _RIGHT, height - _TOP - _BOTTOM)
        title = QRectF(_PADDING, _TITLE_TOP, width - _PADDING - _CORNER - 8, _TITLE_HEIGHT)
        self._write(painter, title, self.title(), (TITLE, 600), "text", _START)
        curves = self._controller.curves
        end = self._end(curves)
        self._paint_axes(painter, plot, end)
        if curves is None or len(curves) == 0:
            self._paint_ghost(painter, plot)
            return
        self._paint_curves(painter, plot, curves, end)
        value = self._paint_value(painter, plot, curves, end)
        self._paint_legend(painter, plot, value)

    def _end(self, curves: TrainingCurves | None) -> int:
        """Return the step at the right edge: the run's last, so that nothing ever moves."""
        if curves is None:
            return _LEAST_END
        steps = curves.steps_per_epoch * self._controller.config.epochs
        return max(100, steps, curves.step)

    def _paint_axes(self, painter: QPainter, plot: QRectF, end: int) -> None:
        colors = self._theme.palette
        for share, words in ((0.0, "0"), (0.5, with_percent("50")), (1.0, with_percent("100"))):
            y = plot.bottom() - share * plot.height()
            painter.setPen(QPen(colors.color("axis" if share == 0 else "grid"), 1.5))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            place = QRectF(0, y - 20, plot.left() - 12, 40)
            self._write(painter, place, words, (TICKS, 400), "text2", _END)
        painter.setPen(QPen(colors.color("axis"), 1.5))
        painter.drawLine(plot.topLeft(), plot.bottomLeft())
        step = 1
        while step <= end:
            x = plot.left() + float(_along(step, end)) * plot.width()
            painter.setPen(QPen(colors.color("axis"), 1.5))
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 8))
            if _along(step, end) <= _LAST_TICK:  # beyond is the name of the axis
                place = QRectF(x - 60, plot.bottom() + 8, 120, 38)
                self._write(painter, place, thousands(step), (TICKS, 400), "text2", _CENTRE)
            step *= 10
        place = QRectF(plot.right() + 16, plot.bottom() + 8, _RIGHT - 24, 38)
        self._write(painter, place, tr("batches"), (TICKS, 400), "text2", _START)

    def _paint_ghost(self, painter: QPainter, plot: QRectF) -> None:
        """Draw the shape that is to come, and what to do for it."""
        shares = np.linspace(0, 1, 60)
        values = 0.1 + 0.86 / (1 + np.exp(-12 * (shares - 0.42)))
        pen = QPen(self._theme.palette.color("outline"), 2.5)
        pen.setDashPattern([2, 4])
        painter.setPen(pen)
        painter.drawPolyline(_polygon(plot, shares, values))
        place = QRectF(plot.center().x() - 20, plot.center().y(), plot.width() / 2 + 20, 40)
        words = tr("It starts with pure guessing.")
        self._write(painter, place, words, (LABELS, 400), "text2", _CENTRE)

    def _paint_curves(
        self, painter: QPainter, plot: QRectF, curves: TrainingCurves, end: int
    ) -> None:
        colors, series = self._theme.palette, curves.accuracy
        share = 0.3 if self._theme.is_dark else 0.2
        each = _spaced(len(series.values), _SAMPLES)
        steps = curves.first_step + each
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(colors.color("blue", share), _THIN))
        painter.drawPolyline(_polygon(plot, _along(steps, end), series.values[each]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kept = _spaced(len(series.smoothed), _POINTS)
        pen = QPen(colors.color("blue"), _THICK)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        steps = curves.first_step + kept
        painter.drawPolyline(_polygon(plot, _along(steps, end), series.smoothed[kept]))
        pen = QPen(colors.color("orange_fill"), _THICK - 1)
        pen.setDashPattern(_DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        measured = _polygon(plot, _along(curves.held_out_steps, end), series.held_out)
        painter.drawPolyline(measured)

    def _paint_value(
        self, painter: QPainter, plot: QRectF, curves: TrainingCurves, end: int
    ) -> QRectF:
        """Mark the latest measurement, its figure beside it; return where that is."""
        if curves.val_accuracy is None:
            return QRectF()
        colors, share = self._theme.palette, curves.val_accuracy
        x = plot.left() + float(_along(int(curves.held_out_steps[-1]), end)) * plot.width()
        at = QPointF(x, plot.bottom() - share * plot.height())
        painter.setPen(QPen(colors.color("orange_fill"), 3))
        painter.setBrush(colors.color("card"))
        painter.drawEllipse(at, _RING, _RING)
        top = min(max(at.y() - 28, plot.top() - 24), plot.bottom() - 52)
        place = QRectF(x + 18, top, _RIGHT - 24, 56)
        self._write(painter, place, percent(share), (LARGE_LABELS - 4, 600), "orange", _START)
        return place

    def _paint_legend(self, painter: QPainter, plot: QRectF, value: QRectF) -> None:
        """Name the lines at the lower right, above where the latest figure is there."""
        colors = self._theme.palette
        rows = (("blue", tr("each batch"), False), ("orange_fill", tr("held-out digits"), True))
        widest = max(self._width(words, (TICKS, 400)) for _, words, _ in rows)
        left = plot.right() - widest - 56
        low = QRectF(left, plot.bottom() - 84, widest + 56, 84)
        first = plot.top() + 20 if low.intersects(value) else plot.bottom() - 62
        for row, (color, words, dashed) in enumerate(rows):
            y = first + 36 * row
            pen = QPen(colors.color(color), _THICK)
            if dashed:
                pen.setDashPattern(_DASHES)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(left, y), QPointF(left + 44, y))
            place = QRectF(left + 56, y - 18, widest + 2, 36)
            self._write(painter, place, words, (TICKS, 400), "text2", _START)

    def _write(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        kind: tuple[int, int],
        color: str,
        aligned: Qt.AlignmentFlag,
    ) -> None:
        font = self._font(kind)
        wide = self._width(words, kind)
        if wide > place.width():
            font = self._theme.font(kind[0] * max(0.6, place.width() / wide), kind[1])
            words = QFontMetricsF(font).elidedText(
                words, Qt.TextElideMode.ElideRight, place.width() + 1
            )
        painter.setFont(font)
        painter.setPen(self._theme.palette.color(color))
        painter.drawText(place, aligned, words)

    def _font(self, kind: tuple[int, int]) -> QFont:
        if kind not in self._fonts:
            self._fonts[kind] = self._theme.font(*kind)
        return self._fonts[kind]

    def _width(self, words: str, kind: tuple[int, int]) -> float:
        return QFontMetricsF(self._font(kind)).horizontalAdvance(words)

    def _describe(self) -> None:
        self.setAccessibleName(tr("Accuracy while it learns"))
        self.setAccessibleDescription(self.title())

    @Slot()
    def _grow(self) -> None:
        if self.isVisible() and not self._growing.isActive():
            self._growing.start()

    @Slot(object)
    def _take_preparing(self, event: Preparing) -> None:
        self._preparing = event
        self.refresh()

    @Slot()
    def _restyle(self) -> None:
        self._describe()
        self.update()


def _along(step: int | NDArray[np.int64], end: int) -> NDArray[np.float64]:
    """Place steps between 0, untrained, and 1, the last: by their logarithm."""
    return np.asarray(np.log1p(step) / np.log1p(end), np.float64)


def _spaced(count: int, most: int) -> NDArray[np.int64]:
    """Pick at most ``most`` of so many steps, dense where the axis is wide; the last is one."""
    if count == 0:
        return np.empty(0, np.int64)
    wanted = np.expm1(np.linspace(0, np.log(count), most))
    return np.unique(np.round(wanted).astype(np.int64).clip(0, count - 1))


def _polygon(plot: QRectF, along: NDArray[np.floating], values: NDArray[np.floating]) -> QPolygonF:
    x = plot.left() + np.asarray(along, np.float64) * plot.width()
    y = plot.bottom() - np.asarray(values, np.float64) * plot.height()
    finite = np.isfinite(y)
    points = zip(x[finite].tolist(), y[finite].tolist(), strict=True)
    return QPolygonF([QPointF(*point) for point in points])
