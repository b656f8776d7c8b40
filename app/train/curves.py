"""The numbers of one run, as the charts read them. No Qt, no TensorFlow."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.train.curves_csv import pins_to_csv, to_csv
from app.train.envelope import Bounds, Envelope
from app.train.growing import Growing
from app.train.pins import PinnedCurve
from app.train.smoothing import Smoother
from model.reading.prediction import numbered
from model.symbols import DIGITS
from model.training.events import (
    EpochCompleted,
    Event,
    LearningRateChanged,
    StepsCompleted,
    Validated,
)

Floats = NDArray[np.floating]


class Series:
    """One figure (loss or accuracy) of every step, smoothed, and on held-out digits.

    Index 0 is the run's ``first_step``.
    """

    def __init__(self) -> None:
        self._values = Growing(np.float32)
        self._smoothed = Growing(np.float64)
        self._envelope, self._smoother = Envelope(), Smoother()
        self._held_out = Growing(np.float64)
        self._lowest, self._highest = np.inf, -np.inf

    @property
    def values(self) -> Floats:
        """Of each batch, shape (steps,), float32."""
        return self._values.view

    @property
    def smoothed(self) -> Floats:
        """Bias-corrected moving average, shape (steps,), float64."""
        return self._smoothed.view

    @property
    def held_out(self) -> Floats:
        """On held-out digits, shape (validations,), float64."""
        return self._held_out.view

    @property
    def extent(self) -> tuple[float, float]:
        """Lowest and highest of the smoothed and held-out figures; (inf, -inf) for none."""
        return self._lowest, self._highest

    def append(self, values: NDArray[np.float32]) -> None:
        """Add the figures of k steps."""
        smoothed = self._smoother.add(values)
        self._values.append(values)
        self._smoothed.append(smoothed)
        self._envelope.add(values)
        self._widen(smoothed)

    def append_held_out(self, value: float, *, replace: bool) -> None:
        """Add a measurement, or correct the newest one."""
        self._held_out.cut(len(self._held_out) - replace)
        self._held_out.append([value])
        self._widen(np.array([value]))

    def rewind(self, steps: int, validations: int) -> None:
        """Keep that many steps and measurements. Costs O(steps); happens rarely."""
        kept = self._values.view[:steps].astype(np.float32)
        self._held_out.cut(validations)
        self._values.cut(0)
        self._smoothed.cut(0)
        self._envelope, self._smoother = Envelope(), Smoother()
        self._lowest, self._highest = np.inf, -np.inf
        self._widen(self._held_out.view)
        self.append(kept)

    def bounds(self, start: int, stop: int, buckets: int) -> Bounds:
        """Lowest and highest of the steps from index ``start`` to ``stop``, see ``Envelope``."""
        return self._envelope.bounds(start, stop, buckets)

    def thinned(self, start: int, stop: int, most: int) -> tuple[NDArray[np.int64], Floats]:
        """Pick at most ``most`` steps, the last one among them: indices and smoothed figures.

        The same steps whatever the limits, so that a growing curve does not shimmer.
        """
        start, stop = max(start, 0), min(stop, len(self._smoothed))
        stride = 1
        while (stop - start) // stride + 2 > most:
            stride *= 2
        kept = np.arange(start // stride * stride, stop, stride)
        if len(kept) and kept[-1] != stop - 1:
            kept = np.append(kept, stop - 1)
        return kept, self._smoothed.view[kept]

    def _widen(self, figures: Floats) -> None:
        finite = figures[np.isfinite(figures)]
        if len(finite):
            self._lowest = min(self._lowest, float(finite.min()))
            self._highest = max(self._highest, float(finite.max()))


@dataclass(frozen=True)
class RateMark:
    """From the step after ``step`` on, the peak learning rate is this one."""

    step: int
    learning_rate: float


class TrainingCurves:
    """Everything the charts show of one run. Call on main.

    Parameters
    ----------
    steps_per_epoch : int
        At least 1.
    names : tuple of str
        The classes of the network, the ten digits first.
    """

    def __init__(self, steps_per_epoch: int, names: tuple[str, ...] = DIGITS) -> None:
        if steps_per_epoch < 1:
            raise ValueError(f"an epoch needs at least one step, not {steps_per_epoch}")
        self.steps_per_epoch, self.names = steps_per_epoch, names
        self.first_step = 1
        """The step that index 0 of every series belongs to."""
        self.loss, self.accuracy = Series(), Series()
        self.seconds = 0.0
        """Training time so far, pauses and preparation left out."""
        self.marks: list[RateMark] = []
        self.pins: list[PinnedCurve] = []
        self._rates = Growing(np.float32)
        self._held_out_steps = Growing(np.int64)
        self._held_out_seconds = Growing(np.float64)

    def __len__(self) -> int:
        """How many steps are known."""
        return len(self._rates)

    @property
    def step(self) -> int:
        """The newest step; one before ``first_step`` where there is none."""
        return self.first_step + len(self) - 1

    @property
    def val_accuracy(self) -> float | None:
        """The latest on held-out digits, 0 to 1; None before the first measurement."""
        measured = self.accuracy.held_out
        return float(measured[-1]) if len(measured) else None

    @property
    def steps(self) -> NDArray[np.int64]:
        """All steps known, ascending without gaps."""
        return np.arange(self.first_step, self.step + 1)

    @property
    def learning_rates(self) -> Floats:
        """Of each step, shape (steps,), float32."""
        return self._rates.view

    @property
    def held_out_steps(self) -> NDArray[np.int64]:
        """After which steps ``loss.held_out`` and ``accuracy.held_out`` were measured."""
        return self._held_out_steps.view

    @property
    def held_out_seconds(self) -> Floats:
        """Training time until each of these measurements, float64; 0 where it is not known."""
        return self._held_out_seconds.view

    def epoch(self, step: float) -> float:
        """Convert updates into passes over the training digits."""
        return step / self.steps_per_epoch

    def append(self, event: Event) -> None:
        """Take what an event says about the curves; others are ignored.

        Raises
        ------
        ValueError
            If steps are missing between the newest known one and the event's first.
        """
        match event:
            case StepsCompleted():
                self._take_steps(event)
            case Validated() | EpochCompleted():
                self._take_held_out(event)
            case LearningRateChanged():
                self._take_rate(event)

    def to_csv(self) -> str:
        """Write every step on a line of comma-separated values, see ``curves_csv.HEADER``."""
        return to_csv(self)

    def pins_to_csv(self) -> str:
        """Write the pinned drawings' probabilities, see ``curves_csv.PIN_HEADER``."""
        return pins_to_csv(self.pins)

    def rewind(self, step: int) -> None:
        """Forget what came after ``step``: a run goes on from an earlier checkpoint."""
        count = max(0, step - self.first_step + 1)
        validations = int(np.searchsorted(self.held_out_steps, step, "right"))
        self._rates.cut(count)
        self._held_out_steps.cut(validations)
        self._held_out_seconds.cut(validations)
        self.loss.rewind(count, validations)
        self.accuracy.rewind(count, validations)
        self.marks = [mark for mark in self.marks if mark.step <= step]
        for pin in self.pins:
            pin.rewind(step)
        self.pins = [pin for pin in self.pins if len(pin.steps)]

    def _take_steps(self, event: StepsCompleted) -> None:
        first = event.step - len(event.losses) + 1
        if len(self) == 0:
            self.first_step = first
        if first <= self.step:
            self.rewind(first - 1)
        if first != self.step + 1:
            raise ValueError(f"steps {self.step + 1} to {first - 1} are missing")
        self.loss.append(event.losses)
        self.accuracy.append(event.accuracies)
        self._rates.append(event.learning_rates)
        self.seconds = event.seconds
        if event.pinned is not None:
            if not self.pins or self.pins[-1].number != event.pin:
                classes = event.pinned.shape[1]
                is_named = len(self.names) == classes
                names = self.names if is_named else numbered(classes)
                self.pins.append(PinnedCurve(event.pin, names))
            self.pins[-1].append(event.step, event.pinned)

    def _take_held_out(self, event: Validated | EpochCompleted) -> None:
        known = self.held_out_steps
        again = len(known) > 0 and int(known[-1]) == event.step
        if not again:
            self._held_out_steps.append([event.step])
            self._held_out_seconds.append([event.seconds])
        self.loss.append_held_out(event.val_loss, replace=again)
        self.accuracy.append_held_out(event.val_accuracy, replace=again)

    def _take_rate(self, event: LearningRateChanged) -> None:
        if self.marks and self.marks[-1].step == event.step:
            self.marks.pop()
        self.marks.append(RateMark(event.step, event.learning_rate))
