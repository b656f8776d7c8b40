"""What a race tells the window besides what each network's own run tells: frozen events.

Every race ends with exactly one ``RaceFinished`` or ``RaceFailed``. A lane is a network's place
in the race, counted from 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from model.inside.plain_network import PlainNetwork
    from model.training.config import TrainingConfig
    from model.training.events import (
        CheckpointFailed,
        RunFailed,
        RunFinished,
        StepsCompleted,
        Validated,
    )


@dataclass(frozen=True)
class Racer:
    """One network that takes part."""

    config: TrainingConfig
    parameters: int
    run: Path | None
    """Where its run is kept; None where it is not."""
    network: PlainNetwork = field(repr=False)
    """Answers with the weights of ``LaneSnapshot``; as it is here, with those before step 1."""


@dataclass(frozen=True)
class RaceStarted:
    """The first step is about to be taken. Published once, after all ``Preparing``."""

    racers: tuple[Racer, ...]
    """In the order of their lanes."""
    data: str
    device: str
    device_note: str
    batch_size: int
    epochs: int
    steps_per_epoch: int
    train_count: int
    validation_count: int

    @property
    def steps(self) -> int:
        """Optimizer updates that each network is to make."""
        return self.epochs * self.steps_per_epoch


@dataclass(frozen=True)
class LaneMoved:
    """What one network's run told, and how long it had trained by then. Never dropped."""

    lane: int
    seconds: float
    """Its own training time: its steps and measurements, not the others' and no pauses."""
    event: StepsCompleted | Validated | CheckpointFailed


@dataclass(frozen=True)
class MarkPassed:
    """A network was right on this share of all held-out digits for the first time."""

    lane: int
    mark: float
    step: int
    seconds: float
    """As in ``LaneMoved``."""
    accuracy: float


@dataclass(frozen=True)
class LaneSnapshot:
    """The weights of one network after ``step`` updates. Only the newest of a lane is kept."""

    lane: int
    step: int
    weights: tuple[NDArray[np.float32], ...] = field(repr=False)


@dataclass(frozen=True)
class LaneEnded:
    """One network's run is over: through all its steps, stopped, or dropped out."""

    lane: int
    outcome: RunFinished | RunFailed


@dataclass(frozen=True)
class RaceFinished:
    """The last event of a race that ended well: all steps taken, or stopped by the person."""

    stopped: bool


@dataclass(frozen=True)
class RaceFailed:
    """The last event of a race that could not go on. The window lives on."""

    reason: str
    """One sentence: what happened."""
    remedy: str
    """One sentence: what to do about it."""
    fix: Mapping[str, float | int | str] | None = None
    """Changes to the race that would mend it, for a one-tap button."""


RaceEvent = (
    RaceStarted | LaneMoved | MarkPassed | LaneSnapshot | LaneEnded | RaceFinished | RaceFailed
)
