"""Where the lab's questions are answered: in the background, or in slices on main."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Slot

from app.background import GoesOn, Lane, Work
from model.inside.plain_network import PlainNetwork
from model.inside.plans import Plan, carry_out
from model.raster import Image
from model.reading.prediction import Predictor

_SLICE_S = 0.004
_BETWEEN_MS = 4


class LabLane(QObject):
    """Carries out plans: in the background, or where only a predictor can answer, on main.

    A predictor is for one thread at a time and the pen's answers come from it too, so there the
    work is cut into slices of a few milliseconds. Call on main.
    """

    def __init__(self, lane: Lane, predictor: Callable[[], Predictor], parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self._predictor = lane, predictor
        self._made: LabWork | None = None
        self._jobs: dict[str, tuple[LabWork, Work, Callable[[Any], None]]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._work)

    def work(self, plan: Plan[Any], network: PlainNetwork | None) -> Work:
        """Make the work that is submitted next; ``network`` None to ask the predictor."""
        self._made = LabWork(plan, network)
        return self._made

    def submit(self, kind: str, work: Work, done: Callable[[Any], None]) -> None:
        """As ``Lane.submit``; ``work`` is what was made last, or calls it."""
        self.give_up(kind)
        made, self._made = self._made, None
        assert made is not None
        if made.network is not None:
            self._lane.submit(kind, work, done)
            return
        self._jobs[kind] = (made, work, done)
        self._timer.start()

    def give_up(self, kind: str) -> None:
        """As ``Lane.give_up``."""
        self._lane.give_up(kind)
        self._drop(kind)

    def _drop(self, kind: str) -> None:
        self._jobs.pop(kind, None)
        if not self._jobs:
            self._timer.stop()

    @Slot()
    def _work(self) -> None:
        until = time.perf_counter() + _SLICE_S
        kind, (made, work, done) = next(iter(self._jobs.items()))
        try:
            while not made.has_ended and time.perf_counter() < until:
                made.go_on(self._predictor())
        except BaseException:
            self._drop(kind)
            raise
        if made.has_ended:
            self._drop(kind)
            done(work(lambda: True))


class LabWork:
    """A plan to be carried out at once with a network, or bit by bit with a predictor."""

    def __init__(self, plan: Plan[Any], network: PlainNetwork | None) -> None:
        self.network = network
        self._plan = plan
        self._asked: Image | None = None
        self._answers: list[NDArray[np.float32]] = []
        self._result: Any = None
        self.has_ended = False

    def __call__(self, goes_on: GoesOn) -> Any:
        """Carry it out with the network, on any thread; or give what the bits have come to."""
        if self.network is None:
            return self._result
        return carry_out(self._plan, self.network.probabilities, goes_on)

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
            self.has_ended, self._result = True, end.value
        self._answers = []
