"""Whether the window may close, and what has to stop before it may."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from app.train.session_control import SessionControl


class Worker(Protocol):
    """What works in the background for a while and says when it has finished."""

    @property
    def is_at_work(self) -> bool:
        """Whether it does now."""
        ...

    @property
    def finished(self) -> SignalInstance:
        """Emitted when it does no longer."""
        ...


class Closing(QObject):
    """Asks what is at work to stop, and tells when it has. Call on main.

    Parameters
    ----------
    trainings
        Asked to stop when the window wants to close.
    workers
        Waited for; each of their jobs is short.

    Signals
    -------
    ready
        The window wanted to close, and something that it waited for has ended.
    """

    ready = Signal()

    def __init__(
        self,
        trainings: Sequence[SessionControl],
        workers: Sequence[Worker],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._trainings, self._workers = trainings, workers
        self._is_wanted = False
        for training in trainings:
            training.ended.connect(self._follow)
        for worker in workers:
            worker.finished.connect(self._follow)

    def may_close(self) -> bool:
        """Whether nothing is at work; if something is, it is asked to stop."""
        trains = any(training.state.is_active for training in self._trainings)
        if not trains and not any(worker.is_at_work for worker in self._workers):
            return True
        self._is_wanted = True
        for training in self._trainings:
            training.stop()
        return False

    @Slot()
    def _follow(self) -> None:
        if self._is_wanted:
            self.ready.emit()
