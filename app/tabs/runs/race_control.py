"""What the window knows of a race: its state, its numbers, and the way to start and steer it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from app.language import noop
from app.reading.live_reader import LiveReader
from app.reading.pinned_digit import PinnedReading
from app.tabs.runs.race_record import RaceRecord
from app.train.controller import TrainingController
from app.train.session_control import SessionControl, State
from model.directories import runs_dir
from model.race.events import LaneEnded, LaneMoved, RaceFailed, RaceFinished, RaceStarted
from model.race.race import RaceConfig, RaceSession
from model.sentence import sentence
from model.training.channel import Control
from model.training.events import CheckpointFailed, Event, Preparing, RunFailed

RaceFactory = Callable[[RaceConfig], RaceSession]

_WORDS = {
    State.PREPARING: noop("Preparing the race"),
    State.RUNNING: noop("Racing in the background"),
    State.PAUSED: noop("The race is paused"),
    State.STOPPING: noop("Stopping the race"),
    State.DONE: noop("The race is over"),
    State.STOPPED: noop("The race was stopped"),
    State.PROBLEM: noop("The race ended with a problem"),
}


def make_race(config: RaceConfig) -> RaceSession:
    """Make a race that keeps each network's run in the data folder."""
    return RaceSession(config, runs_dir())


class RaceController(SessionControl):
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

    drawing_changed = Signal()

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
        self.image: NDArray[np.float32] | None = None
        """The drawing that all are asked about, (28, 28); None for an empty canvas."""
        self.config: RaceConfig | None = None
        """Of the latest race."""
        self.record: RaceRecord | None = None
        """Of the latest race, from its first step on."""
        self.outcome: RaceFinished | RaceFailed | None = None
        self.state_changed.connect(self._say_state)
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
        control = Control()
        control.pin(self.image)
        self._training.lend(True)
        self._begin_session(self.make_session(config), control)
        self.progressed.emit()

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

    @Slot()
    def _say_state(self) -> None:
        self.noticed.emit(_WORDS[self.state])

    @property
    def _has_numbers(self) -> bool:
        return self.record is not None

    def _take(self, event: Event) -> None:
        match event:
            case Preparing():
                self.preparing.emit(event)
            case RaceStarted():
                self.record = RaceRecord(event)
                self._set_running()
            case LaneMoved(event=CheckpointFailed(reason=reason)):
                self.noticed.emit(reason)
            case RaceFinished() | RaceFailed():
                self.outcome = event
            case LaneEnded(lane=number, outcome=RunFailed(reason=reason)) if self.record:
                name = self.record.lanes[number].name
                self.noticed.emit(
                    sentence("{network} has dropped out. {reason}", network=name, reason=reason)
                )
        if self.record is not None:
            self.record.append(event)

    def _close_session(self) -> None:
        last = self.outcome
        if last is None:
            raise RuntimeError("a race ended without its last event")
        if self.record is not None:
            self.record.is_over = True
        self._training.lend(False)
        self._set_ended(None if isinstance(last, RaceFailed) else last)
        if isinstance(last, RaceFailed):
            self.noticed.emit(sentence("{reason} {remedy}", reason=last.reason, remedy=last.remedy))
        self.progressed.emit()
        self.ended.emit(last)
