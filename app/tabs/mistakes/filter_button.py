"""The chip that says which digits are shown, and shows all again when it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.icons import pixmap
from app.theme import CAPTION, Theme

HEIGHT = 22
_END, _ICON, _BETWEEN = 12, 12, 6


class FilterButton(QAbstractButton):
    """A rounded label with a cross at its end. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._restyle)

    def set_words(self, words: str) -> None:
        """Say which digits are shown."""
        if words != self.text():
            self.setText(words)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the words and the cross."""
        words = QFontMetrics(self._theme.font(CAPTION, 600)).horizontalAdvance(self.text())
        return QSize(_END + words + _BETWEEN + _ICON + _END - 2, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Ask never to be smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the words and the cross."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2 if self.hasFocus() else 1
        marked = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(palette.color("blue" if marked else "blue_tint"), wide))
        painter.setBrush(palette.color("blue_tint"))
        inset = wide / 2
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(place, HEIGHT / 2 - inset, HEIGHT / 2 - inset)
        ink = palette.color("blue_chip")
        painter.setPen(ink)
        painter.setFont(self._theme.font(CAPTION, 600))
        words = self.rect().adjusted(_END, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        corner = QPoint(self.width() - _END + 2 - _ICON, (HEIGHT - _ICON) // 2)
        painter.drawPixmap(corner, pixmap("close", ink, _ICON, self.devicePixelRatioF()))

    @Slot()
    def _restyle(self) -> None:
        self.update()
