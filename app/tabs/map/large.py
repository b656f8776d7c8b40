"""A digit shown large, beside the person's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.answer.network_input import NetworkInput
from app.icons import icon
from app.language import put
from app.theme import Theme
from app.widgets.card import Card
from model.inside.layers import Array

_SIDES = (226, 170, 114)
_CLOSE, _ICON = 28, 16
_AROUND, _GAP, _WORDS = 12, 12, 20


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
        self.own_tile, self.tile = NetworkInput(theme), NetworkInput(theme)
        self.title, self.own_words, self.words = QLabel(), QLabel(), QLabel()
        put(self.own_words.setText, "Yours")
        self.title.setProperty("role", "strong")
        for words in (self.own_words, self.words):
            words.setProperty("role", "remark")
            words.setFixedHeight(_WORDS)
        self.large_close_button = self._make_button()
        self._own = _column(self.own_tile, self.own_words)
        self._lay_out()
        parent.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_digit(self, image: Array, title: str, words: str, own: Array | None) -> None:
        """Show an image (28, 28), float32 from 0 to 1, with words, beside one's own if any."""
        self.tile.set_image(image)
        self.title.setText(title)
        self.words.setText(words)
        self.own_tile.set_image(own)
        self._own.setVisible(own is not None)
        self._fit()
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close, as the button does."""
        self.close_large()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.large_close_button)
        tiles = QHBoxLayout()
        tiles.setSpacing(_GAP)
        tiles.addWidget(self._own)
        tiles.addWidget(_column(self.tile, self.words))
        self.column.addLayout(top)
        self.column.addLayout(tiles)
        self.column.addStretch(1)
        self.column.setContentsMargins(_AROUND, 6, _AROUND, 6)
        self.column.setSpacing(6)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of what it lies over."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Take the largest size that leaves some of the map around it."""
        room, tiles = self._over.size(), 1 if self._own.isHidden() else 2
        words = max(self.title.sizeHint().width() + _CLOSE + 8, self.words.sizeHint().width())
        for side in _SIDES:
            across = max(tiles * side + (tiles - 1) * _GAP, words) + 2 * _AROUND
            down = _CLOSE + side + _WORDS + 4 * 6
            if across <= room.width() - 8 and down <= room.height() - 8:
                break
        for tile in (self.own_tile, self.tile):
            tile.setFixedSize(side, side)
        self.resize(across, down)
        self.move((room.width() - across) // 2, max(0, (room.height() - down) // 2))

    def _make_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("large_close_button")
        put(button.setToolTip, "Back to the map (Esc)")
        put(button.setAccessibleName, "Close the large digit")
        button.setStyleSheet("min-height: 24px; padding: 0; border-radius: 8px;")
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
    column.setSpacing(4)
    column.addWidget(tile)
    column.addWidget(words)
    return holder
