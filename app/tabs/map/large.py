"""A digit shown large, beside the person's own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.icons import icon
from app.network_input import NetworkInput
from app.theme import Theme
from app.widgets.card import Card
from model.inside.layers import Array

_SIDES = (226, 170, 114)
_CLOSE, _ICON = 32, 18
_AROUND = 16


class LargeDigit(Card):
    """Lies over the map until it is closed: by its button, Esc or a click. Call on main.

    Signals
    -------
    closed
        It is gone.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._over = theme, parent
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.own_tile, self.tile = NetworkInput(theme), NetworkInput(theme)
        self.own_words, self.words = QLabel("Yours"), QLabel()
        for words in (self.own_words, self.words):
            words.setProperty("role", "remark")
            words.setWordWrap(True)
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.large_close_button = self._make_button()
        self._own = _column(self.own_tile, self.own_words)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._own)
        row.addWidget(_column(self.tile, self.words))
        self.column.addLayout(row)
        self.column.setContentsMargins(_AROUND, _AROUND, _AROUND, 10)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_digit(self, image: Array, words: str, own: Array | None) -> None:
        """Show an image (28, 28), float32 from 0 to 1, with words, beside one's own if any."""
        self.tile.set_image(image)
        self.words.setText(words)
        self.own_tile.set_image(own)
        self._own.setVisible(own is not None)
        self._fit(2 if own is not None else 1)
        self.show()
        self.raise_()
        self.large_close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_large(self) -> None:
        """Take it away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_large()
        else:
            super().keyPressEvent(event)

    def _fit(self, tiles: int) -> None:
        """Take the largest size that leaves some of the map around it."""
        room = self._over.size()
        words = 48
        for side in _SIDES:
            size = QSize(tiles * side + (tiles - 1) * 12 + 2 * _AROUND, side + words + 26)
            if size.width() <= room.width() - 8 and size.height() <= room.height() - 8:
                break
        for tile, label in ((self.own_tile, self.own_words), (self.tile, self.words)):
            tile.setFixedSize(side, side)
            label.setFixedSize(side, words)
        self.resize(size)
        self.move((room.width() - size.width()) // 2, max(0, (room.height() - size.height()) // 2))
        self.large_close_button.move(size.width() - _CLOSE - 4, 4)
        self.large_close_button.raise_()

    def _make_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("large_close_button")
        button.setToolTip("Back to the map (Esc)")
        button.setAccessibleName("Close the large digit")
        button.setStyleSheet("min-height: 28px; padding: 0; border-radius: 8px;")
        button.setFixedSize(_CLOSE, _CLOSE)
        button.setIconSize(QSize(_ICON, _ICON))
        button.clicked.connect(self.close_large)
        return button

    @Slot()
    def _restyle(self) -> None:
        self.large_close_button.setIcon(icon("close", self._theme.palette.color("text"), _ICON))


def _column(tile: QWidget, words: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(tile)
    column.addWidget(words)
    return holder
