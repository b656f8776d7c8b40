"""Words on the stage: as large as the scale says, smaller where the room is."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.theme import Theme

SMALLEST = 0.5
"""Words shrink to no less than this share of their size; then they are cut with an ellipsis."""
_LINE = 1.3


class StageLabel(QLabel):
    """One line of words in a colour of the theme; ``setText`` as with any label.

    Parameters
    ----------
    pixels
        The type size at 1920 × 1080.
    color
        A name of ``Palette``.
    """

    def __init__(
        self,
        theme: Theme,
        pixels: float,
        weight: int = 400,
        color: str = "text",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._pixels, self._weight, self._color = theme, pixels, weight, color
        self._align = align
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_scale(self, scale: float) -> None:
        """Draw the words that much larger than at 1920 × 1080."""
        if scale != self._scale:
            self._scale = scale
            self.updateGeometry()
            self.update()

    def set_color(self, color: str) -> None:
        """Draw the words in another colour, a name of ``Palette``."""
        if color != self._color:
            self._color = color
            self.update()

    def setText(self, words: str) -> None:
        """Show other words, and ask for the room they need."""
        if words != self.text():
            super().setText(words)
            self.updateGeometry()

    def words_width(self) -> int:
        """Return how wide the words are at full size, in pixels."""
        metrics = QFontMetricsF(self._font(self._pixels * self._scale))
        return round(metrics.horizontalAdvance(self.text()) + 2)

    def sizeHint(self) -> QSize:
        """Ask for the words at full size."""
        return QSize(self.words_width(), round(self._pixels * self._scale * _LINE))

    def minimumSizeHint(self) -> QSize:
        """Be content with less width: the words shrink."""
        return QSize(0, self.sizeHint().height())

    def fitted_font(self) -> QFont:
        """Return the font the words are drawn in."""
        full = self._pixels * self._scale
        wide = self.words_width()
        if wide <= self.width():
            return self._font(full)
        pixels = math.floor(full * self.width() / wide)  # a larger size would not fit
        return self._font(max(SMALLEST * full, pixels))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        font = self.fitted_font()
        words = QFontMetricsF(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() + 1
        )
        painter.setFont(font)
        painter.setPen(self._theme.palette.color(self._color))
        painter.drawText(self.rect(), self._align | Qt.AlignmentFlag.AlignVCenter, words)

    def _font(self, pixels: float) -> QFont:
        return self._theme.font(max(1.0, pixels), self._weight)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
