"""Fine-tuning: a training session that goes on from the shipped network with a person's drawings.

After the last step the weights go back part of the way to where they began, which keeps most of
what was learnt and gives back most of what was forgotten (M. Wortsman et al., "Robust fine-tuning
of zero-shot models", 2022).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.datasets.dataset import Cancelled, Dataset, DatasetError, Progress
from model.devices import Device, select_device
from model.inside.plain_network import shipped_plain_network
from model.own_drawings import OwnDrawing, OwnDrawings, StoreError
from model.personal.at_once import Familiar, machine_for
from model.personal.engine import (
    PersonalEngine,
    live_personal_predictor_for,
    personal_engine_for,
    weights_with,
)
from model.personal.keeping import names_of, write_familiar
from model.personal.layers import last_layers
from model.personal.machine import Machine
from model.personal.parts import NotEnoughDrawings, Parts, require_enough
from model.personal.pool import Pool, make_pool
from model.personal.verdict import Paired, Verdict, write_verdict
from model.reading.predictor import LivePredictor
from model.reading.shipped import ShippedPredictor
from model.runs.keeper import RunKeeper
from model.runs.runs import Run
from model.sentence import sentence, words_of
from model.training.channel import Channel, Control
from model.training.config import DeviceChoice, How, TrainingConfig
from model.training.engine import Engine
from model.training.events import Preparing, Snapshot, Validated
from model.training.loop import TrainingLoop
from model.training.preparation import Preparation
from model.training.session import TrainingSession

STEPS: dict[How, int] = {"frozen": 120, "thawed": 120, "scratch": 400}
KEPT: dict[How, float] = {"frozen": 0.5, "thawed": 0.5, "scratch": 1.0}
"""How much of the way from the shipped weights is kept in the end."""
_SURE = 0.95
"""What is learnt of a person's drawing: this for its label, the rest evenly for all."""

Weights = list[NDArray[np.float32]]


