"""The map of all shifts: how sure the network is wherever the image is moved to."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.class_names import class_name
from app.language import tr
from app.tabs.inside.lab_words import shift_words
from app.theme import Theme
from app.words import percent
from model.inside.robustness import FURTHEST
from model.inside.shift_map import NOBODY, SHIFTS, ShiftMap

_LEAST_CELL, _CELL, _LARGEST_CELL, _FRAME = 13, 16, 24, 3
_NOTHING = 0.05
_STEPS: dict[int, tuple[float, float]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class LabMap(QWidget):
    """17 × 17 squares, coloured by the confidence in the digit; others that win are written in.

    A ring marks where the image is now. Call on main.

    Signals
    -------
    chosen : float, float
        How far right and down the image is to be moved: pressed, dragged to or by key.
    pointed : str
        What the square under the pointer says, empty when it left.
    """

    chosen = Signal(float, float)
    pointed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._map: ShiftMap | None = None
        self._shift = (0.0, 0.0)
        self._drawn: QPixmap | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def shift_map(self) -> ShiftMap | None:
        """What is shown; None for nothing yet."""
        return self._map

    def show_map(self, shift_map: ShiftMap | None) -> None:
        """Show a map, or bare squares."""
        self._map, self._drawn = shift_map, None
        self.update()

    def show_shift(self, right: float, down: float) -> None:
        """Mark where the image is now."""
        self._shift = (right, down)
        self.update()

    def words_at(self, right: int, down: int) -> str:
        """Say what a square means: ``3 px right: 7 · 43 %``; nothing where there is no map."""
        if self._map is None:
            return ""
        where = shift_words(right, down)
        row, column = down + FURTHEST, right + FURTHEST
        winner = int(self._map.winner[row, column])
        sure = f"{self._map.digit} · {percent(float(self._map.confidence[row, column]))}"
        if winner == NOBODY:
            return tr("{where}: nothing left to read", where=where)
        return f"{where}: {sure}" if winner == self._map.digit else f"{where}: {winner} ({sure})"

    def fit(self, room: float) -> None:
        """Take as large squares as there is room for."""
        cell = min(_LARGEST_CELL, max(_LEAST_CELL, int((room - 2 * _FRAME) / SHIFTS)))
        self.setFixedSize(self._side(cell), self._side(cell))

    def least_side(self) -> int:
        """Return the side of the smallest map that can be read."""
        return self._side(_LEAST_CELL)

    def sizeHint(self) -> QSize:
        """Ask for squares in which a digit can be read."""
        return QSize(self._side(_CELL), self._side(_CELL))

    def color_of(self, confidence: float) -> QColor:
        """Give the colour of a square: nothing at 0, full orange at 1."""
        colors = self._theme.palette
        if confidence < _NOTHING:
            return colors.color("raised")
        low, high = colors.color("orange_tint"), colors.color("orange_fill")
        ends = ((low.red(), high.red()), (low.green(), high.green()), (low.blue(), high.blue()))
        return QColor(*(round(a + confidence * (b - a)) for a, b in ends))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the image to where the pointer is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(*(float(along) for along in self._cell(event.position())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer; let the image follow it while pressed."""
        right, down = self._cell(event.position())
        self.pointed.emit(self.words_at(right, down))
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.chosen.emit(float(right), float(down))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep to itself what began here."""

    def leaveEvent(self, event: object) -> None:
        """Say that the pointer has left."""
        self.pointed.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the image by the arrow keys, and back by Home."""
        key = event.key()
        if key in _STEPS:
            moved = [along + by for along, by in zip(self._shift, _STEPS[key], strict=True)]
            self.chosen.emit(*(float(np.clip(along, -FURTHEST, FURTHEST)) for along in moved))
        elif key == Qt.Key.Key_Home:
            self.chosen.emit(0.0, 0.0)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the squares anew."""
        self._drawn = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the squares, the mark and the focus ring."""
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatio() != ratio:
            self._drawn = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            self._paint_squares(QPainter(self._drawn))
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_mark(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.palette.color("blue"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_squares(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(min(self._size() - 3, 12), 500))
        colors = self._theme.palette
        centre = Qt.AlignmentFlag.AlignCenter
        for row in range(SHIFTS):
            for column in range(SHIFTS):
                place = self._square(row, column).toRect()
                if self._map is None:
                    painter.fillRect(place.adjusted(0, 0, -1, -1), colors.color("raised"))
                    continue
                sure = float(self._map.confidence[row, column])
                painter.fillRect(place.adjusted(0, 0, -1, -1), self.color_of(sure))
                winner = int(self._map.winner[row, column])
                if winner not in (NOBODY, self._map.digit):
                    painter.setPen(colors.color("text" if sure > _NOTHING else "text2"))
                    painter.drawText(place, centre, class_name(winner)[:3])
        painter.end()

    def _paint_mark(self, painter: QPainter) -> None:
        size = self._size()
        right, down = (along + FURTHEST + 0.5 for along in self._shift)
        middle = QPointF(_FRAME + right * size - 0.5, _FRAME + down * size - 0.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = size / 2 + 0.5
        ring = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
        for name, thick in (("card", 4.5), ("blue", 2.5)):
            painter.setPen(QPen(self._theme.palette.color(name), thick))
            painter.drawRoundedRect(ring, 4, 4)

    def _square(self, row: int, column: int) -> QRectF:
        size = self._size()
        return QRectF(_FRAME + column * size, _FRAME + row * size, size, size)

    def _cell(self, position: QPointF) -> tuple[int, int]:
        """Find how far right and down the square under the pointer is."""
        size = self._size()
        cells = (int((along - _FRAME) // size) for along in (position.x(), position.y()))
        right, down = (min(max(cell - FURTHEST, -FURTHEST), FURTHEST) for cell in cells)
        return right, down

    def _size(self) -> int:
        return max(1, (self.width() - 2 * _FRAME) // SHIFTS)

    @staticmethod
    def _side(cell: int) -> int:
        return SHIFTS * cell + 2 * _FRAME

    @Slot()
    def _restyle(self) -> None:
        self._drawn = None
        self.update()
