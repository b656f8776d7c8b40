"""The numbers of one race, as its views read them. No Qt, no TensorFlow."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.train.growing import Growing
from app.train.pickers import NETWORK_NAMES
from model.inside.plain_network import PlainNetwork
from model.race.events import (
    LaneEnded,
    LaneMoved,
    LaneSnapshot,
    MarkPassed,
    Racer,
    RaceStarted,
)
from model.training.events import Event, RunFailed, RunFinished, StepsCompleted, Validated

SHORT_NAMES = NETWORK_NAMES | {"cnn_bn": "CNN + BN"}
"""Where there is little room."""


class LaneRecord:
    """What is known of one network in the race."""

    def __init__(self, racer: Racer) -> None:
        self.racer = racer
        self.step = 0
        self.seconds = 0.0
        """Its own training time."""
        self.marks: dict[float, MarkPassed] = {}
        """The marks it has passed, by their share."""
        self.outcome: RunFinished | RunFailed | None = None
        self.answer: NDArray[np.float32] | None = None
        """Probabilities (10,) of the pinned drawing after the newest step; None with no drawing."""
        self._steps, self._seconds = Growing(np.int64), Growing(np.float64)
        self._accuracies = Growing(np.float64)
        self._shot: LaneSnapshot | None = None
        self._network: PlainNetwork | None = None

    @property
    def kind(self) -> str:
        """Which network of the ladder it is."""
        return self.racer.config.network

    @property
    def name(self) -> str:
        """Its name on screen."""
        return NETWORK_NAMES[self.kind]

    @property
    def is_racing(self) -> bool:
        """Whether its own run goes on."""
        return self.outcome is None

    @property
    def failure(self) -> RunFailed | None:
        """Why it dropped out; None where it did not."""
        return self.outcome if isinstance(self.outcome, RunFailed) else None

    @property
    def steps(self) -> NDArray[np.int64]:
        """After which steps it was measured, ascending."""
        return self._steps.view

    @property
    def times(self) -> NDArray[np.float64]:
        """Its own training time at each measurement, in seconds."""
        return self._seconds.view

    @property
    def accuracies(self) -> NDArray[np.float64]:
        """Shares of held-out digits, 0 to 1, at each measurement."""
        return self._accuracies.view

    @property
    def accuracy(self) -> float | None:
        """The newest measurement, None before the first."""
        measured = self.accuracies
        return float(measured[-1]) if len(measured) else None

    @property
    def network(self) -> PlainNetwork:
        """The network as it was when it was last held."""
        if self._network is None:
            plain = self.racer.network
            self._network = plain if self._shot is None else plain.with_weights(self._shot.weights)
        return self._network

    def take(self, event: LaneMoved | MarkPassed | LaneSnapshot | LaneEnded) -> None:
        """Take what an event of this lane says."""
        match event:
            case LaneMoved(event=StepsCompleted() as call):
                self.step, self.seconds = call.step, event.seconds
                self.answer = None if call.pinned is None else call.pinned[-1]
            case LaneMoved(event=Validated() as measured):
                self.seconds = event.seconds
                self._steps.append([measured.step])
                self._seconds.append([event.seconds])
                self._accuracies.append([measured.val_accuracy])
            case MarkPassed():
                self.marks[event.mark] = event
            case LaneSnapshot():
                self._shot, self._network = event, None
            case LaneEnded():
                self.outcome = event.outcome


class RaceRecord:
    """Everything that is shown of one race."""

    def __init__(self, start: RaceStarted) -> None:
        self.start = start
        self.lanes = tuple(LaneRecord(racer) for racer in start.racers)
        self.is_over = False
        """Whether the last event was taken."""

    @property
    def step(self) -> int:
        """How far those are that have not dropped out: the one furthest behind."""
        through = [lane.step for lane in self.lanes if lane.failure is None]
        return min(through, default=max(lane.step for lane in self.lanes))

    @property
    def seconds(self) -> float:
        """The longest training time of any network so far."""
        return max(lane.seconds for lane in self.lanes)

    def append(self, event: Event) -> None:
        """Take what an event says about the race; others are ignored."""
        if isinstance(event, LaneMoved | MarkPassed | LaneSnapshot | LaneEnded):
            self.lanes[event.lane].take(event)

    def passed(self, mark: float) -> list[LaneRecord]:
        """List who has passed a mark, the quickest first."""
        through = [lane for lane in self.lanes if mark in lane.marks]
        return sorted(through, key=lambda lane: lane.marks[mark].seconds)
