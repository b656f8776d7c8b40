"""One bar for each class the network knows."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QFontMetricsF, QHideEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.answer.answer import DIGITS
from app.language import put, tr
from app.theme import BARS_GLIDE_MS, BODY, HELP, Theme
from app.words import percent

HIGHEST_ROW, LOWEST_ROW, LOWEST_ROW_OF_TEN = 28, 20, 16
LABEL, PERCENT, GAP = 16, 42, 8
WIDEST_LABEL = 3
"""The longest name of a class gets so many times the room of a digit; longer ones are cut."""
TRACK, TRACK_RADIUS = 14, 4
LEAST_BAR, LEAST_SHOWN = 4, 0.005
_FRAME_SECONDS = 0.03
"""Bars move no oftener: beside a training each picture of them costs it a little."""
_LEAST_MOVE = 0.25
"""A bar is painted again when its end is this far, in pixels, from where it was."""


@dataclass(frozen=True)
class BarSizes:
    """How large everything in a row is, in logical pixels, where a row is as high as it may be."""

    label: float = LABEL
    percent: float = PERCENT
    gap: float = GAP
    track: float = TRACK
    radius: float = TRACK_RADIUS
    least_bar: float = LEAST_BAR
    highest_row: float = HIGHEST_ROW
    label_type: float = BODY + 1
    percent_type: float = HELP
    bare_zeros: bool = False
    """Whether nothing is written where the network sees next to nothing."""

    def scaled(self, scale: float) -> BarSizes:
        """Make everything that much larger."""
        sizes = {
            field.name: getattr(self, field.name) * scale
            for field in fields(self)
            if field.name != "bare_zeros"
        }
        return replace(self, **sizes)


class ProbabilityBars(QWidget):
    """Labels, bars and percentages; bars glide to new values. Only rows that change are painted.

    While hidden nothing moves. All on main.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels: tuple[str, ...] = DIGITS
        self._target = np.zeros(len(DIGITS), np.float32)
        self._start = self._shown = self._target
        self._asked = self._shown.copy()
        self._label_width = float(LABEL)
        self._winner: int | None = None
        self._muted = False
        self._sizes = BarSizes()
        self._reduce_motion = False
        self._moved_at = 0.0
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(BARS_GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.valueChanged.connect(self._on_glide)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)
        put(self.setAccessibleName, "Probability of each answer")
        self._describe()

    def probabilities(self) -> NDArray[np.float32]:
        """Return a copy of the values the bars stand for or glide to, shape (n,), all 0 if none."""
        return self._target.copy()

    def shown_probabilities(self) -> NDArray[np.float32]:
        """Return a copy of the values drawn at this moment, shape (n,)."""
        return np.array(self._shown, np.float32)

    def set_probabilities(
        self, probabilities: NDArray[np.float32], winner: int | None, muted: bool = False
    ) -> None:
        """Show new values, shape (n,), from 0 to 1; ``muted`` draws them all grey.

        Raises
        ------
        ValueError
            There are not as many values as labels.
        """
        values = np.array(probabilities, np.float32)
        if values.shape != (len(self._labels),):
            raise ValueError(f"expected {len(self._labels)} probabilities, got {values.shape}")
        looks = self._looks()
        self._winner, self._muted = winner, muted
        moved = not np.array_equal(values, self._target)
        self._start, self._target = self._shown, values
        if moved:
            self._glide.stop()
            if self.isVisible() and not self._reduce_motion:
                self._glide.start()
            else:
                self._shown = values
            self._describe()
        for index, look in enumerate(self._looks()):
            if look != looks[index]:
                self._update_row(index)
        self._update_moved()

    def set_labels(self, labels: Sequence[str]) -> None:
        """Name the classes, digits first; where their number changes the bars start empty."""
        if len(labels) != len(self._labels):
            self._glide.stop()
            self._target = np.zeros(len(labels), np.float32)
            self._start = self._shown = self._target
            self._asked = self._shown.copy()
            self._winner = None
        self._labels = tuple(labels)
        self._measure_labels()
        self._describe()
        self.updateGeometry()
        self.update()

    def row_of(self, index: int) -> QRectF:
        """Return where the row of a class is."""
        height = self.row_height()
        return QRectF(0, index * height, self.width(), height)

    def set_sizes(self, sizes: BarSizes) -> None:
        """Draw rows of another size."""
        if sizes != self._sizes:
            self._sizes = sizes
            self._measure_labels()
            self.updateGeometry()
            self.update()

    def set_reduce_motion(self, reduce: bool) -> None:
        """Let bars jump instead of glide."""
        self._reduce_motion = reduce
        if reduce:
            self._arrive()

    def row_height(self) -> float:
        """Return how high one row is at the present height."""
        return min(self._sizes.highest_row, self.height() / len(self._labels))

    def sizeHint(self) -> QSize:
        """Ask for rows of full height."""
        return QSize(184, HIGHEST_ROW * len(self._labels))

    def minimumSizeHint(self) -> QSize:
        """Ask for rows that can still be read; more than that is for a scroll area."""
        count = len(self._labels)
        row = LOWEST_ROW_OF_TEN if count <= len(DIGITS) else LOWEST_ROW
        return QSize(2 * GAP + LABEL + PERCENT + 2 * TRACK, row * count)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop gliding: nothing is painted any more."""
        self._arrive()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        known, region = bool(self._target.any()), event.region()
        for index in range(len(self._labels)):
            row = self.row_of(index)
            if region.intersects(row.toAlignedRect()):
                self._paint_row(painter, index, row, known)

    def _paint_row(self, painter: QPainter, index: int, row: QRectF, known: bool) -> None:
        colors = self._theme.palette
        wins = index == self._winner and not self._muted
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(colors.color("orange" if wins else "text" if known else "text2"))
        sizes = self._sizes
        painter.setFont(self._theme.font(self._fitting(sizes.label_type), 700 if wins else 400))
        wide = self._label_width
        name = QFontMetricsF(painter.font()).elidedText(
            self._labels[index], Qt.TextElideMode.ElideRight, wide + 1
        )
        painter.drawText(QRectF(0, row.top(), wide, row.height()), centre, name)
        thick = min(float(sizes.track), row.height() - 4)
        track = QRectF(wide + sizes.gap, row.center().y() - thick / 2, 0, thick)
        track.setRight(row.right() - sizes.percent - sizes.gap)
        self._paint_bar(painter, track, index, wins)
        if known and not (sizes.bare_zeros and self._target[index] < LEAST_SHOWN):
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.setPen(colors.color("text" if wins else "text2"))
            pixels = self._fitting(sizes.percent_type)
            painter.setFont(self._theme.font(pixels, 700 if wins else 400))
            place = QRectF(row.right() - sizes.percent, row.top(), sizes.percent, row.height())
            painter.drawText(place, right, percent(self._target[index]))

    def _fitting(self, pixels: float) -> float:
        """Make type smaller where rows are lower than the type is high."""
        return min(pixels, 0.95 * self.row_height())

    def _paint_bar(self, painter: QPainter, track: QRectF, index: int, wins: bool) -> None:
        colors = self._theme.palette
        shape = QPainterPath()
        most = min(self._sizes.radius, track.height() / 2)
        shape.addRoundedRect(track, most, most)
        painter.fillPath(shape, colors.color("raised"))
        share = float(self._shown[index])
        width = track.width() * share
        if share >= LEAST_SHOWN:
            width = max(self._sizes.least_bar, width)
        if width < 1:
            return
        filled = QPainterPath()
        radius = min(most, width / 2)
        filled.addRoundedRect(QRectF(track.x(), track.y(), width, track.height()), radius, radius)
        painter.fillPath(filled, colors.color("orange_fill" if wins else "bar"))

    def _describe(self) -> None:
        order = np.argsort(-self._target, kind="stable")[:3]
        likely = [f"{self._labels[k]}: {percent(self._target[k])}" for k in order]
        self.setAccessibleDescription(
            ", ".join(likely) if self._target.any() else tr("Nothing drawn")
        )

    def _looks(self) -> list[tuple[object, ...]]:
        """Give what each row shows besides the length of its bar."""
        known, winner = bool(self._target.any()), None if self._muted else self._winner
        return [
            (known, index == winner, value >= LEAST_SHOWN, percent(value))
            for index, value in enumerate(self._target.tolist())
        ]

    def _update_moved(self) -> None:
        """Ask for the rows whose bars are no longer where they were last asked for."""
        moved = np.abs(self._shown - self._asked) * self.width() > _LEAST_MOVE
        appeared = (self._shown >= LEAST_SHOWN) != (self._asked >= LEAST_SHOWN)
        for index in np.flatnonzero(moved | appeared):
            self._update_row(int(index))

    def _update_row(self, index: int) -> None:
        self._asked[index] = self._shown[index]
        if len(self._labels) > len(DIGITS):
            self.update()  # the ink of a symbol may reach into the next row
            return
        row = self.row_of(index)
        top = math.ceil(row.top())
        self.update(0, top, self.width(), math.floor(row.bottom()) - top)

    def _measure_labels(self) -> None:
        sizes = self._sizes
        metrics = QFontMetricsF(self._theme.font(sizes.label_type, 700))
        widest = max(metrics.horizontalAdvance(label) for label in self._labels)
        self._label_width = min(max(sizes.label, widest), WIDEST_LABEL * sizes.label)

    def _arrive(self) -> None:
        self._glide.stop()
        self._shown = self._target
        self.update()

    @Slot(object)
    def _on_glide(self, done: float) -> None:
        now = time.monotonic()
        if done < 1 and now - self._moved_at < _FRAME_SECONDS:
            return
        self._moved_at = now
        self._shown = self._start + np.float32(done) * (self._target - self._start)
        self._update_moved()

    @Slot()
    def _restyle(self) -> None:
        self._measure_labels()
        self._describe()
        self.update()
