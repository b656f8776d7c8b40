"""The strip along the bottom: a button for every key, and a note at the right."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLayout, QSizePolicy, QWidget

from app.language import noop, put, tr
from app.presenter.label import StageLabel
from app.presenter.scale import HINT
from app.theme import Theme

HEIGHT, TOUCH = 48, 88
"""A button looks as high as the strip, and takes touches as far as the edge of the screen."""
_CAP, _CAP_AIR, _GAP, _AIR = 36, 11, 10, 10
_RADIUS = 8
_LEAST_NOTE, _LEAST_SHARE = 380, 0.55
_NAMED_KEYS = {"Space": noop("Space"), "Esc": noop("Esc")}


class HintButton(QAbstractButton):
    """A key cap and what the key does; touching it does the same. Its text is what it does."""

    def __init__(self, theme: Theme, name: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._key = theme, key
        self._scale = self._full_scale = 1.0
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)

    @property
    def key(self) -> str:
        """The key that does the same, by its English name."""
        return self._key

    def setText(self, words: str) -> None:
        """Say what it does."""
        if words != self.text():
            super().setText(words)
            self.setAccessibleName(words)
            put(self.setToolTip, "{action} ({key})", action=words, key=self._cap)
            self.updateGeometry()

    def set_scale(self, scale: float) -> None:
        """Draw it that much larger than at 1920 × 1080."""
        self._scale = self._full_scale = scale
        self.updateGeometry()
        self.update()

    def squeeze(self, share: float) -> None:
        """Draw it smaller than the scale says, by that share, where the strip is full."""
        if self._scale != self._full_scale * share:
            self._scale = self._full_scale * share
            self.updateGeometry()
            self.update()

    def full_width(self) -> float:
        """Return the width it needs at its scale."""
        width = self._cap_width() + _GAP + 2 * _AIR + self._width(self.text(), 400)
        return max(width, HEIGHT) * self._full_scale

    def sizeHint(self) -> QSize:
        """Ask for cap and words, and never less than a fingertip."""
        width = self.full_width() * self._scale / self._full_scale
        return QSize(math.ceil(width), round(TOUCH * self._full_scale))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground where it is touched, the cap and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, colors = self._scale, self._theme.palette
        painter.scale(scale, scale)
        middle = self.height() / scale / 2
        room = QRectF(0, middle - HEIGHT / 2, self.width() / scale, HEIGHT).adjusted(1, 1, -1, -1)
        if self.isDown() or self.underMouse() or self.hasFocus():
            name = "blue" if self.hasFocus() else "line"
            painter.setPen(QPen(colors.color(name), 2))
            painter.setBrush(colors.color("pressed" if self.isDown() else "raised"))
            painter.drawRoundedRect(room, _RADIUS + 2, _RADIUS + 2)
        cap = QRectF(_AIR, middle - _CAP / 2, self._cap_width(), _CAP)
        painter.setPen(QPen(colors.color("outline"), 1.5))
        painter.setBrush(colors.color("card"))
        painter.drawRoundedRect(cap, _RADIUS, _RADIUS)
        ink = colors.color("text" if self.isEnabled() else "outline")
        painter.setPen(ink)
        painter.setFont(self._theme.font(HINT - 2, 600))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._cap())
        painter.setPen(colors.color("text2" if self.isEnabled() else "outline"))
        painter.setFont(self._theme.font(HINT))
        words = room.adjusted(cap.right() + _GAP - 1, 0, _AIR, 0)
        aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, aligned, self.text())

    def _cap(self) -> str:
        """Give what is printed on the key where the language is spoken."""
        return tr(_NAMED_KEYS[self._key]) if self._key in _NAMED_KEYS else self._key

    def _cap_width(self) -> float:
        return max(float(_CAP), self._width(self._cap(), 600, HINT - 2) + 2 * _CAP_AIR)

    def _width(self, words: str, weight: int, pixels: int = HINT) -> float:
        return QFontMetricsF(self._theme.font(pixels, weight)).horizontalAdvance(words)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Hints(QWidget):
    """Buttons at the left, in the order they were added, and ``note`` at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._buttons: list[HintButton] = []
        self.note = StageLabel(theme, HINT, 400, "text2", Qt.AlignmentFlag.AlignRight)
        self.note.setObjectName("presenter_note")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.setSpacing(0)
        self._row.addWidget(self.note, 1)

    def add(self, name: str, key: str, place: int | None = None) -> HintButton:
        """Add a button at the end or at a place counted from 0; give it its words with ``put``."""
        button = HintButton(self._theme, name, key, self)
        index = len(self._buttons) if place is None else place
        self._buttons.insert(index, button)
        self._row.insertWidget(index, button)
        button.set_scale(self._scale)
        return button

    @property
    def buttons(self) -> tuple[HintButton, ...]:
        """All buttons from left to right, hidden ones too."""
        return tuple(self._buttons)

    def event(self, event: QEvent) -> bool:
        """Make the buttons fit whenever there are others, or their words are others."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Squeeze the buttons where the strip is too narrow for them and for half the note."""
        shown = [button for button in self._buttons if not button.isHidden()]
        wanted = sum(button.full_width() for button in shown)
        wanted += self._row.spacing() * (len(shown) + 1)
        note = min(self.note.sizeHint().width(), _LEAST_NOTE * self._scale)
        share = min(1.0, max(_LEAST_SHARE, (self.width() - note) / max(1.0, wanted)))
        for button in shown:
            button.squeeze(share)
        self._row.activate()

    def set_scale(self, scale: float) -> None:
        """Draw everything that much larger than at 1920 × 1080."""
        self._scale = scale
        self._row.setSpacing(round(8 * scale))
        for button in self._buttons:
            button.set_scale(scale)
        self.note.set_scale(scale)
