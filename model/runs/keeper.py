"""Keeps one run on disk while it goes on; a disk that fails is told of and ends nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from model.files import reason_of
from model.runs.moment_files import MomentsOnDisk
from model.runs.moments import Moments
from model.runs.runs import Checkpoint, Run, RunError, RunRecord, Status, new_record
from model.sentence import sentence
from model.training.channel import Outlet
from model.training.config import TrainingConfig
from model.training.engine import Engine
from model.training.events import CheckpointFailed, RunFinished
from model.training.progress import Progress


class RunKeeper:
    """The run's folder and its record, or nothing on disk at all. Trainer thread only.

    Parameters
    ----------
    runs_dir
        Where a new run's folder is made; None keeps nothing on disk.
    resume
        The run that is continued, in its own folder.
    """

    def __init__(
        self, config: TrainingConfig, channel: Outlet, runs_dir: Path | None, resume: Run | None
    ) -> None:
        self._channel = channel
        self._runs_dir = runs_dir
        self._run = resume
        self.record: RunRecord = new_record(config)

    @property
    def folder(self) -> Path | None:
        """Where the run is kept, None where it is not."""
        return self._run.folder if self._run else None

    def restore(self, engine: Engine, steps_per_epoch: int) -> Progress:
        """Bring a continued run's engine to where it was; a new run's progress is none.

        Raises
        ------
        RunError
            If there is no usable checkpoint, or it belongs to other digits or another network.
        """
        if self._run is None:
            return Progress()
        before, kept = self._run.read_record(), self._run.read_checkpoint()
        if before.steps_per_epoch not in (0, steps_per_epoch):
            raise RunError(
                sentence(
                    "{folder}: the digits are not those this run began with.",
                    folder=self._run.folder,
                )
            )
        try:
            engine.set_state(kept.state)
        except ValueError as error:
            words = sentence(
                "{folder}: the checkpoint is of another network.", folder=self._run.folder
            )
            raise RunError(words) from error
        self.record = replace(self.record, started=before.started)
        return Progress.from_metrics(kept.step, kept.seconds, kept.metrics)

    def open(self, device: str, parameters: int, steps_per_epoch: int, progress: Progress) -> None:
        """Note the start in the run's folder, made now if there is none."""
        self.record = replace(
            self.record, device=device, parameters=parameters, steps_per_epoch=steps_per_epoch
        )
        self._note(progress, "running")
        try:
            if self._run is None and self._runs_dir is not None:
                self._run = Run.create(self._runs_dir, self.record)
            elif self._run is not None:
                self._run.keep_record(self.record)
        except OSError as error:
            self._report(error, progress.step)

    def moments(self, progress: Progress) -> Moments:
        """Make the run's moments: those of a continued run up to where it goes on, and room."""

        def report(error: OSError) -> None:
            self._report(error, progress.step)

        return MomentsOnDisk(self.folder, progress.step, report)

    def save(self, progress: Progress, engine: Engine, status: Status) -> None:
        """Write a checkpoint, the curves, the network and the record."""
        if self._run is None:
            return
        checkpoint = Checkpoint(progress.step, progress.seconds, engine.state(), progress.metrics())
        self._note(progress, status)
        try:
            self._run.write_checkpoint(checkpoint, engine.network)
            self._run.keep_record(self.record)
        except OSError as error:
            self._report(error, progress.step)

    def write(self, write: Callable[[Path], None], progress: Progress) -> None:
        """Let something else be written into the run's folder, where there is one."""
        if self._run is None:
            return
        try:
            write(self._run.folder)
        except OSError as error:
            self._report(error, progress.step)

    def close(self, progress: Progress, status: Status) -> None:
        """Note in the record how the run ended."""
        self._note(progress, status)
        if self._run is None:
            return
        try:
            self._run.keep_record(self.record)
        except OSError as error:
            self._report(error, progress.step)

    def finished(self, progress: Progress, *, stopped: bool) -> RunFinished:
        """Make the last event of a run that ended well."""
        return RunFinished(
            stopped=stopped,
            step=progress.step,
            seconds=progress.seconds,
            run=self.folder,
            val_accuracy=progress.val_accuracy,
            test_accuracy=None if stopped else self.record.test_accuracy,
            test_count=self.record.test_count,
            seconds_to_target=progress.seconds_to_target,
        )

    def note_device(self, device: str) -> None:
        """Remember that the run goes on elsewhere."""
        self.record = replace(self.record, device=device)

    def note_test(self, accuracy: float, count: int) -> None:
        """Remember what the test split said."""
        self.record = replace(self.record, test_accuracy=accuracy, test_count=count)

    def _note(self, progress: Progress, status: Status) -> None:
        self.record = replace(
            self.record,
            status=status,
            step=progress.step,
            seconds=progress.seconds,
            val_accuracy=progress.val_accuracy,
            seconds_to_target=progress.seconds_to_target,
        )

    def _report(self, error: OSError, step: int) -> None:
        words = sentence("Could not save the run: {reason}.", reason=reason_of(error))
        self._channel.publish(CheckpointFailed(step, words))
