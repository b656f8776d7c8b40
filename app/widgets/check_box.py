"""A check box whose words go over as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.theme import BODY, Theme

_BOX, _GAP, _RADIUS, _RING = 20, 10, 5, 2
_LEAST = 24
_TICK = ((4.6, 10.4), (8.6, 14.2), (15.4, 6.6))


class CheckBox(QCheckBox):
    """A box of 20 px, a tick where it is on, and words beside it. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._restyle)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines."""
        words = QRect(0, 0, max(1, width - _BOX - _GAP - 2 * _RING), 1000)
        lines = self._metrics().boundingRect(words, Qt.TextFlag.TextWordWrap, self.text())
        return max(_LEAST, lines.height() + 4)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        words = self._metrics().horizontalAdvance(self.text())
        return QSize(_BOX + _GAP + words + 2 * _RING + 2, _LEAST)

    def minimumSizeHint(self) -> QSize:
        """Ask for the box and a short word."""
        return QSize(120, _LEAST)

    def hitButton(self, position: QPoint) -> bool:
        """Tell whether a press counts: anywhere on the widget."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, the tick, the words and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        palette, on = self._theme.palette, self.isChecked()
        box = QRectF(_RING, _RING, _BOX, _BOX)
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(palette.color("outline"), 2))
        painter.setBrush(palette.color("blue") if on else Qt.BrushStyle.NoBrush)
        inset = 0 if on else 1
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        if on:
            tick = QPainterPath(box.topLeft() + QPointF(*_TICK[0]))
            for place in _TICK[1:]:
                tick.lineTo(box.topLeft() + QPointF(*place))
            painter.strokePath(tick, QPen(palette.color("on_blue"), 2))
        if self.hasFocus():
            painter.setPen(QPen(palette.color("blue"), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), _RADIUS + 1, _RADIUS + 1)
        painter.setPen(palette.color("text"))
        painter.setFont(self._theme.font(BODY))
        words = self.rect().adjusted(_BOX + _GAP + _RING, 0, -_RING, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if words.height() > _LEAST + 4:
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, int(flags | Qt.TextFlag.TextWordWrap), self.text())

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(BODY))

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
