"""What a training session tells the window: frozen events, arrays as read-only copies.

Every session ends with exactly one ``RunFinished`` or ``RunFailed``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from model.race.events import RaceEvent

if TYPE_CHECKING:
    from model.datasets.dataset import Dataset
    from model.reading.predictor import LivePredictor
    from model.runs.moments import Moments


@dataclass(frozen=True)
class Preparing:
    """Before the first step: what is being done right now, in a few words for a person.

    ``fraction`` is 0 to 1 where it is known how much is done (a download), else None.
    """

    what: str
    fraction: float | None = None


@dataclass(frozen=True)
class RunStarted:
    """The first step is about to be taken. Published once, after all ``Preparing``."""

    network: str
    data: str
    run: Path | None
    device: str
    device_note: str
    """One sentence on why this device and what to do about it; empty where all is as wished."""
    parameters: int
    train_count: int
    validation_count: int
    batch_size: int
    epochs: int
    steps_per_epoch: int
    first_step: int
    """Steps taken before: 0, or where the checkpoint stood that this run continues."""
    predictor: LivePredictor
    """Answers on main with the weights of snapshots."""
    dataset: Dataset = field(repr=False)
    """What it learns from; of it, only held-out digits are to be shown before the run is over."""
    moments: Moments | None = field(default=None, repr=False)
    """Its weights at many steps, to go back to; the trainer adds to them while the run goes on."""

    @property
    def steps(self) -> int:
        """Optimizer updates of the whole run, those before ``first_step`` included."""
        return self.epochs * self.steps_per_epoch


@dataclass(frozen=True)
class StepsCompleted:
    """One compiled call: k consecutive optimizer updates. Never dropped.

    Arrays have k rows, float32; ``step`` counts updates since the start of the run, those of
    this call included, so the rows belong to the steps ``step - k + 1`` … ``step``.
    """

    step: int
    losses: NDArray[np.float32]
    accuracies: NDArray[np.float32]
    learning_rates: NDArray[np.float32]
    pinned: NDArray[np.float32] | None
    """Shape (k, 10): probabilities of the pinned image after each step; None with no pin."""
    pin: int
    """Which pin ``pinned`` belongs to: the number that ``Control.pin`` returned."""
    seconds: float
    """Training time so far, pauses and preparation left out."""


@dataclass(frozen=True)
class Validated:
    """Loss and accuracy on held-out digits from the training data, after ``step`` updates."""

    step: int
    val_loss: float
    val_accuracy: float
    count: int
    seconds: float = 0.0
    """Training time until then, pauses and preparation left out."""


@dataclass(frozen=True)
class EpochCompleted:
    """A pass over the training split is over; the figures are on all held-out digits."""

    epoch: int
    step: int
    val_loss: float
    val_accuracy: float
    seconds: float


@dataclass(frozen=True)
class LearningRateChanged:
    """The person moved the peak rate; it counts from the step after ``step``."""

    step: int
    learning_rate: float


@dataclass(frozen=True)
class DeviceChanged:
    """The device failed in mid-run and the session goes on elsewhere."""

    step: int
    device: str
    reason: str


@dataclass(frozen=True)
class CheckpointFailed:
    """The run could not be saved, in one sentence; it goes on and tries again at the next epoch."""

    step: int
    reason: str


@dataclass(frozen=True)
class Snapshot:
    """The weights after ``step`` updates, for ``LivePredictor.load``. Only the newest is kept."""

    step: int
    weights: tuple[NDArray[np.float32], ...]


@dataclass(frozen=True)
class RunFinished:
    """The last event of a run that ended well: all its steps taken, or stopped by the person."""

    stopped: bool
    step: int
    seconds: float
    run: Path | None
    val_accuracy: float | None
    test_accuracy: float | None
    """On the test split, measured once; None after a stop."""
    test_count: int
    seconds_to_target: float | None


@dataclass(frozen=True)
class RunFailed:
    """The last event of a run that could not go on. The window lives on."""

    reason: str
    """One sentence: what happened."""
    remedy: str
    """One sentence: what to do about it."""
    fix: Mapping[str, float | int | str] | None
    """Changes to the TrainingConfig that would mend it, for a one-tap button."""
    step: int
    run: Path | None


Event = (
    Preparing
    | RunStarted
    | StepsCompleted
    | Validated
    | EpochCompleted
    | LearningRateChanged
    | DeviceChanged
    | CheckpointFailed
    | Snapshot
    | RunFinished
    | RunFailed
    | RaceEvent
)
