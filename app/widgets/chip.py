"""A small rounded label: an icon and a word."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.icons import pixmap
from app.language import put

Kind = Literal["plain", "blue", "orange", "problem"]
HEIGHT = 24
_ICON, _GAP, _END = 14, 5, 12


class Chip(QLabel):
    """A state in an icon and a word; ``problem`` always carries the warning icon."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "plain",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon: str | None = None
        self.set_state(text, kind, icon)

    @property
    def kind(self) -> str:
        """The look that is on."""
        return str(self.property("kind"))

    def set_state(self, text: str, kind: Kind = "plain", icon: str | None = None) -> None:
        """Show another word, look and icon (a name of ``app.icons`` or None).

        English words are shown in the language that is chosen.
        """
        self._icon = "warning" if kind == "problem" else icon
        if kind != self.property("kind"):
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        put(self.setText, text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the word, the icon and a rounded end on both sides."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(self._words_left() + words + _END, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Ask never to be smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the icon and the word in the colours of the style sheet."""
        colors, role = self.palette(), QPalette.ColorRole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colors.color(role.AlternateBase))
        painter.setBrush(colors.color(role.Window))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 11.5, 11.5)
        ink = colors.color(role.WindowText)
        if self._icon is not None:
            drawn = pixmap(self._icon, ink, _ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(_END - 2, (HEIGHT - _ICON) // 2), drawn)
        painter.setPen(ink)
        place = self.rect().adjusted(self._words_left(), 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _words_left(self) -> int:
        return _END if self._icon is None else _END - 2 + _ICON + _GAP
