"""Large numbers with a word below each: the tally, or the clock."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import Theme

_NUMBER, _WORD = 60, 28
_GAP, _HEIGHT = 46, 128
_NUMBER_TOP, _WORD_TOP = 12, 78


class Figure(NamedTuple):
    """A number, the word below it, and a colour of the palette."""

    number: str
    word: str
    color: str = "text"


class StageFigures(QWidget):
    """Figures beside each other, each set flush right. Call on main."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self.figures: tuple[Figure, ...] = ()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """Show other figures, from left to right."""
        before, self.figures = self.figures, tuple(figures)
        if self.figures == before:
            return
        words = ", ".join(f"{figure.number} {figure.word}" for figure in self.figures)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def set_scale(self, scale: float) -> None:
        """Draw everything that much larger than at 1920 × 1080."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of all figures."""
        width = sum(self._widths()) + _GAP * max(0, len(self.figures) - 1)
        return QSize(round(width * self._scale + 1), round(_HEIGHT * self._scale))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same: a prompt shrinks before a tally is cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw numbers and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        right = self.width() / self._scale
        widths = self._widths()
        aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for figure, width in zip(reversed(self.figures), reversed(widths), strict=True):
            left = right - width
            painter.setFont(self._theme.font(_NUMBER, 600))
            painter.setPen(self._theme.palette.color(figure.color))
            painter.drawText(QRectF(left, _NUMBER_TOP, width, 66), aligned, figure.number)
            painter.setFont(self._theme.font(_WORD))
            painter.setPen(self._theme.palette.color("text2"))
            painter.drawText(QRectF(left, _WORD_TOP, width, 38), aligned, figure.word)
            right = left - _GAP

    def _widths(self) -> list[float]:
        large = QFontMetricsF(self._theme.font(_NUMBER, 600))
        small = QFontMetricsF(self._theme.font(_WORD))
        return [
            max(large.horizontalAdvance(one.number), small.horizontalAdvance(one.word)) + 2
            for one in self.figures
        ]

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
