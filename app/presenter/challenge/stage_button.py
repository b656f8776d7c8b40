"""A button with words, scaled with the stage."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.theme import Theme

_HEIGHT, _TYPE, _AIR, _RADIUS = 72, 30, 30, 16
_LEAST = 72


class StageButton(QAbstractButton):
    """A large touch target; ``is_primary`` is the one most people want. Call on main."""

    def __init__(
        self, theme: Theme, name: str, is_primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._is_primary = theme, is_primary
        self._scale = 1.0
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._restyle)

    def setText(self, words: str) -> None:
        """Say what it does."""
        super().setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def set_scale(self, scale: float) -> None:
        """Draw it that much larger than at 1920 × 1080."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the words and a fingertip."""
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        width = max(_LEAST, words + 2 * _AIR)
        return QSize(round(width * self._scale + 1), round(_HEIGHT * self._scale))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that it is left."""
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        colors = self._theme.palette
        box = QRectF(0, 0, self.width() / self._scale, self.height() / self._scale)
        if self._is_primary and self.isEnabled():
            ground, ink = "blue", "on_blue"
        else:
            ground, ink = "hover" if self.underMouse() else "raised", "text"
        if self.isDown():
            ground, ink = "pressed", "text"
        painter.setPen(QPen(colors.color("text" if self.hasFocus() else ground), 3))
        painter.setBrush(colors.color(ground))
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS, _RADIUS)
        painter.setPen(colors.color(ink if self.isEnabled() else "outline"))
        painter.setFont(self._font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())

    def _font(self) -> QFont:
        return self._theme.font(_TYPE, 600 if self._is_primary else 500)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
