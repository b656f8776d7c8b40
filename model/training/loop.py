"""The training loop: compiled calls one after the other, and what happens between them.

Between two calls the loop looks at the Control, publishes what came out, measures on held-out
digits, makes snapshots and hands over to whoever keeps checkpoints. Trainer thread only.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.datasets.dataset import Dataset, Split
from model.runs.moments import Moments
from model.training.call_length import MOST_STEPS_A_CALL, CallLength
from model.training.channel import Control, Outlet
from model.training.config import StepSchedule, TrainingConfig
from model.training.divergence import DivergenceWatch
from model.training.engine import Engine, Outcome, Plan
from model.training.events import LearningRateChanged, Snapshot, StepsCompleted
from model.training.measuring import Measuring, evaluate
from model.training.progress import Progress

SNAPSHOT_SECONDS = 0.2


class TrainingLoop:
    """Takes the steps of one run.

    With ``keep_seconds`` set, a copy of the state is kept in ``kept`` that often, with its step.

    Parameters
    ----------
    engine
        Reset or restored, with the training split loaded.
    progress
        Where to start; kept up to date.
    checkpoint
        Called at the end of each epoch.
    moments
        Where the weights of many steps are kept; those of a continued run are in it already.
    """

    def __init__(
        self,
        config: TrainingConfig,
        dataset: Dataset,
        engine: Engine,
        channel: Outlet,
        control: Control,
        progress: Progress,
        checkpoint: Callable[[], None],
        moments: Moments | None = None,
    ) -> None:
        self._config = config
        self._dataset = dataset
        self._channel = channel
        self._control = control
        self.engine = engine
        self.progress = progress
        self.moments = Moments() if moments is None else moments
        self.steps_per_epoch = steps_per_epoch(dataset.train, config.batch_size)
        self.steps = self.steps_per_epoch * config.epochs
        self._schedule = StepSchedule.of(config, self.steps)
        self._peak = config.learning_rate
        self.measuring = Measuring(
            dataset.validation, config.target_accuracy, self.steps_per_epoch,
            channel, control, progress, checkpoint,
        )  # fmt: skip
        self._call_length = CallLength()
        self._divergence = DivergenceWatch()
        self._snapshot_at = -1
        self._snapshot_time = 0.0
        self.keep_seconds: float | None = None
        self.kept: tuple[int, list[NDArray[Any]]] | None = None
        self._kept_time = 0.0
        self._order_epoch = -1
        self._order: NDArray[np.int32]

    def run(self) -> bool:
        """Take steps until the last one or a stop; returns whether all were taken.

        Raises
        ------
        Diverged
            If the loss is not finite or has run away.
        """
        self.begin()
        while self.progress.step < self.steps:
            if self._control.is_paused:
                self.publish_snapshot()
            allowed = self._control.await_turn(self.progress.step)
            if allowed is None or not self.take_steps(allowed or MOST_STEPS_A_CALL):
                return False
            if self._control.is_watched and self._snapshot_is_due():
                self.publish_snapshot()
        return True

    def begin(self) -> None:
        """Publish the weights from before the first step, and keep them."""
        self.publish_snapshot()
        self._keep_moment_if_due()

    def take_steps(self, most: int) -> bool:
        """Do one compiled call of at most so many steps, and keep and measure where that is due.

        Returns whether to go on: False where a stop came before all was measured.

        Raises
        ------
        Diverged
            If the loss is not finite or has run away.
        """
        self._keep_if_due()
        self._follow_learning_rate()
        self._one_call(most)
        self._keep_moment_if_due()
        return self.measuring.measure_if_due(self.engine)

    def publish_snapshot(self) -> None:
        """Publish the weights as they are, unless these were published already."""
        if self._snapshot_at != self.progress.step:
            self._channel.publish(Snapshot(self.progress.step, self.engine.weights()))
            self._snapshot_at = self.progress.step
            self._snapshot_time = time.perf_counter()

    def keep_moment(self) -> None:
        """Keep the weights as they are among the run's moments."""
        step = self.progress.step
        self.moments.keep(step, self.engine.weights(), self.progress.seconds)

    def _keep_moment_if_due(self) -> None:
        if self.moments.is_due(self.progress.step):
            self.keep_moment()

    def move_to(self, engine: Engine) -> None:
        """Go on with another engine, restored to what was kept last."""
        self.engine = engine
        self._call_length.restart()
        self._divergence.forget()

    def _keep_if_due(self) -> None:
        if self.keep_seconds is None:
            return
        now = time.perf_counter()
        if self.kept is None or now - self._kept_time >= self.keep_seconds:
            self.kept = (self.progress.step, self.engine.state())
            self._kept_time = now

    def _snapshot_is_due(self) -> bool:
        return time.perf_counter() - self._snapshot_time >= SNAPSHOT_SECONDS

    def _follow_learning_rate(self) -> None:
        wanted = self._control.learning_rate
        if wanted is not None and wanted != self._peak:
            self._peak = wanted
            self._channel.publish(LearningRateChanged(self.progress.step, wanted))

    def _one_call(self, allowed: int) -> None:
        first = self.progress.step
        count = min(allowed, self.steps_that_fit, self.measuring.next_step() - first)
        pin = self._control.pinned
        start = time.perf_counter()
        outcome = self.engine.train(
            self._plan(first, count),
            first_step=first,
            augment=self._config.augment and first >= self._schedule.augment_from,
            pinned=pin.image,
        )
        seconds = time.perf_counter() - start
        self._call_length.note(count, seconds)
        self.progress.seconds += seconds
        self.progress.step += count
        self._publish_steps(outcome, pin.number, first)

    @property
    def steps_that_fit(self) -> int:
        """How many steps the next call should take, by how long the ones before took."""
        return self._call_length.steps(self.progress.step)

    def _plan(self, first: int, count: int) -> Plan:
        epoch, offset = divmod(first, self.steps_per_epoch)
        if epoch != self._order_epoch:
            self._order_epoch = epoch
            self._order = epoch_order(self._config.seed, epoch, len(self._dataset.train.labels))
        size = self._config.batch_size
        batches = self._order[offset * size : (offset + count) * size].reshape(count, size)
        return Plan(
            batches,
            np.asarray(self._peak * self._schedule.rates(first, count), np.float32),
            self._schedule.smoothing(first, count),
        )

    def _publish_steps(self, outcome: Outcome, pin: int, first: int) -> None:
        rates = np.asarray(
            self._peak * self._schedule.rates(first, len(outcome.losses)), np.float32
        )
        rows = np.stack([outcome.losses, outcome.accuracies, rates], axis=1)
        rows.flags.writeable = False
        self.progress.steps.append(rows)
        if outcome.pinned is not None:
            outcome.pinned.flags.writeable = False
        event = StepsCompleted(
            self.progress.step, rows[:, 0], rows[:, 1], rows[:, 2],
            outcome.pinned, pin, self.progress.seconds,
        )  # fmt: skip
        self._channel.publish(event)
        self._divergence.note(self.progress.step, outcome.losses)

    def evaluate(self, split: Split, count: int) -> tuple[float, float] | None:
        """Mean loss and accuracy on the first ``count`` digits; None where a stop came first."""
        return evaluate(self.engine, split, count, self._control)


def steps_per_epoch(train: Split, batch_size: int) -> int:
    """Whole batches in one pass; what is left over comes in another pass's order."""
    return len(train.labels) // batch_size


def epoch_order(seed: int, epoch: int, count: int) -> NDArray[np.int32]:
    """Shuffle the training digits for one epoch, the same whenever it is asked for."""
    return np.random.default_rng([seed, epoch]).permutation(count).astype(np.int32)
