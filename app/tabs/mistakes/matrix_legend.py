"""What the colours of the confusion matrix mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import noop, put, tr
from app.theme import CAPTION, Theme

_WORDINGS = (
    (noop("right answers"), noop("mistakes; click to filter")),
    (noop("right answers"), noop("mistakes")),
    (noop("right"), noop("wrong")),
)
"""The first that fits is shown."""
_LINE, _SAMPLE, _GAP, _BETWEEN = 20, 11, 8, 16


class MatrixLegend(QWidget):
    """A sample of each colour and its words, as many as there is room for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        put(self.setAccessibleName, "Blue: right answers. Orange: mistakes; click to filter")
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(0, _LINE)

    def minimumSizeHint(self) -> QSize:
        """Ask for one line."""
        return self.sizeHint()

    def words(self) -> tuple[str, str]:
        """Choose the words that fit in this width."""
        room = self.width() - 2 * (_SAMPLE + _GAP) - _BETWEEN
        wide = QFontMetricsF(self._theme.font(CAPTION)).horizontalAdvance
        pairs = [(tr(right), tr(wrong)) for right, wrong in _WORDINGS]
        fitting = (pair for pair in pairs if sum(map(wide, pair)) <= room)
        return next(fitting, pairs[-1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw samples and words."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(CAPTION))
        metrics = QFontMetricsF(painter.font())
        base = (_LINE + metrics.capHeight()) / 2
        left = 0.0
        looks = (("blue", "blue_tint"), ("orange_fill", "orange_fill"))
        for words, (edge, fill) in zip(self.words(), looks, strict=True):
            painter.setPen(QPen(palette.color(edge), 1))
            painter.setBrush(palette.color(fill))
            sample = QRectF(left + 0.5, (_LINE - _SAMPLE) / 2 + 0.5, _SAMPLE, _SAMPLE)
            painter.drawRoundedRect(sample, 2.5, 2.5)
            painter.setPen(palette.color("text2"))
            left += _SAMPLE + _GAP
            painter.drawText(QPointF(left, base), words)
            left += metrics.horizontalAdvance(words) + _BETWEEN

    @Slot()
    def _restyle(self) -> None:
        self.update()
