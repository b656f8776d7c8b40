"""The training loop: compiled calls one after the other, and what happens between them.

Between two calls the loop looks at the Control, publishes what came out, measures on held-out
digits, makes snapshots and hands over to whoever keeps checkpoints. Trainer thread only.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.channel import Control, Outlet
from model.config import StepSchedule, TrainingConfig
from model.datasets.dataset import Dataset, Split
from model.engine import EVALUATION_CHUNK, Engine, Outcome, Plan
from model.events import EpochCompleted, LearningRateChanged, Snapshot, StepsCompleted, Validated
from model.moments import Moments
from model.progress import Progress

CALL_SECONDS = 0.03
"""How long one compiled call should take: a frame or so, so that every button acts at once."""
MOST_STEPS_A_CALL = 64
_CALLS_GROW = 4
"""A call makes a run at most a quarter longer, so that there are moments of its first steps."""
SNAPSHOT_SECONDS = 0.125
VALIDATIONS_PER_EPOCH = 5
VALIDATION_COUNT = 1_000
"""Held-out digits of the points between epochs; at the end of an epoch all are measured."""
PACED_STEPS = 5
"""Steps between measurements while a person has slowed the training down to watch it."""

_DIVERGED_LOSS = 4 * np.log(10)  # four times the loss of pure guessing
_DIVERGED_STEPS = 50


class Diverged(Exception):  # noqa: N818 — a thing that happens to a run
    """The loss is no longer a number, or has run away."""

    def __init__(self, step: int, is_number: bool) -> None:
        super().__init__(step, is_number)
        self.step = step
        self.is_number = is_number


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
        self._checkpoint = checkpoint
        self.engine = engine
        self.progress = progress
        self.moments = Moments() if moments is None else moments
        self.steps_per_epoch = steps_per_epoch(dataset.train, config.batch_size)
        self.steps = self.steps_per_epoch * config.epochs
        self._schedule = StepSchedule.of(config, self.steps)
        self._peak = config.learning_rate
        self._step_seconds = CALL_SECONDS
        self._calls = 0
        self._snapshot_at = -1
        self._snapshot_time = 0.0
        self._recent: deque[float] = deque(maxlen=_DIVERGED_STEPS)
        self.validations_per_epoch = VALIDATIONS_PER_EPOCH
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
        return self._measure_if_due()

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
        self._calls = 0
        self._recent.clear()

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
        count = min(allowed, self.steps_that_fit, self._next_stop() - first)
        pin = self._control.pinned
        start = time.perf_counter()
        outcome = self.engine.train(
            self._plan(first, count),
            first_step=first,
            augment=self._config.augment and first >= self._schedule.augment_from,
            pinned=pin.image,
        )
        seconds = time.perf_counter() - start
        self._calls += 1
        if self._calls > 1:  # the first one compiles
            self._step_seconds += 0.3 * (seconds / count - self._step_seconds)
        else:
            self._step_seconds = CALL_SECONDS
        self.progress.seconds += seconds
        self.progress.step += count
        self._publish_steps(outcome, pin.number, first)

    @property
    def steps_that_fit(self) -> int:
        """How many steps the next call should take, by how long the ones before took."""
        if self._calls < 2:
            return 1
        most = min(MOST_STEPS_A_CALL, max(1, self.progress.step // _CALLS_GROW))
        return int(np.clip(CALL_SECONDS / self._step_seconds, 1, most))

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

    def _next_stop(self) -> int:
        """Find the next step at which something other than training is due."""
        return min(step for step in self._measuring_steps() if step > self.progress.step)

    def _measuring_steps(self) -> list[int]:
        epoch = self.progress.step // self.steps_per_epoch
        base = epoch * self.steps_per_epoch
        parts = np.arange(self.validations_per_epoch * 2 + 1) / self.validations_per_epoch
        steps = [base + round(part * self.steps_per_epoch) for part in parts]
        pace = self._control.pace
        if pace is not None and pace.slows(self.progress.step - 1):
            step = self.progress.step // PACED_STEPS * PACED_STEPS
            steps += [step, step + PACED_STEPS]
        return steps

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
        self._raise_if_diverged(outcome.losses)

    def _raise_if_diverged(self, losses: NDArray[np.float32]) -> None:
        if not np.isfinite(losses).all():
            raise Diverged(self.progress.step, is_number=False)
        self._recent.extend(losses.tolist())
        if len(self._recent) == _DIVERGED_STEPS and np.mean(self._recent) > _DIVERGED_LOSS:
            raise Diverged(self.progress.step, is_number=True)

    def _measure_if_due(self) -> bool:
        """Measure on held-out digits where that is due; False if a stop came in between."""
        progress, split = self.progress, self._dataset.validation
        if progress.step not in self._measuring_steps():
            return True
        epoch_ended = progress.step % self.steps_per_epoch == 0
        count = len(split.labels) if epoch_ended else min(VALIDATION_COUNT, len(split.labels))
        start = time.perf_counter()
        figures = self.evaluate(split, count)
        if figures is None:
            return False
        target = self._config.target_accuracy
        if target is not None and progress.seconds_to_target is None and figures[1] >= target:
            everything = figures if epoch_ended else self.evaluate(split, len(split.labels))
            progress.seconds += time.perf_counter() - start
            if everything is not None and everything[1] >= target:
                progress.seconds_to_target = progress.seconds
        else:
            progress.seconds += time.perf_counter() - start
        loss, accuracy = figures
        progress.note_validation(loss, accuracy)
        self._channel.publish(Validated(progress.step, loss, accuracy, count, progress.seconds))
        if epoch_ended:
            self._end_epoch(loss, accuracy)
        return True

    def _end_epoch(self, val_loss: float, val_accuracy: float) -> None:
        progress = self.progress
        progress.val_accuracy = val_accuracy
        epoch = progress.step // self.steps_per_epoch
        self._channel.publish(
            EpochCompleted(epoch, progress.step, val_loss, val_accuracy, progress.seconds)
        )
        self._checkpoint()

    def evaluate(self, split: Split, count: int) -> tuple[float, float] | None:
        """Mean loss and accuracy on the first ``count`` digits; None where a stop came first."""
        loss, right = 0.0, 0
        part = Split(split.images[:count], split.labels[:count])
        for start in range(0, count, EVALUATION_CHUNK):
            if self._control.is_stopped:
                return None
            chunk_loss, chunk_right = self.engine.measure(part, start)
            loss, right = loss + chunk_loss, right + chunk_right
        return loss / count, right / count


def steps_per_epoch(train: Split, batch_size: int) -> int:
    """Whole batches in one pass; what is left over comes in another pass's order."""
    return len(train.labels) // batch_size


def epoch_order(seed: int, epoch: int, count: int) -> NDArray[np.int32]:
    """Shuffle the training digits for one epoch, the same whenever it is asked for."""
    return np.random.default_rng([seed, epoch]).permutation(count).astype(np.int32)
