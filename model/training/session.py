"""One training run from start to finish: prepare, train, keep, and say how it ended.

``TrainingSession.run`` is one blocking call with no Qt in it. In the window it is the whole life
of a thread; a test or the command line just calls it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from model import datasets
from model.datasets.dataset import Cancelled, Dataset
from model.devices import Device, import_tensorflow, select_device
from model.networks import NetworkKind
from model.reading.predictor import LivePredictor, live_predictor_for
from model.runs.keeper import RunKeeper
from model.runs.runs import Run
from model.sentence import sentence
from model.training.channel import Channel, Control
from model.training.config import DeviceChoice, TrainingConfig
from model.training.engine import Engine, engine_for
from model.training.events import DeviceChanged, Preparing, RunFailed, RunFinished, RunStarted
from model.training.failures import explain, is_foreseen
from model.training.loop import TrainingLoop, steps_per_epoch
from model.training.preparation import LoadData, Preparation
from model.training.progress import Progress

_log = logging.getLogger(__name__)

KEEP_SECONDS = 1.0
"""On a GPU the state is copied to the host this often, to go on from if the device is lost."""


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
        self._progress = Progress()

    def run(self, channel: Channel, control: Control) -> None:
        """Train to the end, to a stop or to a failure; blocks. The trainer thread's one call.

        The last event is always a ``RunFinished`` or a ``RunFailed``, and there is only one.
        """
        keeper = RunKeeper(self._config, channel, self._runs_dir, self._resume)
        last: RunFinished | RunFailed
        try:
            completed = self._train(channel, control, keeper)
            last = keeper.finished(self._progress, stopped=not completed)
        except Cancelled:
            last = keeper.finished(self._progress, stopped=True)
        except Exception as error:  # noqa: BLE001 — whatever happens, the window has to hear of it
            if not is_foreseen(error):
                _log.exception("the run failed")
            last = explain(error, self._config, self._progress.step, keeper.folder)
        if isinstance(last, RunFailed):
            keeper.close(self._progress, "failed")
        else:
            keeper.close(self._progress, "stopped" if last.stopped else "completed")
        channel.publish(last)

    def _train(self, channel: Channel, control: Control, keeper: RunKeeper) -> bool:
        """Prepare, take all steps and measure; False where a stop came before the end."""
        device, dataset, engine = self._prepare(channel, control)
        per_epoch = steps_per_epoch(dataset.train, self._config.batch_size)
        self._progress = keeper.restore(engine, per_epoch)
        predictor = self._build_predictor(channel, control)
        keeper.open(device.words, engine.parameters, per_epoch, self._progress)

        def checkpoint() -> None:
            keeper.save(self._progress, loop.engine, "running")

        loop = TrainingLoop(
            self._config, dataset, engine, channel, control, self._progress, checkpoint,
            keeper.moments(self._progress),
        )  # fmt: skip
        channel.publish(self._started(device, dataset, loop, predictor, keeper.folder))
        try:
            completed = self._take_steps(loop, device, dataset, channel, keeper)
            loop.publish_snapshot()
            loop.keep_moment()
            if not completed:
                if self._progress.step > 0:
                    keeper.save(self._progress, loop.engine, "stopped")
                return False
            return self._measure_test(loop, dataset, keeper)
        finally:
            loop.engine.unload()

    def _prepare(self, channel: Channel, control: Control) -> tuple[Device, Dataset, Engine]:
        preparation = Preparation(channel, control, self._load_data, self._choose_device)
        device, dataset = preparation.device_and_digits(self._config)
        preparation.report(sentence("Building the network"))
        engine = self._make_engine(
            self._config.network, self._config.batch_size, device.tensorflow_name
        )
        engine.reset(self._config.seed)
        engine.load(dataset.train)
        return device, dataset, engine

    def _build_predictor(self, channel: Channel, control: Control) -> LivePredictor:
        if control.is_stopped:
            raise Cancelled
        channel.publish(Preparing(sentence("Compiling")))
        return live_predictor_for(self._config.network)

    def _started(
        self,
        device: Device,
        dataset: Dataset,
        loop: TrainingLoop,
        predictor: LivePredictor,
        folder: Path | None,
    ) -> RunStarted:
        return RunStarted(
            network=self._config.network,
            data=dataset.name,
            run=folder,
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
            dataset=dataset,
            moments=loop.moments,
        )

    def _take_steps(
        self,
        loop: TrainingLoop,
        device: Device,
        dataset: Dataset,
        channel: Channel,
        keeper: RunKeeper,
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
        loop.moments.forget_after(step)
        loop.keep_seconds = None
        loop.move_to(engine)
        keeper.note_device("CPU")
        channel.publish(
            DeviceChanged(step, "CPU", "The GPU stopped answering. Continuing on the CPU.")
        )
        return loop.run()

    def _measure_test(self, loop: TrainingLoop, dataset: Dataset, keeper: RunKeeper) -> bool:
        figures = loop.evaluate(dataset.test, len(dataset.test.labels))
        if figures is None:
            return False
        keeper.note_test(figures[1], len(dataset.test.labels))
        return True
