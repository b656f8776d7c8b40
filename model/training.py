"""One training run from start to finish: prepare, train, keep, and say how it ended.

``TrainingSession.run`` is one blocking call with no Qt in it. In the window it is the whole life
of a thread; a test or the command line just calls it.
"""

from __future__ import annotations

import errno
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from model import datasets
from model.channel import Channel, Control
from model.config import DeviceChoice, TrainingConfig
from model.datasets.dataset import Cancelled, Dataset
from model.datasets.dataset import Progress as Report
from model.devices import Device, import_tensorflow, select_device
from model.engine import Engine, engine_for
from model.events import CheckpointFailed, DeviceChanged, Preparing, RunFinished, RunStarted
from model.failures import explain, is_foreseen
from model.loop import Progress, TrainingLoop, steps_per_epoch
from model.networks import NetworkKind
from model.predictor import live_predictor_for
from model.runs import Checkpoint, Run, RunError, Status, new_record

_log = logging.getLogger(__name__)

KEEP_SECONDS = 1.0
"""On a GPU the state is copied to the host this often, to go on from if the device is lost."""

LoadData = Callable[[str, Report, Callable[[], bool]], Dataset]


class TrainingSession:
    """Trains one network once.

    Parameters
    ----------
    config
        What to do; of a run that is continued, its own.
    runs_dir
        Where the run's folder is made; None keeps nothing on disk.
    resume
        A stopped or interrupted run to go on with in its own folder.
    load_data, choose_device, make_engine
        The boundaries of a session, for tests to stand in for.
    """

    def __init__(
        self,
        config: TrainingConfig,
        runs_dir: Path | None = None,
        *,
        resume: Run | None = None,
        load_data: LoadData = datasets.load,
        choose_device: Callable[[DeviceChoice], Device] = select_device,
        make_engine: Callable[[NetworkKind, int, str], Engine] = engine_for,
    ) -> None:
        self._config = config
        self._runs_dir = runs_dir
        self._resume = resume
        self._load_data = load_data
        self._choose_device = choose_device
        self._make_engine = make_engine
        self._run = resume
        self._record = new_record(config)
        self._progress = Progress()

    def run(self, channel: Channel, control: Control) -> None:
        """Train to the end, to a stop or to a failure; blocks. The trainer thread's one call.

        The last event is always a ``RunFinished`` or a ``RunFailed``, and there is only one.
        """
        try:
            last = self._train(channel, control)
        except Cancelled:
            last = self._finished(stopped=True)
        except Exception as error:  # noqa: BLE001 — whatever happens, the window has to hear of it
            if not is_foreseen(error):
                _log.exception("the run failed")
            last = explain(error, self._config, self._progress.step, self._folder)
        self._close_record(channel, last)
        channel.publish(last)

    @property
    def _folder(self) -> Path | None:
        return self._run.folder if self._run else None

    def _train(self, channel: Channel, control: Control) -> RunFinished:
        device, dataset, engine = self._prepare(channel, control)
        self._start_from_checkpoint(dataset, engine)
        predictor = self._build_predictor(channel, control)
        self._open_folder(channel, device, dataset, engine)

        def checkpoint() -> None:
            self._save(channel, loop.engine, "running")

        loop = TrainingLoop(
            self._config, dataset, engine, channel, control, self._progress, checkpoint
        )
        channel.publish(self._started(device, dataset, loop, predictor))
        try:
            completed = self._take_steps(loop, device, dataset, channel)
            loop.publish_snapshot()
            return self._end(loop, dataset, channel, completed)
        finally:
            loop.engine.unload()

    def _prepare(self, channel: Channel, control: Control) -> tuple[Device, Dataset, Engine]:
        def report(what: str, fraction: float | None = None) -> None:
            if control.is_stopped:
                raise Cancelled
            channel.publish(Preparing(what, fraction))

        report("Loading TensorFlow")
        import_tensorflow()
        report("Choosing the device")
        device = self._choose_device(self._config.device)
        report("Reading the digits")
        dataset = self._load_data(self._config.data, report, lambda: control.is_stopped)
        report("Building the network")
        engine = self._make_engine(
            self._config.network, self._config.batch_size, device.tensorflow_name
        )
        engine.reset(self._config.seed)
        if steps_per_epoch(dataset.train, self._config.batch_size) == 0:
            raise RunError(
                f"There are {len(dataset.train.labels)} digits to learn from, fewer than one "
                f"batch of {self._config.batch_size}."
            )
        engine.load(dataset.train)
        return device, dataset, engine

    def _start_from_checkpoint(self, dataset: Dataset, engine: Engine) -> None:
        if self._resume is None:
            return
        kept = self._resume.read_checkpoint()
        record = self._resume.read_record()
        per_epoch = steps_per_epoch(dataset.train, self._config.batch_size)
        if record.steps_per_epoch not in (0, per_epoch):
            raise RunError(f"{self._resume.folder}: the digits are not those this run began with.")
        try:
            engine.set_state(kept.state)
        except ValueError as error:
            raise RunError(f"{self._resume.folder}: the checkpoint is of another network.") from error
        self._record = replace(new_record(self._config), started=record.started)
        self._progress = Progress.from_metrics(kept.step, kept.seconds, kept.metrics)

    def _build_predictor(self, channel: Channel, control: Control) -> object:
        if control.is_stopped:
            raise Cancelled
        channel.publish(Preparing("Compiling"))
        return live_predictor_for(self._config.network)

    def _open_folder(
        self, channel: Channel, device: Device, dataset: Dataset, engine: Engine
    ) -> None:
        self._record = replace(
            self._record,
            device=device.words,
            parameters=engine.parameters,
            steps_per_epoch=steps_per_epoch(dataset.train, self._config.batch_size),
            step=self._progress.step,
        )
        if self._runs_dir is None and self._run is None:
            return
        try:
            if self._run is None and self._runs_dir is not None:
                self._run = Run.create(self._runs_dir, self._record)
            elif self._run is not None:
                self._run.write_record(self._record)
        except OSError as error:
            self._report_unsaved(channel, error)

    def _started(
        self, device: Device, dataset: Dataset, loop: TrainingLoop, predictor: object
    ) -> RunStarted:
        return RunStarted(
            network=self._config.network,
            data=dataset.name,
            run=self._folder,
            device=device.words,
            device_note=device.note,
            parameters=loop.engine.parameters,
            train_count=len(dataset.train.labels),
            validation_count=len(dataset.validation.labels),
            batch_size=self._config.batch_size,
            epochs=self._config.epochs,
            steps_per_epoch=loop.steps_per_epoch,
            first_step=self._progress.step,
            predictor=predictor,
        )

    def _take_steps(
        self, loop: TrainingLoop, device: Device, dataset: Dataset, channel: Channel
    ) -> bool:
        """Run the loop; if a GPU gives up on the way, go on with the CPU from what was kept."""
        if device.kind == "cpu":
            return loop.run()
        loop.keep_seconds = KEEP_SECONDS
        try:
            return loop.run()
        except import_tensorflow().errors.OpError as error:
            _log.warning("the GPU failed: %s", error)
            if loop.kept is None:
                raise
            step, state = loop.kept
        engine = self._make_engine(self._config.network, self._config.batch_size, "/CPU:0")
        engine.reset(self._config.seed)
        engine.load(dataset.train)
        engine.set_state(state)
        self._progress.forget_after(step)
        loop.keep_seconds = None
        loop.move_to(engine)
        channel.publish(
            DeviceChanged(step, "CPU", "The GPU stopped answering. Continuing on the CPU.")
        )
        self._record = replace(self._record, device="CPU")
        return loop.run()

    def _end(
        self, loop: TrainingLoop, dataset: Dataset, channel: Channel, completed: bool
    ) -> RunFinished:
        if not completed:
            if self._progress.step > 0:
                self._save(channel, loop.engine, "stopped")
            return self._finished(stopped=True)
        figures = loop.evaluate(dataset.test, len(dataset.test.labels))
        if figures is None:
            return self._finished(stopped=True)
        self._record = replace(
            self._record, test_accuracy=figures[1], test_count=len(dataset.test.labels)
        )
        return self._finished(stopped=False)

    def _finished(self, *, stopped: bool) -> RunFinished:
        return RunFinished(
            stopped=stopped,
            step=self._progress.step,
            seconds=self._progress.seconds,
            run=self._folder,
            val_accuracy=self._progress.val_accuracy,
            test_accuracy=self._record.test_accuracy,
            test_count=self._record.test_count,
            seconds_to_target=self._progress.seconds_to_target,
        )

    def _save(self, channel: Channel, engine: Engine, status: Status) -> None:
        if self._run is None:
            return
        progress = self._progress
        checkpoint = Checkpoint(progress.step, progress.seconds, engine.state(), progress.metrics())
        try:
            self._run.write_checkpoint(checkpoint, engine.network)
            self._write_record(status)
        except OSError as error:
            self._report_unsaved(channel, error)

    def _write_record(self, status: Status) -> None:
        self._record = replace(
            self._record,
            status=status,
            step=self._progress.step,
            seconds=self._progress.seconds,
            val_accuracy=self._progress.val_accuracy,
            seconds_to_target=self._progress.seconds_to_target,
        )
        if self._run is not None:
            self._run.write_record(self._record)

    def _close_record(self, channel: Channel, last: object) -> None:
        status: Status = "failed"
        if isinstance(last, RunFinished):
            status = "stopped" if last.stopped else "completed"
        try:
            self._write_record(status)
        except OSError as error:
            self._report_unsaved(channel, error)

    def _report_unsaved(self, channel: Channel, error: OSError) -> None:
        if error.errno == errno.ENOSPC:
            what = "the disk is full"
        else:
            what = error.strerror or str(error)
        reason = f"Could not save the run: {what[:1].lower()}{what[1:]}."
        channel.publish(CheckpointFailed(self._progress.step, reason))
