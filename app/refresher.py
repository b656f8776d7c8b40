"""Keeps a view at what it shows, no oftener than is cheap, and only while somebody looks."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.background import GoesOn, Work

LEAST_MS = 33


class Worker(Protocol):
    """Where work is done: a ``Lane``, or what does it as one."""

    def submit(self, kind: str, work: Work, done: Callable[[Any], None]) -> None:
        """Do work soon and call ``done`` with its result on main."""
        ...

    def give_up(self, kind: str) -> None:
        """Nobody waits for this kind any more."""
        ...


class Refresher(QObject):
    """Asks for work when something has changed, and shows its result. Call on main.

    Parameters
    ----------
    view
        Nothing is done while it cannot be seen; what changed then is caught up with when it can.
    lane, kind
        Where the work is done, and what newer work of the same view is known by.
    ask
        Gathers what is needed and returns the work, or None where there is nothing to do.
    show
        Takes the result.
    rest
        After work that took t, nothing is begun for ``rest`` times t; may be changed at any time.
    """

    def __init__(
        self,
        view: QWidget,
        lane: Worker,
        kind: str,
        ask: Callable[[], Work | None],
        show: Callable[[Any], None],
        rest: float = 1.0,
    ) -> None:
        super().__init__(view)
        self._view, self._lane, self._kind = view, lane, kind
        self._ask, self._show = ask, show
        self.rest = rest
        self._is_due = False
        self._is_at_work = False
        self._number, self._failed = 0, 0
        self._began = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        view.installEventFilter(self)

    @Slot()
    def refresh(self) -> None:
        """Say that what is shown is no longer true."""
        self._is_due = True
        if self._failed == self._number:  # its error was raised on main; the next may go well
            self._is_at_work = False
        if not self._is_at_work and not self._timer.isActive():
            self._begin()

    def hurry(self) -> None:
        """As ``refresh``, but without the rest: somebody waits for it. At most 30 a second."""
        self._is_due = True
        if not self._is_at_work:
            since = 1000 * (time.perf_counter() - self._began)
            self._timer.start(max(0, round(LEAST_MS - since)))

    def restart(self) -> None:
        """As ``refresh``, but what is being worked on is given up: it is of no use any more."""
        self._lane.give_up(self._kind)
        self._timer.stop()
        self._is_at_work = False
        self.refresh()

    @Slot()
    def _begin(self) -> None:
        if not self._is_due or not self._view.isVisible():
            return
        self._is_due = False
        work = self._ask()
        if work is None:
            return
        self._is_at_work = True
        self._began = time.perf_counter()
        self._lane.submit(self._kind, self._watched(work), self._take)

    def _watched(self, work: Work) -> Work:
        """Notice where work ends with an error: its result never comes."""
        self._number += 1
        number = self._number

        def watched(goes_on: GoesOn) -> Any:
            ended = False
            try:
                result = work(goes_on)
                ended = True
            finally:
                if not ended:
                    self._failed = number
            return result

        return watched

    def _take(self, result: Any) -> None:
        try:
            self._show(result)  # may say that there is more to do, after the rest
        finally:
            self._is_at_work = False
        took = 1000 * (time.perf_counter() - self._began)
        self._timer.start(round(max(LEAST_MS - took, self.rest * took, 0)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the view can be seen, or cannot any more."""
        if event.type() == QEvent.Type.Show:
            self._begin_if_idle()
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
            if self._is_at_work:
                self._lane.give_up(self._kind)
                self._is_at_work, self._is_due = False, True
        return super().eventFilter(watched, event)

    def _begin_if_idle(self) -> None:
        if not self._is_at_work and not self._timer.isActive():
            QTimer.singleShot(0, self, self._begin_late)

    @Slot()
    def _begin_late(self) -> None:
        if not self._is_at_work and not self._timer.isActive():
            self._begin()