class FineTuningSession(TrainingSession):
    """Learns a person's drawings properly; steered, shown and kept like every other run.

    Its last event is a ``RunFailed`` where there are too few drawings, in the words of
    ``missing``. What was held back is read once, when all steps were taken: then ``verdict`` is
    set and lies in the run's folder, before ``RunFinished`` is published.

    Parameters
    ----------
    config
        From ``personal_config``, ``frozen``, ``thawed`` or ``scratch``, with all symbols there are.
    runs_dir
        Where the run's folder is made; None keeps nothing on disk.
    resume
        A stopped or interrupted run to go on with in its own folder.
    drawings
        What to learn from; read from the person's store when the session begins if left out.
    steps
        How many; by ``config.how`` if left out.
    """

    def __init__(
        self,
        config: TrainingConfig,
        runs_dir: Path | None = None,
        *,
        resume: Run | None = None,
        drawings: Iterable[OwnDrawing] | None = None,
        steps: int | None = None,
        choose_device: Callable[[DeviceChoice], Device] = select_device,
    ) -> None:
        super().__init__(
            config, runs_dir, resume=resume, load_data=self._load, choose_device=choose_device
        )
        if config.how is None or config.how == "at_once":
            raise ValueError("fine-tuning is frozen, thawed or from scratch")
        self._how: How = config.how
        self._drawings = drawings
        self._steps = steps or STEPS[config.how]
        self._parts: Parts
        self._pool: Pool
        self._machine: Machine
        self._start: Weights
        self._before: NDArray[np.intp]
        self._meter_before: NDArray[np.intp]
        self.verdict: Verdict | None = None
        """What it brought; None before the end, and after a stop."""

    def _load(self, data: str, progress: Progress, cancelled: Callable[[], bool]) -> Dataset:
        try:
            drawings = OwnDrawings().all() if self._drawings is None else self._drawings
            self._parts = require_enough(drawings)
        except StoreError as error:
            raise DatasetError(words_of(error), sentence("Nothing was learnt.")) from error
        except NotEnoughDrawings as error:
            words = sentence("There are too few drawings.")
            raise DatasetError(words, error.missing.sentence) from error
        if self._parts.new_symbols != self._config.symbols:
            raise DatasetError(
                sentence("Your symbols changed meanwhile."),
                sentence("Start again to learn them all."),
            )
        count = self._steps * self._config.batch_size
        self._pool = make_pool(
            self._parts,
            count,
            self._config.seed,
            progress,
            cancelled,
            practise=self._config.practise,
        )
        return self._pool.dataset

    def _prepare(self, channel: Channel, control: Control) -> tuple[Device, Dataset, Engine]:
        preparation = Preparation(channel, control, self._load, self._choose_device)
        device, dataset = preparation.device_and_digits(self._config)
        preparation.report(sentence("Building the network"))
        return device, dataset, self._engine_on(device.tensorflow_name)

    def _engine_on(self, device: str) -> PersonalEngine:
        """Give an engine as the run begins: what it thinks of everything is noted before."""
        config, parts = self._config, self._parts
        classes = len(parts.symbols)
        engine = personal_engine_for(self._how, classes, config.batch_size, device)
        self._machine, hidden = machine_for(parts, config.seed)
        temperature = float(ShippedPredictor().facts["temperature"])
        last = last_layers(hidden, temperature, self._machine, digits_too=False)
        self._start = weights_with(list(shipped_plain_network().weights), last)
        engine.reset(config.seed)
        fresh = engine.weights()
        engine.begin_with(self._start)
        self._before = engine.logits(self._pool.dataset.test.images)[:, :10].argmax(axis=1)
        self._meter_before = engine.logits(self._pool.meter.images)[:, :10].argmax(axis=1)
        engine.opinions = self._opinions(engine)
        if self._how == "scratch":
            engine.begin_with(list(fresh))
        engine.load(self._pool.dataset.train)
        return engine

    def _opinions(self, engine: PersonalEngine) -> NDArray[np.float32]:
        """Give what to learn: the label of an own drawing, of others what it thinks of them."""
        train, is_own = self._pool.dataset.train, self._pool.is_own
        classes = len(self._parts.symbols)
        right = np.eye(classes, dtype=np.float32)[train.labels]
        opinions = np.asarray(right * _SURE + (1 - _SURE) / classes, np.float32)
        if is_own.all():
            return opinions
        logits = engine.logits(train.images[~is_own])[:, :10]
        grown = np.exp(logits - logits.max(axis=1, keepdims=True))
        opinions[~is_own] = 0
        opinions[~is_own, :10] = grown / grown.sum(axis=1, keepdims=True)
        return opinions

    def _build_predictor(self, channel: Channel, control: Control) -> LivePredictor:
        if control.is_stopped:
            raise Cancelled
        channel.publish(Preparing("Compiling"))
        predictor = live_personal_predictor_for(names_of(self._config))
        predictor.familiar = Familiar(self._machine)
        return predictor

    def _take_steps(
        self, loop: TrainingLoop, device: Device, dataset: Dataset, channel: Channel,
        keeper: RunKeeper,
    ) -> bool:  # fmt: skip
        keeper.write(lambda folder: write_familiar(folder, self._machine), self._progress)
        if not super()._take_steps(loop, device, dataset, channel, keeper):
            return False
        engine = loop.engine
        assert isinstance(engine, PersonalEngine)
        engine.settle(self._start, KEPT[self._how])
        figures = loop.evaluate(dataset.validation, len(dataset.validation))
        if figures is None:
            return False
        progress = self._progress
        progress.note_validation(*figures)
        progress.val_accuracy = figures[1]
        channel.publish(
            Validated(progress.step, *figures, len(dataset.validation), progress.seconds)
        )
        channel.publish(Snapshot(progress.step, engine.weights()))
        keeper.save(progress, engine, "running")
        return True

    def _measure_test(self, loop: TrainingLoop, dataset: Dataset, keeper: RunKeeper) -> bool:
        engine = loop.engine
        assert isinstance(engine, PersonalEngine)
        test, meter = dataset.test, self._pool.meter
        before = self._before == test.labels
        after = engine.logits(test.images).argmax(axis=1) == test.labels
        is_digit = test.labels < 10
        self.verdict = verdict = Verdict(
            how=self._how,
            learnt=len(self._parts.learnt),
            digits=Paired.of(before[is_digit], after[is_digit]),
            symbols=Paired.of(before[~is_digit], after[~is_digit]),
            meter=Paired.of(
                self._meter_before == meter.labels,
                engine.logits(meter.images).argmax(axis=1) == meter.labels,
            ),
            meter_digits=self._pool.meter_digits,
        )
        keeper.write(lambda folder: write_verdict(folder, verdict), self._progress)
        keeper.note_test(float(after.mean()), len(after))
        return True
