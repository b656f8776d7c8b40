"""Two to five networks that learn at once, from the same digits in the same order.

``RaceSession.run`` is one blocking call with no Qt in it, as ``TrainingSession.run`` is.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from model import datasets
from model.datasets.dataset import Cancelled, Dataset
from model.devices import Device, select_device
from model.networks import NETWORKS, NetworkKind
from model.race.events import RaceFailed, RaceFinished, RaceStarted
from model.race.lane import Lane
from model.sentence import sentence
from model.training.channel import Channel, Control
from model.training.config import ConfigError, DeviceChoice, TrainingConfig
from model.training.engine import Engine, Plan, engine_for
from model.training.failures import explain, is_foreseen
from model.training.loop import steps_per_epoch
from model.training.preparation import ChooseDevice, LoadData, Preparation

_log = logging.getLogger(__name__)

FEWEST_RACERS, MOST_RACERS = 2, len(NETWORKS)


@dataclass(frozen=True)
class RaceConfig:
    """Who races on what. Raises ``ConfigError`` for what makes no sense.

    Each network keeps its own recipe's learning rate and schedule. None augments: all are to see
    the very same images.
    """

    networks: tuple[NetworkKind, ...]
    data: str = "mnist"
    epochs: int = 3
    batch_size: int = 128
    seed: int = 0
    device: DeviceChoice = "auto"

    def __post_init__(self) -> None:
        if not FEWEST_RACERS <= len(self.networks) <= MOST_RACERS:
            raise ConfigError(
                sentence(
                    "A race needs {fewest} to {most} networks.",
                    fewest=FEWEST_RACERS,
                    most=MOST_RACERS,
                )
            )
        if len(set(self.networks)) < len(self.networks):
            raise ConfigError(sentence("A network can race only once."))
        for network in self.networks:
            if network not in NETWORKS:
                raise ConfigError(
                    sentence(
                        "Each network must be one of {networks}.", networks=", ".join(NETWORKS)
                    )
                )
            self.of(network)

    def of(self, network: NetworkKind) -> TrainingConfig:
        """Make the configuration of one network's own run."""
        return TrainingConfig.recipe(
            network,
            data=self.data,
            epochs=self.epochs,
            batch_size=self.batch_size,
            augment=False,
            seed=self.seed,
            device=self.device,
        )


class RaceSession:
    """Trains several networks once, side by side.

    Parameters
    ----------
    config
        Who races on what.
    runs_dir
        Where a folder is made for each network's run; None keeps nothing on disk.
    load_data, choose_device, make_engine
        The boundaries of a session, for tests to stand in for.
    """

    def __init__(
        self,
        config: RaceConfig,
        runs_dir: Path | None = None,
        *,
        load_data: LoadData = datasets.load,
        choose_device: ChooseDevice = select_device,
        make_engine: Callable[[NetworkKind, int, str], Engine] = engine_for,
    ) -> None:
        self._config = config
        self._runs_dir = runs_dir
        self._load_data = load_data
        self._choose_device = choose_device
        self._make_engine = make_engine
        self._engines: list[Engine] = []
        self._lanes: list[Lane] = []

    def run(self, channel: Channel, control: Control) -> None:
        """Race to the end, to a stop or to a failure; blocks. The trainer thread's one call.

        The last event is always a ``RaceFinished`` or a ``RaceFailed``, and there is only one.
        """
        last: RaceFinished | RaceFailed
        try:
            last = self._race(channel, control)
        except Cancelled:
            last = RaceFinished(stopped=True)
        except Exception as error:  # noqa: BLE001 — whatever happens, the window has to hear of it
            if not is_foreseen(error):
                _log.exception("the race failed")
            last = self._failed(error)
        finally:
            for engine in self._engines:
                engine.unload()
        channel.publish(last)

    def _race(self, channel: Channel, control: Control) -> RaceFinished | RaceFailed:
        """Prepare, take all steps and measure."""
        preparation = Preparation(channel, control, self._load_data, self._choose_device)
        device, dataset = preparation.device_and_digits(self._config)
        self._build(preparation, device, dataset)
        for number, engine in enumerate(self._engines):
            config = self._config.of(engine.kind)
            self._lanes.append(
                Lane(
                    number, config, dataset, engine, device.words, channel, control, self._runs_dir
                )
            )
        channel.publish(self._started(device, dataset))
        completed = self._take_steps(control)
        for lane in self._lanes:
            completed = lane.end(stopped=not completed)
        if completed and not any(lane.is_through for lane in self._lanes):
            return RaceFailed(
                sentence("Every network has dropped out."), sentence("Try another batch size.")
            )
        return RaceFinished(stopped=not completed)

    def _build(self, preparation: Preparation, device: Device, dataset: Dataset) -> None:
        """Make the engines, compile what they do, and reset them."""
        for number, network in enumerate(self._config.networks):
            preparation.report(
                sentence("Building the networks"), number / len(self._config.networks)
            )
            engine = self._make_engine(network, self._config.batch_size, device.tensorflow_name)
            if self._engines:
                engine.share(self._engines[0])
            else:
                engine.load(dataset.train)
            self._engines.append(engine)
            _compile(engine, dataset)
            engine.reset(self._config.seed)

    def _started(self, device: Device, dataset: Dataset) -> RaceStarted:
        return RaceStarted(
            racers=tuple(lane.racer() for lane in self._lanes),
            data=dataset.name,
            device=device.words,
            device_note=device.note,
            batch_size=self._config.batch_size,
            epochs=self._config.epochs,
            steps_per_epoch=steps_per_epoch(dataset.train, self._config.batch_size),
            train_count=len(dataset.train.labels),
            validation_count=len(dataset.validation.labels),
        )

    def _take_steps(self, control: Control) -> bool:
        """Let all take the same steps, a call each in turn; False where a stop came."""
        for lane in self._lanes:
            lane.begin()
        while running := [lane for lane in self._lanes if lane.is_running]:
            count = min(lane.steps_that_fit for lane in running)
            target = min(lane.step for lane in running) + count
            for lane in running:
                if lane.step < target and not self._take_turn(lane, target, control):
                    return False
        return True

    def _take_turn(self, lane: Lane, target: int, control: Control) -> bool:
        if control.is_paused:
            for other in self._lanes:
                other.publish_snapshot()
        allowed = control.await_turn()
        if allowed is None:
            return False
        most = target - lane.step
        try:
            return lane.advance(min(allowed, most) if allowed else most)
        except Exception as error:
            if not is_foreseen(error):
                raise
            lane.drop_out(error)
            return True

    def _failed(self, error: Exception) -> RaceFailed:
        for lane in self._lanes:
            lane.drop_out(error)
        config = self._config.of(self._config.networks[0])
        failure = explain(error, config, 0, None)
        return RaceFailed(failure.reason, failure.remedy, failure.fix)


def _compile(engine: Engine, dataset: Dataset) -> None:
    """Let an engine compile both its calls, so that no network's time has that in it.

    It has learnt a step then: reset it.
    """
    batch = np.zeros((1, engine.batch_size), np.int32)
    nothing = np.zeros(1, np.float32)
    engine.train(Plan(batch, nothing, nothing), first_step=0, augment=False, pinned=None)
    engine.measure(dataset.validation, 0)
