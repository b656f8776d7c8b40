"""The small card beside the digit that is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.answer.network_input import NetworkInput
from app.tabs.map.words import a_digit, said
from app.theme import Theme
from app.widgets.card import Card
from model.inside.layers import Array

_TILE, _AWAY = 58, 16


class PointCard(Card):
    """Shows a digit, its label and what the network says; lies over the map. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.tile = NetworkInput(theme)
        self.tile.setFixedSize(_TILE, _TILE)
        self.label, self.reading = QLabel(), QLabel()
        self.label.setProperty("role", "strong")
        self.reading.setProperty("role", "caption")
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addStretch(1)
        lines.addWidget(self.label)
        lines.addWidget(self.reading)
        lines.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.tile)
        row.addLayout(lines)
        self.column.addLayout(row)
        self.column.setContentsMargins(8, 8, 12, 8)
        self.hide()

    def show_digit(self, image: Array, label: int, answer: Array | None, spot: QPointF) -> None:
        """Show an image (28, 28), float32 from 0 to 1, beside a spot of the parent."""
        self.tile.set_image(image)
        self.label.setText(a_digit(label))
        self.reading.setText(said(answer))
        self.adjustSize()
        room = self._over.size()
        across = spot.x() + _AWAY
        if across + self.width() > room.width():
            across = spot.x() - _AWAY - self.width()
        down = min(max(spot.y() - self.height() / 2, 0), room.height() - self.height())
        self.move(round(max(across, 0)), round(down))
        self.show()
        self.raise_()
