"""What the window knows of a race: its state, its numbers, and the way to start and steer it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.live_reader import LiveReader
from app.pinned_digit import PinnedReading
from app.tabs.runs.race_record import RaceRecord
from app.train.controller import DRAIN_MS, State, TrainingController
from app.train.thread import TrainerThread
from model.channel import Channel, Control
from model.directories import runs_dir
from model.events import CheckpointFailed, Event, Preparing, RunFailed
from model.race import RaceConfig, RaceSession
from model.race_events import LaneEnded, LaneMoved, RaceFailed, RaceFinished, RaceStarted

RaceFactory = Callable[[RaceConfig], RaceSession]

_WORDS = {
    State.PREPARING: "Preparing the race",
    State.RUNNING: "Racing in the background",
    State.PAUSED: "The race is paused",
    State.STOPPING: "Stopping the race",
    State.DONE: "The race is over",
    State.STOPPED: "The race was stopped",
    State.PROBLEM: "The race ended with a problem",
}


def make_race(config: RaceConfig) -> RaceSession:
    """Make a race that keeps each network's run in the data folder."""
    return RaceSession(config, runs_dir())


class RaceController(QObject):
    """Starts races on the trainer thread and empties their channel 30 times a second.

    It takes the thread from the training controller for as long as a race goes on. Call on main.

    Signals
    -------
    state_changed
        ``state`` is another one.
    preparing : Preparing
        What is being done before the first step.
    progressed
        ``record`` is another one, or has grown.
    ended : RaceFinished or RaceFailed
        The race is over and its thread has finished.
    noticed : str
        Something to tell the person, one sentence.
    drawing_changed
        ``image`` is another one.
    may_start_changed
        ``may_start`` may be another one.
    """

    state_changed = Signal()
    preparing = Signal(object)
    progressed = Signal()
    ended = Signal(object)
    noticed = Signal(str)
    drawing_changed = Signal()
    may_start_changed = Signal()

    def __init__(
        self,
        training: TrainingController,
        reader: LiveReader,
        make_session: RaceFactory = make_race,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self.make_session = make_session
        self._channel = Channel()
        self._control = Control()
        self._thread: TrainerThread | None = None
        self.image: NDArray[np.float32] | None = None
        """The drawing that all are asked about, (28, 28); None for an empty canvas."""
        self.state = State.IDLE
        self.config: RaceConfig | None = None
        """Of the latest race."""
        self.record: RaceRecord | None = None
        """Of the latest race, from its first step on."""
        self.outcome: RaceFinished | RaceFailed | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(DRAIN_MS)
        self._timer.timeout.connect(self._drain)
        reader.read.connect(self._follow_reading)
        training.may_start_changed.connect(self.may_start_changed)
        training.state_changed.connect(self.may_start_changed)
        if reader.shown is not None:
            self._follow_reading(reader.shown)

    @property
    def may_start(self) -> bool:
        """Whether a race may begin: neither a race nor a run is at work."""
        return self._training.may_start

    def start(self, config: RaceConfig) -> None:
        """Begin a race. Only where one may start."""
        if not self.may_start:
            raise RuntimeError("a run or a race is at work already")
        self.config, self.record, self.outcome = config, None, None
        self._channel, self._control = Channel(), Control()
        self._control.pin(self.image)
        session = self.make_session(config)
        self._thread = TrainerThread(session, self._channel, self._control, self)
        self._thread.finished.connect(self._thread_finished)
        self._training.lend(True)
        self._set_state(State.PREPARING)
        self.progressed.emit()
        self._timer.start()
        self._thread.start()

    @Slot()
    def pause_or_resume(self) -> None:
        """Hold the race, or let it go on."""
        if self.state is State.RUNNING:
            self._control.pause()
            self._set_state(State.PAUSED)
        elif self.state is State.PAUSED:
            self._control.resume()
            self._set_state(State.RUNNING)

    @Slot()
    def stop(self) -> None:
        """End the race; what was learned is kept. Valid at any time."""
        if self.state.is_active and self.state is not State.STOPPING:
            self._control.stop()
            self._set_state(State.STOPPING)

    @Slot(object)
    def _follow_reading(self, shown: PinnedReading) -> None:
        """Let the networks be asked about the drawing as it is now."""
        image = shown.reading.image if shown.reading.image.any() else None
        if image is None or self.image is None:
            is_same = image is self.image
        else:
            is_same = np.array_equal(image, self.image)
        if not is_same:
            self.image = image
            self._control.pin(image)
            self.drawing_changed.emit()

    def _set_state(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit()
            self.noticed.emit(_WORDS[state])

    @Slot()
    def _drain(self) -> None:
        events = self._channel.drain()
        for event in events:
            self._take(event)
        if events and self.record is not None:
            self.progressed.emit()

    def _take(self, event: Event) -> None:
        match event:
            case Preparing():
                self.preparing.emit(event)
            case RaceStarted():
                self.record = RaceRecord(event)
                if self.state is State.PREPARING:
                    self._set_state(State.RUNNING)
            case LaneMoved(event=CheckpointFailed(reason=reason)):
                self.noticed.emit(reason)
            case RaceFinished() | RaceFailed():
                self.outcome = event
            case LaneEnded(lane=number, outcome=RunFailed(reason=reason)) if self.record:
                self.noticed.emit(f"{self.record.lanes[number].name} has dropped out. {reason}")
        if self.record is not None:
            self.record.append(event)

    @Slot()
    def _thread_finished(self) -> None:
        self._timer.stop()
        self._drain()
        if self._thread is not None:
            self._thread.deleteLater()
            self._thread = None
        last = self.outcome
        if last is None:
            raise RuntimeError("a race ended without its last event")
        if self.record is not None:
            self.record.is_over = True
        self._training.lend(False)
        if isinstance(last, RaceFailed):
            self._set_state(State.PROBLEM)
            self.noticed.emit(f"{last.reason} {last.remedy}")
        else:
            self._set_state(State.STOPPED if last.stopped else State.DONE)
        self.progressed.emit()
        self.ended.emit(last)
