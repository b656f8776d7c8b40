"""The changed image, into which the person points to rub out a part."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from app.film.tile import EDGE, Tile
from app.theme import DARK, Theme
from model.inside.robustness import Place
from model.raster import SIDE

_STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_LARGE_STEP = 4
_GROWTH: dict[int, float] = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Equal: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_Delete: -SIDE,
    Qt.Key.Key_Backspace: -SIDE,
}


class SpotTile(Tile):
    """A tile with a ring around the spot that is rubbed out. Call on main.

    Signals
    -------
    put : tuple[float, float]
        The pixel to rub out around: pressed, dragged to or reached by the arrow keys.
    grown : float
        How many pixels wider the spot is to be.
    """

    put = Signal(object)
    grown = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, SIDE)
        self._width, self._at = 0.0, (SIDE / 2, SIDE / 2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_spot(self, width: float, at: Place) -> None:
        """Show where the spot is, and how wide; none at width 0."""
        self._width, self._at = width, at
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Rub out where the pointer is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.put.emit(self._pixel(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the spot follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.put.emit(self._pixel(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep to itself what began here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the spot by the arrow keys, Shift in larger steps; + and − change its width."""
        key = event.key()
        if key in _STEPS:
            is_large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            by = _LARGE_STEP if is_large and self._width else 1 if self._width else 0
            right, down = _STEPS[key]
            self.put.emit(_inside(self._at[0] + by * right, self._at[1] + by * down))
        elif key in _GROWTH:
            self.grown.emit(_GROWTH[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, the ring and the focus ring."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._width > 0:
            painter.setClipRect(frame)
            pixel = self._pixel_size()
            middle = QPointF(*(EDGE + (along + 0.5) * pixel for along in self._at))
            for color, thick in ((QColor(0, 0, 0, 190), 4.0), (DARK.color("blue"), 2.0)):
                painter.setPen(QPen(color, thick))
                painter.drawEllipse(middle, self._width / 2 * pixel, self._width / 2 * pixel)
            painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.palette.color("blue"), 2))
            painter.drawRoundedRect(frame, 6, 6)

    def _pixel_size(self) -> float:
        return (self.width() - 2 * EDGE) / SIDE

    def _pixel(self, position: QPointF) -> Place:
        """Find the pixel under the pointer, to halves."""
        pixel = self._pixel_size()
        across, down = ((along - EDGE) / pixel - 0.5 for along in (position.x(), position.y()))
        return _inside(round(2 * across) / 2, round(2 * down) / 2)


def _inside(across: float, down: float) -> Place:
    return min(max(across, 0.0), SIDE - 1.0), min(max(down, 0.0), SIDE - 1.0)
