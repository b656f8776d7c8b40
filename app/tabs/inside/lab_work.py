"""Where the lab's questions are answered: in the background, or in slices on main."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Slot

from app.background import GoesOn, Lane, Work
from model.inside.plain_network import PlainNetwork
from model.inside.plans import Plan, carry_out
from model.prediction import Predictor
from model.raster import Image

_SLICE_S = 0.004
_BETWEEN_MS = 4


@dataclass(frozen=True, eq=False)
class LabWork:
    """A plan, and the plain network to ask; None where only the predictor can be asked."""

    plan: Plan[Any]
    network: PlainNetwork | None

    def __call__(self, goes_on: GoesOn) -> Any:
        """Carry it out with the network, on any thread."""
        assert self.network is not None
        return carry_out(self.plan, self.network.probabilities, goes_on)


class LabLane(QObject):
    """Carries out plans: in the background, or where only a predictor can answer, on main.

    A predictor is for one thread at a time and the pen's answers come from it too, so there the
    work is cut into slices of a few milliseconds. Call on main.
    """

    def __init__(self, lane: Lane, predictor: Callable[[], Predictor], parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self._predictor = lane, predictor
        self._jobs: dict[str, _Sliced] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._work)

    def submit(self, kind: str, work: Work, done: Callable[[Any], None]) -> None:
        """As ``Lane.submit``."""
        assert isinstance(work, LabWork)
        self.give_up(kind)
        if work.network is not None:
            self._lane.submit(kind, work, done)
            return
        self._jobs[kind] = _Sliced(work.plan, done)
        self._timer.start()

    def give_up(self, kind: str) -> None:
        """As ``Lane.give_up``."""
        self._lane.give_up(kind)
        self._jobs.pop(kind, None)
        if not self._jobs:
            self._timer.stop()

    @Slot()
    def _work(self) -> None:
        until = time.perf_counter() + _SLICE_S
        kind, job = next(iter(self._jobs.items()))
        while not job.has_ended:
            job.go_on(self._predictor())
            if time.perf_counter() > until:
                return
        self._jobs.pop(kind)
        if not self._jobs:
            self._timer.stop()
        job.done(job.result)


class _Sliced:
    """A plan that is carried out one image at a time."""

    def __init__(self, plan: Plan[Any], done: Callable[[Any], None]) -> None:
        self._plan, self.done = plan, done
        self._asked: Image | None = None
        self._answers: list[NDArray[np.float32]] = []
        self.has_ended = False
        self.result: Any = None

    def go_on(self, predictor: Predictor) -> None:
        """Answer the next image, or let the plan go on where it has all its answers."""
        if self._asked is not None and len(self._answers) < len(self._asked):
            self._answers.append(predictor.predict_proba(self._asked[len(self._answers)]))
            return
        try:
            if self._asked is None:
                self._asked = next(self._plan)
            else:
                self._asked = self._plan.send(np.stack(self._answers))
        except StopIteration as end:
            self.has_ended, self.result = True, end.value
        self._answers = []
