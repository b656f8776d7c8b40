"""What the window knows of training: the state of the run, and the way to start and steer it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from app.train.curves import TrainingCurves
from app.train.session_control import SessionControl, State
from model.runs.moments import Moments
from model.runs.runs import Run
from model.symbols import DIGITS
from model.training.channel import Control, Pace, Pin
from model.training.config import TrainingConfig
from model.training.events import (
    CheckpointFailed,
    DeviceChanged,
    Event,
    Preparing,
    RunFailed,
    RunFinished,
    RunStarted,
    Snapshot,
)
from model.training.session import TrainingSession

SessionFactory = Callable[[TrainingConfig, "Run | None"], TrainingSession]


class TrainingController(SessionControl):
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

    started = Signal(object)
    snapshot = Signal(object)
    run_shown = Signal()

    def __init__(self, make_session: SessionFactory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_session = make_session
        self._last: RunFinished | RunFailed | None = None
        self._watched = True
        self._is_lent = False
        self.config = TrainingConfig()
        self.curves: TrainingCurves | None = None
        self.run_started: RunStarted | None = None
        self.moments: Moments | None = None
        """The run in view at many steps; of one that goes on, it grows on the trainer thread."""
        self._run_in_view: Path | None = None

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

    def start(self, config: TrainingConfig, pace: Pace | None = None) -> None:
        """Begin a new run, slowed down where a pace is given. Only where one may start."""
        self._begin(config, None, pace)

    def resume(self, config: TrainingConfig, run: Run) -> None:
        """Go on with a stopped or interrupted run. Only where one may start."""
        self._begin(config, run)

    def _begin(self, config: TrainingConfig, run: Run | None, pace: Pace | None = None) -> None:
        if not self.may_start:
            raise RuntimeError("a run or a race is at work already")
        self.config = config
        self._last = None
        if run is None:
            self.curves = self.run_started = self.moments = self._run_in_view = None
        control = Control(self._control.pinned, pace)
        control.watch(self._watched)
        self._begin_session(self._make_session(config, run), control)

    @property
    def pinned(self) -> Pin:
        """What is followed: its image, and the number that its curve has."""
        return self._control.pinned

    @property
    def pace(self) -> Pace | None:
        """How the run at work, or the last one, is slowed down; None for full speed."""
        return self._control.pace

    def set_pace(self, pace: Pace | None) -> None:
        """Slow the run at work down, or let it run at full speed again with None."""
        self._control.set_pace(pace)

    @Slot()
    def step(self) -> None:
        """While paused, take one optimizer update."""
        if self.state is State.PAUSED:
            self._control.step()

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

    @property
    def _has_numbers(self) -> bool:
        return self.curves is not None

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
            names = (*DIGITS, *self.config.symbols)
            self.curves = TrainingCurves(event.steps_per_epoch, names)
        self.run_started, self._run_in_view = event, event.run
        self.moments = event.moments
        self._set_running()
        self.started.emit(event)

    def _close_session(self) -> None:
        if self._last is None:
            raise RuntimeError("a session ended without its last event")
        self._end(self._last)

    def _end(self, last: RunFinished | RunFailed) -> None:
        self._last = last
        self._set_ended(None if isinstance(last, RunFailed) else last)
        self.ended.emit(last)
