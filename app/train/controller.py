"""What the window knows of training: the state of the run, and the way to start and steer it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.train.curves import TrainingCurves
from app.train.thread import TrainerThread
from model.channel import Channel, Control
from model.config import TrainingConfig
from model.events import (
    CheckpointFailed,
    DeviceChanged,
    Event,
    Preparing,
    RunFailed,
    RunFinished,
    RunStarted,
    Snapshot,
)
from model.moments import Moments
from model.runs import Run
from model.training import TrainingSession

DRAIN_MS = 33


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


SessionFactory = Callable[[TrainingConfig, "Run | None"], TrainingSession]


class TrainingController(QObject):
    """Starts sessions on the trainer thread and empties their channel 30 times a second.

    Call on main. At most one session is at work at a time.

    Signals
    -------
    state_changed
        ``state`` is another one.
    preparing : Preparing
        What is being done before the first step.
    started : RunStarted
        The first step is about to be taken; ``curves`` is new.
    progressed
        ``curves`` has grown.
    snapshot : Snapshot
        Newer weights, for the live predictor.
    run_shown
        A run from the disk is in view; ``ended`` follows.
    ended : RunFinished or RunFailed
        The run is over and its thread has finished.
    noticed : str
        Something to tell the person while the run goes on.
    may_start_changed
        The trainer thread was lent, or is back.
    """

    state_changed = Signal()
    preparing = Signal(object)
    started = Signal(object)
    progressed = Signal()
    snapshot = Signal(object)
    run_shown = Signal()
    ended = Signal(object)
    noticed = Signal(str)
    may_start_changed = Signal()

    def __init__(self, make_session: SessionFactory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_session = make_session
        self._channel = Channel()
        self._control = Control()
        self._thread: TrainerThread | None = None
        self._last: RunFinished | RunFailed | None = None
        self._watched = True
        self._is_lent = False
        self.state = State.IDLE
        self.config = TrainingConfig()
        self.curves: TrainingCurves | None = None
        self.run_started: RunStarted | None = None
        self.moments: Moments | None = None
        """The run in view at many steps; of one that goes on, it grows on the trainer thread."""
        self._run_in_view: Path | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(DRAIN_MS)
        self._timer.timeout.connect(self._drain)

    @property
    def outcome(self) -> RunFinished | RunFailed | None:
        """How the latest run ended, None before and while one goes on."""
        return self._last

    @property
    def run_in_view(self) -> Path | None:
        """The folder of the run in view; None where it has none, or not yet."""
        return self._run_in_view

    @property
    def may_start(self) -> bool:
        """Whether a run may begin: none is at work, and nobody else has the trainer thread."""
        return not self.state.is_active and not self._is_lent

    def lend(self, is_lent: bool) -> None:
        """Leave the one trainer thread to somebody else, a race, or take it back."""
        if is_lent != self._is_lent:
            self._is_lent = is_lent
            self.may_start_changed.emit()

    def start(self, config: TrainingConfig) -> None:
        """Begin a new run. Only where one may start."""
        self._begin(config, None)

    def resume(self, config: TrainingConfig, run: Run) -> None:
        """Go on with a stopped or interrupted run. Only where one may start."""
        self._begin(config, run)

    def _begin(self, config: TrainingConfig, run: Run | None) -> None:
        if not self.may_start:
            raise RuntimeError("a run or a race is at work already")
        self.config = config
        self._last = None
        if run is None:
            self.curves = self.run_started = self.moments = self._run_in_view = None
        self._channel, self._control = Channel(), Control(self._control.pinned)
        self._control.watch(self._watched)
        session = self._make_session(config, run)
        self._thread = TrainerThread(session, self._channel, self._control, self)
        self._thread.finished.connect(self._thread_finished)
        self._set_state(State.PREPARING)
        self._timer.start()
        self._thread.start()

    @Slot()
    def pause_or_resume(self) -> None:
        """Hold the run, or let it go on."""
        if self.state is State.RUNNING:
            self._control.pause()
            self._set_state(State.PAUSED)
        elif self.state is State.PAUSED:
            self._control.resume()
            self._set_state(State.RUNNING)

    @Slot()
    def step(self) -> None:
        """While paused, take one optimizer update."""
        if self.state is State.PAUSED:
            self._control.step()

    @Slot()
    def stop(self) -> None:
        """End the run; what was learned is kept. Valid at any time."""
        if self.state.is_active and self.state is not State.STOPPING:
            self._control.stop()
            self._set_state(State.STOPPING)

    def pin(self, image: NDArray[np.float32] | None) -> None:
        """Follow this image, (28, 28) float32 0 to 1, in this run and the next ones."""
        self._control.pin(image)

    def watch(self, watched: bool) -> None:
        """Say whether live weights are looked at."""
        self._watched = watched
        self._control.watch(watched)

    def set_learning_rate(self, learning_rate: float) -> None:
        """Move the peak rate of the run at work."""
        self._control.set_learning_rate(learning_rate)

    def show_run(
        self,
        config: TrainingConfig,
        curves: TrainingCurves | None,
        outcome: RunFinished | RunFailed,
        moments: Moments | None = None,
    ) -> None:
        """Put a run from the disk in view as if it had just ended. Only where none is at work."""
        self.config, self.curves, self.run_started = config, curves, None
        self.moments = moments
        self._run_in_view, self._last = outcome.run, outcome
        self.run_shown.emit()
        self._end(outcome)

    def _set_state(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit()

    @Slot()
    def _drain(self) -> None:
        events = self._channel.drain()
        for event in events:
            self._take(event)
        if events and self.curves is not None:
            self.progressed.emit()

    def _take(self, event: Event) -> None:
        match event:
            case Preparing():
                self.preparing.emit(event)
            case RunStarted():
                self._take_start(event)
            case Snapshot():
                self.snapshot.emit(event)
            case RunFinished() | RunFailed():
                self._last = event
            case CheckpointFailed() | DeviceChanged():
                self.noticed.emit(event.reason)
        if self.curves is not None:
            self.curves.append(event)

    def _take_start(self, event: RunStarted) -> None:
        continued = event.run is not None and event.run == self._run_in_view
        if not continued or self.curves is None or self.curves.step < event.first_step:
            self.curves = TrainingCurves(event.steps_per_epoch)
        self.run_started, self._run_in_view = event, event.run
        self.moments = event.moments
        if self.state is State.PREPARING:
            self._set_state(State.RUNNING)
        self.started.emit(event)

    @Slot()
    def _thread_finished(self) -> None:
        self._timer.stop()
        self._drain()
        if self._thread is not None:
            self._thread.deleteLater()
            self._thread = None
        if self._last is None:
            raise RuntimeError("a session ended without its last event")
        self._end(self._last)

    def _end(self, last: RunFinished | RunFailed) -> None:
        self._last = last
        if isinstance(last, RunFailed):
            self._set_state(State.PROBLEM)
        else:
            self._set_state(State.STOPPED if last.stopped else State.DONE)
        self.ended.emit(last)
