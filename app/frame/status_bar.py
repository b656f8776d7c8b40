"""The bar along the bottom: device, network, data, and the latest message."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.icons import pixmap
from app.language import noop, put
from app.theme import GAP, MARGIN, STATUS_BAR_HEIGHT, Theme

_ICON = 16


class StatusBar(QWidget):
    """Three facts with an icon each at the left, one message at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(STATUS_BAR_HEIGHT)
        self.device_label = _label("device_label", noop("What computes the training"))
        self.network_label = _label("network_label", noop("The network that answers"))
        self.data_label = _label("data_label", noop("What it learned from"))
        self.status_message = _label("status_message", noop("What is going on"))
        self.status_message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.status_message.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self._icons = {"chip": QLabel(), "network": QLabel(), "data": QLabel()}
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(8)
        facts = (self.device_label, self.network_label, self.data_label)
        for sign, fact in zip(self._icons.values(), facts, strict=True):
            row.addWidget(sign)
            row.addWidget(fact)
            row.addSpacing(GAP)
        row.addWidget(self.status_message, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts the bar from the window."""
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.palette.color("line"), 1))
        painter.drawLine(0, 0, self.width(), 0)

    @Slot()
    def _restyle(self) -> None:
        color = self._theme.palette.color("text3")
        for name, sign in self._icons.items():
            sign.setPixmap(pixmap(name, color, _ICON, self.devicePixelRatioF()))
        self.update()


def _label(name: str, hint: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("role", "caption")
    put(label.setToolTip, hint)
    return label
