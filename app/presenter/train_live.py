"""Train live: a fresh network learns before the audience, slowly at first, then at full speed."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.reading.live_reader import SHIPPED, THIS_RUN, LiveReader
from app.train.controller import TrainingController
from app.train.session_control import State
from model.datasets import mnist
from model.networks import DEFAULT_NETWORK, NetworkKind
from model.training.channel import Pace
from model.training.config import TrainingConfig

SLOW_STEPS = 100
"""So many batches are slowed unless the person has other wishes."""

TEMPOS: tuple[float | None, ...] = (2.0, 5.0, 10.0, 20.0, 50.0, None)
"""Batches a second to choose from; None for full speed."""

_SEEDS = 2**31 - 1


class TrainLive(QObject):
    """Starts and steers a training from the stage; the window's controller does it. Call on main.

    The run that is at work is steered whoever has started it. What answers is the network as it
    is; after a training that was started here, leaving the stage gives the shipped one back.

    Attributes
    ----------
    network : callable
        Says which network the next training builds.
    is_offered : bool
        Whether a training may be started from the stage; see ``offer``.
    first_tempo : float or None
        Batches a second of the first hundred; None for full speed from the start.

    Signals
    -------
    changed
        State, tempo, or what answers.
    """

    changed = Signal()

    def __init__(
        self, controller: TrainingController, reader: LiveReader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller, self._reader = controller, reader
        self.network: Callable[[], NetworkKind] = _default_network
        self.is_offered = True
        self._data = "mnist"
        self.first_tempo: float | None = TEMPOS[1]
        self._is_ours = False
        controller.state_changed.connect(self.changed)
        controller.may_start_changed.connect(self.changed)
        reader.answering_changed.connect(self.changed)

    @property
    def is_on(self) -> bool:
        """Whether a training is at work."""
        return self._controller.state.is_active

    @property
    def may_toggle(self) -> bool:
        """Whether a training can be started now, or the one at work be stopped."""
        return (self._controller.may_start and self.is_offered) or (
            self.is_on and self._controller.state is not State.STOPPING
        )

    @property
    def is_paused(self) -> bool:
        """Whether it holds."""
        return self._controller.state is State.PAUSED

    @property
    def step(self) -> int:
        """Batches of the run in view so far."""
        curves = self._controller.curves
        return 0 if curves is None else max(0, curves.step)

    @property
    def tempo(self) -> float | None:
        """Batches a second at the present step; None for full speed."""
        pace = self._controller.pace
        return pace.steps_per_second if pace is not None and pace.slows(self.step) else None

    def offer(self, is_offered: bool, data: str = "mnist") -> None:
        """Let trainings be started from the stage or not, on ``mnist`` or on ``strokes``."""
        self.is_offered, self._data = is_offered, data
        self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Begin with a fresh network, or stop; what was learned is kept and goes on answering."""
        if self.is_on:
            self._controller.stop()
        else:
            self.start()

    def start(self) -> None:
        """Begin with a fresh network; on embedded strokes where MNIST is wanted but not at hand."""
        if not (self._controller.may_start and self.is_offered):
            return
        data = "mnist" if self._data == "mnist" and mnist.is_available() else "strokes"
        config = TrainingConfig.recipe(self.network(), data=data, seed=secrets.randbelow(_SEEDS))
        tempo = self.first_tempo
        self._is_ours = True
        self._controller.start(config, None if tempo is None else Pace(tempo, SLOW_STEPS))

    @Slot()
    def pause_or_resume(self) -> None:
        """Hold the training, or let it go on."""
        self._controller.pause_or_resume()

    @Slot()
    def slower(self) -> None:
        """Take the next lower tempo: for the first hundred batches, later to the end."""
        self._set_tempo(max(0, self._place() - 1))

    @Slot()
    def faster(self) -> None:
        """Take the next higher tempo, full speed at the last."""
        self._set_tempo(min(len(TEMPOS) - 1, self._place() + 1))

    @property
    def can_be_slower(self) -> bool:
        """Whether there is a lower tempo."""
        return self._can_be_steered and self._place() > 0

    @property
    def can_be_faster(self) -> bool:
        """Whether it is not at full speed."""
        return self._can_be_steered and self.tempo is not None

    @property
    def _can_be_steered(self) -> bool:
        return self.is_on and self._controller.state is not State.STOPPING

    @property
    def can_be_paused(self) -> bool:
        """Whether there is a training to be held, or one that holds."""
        return self._controller.state in (State.RUNNING, State.PAUSED)

    @property
    def can_go_back(self) -> bool:
        """Whether another network than the shipped one answers."""
        return self._reader.answering != SHIPPED

    @Slot()
    def back_to_shipped(self) -> None:
        """Let the shipped network answer; a training goes on."""
        self._reader.choose(SHIPPED)

    @Slot()
    def leave(self) -> None:
        """Give the shipped network back if a training from here is over."""
        if self._is_ours and not self.is_on:
            self._is_ours = False
            if self._reader.answering == THIS_RUN:
                self.back_to_shipped()

    def _place(self) -> int:
        tempo = self.tempo
        return len(TEMPOS) - 1 if tempo is None else TEMPOS.index(tempo)

    def _set_tempo(self, place: int) -> None:
        if not self.is_on or place == self._place():
            return
        tempo = TEMPOS[place]
        until = SLOW_STEPS if self.step < SLOW_STEPS else None
        self._controller.set_pace(None if tempo is None else Pace(tempo, until))
        self.changed.emit()


def _default_network() -> NetworkKind:
    return DEFAULT_NETWORK
