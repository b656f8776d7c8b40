"""A card: the rounded panel everything stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.theme import CARD_PADDING

_BORDER = 1


class Card(QFrame):
    """A bordered panel; fill ``column``, which keeps 16 px to the outer edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        inner = CARD_PADDING - _BORDER
        self.column.setContentsMargins(inner, inner, inner, inner)
        self.column.setSpacing(8)
