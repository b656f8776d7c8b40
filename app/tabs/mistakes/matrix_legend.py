"""What the colours of the confusion matrix mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import CAPTION, Theme

_RIGHT, _WRONG = "right answers", ("mistakes; click to filter", "mistakes")
_LINE, _SAMPLE, _GAP, _BETWEEN = 20, 11, 8, 16


class MatrixLegend(QWidget):
    """A sample of each colour and its words: beside each other, or below where that is too wide."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Blue: right answers. Orange: mistakes; click to filter")
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Ask for two lines."""
        return QSize(0, 2 * _LINE)

    def minimumSizeHint(self) -> QSize:
        """Ask for two lines."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw samples and words."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(CAPTION))
        wide = QFontMetricsF(painter.font()).horizontalAdvance
        room = self.width() - _SAMPLE - _GAP
        wrong = _WRONG[0] if wide(_WRONG[0]) <= room else _WRONG[1]
        beside = _SAMPLE + _GAP + wide(_RIGHT) + _BETWEEN
        fits = beside + _SAMPLE + _GAP + wide(wrong) <= self.width()
        blue = QPen(palette.color("blue"), 1), palette.color("blue_tint")
        orange = QPen(palette.color("orange_fill"), 1), palette.color("orange_fill")
        second = QPointF(beside, _LINE) if fits else QPointF(0, _LINE)
        first = QPointF(0, _LINE if fits else 0)
        for (pen, fill), words, corner in ((blue, _RIGHT, first), (orange, wrong, second)):
            painter.setPen(pen)
            painter.setBrush(fill)
            top = corner.y() + (_LINE - _SAMPLE) / 2 + 0.5
            painter.drawRoundedRect(QRectF(corner.x() + 0.5, top, _SAMPLE, _SAMPLE), 2.5, 2.5)
            painter.setPen(palette.color("text2"))
            base = corner.y() + _LINE / 2 + QFontMetricsF(painter.font()).capHeight() / 2
            painter.drawText(QPointF(corner.x() + _SAMPLE + _GAP, base), words)

    @Slot()
    def _restyle(self) -> None:
        self.update()
