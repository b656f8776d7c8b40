"""The chart "Its guess while you drew": a curve for each answer, from first touch to now."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.presenter.scale import LABELS, LARGE_LABELS, TICKS, TITLE
from app.theme import Theme
from app.words import percent, with_percent
from model.challenge.guesses import peaks

_PADDING, _TITLE_TOP, _TITLE_HEIGHT = 32, 18, 48
_LEFT, _TOP, _RIGHT, _BOTTOM = 116, 90, 100, 54
_THICK, _THIN, _DOT = 5.0, 2.5, 8.0
_DASHES = (2.6, 1.7)
_SEEN, _WORTH_A_LABEL = 0.04, 0.5
_APART = 46
_FRAME_MS = 50
_TOLERANCE = 0.5
_CENTRE = Qt.AlignmentFlag.AlignCenter
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_END, _START = Qt.AlignmentFlag.AlignRight | _MIDDLE, Qt.AlignmentFlag.AlignLeft | _MIDDLE

Curves = NDArray[np.float32]


class GuessCurve(QWidget):
    """Painted in one go, at most twenty times a second, and not while hidden. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._curves: Curves = np.zeros((0, 10), np.float32)
        self._asked: int | None = None
        self._labels: Sequence[str] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._restyle)
        self.setObjectName("presenter_guess_curve")
        theme.changed.connect(self._restyle)
        self._describe()

    @property
    def curves(self) -> Curves:
        """What is shown: (readings, classes), float32."""
        return self._curves

    @property
    def answer(self) -> int | None:
        """The class that is on top now."""
        return int(self._curves[-1].argmax()) if len(self._curves) else None

    def show_guesses(self, curves: Curves, asked: int, labels: Sequence[str]) -> None:
        """Show the probabilities of each reading, (readings, classes), the classes by name."""
        self._curves, self._asked, self._labels = curves, asked, labels
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def set_scale(self, scale: float) -> None:
        """Draw everything that much larger than at 1920 × 1080."""
        self._scale = scale
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came in meanwhile."""
        super().showEvent(event)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title, axes and curves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        width, height = self.width() / self._scale, self.height() / self._scale
        plot = QRectF(_LEFT, _TOP, width - _LEFT - _RIGHT, height - _TOP - _BOTTOM)
        self._write(
            painter,
            QRectF(_PADDING, _TITLE_TOP, width - 2 * _PADDING - 40, _TITLE_HEIGHT),
            tr("Its guess while you drew"),
            self._theme.font(TITLE, 600),
            "text",
            _START,
        )
        self._paint_axes(painter, plot)
        if len(self._curves) == 0:
            words = tr("Draw, and watch it change its mind.")
            self._write(painter, plot, words, self._theme.font(LABELS), "text3", _CENTRE)
            return
        self._paint_curves(painter, plot)
        self._paint_peaks(painter, plot)
        self._paint_ends(painter, plot)

    def _paint_axes(self, painter: QPainter, plot: QRectF) -> None:
        colors, font = self._theme.palette, self._theme.font(TICKS)
        for share, words in ((0.0, "0"), (0.5, with_percent("50")), (1.0, with_percent("100"))):
            y = plot.bottom() - share * plot.height()
            painter.setPen(QPen(colors.color("axis" if share == 0 else "grid"), 1.5))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            place = QRectF(0, y - 20, plot.left() - 12, 40)
            self._write(painter, place, words, font, "text2", _END)
        painter.setPen(QPen(colors.color("axis"), 1.5))
        painter.drawLine(plot.topLeft(), plot.bottomLeft())
        below = QRectF(plot.left(), plot.bottom() + 8, plot.width(), 38)
        self._write(painter, below, tr("first touch"), font, "text2", _START)
        self._write(painter, below, tr("now"), font, "text2", _END)

    def _paint_curves(self, painter: QPainter, plot: QRectF) -> None:
        colors, special = self._theme.palette, (self.answer, self._asked)
        seen = [k for k in range(self._curves.shape[1]) if self._curves[:, k].max() >= _SEEN]
        for kind in (k for k in seen if k not in special):
            self._stroke(painter, plot, kind, QPen(colors.color("bar"), _THIN))
        if self.answer is not None:
            self._stroke(painter, plot, self.answer, QPen(colors.color("orange_fill"), _THICK))
        if self._asked is not None:
            pen = QPen(colors.color("blue"), _THICK)
            pen.setDashPattern(_DASHES)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            self._stroke(painter, plot, self._asked, pen)

    def _stroke(self, painter: QPainter, plot: QRectF, kind: int, pen: QPen) -> None:
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)  # round ones take half as long again
        painter.setPen(pen)
        count = len(self._curves)
        if count > 1:
            x = np.linspace(plot.left(), plot.right(), count)
            y = plot.bottom() - self._curves[:, kind] * plot.height()
            points = thinned(np.stack([x, y], axis=1))
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in points.tolist()]))

    def _paint_peaks(self, painter: QPainter, plot: QRectF) -> None:
        """Put numbers to the grey curves, below their tops, where there is room."""
        special = [kind for kind in (self.answer, self._asked) if kind is not None]
        font, taken = self._theme.font(LABELS, 600), list[QRectF]()
        for kind, reading in peaks(self._curves, special, _WORTH_A_LABEL):
            top = self._place(plot, reading, kind)
            middle = min(max(top.x(), plot.left() + 20), plot.right() - 20)
            place = QRectF(middle - 16, top.y() + 6, 32, 36)
            if not any(place.intersects(other) for other in taken):
                self._write(painter, place, self._labels[kind], font, "text2", _CENTRE)
                taken.append(place)

    def _paint_ends(self, painter: QPainter, plot: QRectF) -> None:
        """Mark where the answer and the asked digit are now, their names beside them."""
        ends = [(self.answer, "orange", "orange_fill")]
        if self._asked != self.answer:
            ends.append((self._asked, "blue", "blue"))
        last = len(self._curves) - 1
        heights = [self._place(plot, last, kind).y() for kind, _, _ in ends if kind is not None]
        for (kind, ink, fill), y in zip(ends, _spread(heights), strict=True):
            assert kind is not None
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.palette.color(fill))
            painter.drawEllipse(self._place(plot, last, kind), _DOT, _DOT)
            place = QRectF(plot.right() + 18, y - 30, _RIGHT - 24, 60)
            font = self._theme.font(LARGE_LABELS, 600)
            self._write(painter, place, self._labels[kind], font, ink, _START)

    def _place(self, plot: QRectF, reading: int, kind: int) -> QPointF:
        along = reading / max(1, len(self._curves) - 1) if len(self._curves) > 1 else 1.0
        share = float(self._curves[reading, kind])
        return QPointF(plot.left() + along * plot.width(), plot.bottom() - share * plot.height())

    def _write(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        font: QFont,
        color: str,
        aligned: Qt.AlignmentFlag,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.palette.color(color))
        shown = QFontMetricsF(font).elidedText(
            words, Qt.TextElideMode.ElideRight, place.width() + 1
        )
        painter.drawText(place, aligned, shown)

    def _describe(self) -> None:
        self.setAccessibleName(tr("Its guess while you drew"))
        answer, asked = self.answer, self._asked
        if answer is None or asked is None:
            self.setAccessibleDescription(tr("Nothing drawn"))
            return
        self.setAccessibleDescription(
            tr(
                "Now {answer} with {share}; {asked} with {less}",
                answer=self._labels[answer],
                share=percent(float(self._curves[-1, answer])),
                asked=asked,
                less=percent(float(self._curves[-1, asked])),
            )
        )

    @Slot()
    def _restyle(self) -> None:
        if self.isVisible():
            self._describe()
            self.update()


def thinned(points: NDArray[np.float64], tolerance: float = _TOLERANCE) -> NDArray[np.float64]:
    """Leave out points of a curve, (n, 2) from left to right, that lie between their neighbours.

    What is left, ends included, is never further from them up or down than some ``tolerance``.
    """
    while len(points) > 2:
        (x0, y0), (x1, y1), (x2, y2) = (points[k : len(points) - 2 + k : 2].T for k in range(3))
        between = y0 + (y2 - y0) * (x1 - x0) / (x2 - x0)
        keep = np.ones(len(points), np.bool_)
        keep[1:-1:2] = np.abs(y1 - between) > tolerance
        if keep.sum() > 0.75 * len(points):
            break
        points = points[keep]
    return points


def _spread(heights: Sequence[float]) -> list[float]:
    """Move two labels apart where they would touch."""
    if len(heights) < 2 or abs(heights[0] - heights[1]) >= _APART:
        return list(heights)
    middle = sum(heights) / 2
    above = -_APART / 2 if heights[0] <= heights[1] else _APART / 2
    return [middle + above, middle - above]
