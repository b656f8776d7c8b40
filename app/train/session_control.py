"""Starting, steering and ending what runs on the trainer thread: a run, or a race."""

from __future__ import annotations

import time
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.train.thread import Session, TrainerThread
from model.training.channel import Channel, Control
from model.training.events import Event

DRAIN_MS = 33
TOLD_SECONDS = 0.15
"""Progress is told some six times a second: each time all charts and figures are drawn anew."""


class State(Enum):
    """Where the run is, as a person would say it."""

    IDLE = auto()
    PREPARING = auto()
    RUNNING = auto()
    PAUSED = auto()
    STOPPING = auto()
    DONE = auto()
    STOPPED = auto()
    PROBLEM = auto()

    @property
    def is_active(self) -> bool:
        """Whether a session is at work."""
        return self in (State.PREPARING, State.RUNNING, State.PAUSED, State.STOPPING)


class Ended(Protocol):
    """The last event of a session that ended well."""

    @property
    def stopped(self) -> bool:
        """Whether the person stopped it."""


class SessionControl(QObject):
    """Runs one session at a time on the trainer thread and empties its channel 30 times a second.

    What the events mean is said by those who inherit from it. Call on main.

    Signals
    -------
    state_changed
        ``state`` is another one.
    preparing : Preparing
        What is being done before the first step.
    progressed
        There are newer numbers.
    ended : object
        The session's last event; its thread has finished.
    noticed : str
        Something to tell the person, one sentence.
    may_start_changed
        Whether a session may be started may be another now.
    """

    state_changed = Signal()
    preparing = Signal(object)
    progressed = Signal()
    ended = Signal(object)
    noticed = Signal(object)
    may_start_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = State.IDLE
        self._channel = Channel()
        self._control = Control()
        self._thread: TrainerThread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(DRAIN_MS)
        self._timer.timeout.connect(self._drain)
        self._is_behind, self._told_at = False, 0.0

    def _begin_session(self, session: Session, control: Control) -> None:
        """Run a session with a channel of its own; where it has got to is told by ``_take``."""
        self._channel, self._control = Channel(), control
        self._thread = TrainerThread(session, self._channel, control, self)
        self._thread.finished.connect(self._thread_finished)
        self._set_state(State.PREPARING)
        self._timer.start()
        self._thread.start()

    @Slot()
    def pause_or_resume(self) -> None:
        """Hold the session, or let it go on."""
        if self.state is State.RUNNING:
            self._control.pause()
            self._set_state(State.PAUSED)
        elif self.state is State.PAUSED:
            self._control.resume()
            self._set_state(State.RUNNING)

    @Slot()
    def stop(self) -> None:
        """End the session; what was learned is kept. Valid at any time."""
        if self.state.is_active and self.state is not State.STOPPING:
            self._control.stop()
            self._set_state(State.STOPPING)

    def _set_state(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit()

    def _set_running(self) -> None:
        """Note the first step; a stop that was asked for meanwhile stays one."""
        if self.state is State.PREPARING:
            self._set_state(State.RUNNING)

    def _set_ended(self, last: Ended | None) -> None:
        """Note how the session ended; None stands for a problem."""
        if last is None:
            self._set_state(State.PROBLEM)
        else:
            self._set_state(State.STOPPED if last.stopped else State.DONE)

    @property
    def _has_numbers(self) -> bool:
        """Whether there is anything that can have grown."""
        raise NotImplementedError

    def _take(self, event: Event) -> None:
        """Take one event."""
        raise NotImplementedError

    def _close_session(self) -> None:
        """Take the end: the thread has finished, and all events were taken."""
        raise NotImplementedError

    @Slot()
    def _drain(self) -> None:
        events = self._channel.drain()
        for event in events:
            self._take(event)
        self._is_behind |= bool(events)
        if time.monotonic() - self._told_at >= TOLD_SECONDS:
            self._tell_progress()

    def _tell_progress(self) -> None:
        if self._is_behind and self._has_numbers:
            self._is_behind, self._told_at = False, time.monotonic()
            self.progressed.emit()

    @Slot()
    def _thread_finished(self) -> None:
        self._timer.stop()
        self._drain()
        self._tell_progress()
        if self._thread is not None:
            self._thread.deleteLater()
            self._thread = None
        self._close_session()
