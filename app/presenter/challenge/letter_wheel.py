"""One letter of a name, chosen by tapping up or down, or by typing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.language import put, tr
from app.theme import Theme

LETTERS = " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_WIDTH, _HEIGHT, _ARROW, _TYPE, _RADIUS = 220, 400, 100, 168, 16


class LetterWheel(QWidget):
    """A letter between two arrows; a space is no letter. Call on main.

    Signals
    -------
    changed
        Another letter, by touch.
    """

    changed = Signal()

    def __init__(self, theme: Theme, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._letter = LETTERS[0]
        self._is_current = False
        self.setObjectName(f"presenter_letter_{place}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        put(self.setToolTip, "Tap above or below the letter, or type it")
        theme.changed.connect(self._restyle)
        self._describe()

    @property
    def letter(self) -> str:
        """The letter that is chosen; a space for none."""
        return self._letter

    def set_letter(self, letter: str) -> None:
        """Choose one of ``LETTERS``."""
        if letter not in LETTERS:
            raise ValueError(f"no such letter: {letter!r}")
        self._letter = letter
        self._describe()
        self.update()

    def set_current(self, is_current: bool) -> None:
        """Say whether the next letter that is typed comes here."""
        self._is_current = is_current
        self.update()

    def set_scale(self, scale: float) -> None:
        """Draw it that much larger than at 1920 × 1080."""
        self._scale = scale
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a letter and two arrows."""
        return QSize(round(_WIDTH * self._scale), round(_HEIGHT * self._scale))

    def turn(self, by: int) -> None:
        """Choose the letter so many places further on."""
        self.set_letter(LETTERS[(LETTERS.index(self._letter) + by) % len(LETTERS)])
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn up or down, by the half that was pressed."""
        self.turn(-1 if event.position().y() < self.height() / 2 else 1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second of two quick taps for a tap."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn with the wheel."""
        if event.angleDelta().y():
            self.turn(-1 if event.angleDelta().y() > 0 else 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrows and the letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        colors = self._theme.palette
        box = QRectF(0, _ARROW, _WIDTH, _HEIGHT - 2 * _ARROW)
        painter.setPen(QPen(colors.color("blue" if self._is_current else "line"), 4))
        painter.setBrush(colors.color("paper"))
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), _RADIUS, _RADIUS)
        painter.setFont(self._theme.font(_TYPE, 600))
        painter.setPen(colors.color("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colors.color("text2"), 8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for middle, way in ((_ARROW / 2, -1), (_HEIGHT - _ARROW / 2, 1)):
            tip = QPointF(_WIDTH / 2, middle + way * 14)
            wings = QPointF(36, -way * 30), QPointF(-36, -way * 30)
            painter.drawPolyline(QPolygonF([tip + wings[0], tip, tip + wings[1]]))

    def _describe(self) -> None:
        self.setAccessibleName(tr("Letter"))
        self.setAccessibleDescription(self._letter.strip() or tr("No letter"))

    @Slot()
    def _restyle(self) -> None:
        self._describe()
        self.update()
