"""A line of words that is said in fewer words where the room ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LEAST = 56


class ShorteningLabel(QLabel):
    """Shows the longest of several wordings that fits; ``text()`` is the first, the whole one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wordings: tuple[str, ...] = ("",)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_wordings(self, wordings: Sequence[str]) -> None:
        """Say something else, in at least one wording, the longest first."""
        if tuple(wordings) != self._wordings:
            self._wordings = tuple(wordings)
            self.setText(wordings[0])

    def shown_text(self) -> str:
        """Return what is drawn at this width."""
        metrics = self.fontMetrics()
        for words in self._wordings:
            if metrics.horizontalAdvance(words) <= self.width():
                return words
        return metrics.elidedText(self._wordings[-1], Qt.TextElideMode.ElideRight, self.width())

    def minimumSizeHint(self) -> QSize:
        """Ask for a word or two."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words in the colour of the style sheet."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.shown_text())
