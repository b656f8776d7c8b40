"""A row of tiles with arrows between them and words below; it wraps where there is little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.film.tile import Tile
from app.icons import pixmap
from app.language import put
from app.theme import Theme

ARROW, BETWEEN = 16, 24
"""Size of an arrow, and the room for it between two tiles."""
_AIR, _HEAD, _ROW_GAP = 6, 18, 12
_NARROW = 84
"""Tiles with less room than this beside each other take a second row."""


class Frame(QWidget):
    """A tile, what it is in a word or two, and one sentence."""

    def __init__(self, tile: Tile, head: str, sentence: str) -> None:
        super().__init__()
        self.tile = tile
        self._head = QLabel()
        put(self._head.setText, head)
        put(tile.setAccessibleName, head)
        self._head.setProperty("role", "field_strong")
        self._sentence = QLabel()
        self._sentence.setProperty("role", "caption")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for part in (tile, self._head, self._sentence):
            part.setParent(self)
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Show another sentence, English as it stands in the source."""
        put(self._sentence.setText, sentence)
        put(self.tile.setAccessibleDescription, sentence)

    def event(self, event: QEvent) -> bool:
        """Pass on that the words have another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def height_with(self, width: int, side: int) -> int:
        """Return the height at that width with a tile of that side."""
        return side + _AIR + _HEAD + self._sentence.heightForWidth(width)

    def arrange(self, side: int) -> None:
        """Give the tile that side and the words the rest."""
        self.tile.setGeometry(0, 0, side, side)
        self._head.setGeometry(0, side + _AIR, self.width(), _HEAD)
        top = side + _AIR + _HEAD
        self._sentence.setGeometry(0, top, self.width(), self.height() - top)


class Way(QWidget):
    """Frames from left to right, the tiles as large as fits and all alike.

    Parameters
    ----------
    widest
        The largest side a tile may have.
    """

    def __init__(self, theme: Theme, frames: Sequence[Frame], widest: int) -> None:
        super().__init__()
        self._theme = theme
        self._frames = tuple(frames)
        self._widest = widest
        for frame in frames:
            frame.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Ask for tiles of a good size."""
        width = len(self._frames) * (112 + BETWEEN) - BETWEEN
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Ask for two small tiles beside each other."""
        return QSize(2 * _NARROW + BETWEEN, 0)

    def hasHeightForWidth(self) -> bool:
        """Say that narrow tiles are less high and their words higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return what all rows need."""
        rows = self._rows(width)
        return sum(rows) + _ROW_GAP * (len(rows) - 1)

    def event(self, event: QEvent) -> bool:
        """Ask for another height where the words have another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again: only now the style sheet's fonts are known."""
        super().showEvent(event)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the frames."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns, room, side = self._shape(self.width())
        top = 0
        for row, height in enumerate(self._rows(self.width())):
            for column, frame in enumerate(self._frames[row * columns : (row + 1) * columns]):
                frame.setGeometry(QRect(column * (room + BETWEEN), top, room, height))
                frame.arrange(side)
            top += height + _ROW_GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an arrow behind each tile but the last."""
        painter = QPainter(self)
        color = self._theme.palette.color("text3")
        arrow = pixmap("arrow_right", color, ARROW, self.devicePixelRatioF())
        for frame in self._frames[:-1]:
            tile = frame.tile
            middle = frame.y() + tile.height() // 2
            left = frame.x() + tile.width()
            free = frame.x() + frame.width() + BETWEEN - left
            painter.drawPixmap(QPoint(left + (free - ARROW) // 2, middle - ARROW // 2), arrow)

    def _shape(self, width: int) -> tuple[int, int, int]:
        """Columns, the room for each and the side of the tiles."""
        count = len(self._frames)
        columns = count
        while columns > 2 and self._room(width, columns) < _NARROW:
            columns = (columns + 1) // 2
        room = self._room(width, columns)
        side = min(room, self._widest)
        return columns, room, self._frames[0].tile.side_for(side)

    @staticmethod
    def _room(width: int, columns: int) -> int:
        return (width - (columns - 1) * BETWEEN) // columns

    def _rows(self, width: int) -> list[int]:
        columns, room, side = self._shape(width)
        heights = [frame.height_with(room, side) for frame in self._frames]
        return [max(heights[k : k + columns]) for k in range(0, len(heights), columns)]

    @Slot()
    def _restyle(self) -> None:
        self.update()
