"""The legend: three words under a chart's title, each beside a sample of its line."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import noop, put, tr
from app.theme import CAPTION, Theme

WORDINGS = (
    (noop("each batch"), noop("smoothed"), noop("held-out digits")),
    (noop("each batch"), noop("smoothed"), noop("held-out")),
    (noop("batch"), noop("smooth"), noop("held-out")),
)
"""The first that fits is shown."""

_HEIGHT = 18
_SAMPLE, _GAP = 16, 4
_WIDEST_SPACE, _LEAST_SPACE = 16, 5
_ZIGZAG = (1, -4, 3, -2, 5, -5, 2)


class Legend(QWidget):
    """Says which line is which; as wide as it is given, never a reason to be wider."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        put(
            self.setAccessibleName,
            "Thin line: each batch. Thick line: smoothed. Dashed line with rings: held-out digits",
        )
        put(
            self.setToolTip,
            "Held-out digits come from the training data, but the network never learns from them",
        )

    def sizeHint(self) -> QSize:
        """One line of captions."""
        return QSize(0, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """One line of captions."""
        return self.sizeHint()

    def words(self) -> tuple[str, str, str]:
        """Choose the words that fit in this width."""
        wordings = [(tr(one), tr(two), tr(three)) for one, two, three in WORDINGS]
        fitting = (words for words in wordings if self._space(words) >= _LEAST_SPACE)
        return next(fitting, wordings[-1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw samples and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self.words()
        space = max(0.0, min(self._space(words), _WIDEST_SPACE))
        metrics = self._metrics()
        left = 0.0
        for word, draw in zip(words, (self._each, self._smoothed, self._held_out), strict=True):
            draw(painter, left, self.height() / 2)
            left += _SAMPLE + _GAP
            width = metrics.horizontalAdvance(word)
            painter.setFont(self._theme.font(CAPTION))
            painter.setPen(self._theme.palette.color("text2"))
            room = QRectF(left, 0, width + 1, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, word)
            left += width + space

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(CAPTION))

    def _space(self, words: tuple[str, str, str]) -> float:
        taken = sum(self._metrics().horizontalAdvance(word) + _SAMPLE + _GAP for word in words)
        return (self.width() - taken) / (len(words) - 1)

    def _each(self, painter: QPainter, left: float, middle: float) -> None:
        painter.setPen(QPen(self._theme.palette.color("blue", 0.6), 1))
        step = _SAMPLE / (len(_ZIGZAG) - 1)
        painter.drawPolyline(
            QPolygonF([QPointF(left + i * step, middle + y) for i, y in enumerate(_ZIGZAG)])
        )

    def _smoothed(self, painter: QPainter, left: float, middle: float) -> None:
        painter.setPen(QPen(self._theme.palette.color("blue"), 2.5))
        painter.drawLine(QLineF(left, middle, left + _SAMPLE, middle))

    def _held_out(self, painter: QPainter, left: float, middle: float) -> None:
        painter.setPen(QPen(self._theme.palette.color("orange_fill"), 1.5))
        painter.drawLine(QLineF(left, middle, left + _SAMPLE, middle))
        painter.setBrush(self._theme.palette.color("card"))
        painter.drawEllipse(QPointF(left + _SAMPLE / 2, middle), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
