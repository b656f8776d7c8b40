"""A slider of the lab: how much of one change, with a mark where it does nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from app.theme import Theme

HEIGHT, KNOB, TROUGH = 28, 16, 4
_RING = 4
_PAGE = 10


class LabSlider(QSlider):
    """A line with a knob; filled from the place of rest to the knob. Positions are whole steps.

    A press anywhere takes the knob there, a double click takes it back to rest at 0.
    """

    def __init__(self, theme: Theme, lowest: int, highest: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setRange(lowest, highest)
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Ask for a length on which steps can be told apart."""
        return QSize(160, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Ask for enough to be taken hold of."""
        return QSize(64, HEIGHT)

    def place_of(self, position: int) -> QPointF:
        """Return where the knob's middle is at a position."""
        span = max(1, self.maximum() - self.minimum())
        room = self.width() - KNOB - 2 * _RING
        x = _RING + KNOB / 2 + room * (position - self.minimum()) / span
        return QPointF(x, self.height() / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the knob to the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the knob follow the pointer."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the knob."""
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the knob back to rest."""
        self.setValue(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move only where the slider has the focus, so that pages scroll past it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the trough, the mark of rest, the filled part, the knob and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        colors = self._theme.palette
        knob, rest = self.place_of(self.value()), self.place_of(0)
        first, last = self.place_of(self.minimum()), self.place_of(self.maximum())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("hover"))
        ends = first.x() - KNOB / 2, last.x() + KNOB / 2
        painter.drawRoundedRect(_bar(*ends, knob.y(), TROUGH), 2, 2)
        painter.setBrush(colors.color("blue"))
        painter.drawRoundedRect(_bar(rest.x(), knob.x(), knob.y(), TROUGH), 2, 2)
        painter.setBrush(colors.color("outline"))
        painter.drawRoundedRect(QRectF(rest.x() - 1, knob.y() - 6, 2, 12), 1, 1)
        painter.setBrush(colors.color("blue"))
        painter.drawEllipse(knob, KNOB / 2, KNOB / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("blue"), 2))
            painter.drawEllipse(knob, KNOB / 2 + 3, KNOB / 2 + 3)

    def _follow(self, event: QMouseEvent) -> None:
        first, last = self.place_of(self.minimum()).x(), self.place_of(self.maximum()).x()
        share = (event.position().x() - first) / max(1.0, last - first)
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))

    @Slot()
    def _restyle(self) -> None:
        self.update()


def _bar(one: float, other: float, middle: float, thick: float) -> QRectF:
    left, right = min(one, other), max(one, other)
    return QRectF(left, middle - thick / 2, right - left, thick)
