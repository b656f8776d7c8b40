"""A line of help that says as much as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class FittingSentence(QLabel):
    """One line in the longest of several wordings that fits; it never asks for more room."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._wordings: tuple[str, ...] = ("",)

    def set_wordings(self, wordings: Sequence[str]) -> None:
        """Say one of these, from the longest to the shortest."""
        self._wordings = tuple(wordings)
        self.setAccessibleName(self._wordings[0])
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of a line."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        wide = self.fontMetrics().horizontalAdvance
        fitting = (words for words in self._wordings if wide(words) <= self.width())
        self.setText(next(fitting, ""))
