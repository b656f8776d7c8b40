"""An on/off switch that also says so in words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.language import put, tr

TRACK = QSize(44, 24)
HEIGHT = 40
_GAP = 8
_RING = 4


class Switch(QCheckBox):
    """A check box drawn as a 44×24 track with a knob, then "On" or "Off".

    A ``QCheckBox``, so screen readers know it; ``toggled`` is the signal to connect.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say(False)
        self.setProperty("role", "switch")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._say)

    def sizeHint(self) -> QSize:
        """Ask for the track, the words and the room of the focus ring; as high as a button."""
        words = max(self.fontMetrics().horizontalAdvance(tr(word)) for word in ("On", "Off"))
        return QSize(2 * _RING + TRACK.width() + _GAP + words, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Ask never to be smaller than what it says."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Tell whether a press counts: anywhere on the widget."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, the knob, the word and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        track = QRectF(_RING, (self.height() - TRACK.height()) / 2, TRACK.width(), TRACK.height())
        self._paint_track(painter, track)
        words = self.rect().adjusted(int(track.right()) + _GAP, 0, 0, 0)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-3, -3, 3, 3), 15, 15)

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        on, colors, role = self.isChecked(), self.palette(), QPalette.ColorRole
        outline = colors.color(role.AlternateBase)
        painter.setBrush(colors.color(role.Highlight if on else role.Window))
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(outline, 1.5))
        painter.drawRoundedRect(track if on else track.adjusted(0.75, 0.75, -0.75, -0.75), 12, 12)
        size = 18.0 if on else 14.0
        left = track.right() - 3 - size if on else track.left() + 5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(role.HighlightedText) if on else outline)
        painter.drawEllipse(QRectF(left, track.center().y() - size / 2, size, size))

    @Slot(bool)
    def _say(self, on: bool) -> None:
        put(self.setText, "On" if on else "Off")
