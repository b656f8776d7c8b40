"""A line of words that shrinks rather than being cut."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.theme import Theme

SMALLEST = 12


class FittingLabel(QLabel):
    """One centred line in a type size of up to ``pixels``, smaller where the room is."""

    def __init__(
        self, theme: Theme, pixels: int, weight: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._pixels, self._weight = theme, pixels, weight
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the full height of the type; the width is what there is."""
        return QSize(0, round(self._pixels * 1.28))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same height at any width."""
        return self.sizeHint()

    def fitted_font(self) -> QFont:
        """Return the largest font in which the words fit the width."""
        font = self._theme.font(self._pixels, self._weight)
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        if wide > self.width() > 0:
            size = int(self._pixels * self.width() / wide)
            font = self._theme.font(max(SMALLEST, size), self._weight)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words in the colour of the style sheet."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(self.fitted_font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
