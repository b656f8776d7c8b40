"""Playing a run: from moment to moment, evenly on the scale log(step + 1)."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.time.machine import TimeMachine
from model.runs.moments import place_of

PLAY_SECONDS = 8.0
"""How long it takes to play through a whole run at normal speed."""

_FRAME_MS = 33


class Player(QObject):
    """Moves a ``TimeMachine`` on by itself, until somebody else moves it. Call on main.

    Signals
    -------
    changed
        ``is_playing`` is another one.
    """

    changed = Signal()

    def __init__(self, machine: TimeMachine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self.speed = 1.0
        """1 goes through a whole run in ``PLAY_SECONDS``."""
        self._at = 0.0
        self._ticked = 0.0
        self._is_moving = False
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._tick)
        machine.moved.connect(self._moved)

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    @Slot()
    def play_or_pause(self) -> None:
        """Play on, from the start if it stands at the end; or stop playing."""
        if self.is_playing:
            self.pause()
            return
        if self._machine.position is None:
            self._move(0)
        if self._machine.position is not None:
            self._at = place_of(self._machine.position)
            self._ticked = time.perf_counter()
            self._timer.start()
            self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Stop playing; the moment stays."""
        if self.is_playing:
            self._timer.stop()
            self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        whole = place_of(self._machine.now)
        self._at = min(self._at + self.speed * whole * (now - self._ticked) / PLAY_SECONDS, whole)
        self._ticked = now
        if self._at >= whole:
            self.pause()
        self._move(math.floor(math.expm1(self._at) + 1e-6))

    def _move(self, step: int) -> None:
        self._is_moving = True
        self._machine.go_to(step)
        self._is_moving = False

    @Slot()
    def _moved(self) -> None:
        if not self._is_moving:
            self.pause()
