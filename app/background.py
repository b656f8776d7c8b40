"""Work for views, away from the main thread: the newest of each kind, its result back on main.

Three lanes, so that what follows the pen never waits behind what looks at thousands of digits. On
one core each: with more, a network that trains beside it would lose far more than is won.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.yielding import give_way

GoesOn = Callable[[], bool]
"""False once nobody waits for the result any more; long work asks it every few milliseconds."""

Work = Callable[[GoesOn], Any]


@dataclass(frozen=True, eq=False)
class _Job:
    kind: str
    number: int
    work: Work
    done: Callable[[Any], None]


class Lane(QThread):
    """One thread that does one piece of work after the other. Call on main."""

    _finished_job = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._changed = threading.Condition()
        self._waiting: dict[str, _Job] = {}
        self._newest: dict[str, int] = {}
        self._closed = False
        self._finished_job.connect(self._deliver)

    def submit(self, kind: str, work: Work, done: Callable[[Any], None]) -> None:
        """Do ``work(goes_on)`` soon and call ``done`` with its result on main.

        What was submitted before of the same kind and is not done yet is given up, and so is
        everything once the lane was closed.
        """
        with self._changed:
            if self._closed:
                return
            number = self._newest.get(kind, 0) + 1
            self._newest[kind] = number
            self._waiting[kind] = _Job(kind, number, work, done)
            self._changed.notify()
        if not self.isRunning():
            self.start()

    def give_up(self, kind: str) -> None:
        """Nobody waits for this kind any more."""
        with self._changed:
            self._waiting.pop(kind, None)
            self._newest[kind] = self._newest.get(kind, 0) + 1

    def close(self) -> None:
        """Give everything up and wait until the thread has ended, a few milliseconds."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """Work until closed; the whole life of the thread."""
        from threadpoolctl import threadpool_limits

        give_way()
        with threadpool_limits(1, user_api="blas"):
            while (job := self._next()) is not None:
                result, error = None, None
                try:
                    result = job.work(lambda job=job: self._is_wanted(job))  # type: ignore[misc]
                except Exception as problem:  # noqa: BLE001 — raised again on main
                    error = problem
                self._finished_job.emit(job, result, error)

    def _next(self) -> _Job | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closed or bool(self._waiting))
            if self._closed:
                return None
            return self._waiting.pop(next(iter(self._waiting)))

    def _is_wanted(self, job: _Job) -> bool:
        return not self._closed and self._newest.get(job.kind) == job.number

    @Slot(object, object, object)
    def _deliver(self, job: _Job, result: Any, error: Exception | None) -> None:
        if not self._is_wanted(job):
            return
        if error is not None:
            raise error
        job.done(result)


class Background(QObject):
    """The lanes. Call on main; ``close`` before the application ends.

    ``quick`` is for work of a few milliseconds that follows the pen, ``slow`` for all else but
    what takes many seconds and is asked for by hand: that is for ``long``.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.quick = Lane("quick", self)
        self.slow = Lane("slow", self)
        self.long = Lane("long", self)

    def close(self) -> None:
        """Give everything up; all threads have ended then."""
        for lane in (self.quick, self.slow, self.long):
            lane.close()
