"""Shows the tile that is pointed at large, and keeps it where it was pressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.tabs.inside.close_up import Closer, CloseUp
from app.tabs.inside.closer import closer_of, peak
from app.tabs.inside.pictures import Pictures
from app.tabs.inside.tile_grid import Spot, TileGrid
from app.theme import Theme

_EDGE = 8


class Inspector(QObject):
    """Between the grids of a page and the close-up. Call on main.

    A tile that is pointed at, or has the focus, is shown large; pressed, it is kept until Escape,
    another press or a click on it. While it is kept, it follows the drawing and the training.
    """

    def __init__(self, page: QWidget, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._theme = page, theme
        self._grids: dict[int, TileGrid] = {}
        self._pictures: Pictures | None = None
        self._at: tuple[int, Spot] | None = None
        self._close_up: CloseUp | None = None
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
        self._leave.activated.connect(self.let_go)
        self._leave.setEnabled(False)
        page.installEventFilter(self)

    @property
    def close_up(self) -> CloseUp | None:
        """The panel, None before it was first wanted."""
        return self._close_up

    @property
    def is_kept(self) -> bool:
        """Whether a tile is kept."""
        return self._close_up is not None and self._close_up.is_kept

    def set_grids(self, grids: Mapping[int, TileGrid]) -> None:
        """Watch other grids, by stage; what was shown large is of no use any more."""
        self.let_go()
        self._grids = dict(grids)
        for grid in grids.values():
            grid.pointed.connect(self._point)
            grid.pressed.connect(self._press)
            grid.nudged.connect(self._nudge)

    def show_pictures(self, pictures: Pictures) -> None:
        """Show what the network finds now."""
        self._pictures = pictures
        if self._close_up is not None and self._close_up.isVisible():
            self._refresh()

    @Slot()
    def let_go(self) -> None:
        """Show nothing large any more."""
        if self._at is not None:
            grid = self._grids[self._at[0]]
            grid.mark(None)
            grid.keys_move_place = False
        self._at = None
        self._leave.setEnabled(False)
        if self._close_up is not None:
            self._close_up.keep(False)
            self._close_up.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let go when the page is left."""
        if event.type() == QEvent.Type.Hide:
            self.let_go()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _point(self, spot: Spot | None) -> None:
        if self.is_kept:
            return
        if spot is None:
            self.let_go()
            return
        index = self._index()
        if index is not None:
            self._go_to(index, spot)

    @Slot(object)
    def _press(self, spot: Spot) -> None:
        index = self._index()
        if self.is_kept or index is None:
            self.let_go()
            return
        self._go_to(index, spot)
        if self._close_up is not None and self._close_up.isVisible():
            self._close_up.keep(True)
            self._grids[index].keys_move_place = True
            self._leave.setEnabled(True)

    @Slot(int, int)
    def _nudge(self, across: int, down: int) -> None:
        closer = self._close_up.shown if self._close_up is not None else None
        if closer is not None and closer.place is not None:
            row, column = closer.place[0] + down, closer.place[1] + across
            row = min(max(row, 0), closer.rows - 1)
            self._take_place((row, min(max(column, 0), closer.columns - 1)))

    @Slot(object)
    def _take_place(self, place: tuple[int, int]) -> None:
        if self._at is not None:
            self._at = self._at[0], replace(self._at[1], place=place)
            self._refresh()

    def _index(self) -> int | None:
        sender = self.sender()
        return next((at for at, grid in self._grids.items() if grid is sender), None)

    def _go_to(self, index: int, spot: Spot) -> None:
        if self._pictures is None or self._grids[index].groups[spot.group].what == "drawing":
            self.let_go()
            return
        if self._at is not None and self._at[0] != index:
            self._grids[self._at[0]].mark(None)
        moved = self._at is None or (index, spot.group, spot.tile) != (
            self._at[0], self._at[1].group, self._at[1].tile,
        )  # fmt: skip
        self._at = index, spot
        self._grids[index].mark(spot)
        self._refresh()
        if moved:
            self._stand(index, spot)

    def _refresh(self) -> None:
        if self._at is None or self._pictures is None:
            return
        index, spot = self._at
        group = self._grids[index].groups[spot.group]
        if spot.place is None and group.what != "filter":
            place = peak(self._pictures.values(index, group.what, spot.tile))
            spot = replace(spot, place=place)
        self._panel().show_closer(self._closer(index, spot))

    def _closer(self, index: int, spot: Spot) -> Closer:
        assert self._pictures is not None
        group = self._grids[index].groups[spot.group]
        place = spot.place or (0, 0)
        return closer_of(self._pictures, index, spot.group, group, spot.tile, place)

    def _panel(self) -> CloseUp:
        if self._close_up is None:
            self._close_up = CloseUp(self._theme, self._page.window())
            self._close_up.clicked.connect(self.let_go)
            self._close_up.place_pointed.connect(self._take_place)
        return self._close_up

    def _stand(self, index: int, spot: Spot) -> None:
        panel = self._panel()
        window, grid = self._page.window(), self._grids[index]
        corner = window.mapFromGlobal(grid.mapToGlobal(grid.rect().topLeft()))
        tile = grid.tile_rect(spot).translated(corner)
        bounds = QRectF(window.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        left = window.mapFromGlobal(self._page.mapToGlobal(self._page.rect().topLeft())).x()
        bounds.setLeft(max(bounds.left(), min(left, bounds.right() - panel.width())))
        panel.stand_at(tile, bounds)
        panel.raise_()
        panel.show()
