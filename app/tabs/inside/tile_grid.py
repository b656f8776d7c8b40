"""Paints the tiles of a card and says which one, and which place in it, is pointed at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.tabs.inside.pictures import Shown
from app.tabs.inside.tile_layout import Group, Layout
from app.tabs.inside.tile_painter import TilePainter
from app.theme import Theme

Arrange = Callable[[Sequence[Group], float, float], Layout]
_KEYS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True)
class Spot:
    """A tile of a group; ``place`` is a row and column in it, None for the tile as such."""

    group: int
    tile: int
    place: tuple[int, int] | None = None


class TileGrid(QWidget):
    """Tiles in tidy lines, with the names of their kinds at the left. Call on main.

    Keys while it has the focus: arrows go from tile to tile, Enter or Space presses one.

    Signals
    -------
    pointed : Spot or None
        The pointer, or the focus, is at another tile or place; None where it is at none.
    pressed : Spot
        A tile was clicked, or pressed by key.
    nudged : int, int
        An arrow key while ``keys_move_place``: columns right, rows down.
    """

    pointed = Signal(object)
    pressed = Signal(object)
    nudged = Signal(int, int)

    def __init__(
        self, theme: Theme, groups: Sequence[Shown], arrange: Arrange, legend: tuple[str, str]
    ) -> None:
        super().__init__()
        self._theme, self._arrange = theme, arrange
        self.groups = tuple(groups)
        self._images: tuple[QImage, ...] = ()
        self._painter = TilePainter(theme, self.groups, legend)
        self._layout: tuple[tuple[int, float], Layout] | None = None
        self._spot: Spot | None = None
        self._marked: Spot | None = None
        self.keys_move_place = False
        """Whether the arrow keys move a place within the tile instead of going to another one."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def show_images(self, images: tuple[QImage, ...]) -> None:
        """Show what each group has now, the tiles of each one below the other."""
        self._images = images
        self.update()

    @property
    def spot(self) -> Spot | None:
        """Where the pointer or the focus is."""
        return self._spot

    def mark(self, spot: Spot | None) -> None:
        """Mark the tile that is shown large."""
        if spot != self._marked:
            self._marked = spot
            self.update()

    def tile_rect(self, spot: Spot) -> QRectF:
        """Where a tile stands in this widget."""
        return self.tile_layout().line_of(spot.group, spot.tile).tile(spot.tile)

    def tile_layout(self) -> Layout:
        """Where everything stands at the present width."""
        return self._lay_out(self.width())

    def sizeHint(self) -> QSize:
        """Ask for the height that the present width needs."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        """Ask for room for a few tiles."""
        return QSize(160, 0)

    def heightForWidth(self, width: int) -> int:
        """Tell how high the tiles are at a width."""
        return round(self._lay_out(width).height + 0.5)

    def _lay_out(self, width: int) -> Layout:
        key = (width, self.devicePixelRatioF())
        if self._layout is None or self._layout[0] != key:
            self._layout = key, self._arrange(self.groups, *key)
        return self._layout[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tiles that are to be seen, and what is marked."""
        painter = QPainter(self)
        layout = self.tile_layout()
        self._painter.paint(painter, layout, self._images, QRectF(event.rect()))
        spot = self._marked or (self._spot if self.hasFocus() else None)
        if spot is not None:
            self._painter.paint_mark(painter, self.tile_rect(spot))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the pointer is at."""
        self._point(self._spot_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the tile under the pointer."""
        spot = self._spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self._point(spot)
            self.pressed.emit(spot)

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the pointer is gone."""
        super().leaveEvent(event)
        self._point(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the first tile."""
        super().focusInEvent(event)
        if self._spot is None:
            self._point(Spot(self._pressable()[0], 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the tile."""
        super().focusOutEvent(event)
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from tile to tile, or press one."""
        key = Qt.Key(event.key())
        if key in _PRESSES and self._spot is not None:
            self.pressed.emit(self._spot)
        elif key in _KEYS and self.keys_move_place:
            self.nudged.emit(*_KEYS[key])
        elif key in _KEYS and self._spot is not None:
            self._point(self._next(self._spot, *_KEYS[key]))
        else:
            super().keyPressEvent(event)

    def _point(self, spot: Spot | None) -> None:
        if spot != self._spot:
            self._spot = spot
            self.pointed.emit(spot)
            self.update()

    def _spot_at(self, where: QPointF) -> Spot | None:
        found = self.tile_layout().tile_at(where.x(), where.y())
        if found is None:
            return None
        group, tile = found
        rect = self.tile_rect(Spot(group, tile))
        shown = self.groups[group]
        row = int((where.y() - rect.top()) / rect.height() * shown.rows)
        column = int((where.x() - rect.left()) / rect.width() * shown.columns)
        return Spot(group, tile, (min(row, shown.rows - 1), min(column, shown.columns - 1)))

    def _pressable(self) -> list[int]:
        return [index for index, group in enumerate(self.groups) if group.what != "drawing"]

    def _next(self, spot: Spot, across: int, down: int) -> Spot:
        """Find the tile beside one, or above or below it."""
        lines = [line for line in self.tile_layout().lines if line.group in self._pressable()]
        at = next(
            index for index, line in enumerate(lines)
            if line.group == spot.group and line.first <= spot.tile < line.end
        )  # fmt: skip
        if across and lines[at].group == spot.group:
            tile = min(max(spot.tile + across, 0), self.groups[spot.group].count - 1)
            return Spot(spot.group, tile)
        line = lines[min(max(at + down, 0), len(lines) - 1)]
        column = spot.tile - lines[at].first
        return Spot(line.group, min(line.first + column, line.end - 1))

    @Slot()
    def _restyle(self) -> None:
        self._painter.restyle()
        self.update()
