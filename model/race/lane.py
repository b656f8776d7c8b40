"""One network in a race: its engine, its loop, its run's folder and the marks it has passed."""

from __future__ import annotations

from pathlib import Path

from model.datasets.dataset import Dataset
from model.inside.plain_network import plain_network_of
from model.race.events import LaneEnded, LaneMoved, LaneSnapshot, MarkPassed, Racer
from model.runs.keeper import RunKeeper
from model.training.channel import Channel, Control
from model.training.config import TrainingConfig
from model.training.engine import Engine
from model.training.events import (
    CheckpointFailed,
    Event,
    RunFailed,
    RunFinished,
    Snapshot,
    StepsCompleted,
    Validated,
)
from model.training.failures import explain
from model.training.loop import TrainingLoop, steps_per_epoch
from model.training.progress import Progress

MARKS = (0.9, 0.98, 0.99)
"""Shares of held-out digits whose passing is told, ascending."""

MEASUREMENTS_PER_EPOCH = 20
_AGAIN_AFTER = 5
"""Measurements that pass before all held-out digits are asked again after they said no."""


class Lane:
    """A network's place in the race, its run's folder begun. Trainer thread only.

    Parameters
    ----------
    number
        Its place, from 0.
    engine
        Reset, with the training split loaded.
    device
        Its name in the run's record.
    runs_dir
        Where the run's folder is made; None keeps nothing on disk.
    """

    def __init__(
        self,
        number: int,
        config: TrainingConfig,
        dataset: Dataset,
        engine: Engine,
        device: str,
        channel: Channel,
        control: Control,
        runs_dir: Path | None,
    ) -> None:
        self.number = number
        self._config = config
        self._dataset = dataset
        self._channel = channel
        self._progress = Progress()
        self._outlet = _LaneOutlet(number, channel, self._progress)
        self._keeper = RunKeeper(config, self._outlet, runs_dir, None)
        per_epoch = steps_per_epoch(dataset.train, config.batch_size)
        self._keeper.open(device, engine.parameters, per_epoch, self._progress)
        self._loop = TrainingLoop(
            config, dataset, engine, self._outlet, control, self._progress, self._checkpoint,
            self._keeper.moments(self._progress),
        )  # fmt: skip
        self._loop.measuring.per_epoch = MEASUREMENTS_PER_EPOCH
        self._marks = list(MARKS)
        self._ask_all_from = 0
        self._outcome: RunFinished | RunFailed | None = None

    @property
    def step(self) -> int:
        """Updates made so far."""
        return self._progress.step

    @property
    def steps_that_fit(self) -> int:
        """How many steps its next call should take, by how long the ones before took."""
        return self._loop.steps_that_fit

    @property
    def is_running(self) -> bool:
        """Whether there are steps to take; not once it has dropped out."""
        return self._outcome is None and self.step < self._loop.steps

    @property
    def is_through(self) -> bool:
        """Whether its run ended well."""
        return isinstance(self._outcome, RunFinished)

    def racer(self) -> Racer:
        """Say who takes part."""
        engine = self._loop.engine
        network = plain_network_of(engine.network)
        return Racer(self._config, engine.parameters, self._keeper.folder, network)

    def begin(self) -> None:
        """Publish the weights from before the first step, and keep them."""
        self._loop.begin()

    def advance(self, most: int) -> bool:
        """Do one compiled call of at most so many steps, and what is due after it.

        Returns False where a stop came before all was measured.

        Raises
        ------
        Diverged
            If the loss is not finite or has run away.
        """
        return self._loop.take_steps(most) and self._tell_marks()

    def publish_snapshot(self) -> None:
        """Publish the weights as they are, unless these were published already."""
        self._loop.publish_snapshot()

    def end(self, *, stopped: bool) -> bool:
        """Keep what was learned and, after all steps, measure the test split.

        Does nothing where it has dropped out. Returns False after a stop.
        """
        if self._outcome is not None:
            return not stopped
        self._loop.publish_snapshot()
        self._loop.keep_moment()
        stopped = stopped or not self._measure_test()
        if stopped and self.step > 0:
            self._keeper.save(self._progress, self._loop.engine, "stopped")
        self._keeper.close(self._progress, "stopped" if stopped else "completed")
        self._tell_end(self._keeper.finished(self._progress, stopped=stopped))
        return not stopped

    def drop_out(self, error: Exception) -> None:
        """Leave the race because of ``error``; nothing where it has ended already."""
        if self._outcome is not None:
            return
        self._keeper.close(self._progress, "failed")
        self._tell_end(explain(error, self._config, self.step, self._keeper.folder))

    def _tell_end(self, outcome: RunFinished | RunFailed) -> None:
        self._outcome = outcome
        self._channel.publish(LaneEnded(self.number, outcome))

    def _checkpoint(self) -> None:
        self._keeper.save(self._progress, self._loop.engine, "running")

    def _measure_test(self) -> bool:
        test = self._dataset.test
        figures = self._loop.evaluate(test, len(test.labels))
        if figures is None:
            return False
        self._keeper.note_test(figures[1], len(test.labels))
        return True

    def _tell_marks(self) -> bool:
        """Tell which marks were passed; a measurement on a part is proved on the whole."""
        measured, self._outlet.measured = self._outlet.measured, None
        if measured is None or not self._marks or measured.val_accuracy < self._marks[0]:
            return True
        everything = self._dataset.validation
        reached = measured.val_accuracy
        if measured.count < len(everything.labels):
            if self.step < self._ask_all_from:
                return True
            figures = self._loop.evaluate(everything, len(everything.labels))
            if figures is None:
                return False
            reached = figures[1]
        while self._marks and reached >= self._marks[0]:
            mark, seconds = self._marks.pop(0), self._progress.seconds
            self._channel.publish(MarkPassed(self.number, mark, self.step, seconds, reached))
        if self._marks and measured.val_accuracy >= self._marks[0]:
            pause = _AGAIN_AFTER * self._loop.steps_per_epoch // MEASUREMENTS_PER_EPOCH
            self._ask_all_from = self.step + pause
        return True


class _LaneOutlet:
    """Passes on what one network's run tells, with its lane and its own time."""

    def __init__(self, number: int, channel: Channel, progress: Progress) -> None:
        self._number = number
        self._channel = channel
        self._progress = progress
        self.measured: Validated | None = None
        """The measurement that has not been compared with the marks yet."""

    def publish(self, event: Event) -> None:
        """Tell an event; of those that only a run of its own has, none comes here."""
        if isinstance(event, Snapshot):
            self._channel.publish(LaneSnapshot(self._number, event.step, event.weights))
            return
        if isinstance(event, Validated):
            self.measured = event
        if isinstance(event, StepsCompleted | Validated | CheckpointFailed):
            self._channel.publish(LaneMoved(self._number, self._progress.seconds, event))
