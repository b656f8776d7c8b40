"""Tells when nothing has happened for a while."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Quiet(QObject):
    """A wait that every touch begins anew. Call on main.

    A touch costs next to nothing: the timer is not started again, it looks at the clock when it
    is due.

    Signals
    -------
    passed
        Nothing was touched for ``seconds``. It comes once; the next touch begins another wait.
    """

    passed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seconds = 0.0
        """How long; 0 for never."""
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def is_waiting(self) -> bool:
        """Whether ``passed`` is still to come."""
        return self._timer.isActive()

    def touch(self) -> None:
        """Begin the wait anew."""
        self.wait(self.seconds)

    def wait(self, seconds: float) -> None:
        """Wait that long instead, this once."""
        if self.seconds <= 0:
            self.stop()
            return
        self._due = time.monotonic() + seconds
        if not self._timer.isActive() or self._timer.remainingTime() > seconds * 1000:
            self._timer.start(math.ceil(seconds * 1000))

    def stop(self) -> None:
        """Wait no more, until the next touch."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        left = self._due - time.monotonic()
        if left > 0:
            self._timer.start(math.ceil(left * 1000))
        else:
            self.passed.emit()
