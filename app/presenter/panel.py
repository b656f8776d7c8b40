"""A panel of the stage: a card, and in its corner the button that enlarges it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.language import put
from app.presenter.scale import scale_of
from app.theme import CARD_RADIUS, Theme

CORNER = 56
_REACH, _LINE, _INSET = 9.0, 2.5, 19.0


class CornerButton(QAbstractButton):
    """Two small arrows: the panel takes the whole stage, or gives it back."""

    def __init__(self, theme: Theme, name: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._key = theme, key
        self._scale = 1.0
        self._enlarged = False
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_state(enlarged=False)
        theme.changed.connect(self._restyle)

    def show_state(self, *, enlarged: bool) -> None:
        """Say what a press would do now."""
        self._enlarged = enlarged
        if enlarged:
            put(self.setToolTip, "Bring all panels back ({key})", key="0")
            put(self.setAccessibleName, "Bring all panels back")
        else:
            put(self.setToolTip, "Enlarge this panel ({key})", key=self._key)
            put(self.setAccessibleName, "Enlarge this panel")
        self.update()

    def set_scale(self, scale: float) -> None:
        """Draw it that much larger than at 1920 × 1080."""
        self._scale = scale
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a fingertip."""
        return QSize(round(CORNER * self._scale), round(CORNER * self._scale))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrows' heads: outwards, or inwards where the panel is enlarged."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        active = self.isDown() or self.underMouse() or self.hasFocus()
        color = self._theme.palette.color("text" if active else "outline")
        painter.setPen(QPen(color, _LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        side = min(self.width(), self.height()) / self._scale
        near, far = _INSET, side - _INSET
        for corner, way in ((QPointF(far, near), -1), (QPointF(near, far), 1)):
            head = QPointF((near + far) / 2 - way, (near + far) / 2 + way)
            tip = head if self._enlarged else corner
            reach = -way * _REACH if self._enlarged else way * _REACH
            painter.drawLine(tip, tip + QPointF(reach, 0))
            painter.drawLine(tip, tip - QPointF(0, reach))
            painter.drawLine(corner, head)

    @Slot()
    def _restyle(self) -> None:
        self.update()


class Panel(QWidget):
    """A card whose content is laid out by ``arrange``, drawn for a size at 1920 × 1080.

    Signals
    -------
    enlarge_wanted(str)
        Its corner was pressed; carries its key.
    """

    enlarge_wanted = Signal(str)

    def __init__(self, theme: Theme, name: str, key: str, design: QSize) -> None:
        super().__init__()
        self._theme = theme
        self._design = design
        self._scale = 1.0
        self.key = key
        """The number key that enlarges it."""
        self.has_card = True
        self.setObjectName(f"presenter_{name}_panel")
        self.corner_button = CornerButton(theme, f"presenter_{name}_enlarge_button", key, self)
        self.corner_button.clicked.connect(self._on_corner)
        theme.changed.connect(self._repaint)

    @property
    def scale(self) -> float:
        """How much larger than at 1920 × 1080 its content is drawn."""
        return self._scale

    def px(self, pixels: float) -> int:
        """Turn pixels of 1920 × 1080 into those of now."""
        return round(pixels * self._scale)

    def arrange(self) -> None:
        """Lay out the content for the present size and scale."""

    def show_enlarged(self, enlarged: bool) -> None:
        """Say whether it has the whole stage."""
        self.corner_button.show_state(enlarged=enlarged)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the content with the panel."""
        super().resizeEvent(event)
        self._scale = max(
            0.05, min(self.width() / self._design.width(), self.height() / self._design.height())
        )
        side = max(24, round(CORNER * min(self._scale, self._window_scale())))
        self.corner_button.set_scale(side / CORNER)
        self.corner_button.setGeometry(QRect(self.width() - side, 0, side, side))
        self.arrange()
        self.corner_button.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        if not self.has_card:
            return
        painter = QPainter(self)
        colors = self._theme.palette
        radius = CARD_RADIUS * max(1.0, self._window_scale())
        rim = math.ceil(radius)
        if self.rect().adjusted(rim, rim, -rim, -rim).contains(event.rect()):
            painter.fillRect(event.rect(), colors.color("card"))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors.color("line"), max(1.0, self._window_scale())))
        painter.setBrush(colors.color("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _window_scale(self) -> float:
        parent = self.parentWidget()
        return self._scale if parent is None else scale_of(parent.size())

    @Slot()
    def _on_corner(self) -> None:
        self.enlarge_wanted.emit(self.key)

    @Slot()
    def _repaint(self) -> None:
        self.update()
