"""When a wall must keep still, and the few words that say that it does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.language import noop
from app.widgets.chip import Chip

WORDS = noop("Holding still")
PAUSE_MS = 2_000
"""So long after the last scrolling the person is taken to have finished."""
_ABOVE_BOTTOM = 10


class Holding(QObject):
    """Knows whether somebody looks closely at a wall. Call on main.

    Signals
    -------
    ended
        They have finished.
    """

    ended = Signal()

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._is_pointed_at = False
        self.chip = Chip(WORDS, "blue", "pause", viewport)
        self.chip.setObjectName("holding_chip")
        self.chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.chip.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._end)

    @property
    def is_on(self) -> bool:
        """Whether no tile may change its place."""
        return self._is_pointed_at or self._timer.isActive()

    @Slot()
    def note_scrolling(self) -> None:
        """Notice that somebody scrolls, or moves among the tiles by keys."""
        self._timer.start()

    def set_pointed_at(self, is_pointed_at: bool) -> None:
        """Notice that the pointer came or went."""
        self._is_pointed_at = is_pointed_at
        self._end()

    def tell(self, waits: bool) -> None:
        """Say whether there is something to catch up with."""
        self.chip.setVisible(waits)
        self.place()

    def place(self) -> None:
        """Put the words at the bottom of the wall."""
        self.chip.adjustSize()
        left = (self._viewport.width() - self.chip.width()) // 2
        self.chip.move(left, self._viewport.height() - self.chip.height() - _ABOVE_BOTTOM)
        self.chip.raise_()

    @Slot()
    def _end(self) -> None:
        if not self.is_on:
            self.ended.emit()
