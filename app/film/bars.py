"""Small upright bars, one for each class."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.answer.probability_bars import LEAST_BAR, LEAST_SHOWN
from app.language import put, tr
from app.theme import CAPTION, Theme
from app.words import percent

_LABEL, _AIR, _RADIUS, _WIDEST = 16, 4, 3.0, 20.0
_LEAST_LABELLED = 12.0


class UprightBars(QWidget):
    """Bars over their labels, painted in one go; the winner orange with a bold label."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._labels: tuple[str, ...] = ()
        self._values = np.zeros(0, np.float32)
        self._winner: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def probabilities(self) -> NDArray[np.float32]:
        """Return a copy of what is shown, shape (n,)."""
        return self._values.copy()

    def show_probabilities(
        self, values: NDArray[np.float32], labels: tuple[str, ...], winner: int | None
    ) -> None:
        """Show values from 0 to 1, one for each label."""
        self._values, self._labels, self._winner = np.array(values), labels, winner
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for bars high enough to compare."""
        return QSize(240, 64)

    def minimumSizeHint(self) -> QSize:
        """Ask for bars that can still be told apart."""
        return QSize(120, 64)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tracks, bars and labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = max(1, len(self._labels))
        pitch = self.width() / count
        for index in range(len(self._labels)):
            column = QRectF(index * pitch, 0, pitch, self.height())
            self._paint_bar(painter, index, column)
            if pitch >= _LEAST_LABELLED or index == self._winner:
                self._paint_label(painter, index, column)

    def _paint_bar(self, painter: QPainter, index: int, column: QRectF) -> None:
        colors = self._theme.palette
        wide = min(_WIDEST, column.width() * 0.68)
        room = column.height() - _LABEL - _AIR
        track = QRectF(column.center().x() - wide / 2, 0, wide, room)
        shape = QPainterPath()
        shape.addRoundedRect(track, _RADIUS, _RADIUS)
        painter.fillPath(shape, colors.color("raised"))
        value = float(self._values[index])
        if value < LEAST_SHOWN:
            return
        high = max(float(LEAST_BAR), room * value)
        filled = QPainterPath()
        filled.addRoundedRect(QRectF(track.x(), room - high, wide, high), _RADIUS, _RADIUS)
        wins = index == self._winner
        painter.fillPath(filled, colors.color("orange_fill" if wins else "bar"))

    def _paint_label(self, painter: QPainter, index: int, column: QRectF) -> None:
        wins = index == self._winner
        painter.setFont(self._theme.font(CAPTION, 700 if wins else 400))
        painter.setPen(self._theme.palette.color("orange" if wins else "text2"))
        place = QRectF(column.center().x() - 16, column.bottom() - _LABEL, 32, _LABEL)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._labels[index])

    def _describe(self) -> None:
        put(self.setAccessibleName, "Probability of each answer")
        order = np.argsort(-self._values, kind="stable")[:3]
        likely = [f"{self._labels[k]}: {percent(self._values[k])}" for k in order]
        self.setAccessibleDescription(
            ", ".join(likely) if self._values.any() else tr("Nothing drawn")
        )

    @Slot()
    def _restyle(self) -> None:
        self.update()
