"""The wall of digits: chosen from by pointer and keys, and still while somebody looks closely."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QCursor, QHideEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.language import put, tr
from app.tabs.mistakes.holding import Holding
from app.tabs.mistakes.tile_answers import TileAnswers
from app.tabs.mistakes.wall_view import NO_DIGITS, Indices, WallView
from app.tabs.mistakes.words import tile_sentence
from app.theme import Theme


class Wall(WallView):
    """Tiles to look at and to choose from. Call on main.

    While somebody looks closely (the pointer is over it, or it was scrolled just now) no tile
    changes its place: a new order waits until they have finished. Labels are always the newest.

    Signals
    -------
    chosen : int
        A tile was clicked, or Enter pressed on it: the index of its digit.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._next: Indices | None = None
        put(self.setAccessibleName, "Wall of digits")
        self.holding = Holding(self.viewport())
        self.holding.ended.connect(self._catch_up)
        bar = self.verticalScrollBar()
        bar.actionTriggered.connect(self.holding.note_scrolling)
        bar.sliderMoved.connect(self.holding.note_scrolling)

    def start(self, tiles: TileAnswers | None, message: str) -> None:
        """Show other digits from the top, or a message while there is no order."""
        self._tiles = tiles
        self.put_in_order(NO_DIGITS, message)

    def renew(self) -> None:
        """Show that there are newer answers for some tiles."""
        self._describe()
        super().renew()

    def offer_order(self, order: Indices, message: str) -> None:
        """Put the tiles in order, (k,) indices, once nobody minds; ``message`` where k is 0."""
        if not len(self._order) or not self.holding.is_on:
            self._arrange(order, message)
            return
        is_other = not np.array_equal(order, self._order)
        self._next, self._message = (order if is_other else None), message
        self.holding.tell(is_other)
        self.renew()

    def put_in_order(self, order: Indices, message: str) -> None:
        """Put the tiles in order at once, from the top: the person asked for it."""
        self._current = 0
        self._arrange(order, message)
        self.verticalScrollBar().setValue(0)

    def _arrange(self, order: Indices, message: str) -> None:
        self._order, self._next, self._message = order, None, message
        self.holding.tell(False)
        self._current = max(0, min(self._current, len(order) - 1))
        self._set_range()
        self._find_pointer()
        self.renew()

    @Slot()
    def _catch_up(self) -> None:
        if self._next is not None:
            self._arrange(self._next, self._message)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the pointer comes and goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.holding.set_pointed_at(event.type() == QEvent.Type.Enter)
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; at either end the page around goes on."""
        self.holding.note_scrolling()
        super().wheelEvent(event)
        self._find_pointer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notice of holding still in its place."""
        super().resizeEvent(event)
        self.holding.place()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the pointer."""
        super().hideEvent(event)
        self._point_at(None)
        self.holding.set_pointed_at(False)

    def _press(self) -> None:
        self.chosen.emit(int(self._order[self._current]))

    def _move_by(self, tiles: int) -> None:
        self.holding.note_scrolling()
        super()._move_by(tiles)

    def _find_pointer(self) -> None:
        if self._under is not None:
            self._point_at(self.position_at(self.viewport().mapFromGlobal(QCursor.pos())))

    def _describe(self) -> None:
        """Tell those who do not see the wall which tile Enter presses."""
        if self._tiles is None or not len(self._order):
            self.setAccessibleDescription(self._message)
            return
        words = tile_sentence(*self._tiles.answer(int(self._order[self._current])))
        self.setAccessibleDescription(tr("{digit} Enter puts it on the canvas.", digit=words))
