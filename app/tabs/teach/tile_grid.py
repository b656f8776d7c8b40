"""Tiles in as many columns as there is room for, and a scroll bar from the fourth row on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.tabs.teach.label_tile import HEIGHT

LEAST_WIDTH, GAP = 80, 8
MOST_ROWS = 3
_BESIDE = 2


class TileGrid(QScrollArea):
    """Lays out widgets of the height of a label tile; as high itself as they need. Call on main."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[QWidget] = []
        self._inner = QWidget()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inner)

    def set_tiles(self, tiles: Sequence[QWidget]) -> None:
        """Show these in this order; a tile that is not among them any more is let go."""
        for gone in self._tiles:
            if gone not in tiles:
                gone.removeEventFilter(self)
                gone.hide()
                gone.deleteLater()
        before: QWidget | None = None
        for tile in tiles:
            if tile.parent() is not self._inner:
                tile.setParent(self._inner)
                tile.installEventFilter(self)
                tile.show()
            if before is not None:
                QWidget.setTabOrder(before, tile)
            before = tile
        self._tiles = list(tiles)
        self._arrange()

    @property
    def columns(self) -> int:
        """How many tiles stand beside each other."""
        return self._columns(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Fill the width also where the viewport had it before."""
        done = super().event(event)
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a tile in sight that the focus comes to."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, GAP)
        return super().eventFilter(watched, event)

    def _columns(self, width: int) -> int:
        """Fill as few rows as there can be, all of them alike."""
        most = max(1, (width + GAP) // (LEAST_WIDTH + GAP))
        count = max(1, len(self._tiles))
        return -(-count // -(-count // most))

    def _arrange(self) -> None:
        room = self.width()
        scrolls = -(-len(self._tiles) // self._columns(room)) > MOST_ROWS
        room -= self.verticalScrollBar().sizeHint().width() + _BESIDE if scrolls else 0
        columns = self._columns(room)
        rows = max(1, -(-len(self._tiles) // columns))
        for number, tile in enumerate(self._tiles):
            row, column = divmod(number, columns)
            left = column * (room + GAP) // columns
            right = (column + 1) * (room + GAP) // columns - GAP
            tile.setGeometry(left, row * (HEIGHT + GAP), right - left, HEIGHT)
        self._inner.resize(room, rows * (HEIGHT + GAP) - GAP)
        self.setFixedHeight(min(rows, MOST_ROWS) * (HEIGHT + GAP) - GAP)
