"""When a training is measured on held-out digits, and what follows from it. Trainer thread only."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from model.datasets.dataset import Split
from model.training.channel import Control, Outlet
from model.training.engine import EVALUATION_CHUNK, Engine
from model.training.events import EpochCompleted, Validated
from model.training.progress import Progress

VALIDATIONS_PER_EPOCH = 5
VALIDATION_COUNT = 1_000
"""Held-out digits of the points between epochs; at the end of an epoch all are measured."""
PACED_STEPS = 5
"""Steps between measurements while a person has slowed the training down to watch it."""


class Measuring:
    """Measures a run several times an epoch, and looks whether it has reached its target.

    Parameters
    ----------
    split
        The held-out digits.
    target
        Accuracy, 0 to 1, whose moment is noted in the progress; None for none.
    checkpoint
        Called at the end of each epoch.
    """

    def __init__(
        self,
        split: Split,
        target: float | None,
        steps_per_epoch: int,
        channel: Outlet,
        control: Control,
        progress: Progress,
        checkpoint: Callable[[], None],
    ) -> None:
        self.per_epoch = VALIDATIONS_PER_EPOCH
        self._split, self._target = split, target
        self._steps_per_epoch = steps_per_epoch
        self._channel, self._control = channel, control
        self._progress, self._checkpoint = progress, checkpoint

    def next_step(self) -> int:
        """Find the next step at which the run is measured."""
        return min(step for step in self._steps() if step > self._progress.step)

    def measure_if_due(self, engine: Engine) -> bool:
        """Measure where that is due; returns False if a stop came in between."""
        progress = self._progress
        if progress.step not in self._steps():
            return True
        epoch_ended = progress.step % self._steps_per_epoch == 0
        everything = len(self._split.labels)
        count = everything if epoch_ended else min(VALIDATION_COUNT, everything)
        start = time.perf_counter()
        figures = evaluate(engine, self._split, count, self._control)
        if figures is None:
            return False
        loss, accuracy = figures
        is_first = progress.seconds_to_target is None
        reached = is_first and self._reaches_target(engine, accuracy, epoch_ended)
        progress.seconds += time.perf_counter() - start
        if reached:
            progress.seconds_to_target = progress.seconds
        progress.note_validation(loss, accuracy)
        self._channel.publish(Validated(progress.step, loss, accuracy, count, progress.seconds))
        if epoch_ended:
            self._end_epoch(loss, accuracy)
        return True

    def _steps(self) -> list[int]:
        """List the steps of this epoch and the next at which the run is measured."""
        now, per_epoch = self._progress.step, self._steps_per_epoch
        base = now // per_epoch * per_epoch
        parts = np.arange(self.per_epoch * 2 + 1) / self.per_epoch
        steps = [base + round(part * per_epoch) for part in parts]
        pace = self._control.pace
        if pace is not None and pace.slows(now - 1):
            step = now // PACED_STEPS * PACED_STEPS
            steps += [step, step + PACED_STEPS]
        return steps

    def _reaches_target(self, engine: Engine, accuracy: float, is_of_all: bool) -> bool:
        """Whether the target is reached on all held-out digits, not only on some."""
        if self._target is None or accuracy < self._target:
            return False
        if is_of_all:
            return True
        figures = evaluate(engine, self._split, len(self._split.labels), self._control)
        return figures is not None and figures[1] >= self._target

    def _end_epoch(self, val_loss: float, val_accuracy: float) -> None:
        progress = self._progress
        progress.val_accuracy = val_accuracy
        epoch = progress.step // self._steps_per_epoch
        self._channel.publish(
            EpochCompleted(epoch, progress.step, val_loss, val_accuracy, progress.seconds)
        )
        self._checkpoint()


def evaluate(
    engine: Engine, split: Split, count: int, control: Control
) -> tuple[float, float] | None:
    """Mean loss and accuracy on the first ``count`` digits; None where a stop came first."""
    loss, right = 0.0, 0
    part = Split(split.images[:count], split.labels[:count])
    for start in range(0, count, EVALUATION_CHUNK):
        if control.is_stopped:
            return None
        chunk_loss, chunk_right = engine.measure(part, start)
        loss, right = loss + chunk_loss, right + chunk_right
    return loss / count, right / count
