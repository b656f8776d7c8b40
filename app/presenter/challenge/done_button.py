"""The button that ends a drawing; its ring shows how soon it ends by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.icons import pixmap
from app.language import put
from app.theme import Theme

SIDE = 104
_RING, _RADIUS, _ICON = 8.0, 44.0, 44


class DoneButton(QAbstractButton):
    """A check mark in a ring that closes while the pen rests. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._share = 0.0
        self.setObjectName("presenter_done_button")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        put(self.setToolTip, "I am done (D)")
        put(self.setAccessibleName, "Done")
        theme.changed.connect(self._restyle)

    @property
    def share(self) -> float:
        """How much of the ring is closed, 0 to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Close that much of the ring, 0 to 1."""
        self._share = share
        self.update()

    def set_scale(self, scale: float) -> None:
        """Draw it that much larger than at 1920 × 1080."""
        self._scale = scale
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a large fingertip."""
        return QSize(round(SIDE * self._scale), round(SIDE * self._scale))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that it is left."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc, the ring and the check mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        colors = self._theme.palette
        middle = QPointF(SIDE / 2, SIDE / 2)
        painter.setPen(QPen(colors.color("line"), _RING))
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "card"
        painter.setBrush(colors.color(ground))
        painter.drawEllipse(middle, _RADIUS, _RADIUS)
        if self._share > 0:
            pen = QPen(colors.color("blue"), _RING)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            side = 2 * _RADIUS
            box = QRectF(middle.x() - _RADIUS, middle.y() - _RADIUS, side, side)
            painter.drawArc(box, 90 * 16, -round(360 * 16 * min(1.0, self._share)))
        ratio = self.devicePixelRatioF() * self._scale
        check = pixmap("check", colors.color("text"), _ICON, ratio)
        painter.drawPixmap(middle - QPointF(_ICON / 2, _ICON / 2), check)

    @Slot()
    def _restyle(self) -> None:
        self.update()
