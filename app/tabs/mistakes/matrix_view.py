"""What is seen of the confusion matrix."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.class_names import class_name
from app.language import noop, tr
from app.tabs.mistakes.heat import ground, share, words_on
from app.theme import CAPTION, Theme
from app.widgets.spots import Spots

Confusion = NDArray[np.int64]
Cell = tuple[int, int]

_SAID, _REALLY = noop("network said"), noop("really is")
_TOP, _LEFT = 36.0, 40.0
_GAP, _RADIUS = 2.0, 3.0
_LEAST_CELL, _HIGHEST_CELL, _WIDEST_CELL = (22, 16), 40, 56
_SMALLEST = 9
_DIGITS = 10


class MatrixView(Spots[Cell]):
    """Rows are what digits really are, columns what the network said. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._confusion: Confusion = np.zeros((_DIGITS, _DIGITS), np.int64)
        self._current: Cell = (0, 0)
        self._filter: tuple[int, int | None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)

    def confusion(self) -> Confusion:
        """Return a copy of the counts, (classes, classes): rows the label, columns the answer."""
        return self._confusion.copy()

    def cell_place(self, row: int, column: int) -> QRectF:
        """Give where a cell is painted."""
        wide, high = self._cell_size()
        return QRectF(_LEFT + column * wide, _TOP + row * high, wide - _GAP, high - _GAP)

    def spot_at(self, point: QPoint) -> Cell | None:
        """Give the cell, its row and its column, at a place; None beside the cells."""
        wide, high = self._cell_size()
        column, row = int((point.x() - _LEFT) // wide), int((point.y() - _TOP) // high)
        count = len(self._confusion)
        return (row, column) if 0 <= row < count and 0 <= column < count else None

    def sizeHint(self) -> QSize:
        """Ask for cells that four figures fit in."""
        return self._size_of(34, 21)

    def minimumSizeHint(self) -> QSize:
        """Ask for cells that can still be read."""
        return self._size_of(*_LEAST_CELL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names of rows and columns, and all cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter)
        mistakes = self._confusion.copy()
        np.fill_diagonal(mistakes, 0)
        most = int(mistakes.max(initial=0))
        pixels = self._widest_font()
        fonts = self._theme.font(pixels, 600), self._theme.font(pixels, 400)
        for row, counts in enumerate(self._confusion.tolist()):
            for column, count in enumerate(counts):
                self._paint_cell(painter, (row, column), count, most, fonts)
        self._paint_rings(painter)

    def _paint_cell(
        self, painter: QPainter, cell: Cell, count: int, most: int, fonts: tuple[QFont, QFont]
    ) -> None:
        palette, is_right = self._theme.palette, cell[0] == cell[1]
        part = share(count, most)
        if is_right:
            fill, ink = palette.color("blue_tint"), palette.color("blue_chip")
        elif count:
            fill, ink = ground(self._theme, part), words_on(self._theme, part)
        else:
            fill, ink = palette.color("raised"), QColor()
        place = self.cell_place(*cell)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        if count:
            painter.setPen(ink)
            painter.setFont(fonts[is_right])
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(count))

    def _paint_names(self, painter: QPainter) -> None:
        palette, count = self._theme.palette, len(self._confusion)
        wide, high = self._cell_size()
        painter.setFont(self._theme.font(CAPTION, 600))
        painter.setPen(palette.color("text"))
        for digit in range(count):
            above = QRectF(_LEFT + digit * wide, _TOP - 18, wide - _GAP, 16)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, class_name(digit)[:3])
            beside = QRectF(_LEFT - 24, _TOP + digit * high, 16, high - _GAP)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(beside, flags, class_name(digit)[:3])
        painter.setFont(self._theme.font(CAPTION))
        painter.setPen(palette.color("text2"))
        middle = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(_LEFT, 0, count * wide, 16), middle, tr(_SAID))
        painter.save()
        painter.translate(QPointF(8, _TOP + count * high / 2))
        painter.rotate(-90)
        painter.drawText(QRectF(-100, -8, 200, 16), middle, tr(_REALLY))
        painter.restore()

    def _paint_rings(self, painter: QPainter) -> None:
        """Mark the cells that are shown on the wall, the one under the pointer and the current."""
        palette = self._theme.palette
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._filter is not None:
            row, column = self._filter
            last = len(self._confusion) - 1
            first, end = (0, last) if column is None else (column, column)
            place = self.cell_place(row, first).united(self.cell_place(row, end))
            painter.setPen(QPen(palette.color("text"), 2))
            painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        if self._under is not None:
            painter.setPen(QPen(palette.color("text2"), 1))
            painter.drawRoundedRect(self.cell_place(*self._under), _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(palette.color("blue"), 2))
            place = self.cell_place(*self._current).adjusted(-1, -1, 1, 1)
            painter.drawRoundedRect(place, _RADIUS + 1, _RADIUS + 1)

    def _widest_font(self) -> int:
        """Give the largest size of type in which the longest number fits its cell."""
        room = self._cell_size()[0] - _GAP - 2
        longest = str(int(self._confusion.max(initial=0)))
        for pixels in range(CAPTION, _SMALLEST, -1):
            if QFontMetricsF(self._theme.font(pixels, 600)).horizontalAdvance(longest) <= room:
                return pixels
        return _SMALLEST

    def _cell_size(self) -> tuple[float, float]:
        count = len(self._confusion)
        wide = min(_WIDEST_CELL, (self.width() - _LEFT) / count)
        return wide, min(_HIGHEST_CELL, (self.height() - _TOP) / count)

    def _size_of(self, wide: int, high: int) -> QSize:
        count = len(self._confusion)
        return QSize(round(_LEFT) + count * wide, round(_TOP) + count * high)

    @Slot()
    def _restyle(self) -> None:
        self.update()
