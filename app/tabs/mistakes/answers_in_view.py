"""The answers that the Mistakes tab shows: of the network in view, for the digits in view."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.background import GoesOn, Work
from app.language import noop
from app.refresher import Refresher
from app.tabs.insight import Insight
from app.train.session_control import State
from model.inside.mistakes import Answers, answers_of
from model.inside.plain_network import PlainNetwork

HELD_OUT = 2_000
"""So many held-out digits are shown: many mistakes, and no burden on a network that learns."""
FIRST = 500
"""So many are shown at once, before the rest is read."""
REST_WHILE_TRAINING = 24.0
"""A look at all digits is followed by so many times as long a rest, for training to go on."""
_KEPT = 32


@dataclass(frozen=True, eq=False)
class Digits:
    """The digits to be shown: images (n, 28, 28, 1) uint8, labels (n,) int32; ``name`` in English.

    ``name`` is in the plural, such as "test digits".
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.int32]
    name: str

    def __len__(self) -> int:
        return len(self.labels)


@dataclass(frozen=True, eq=False)
class Look:
    """What a network said so far, going through the digits."""

    network: PlainNetwork
    step: int | None
    answers: Answers | None = None

    @property
    def done(self) -> int:
        """For how many digits there is an answer."""
        return 0 if self.answers is None else len(self.answers)


class AnswersInView(QObject):
    """Has the network in view answer for the digits in view, while ``view`` is seen. Call on main.

    The first answers come at once and the others after; a network that learns is looked at again
    and again, as often as costs its training little.

    Signals
    -------
    changed
        ``look`` is another one, or goes further.
    restarted
        Other digits or another network: there is no look, what was shown is of no use.
    """

    changed = Signal()
    restarted = Signal()

    def __init__(self, view: QWidget, insight: Insight) -> None:
        super().__init__(view)
        self._insight = insight
        self._digits: Digits | None = None
        self._begun: Look | None = None
        self._known: OrderedDict[int, Answers] = OrderedDict()
        self.look: Look | None = None
        lane = insight.background.slow
        self._refresher = Refresher(view, lane, "mistakes", self._ask, self._take)
        insight.network.replaced.connect(self._restart)
        insight.digits.changed.connect(self._take_digits)
        insight.network.moved.connect(self._refresher.refresh)
        insight.controller.state_changed.connect(self._follow_state)
        self._follow_state()
        self._refresher.refresh()

    @property
    def digits(self) -> Digits | None:
        """The digits to be shown; None until they were read."""
        if self._digits is None:
            dataset = self._insight.digits.dataset
            if dataset is not None and self._insight.digits.may_show_test:
                self._digits = Digits(dataset.test.images, dataset.test.labels, noop("test digits"))
            elif dataset is not None:
                split = dataset.validation
                images, labels = split.images[:HELD_OUT], split.labels[:HELD_OUT]
                self._digits = Digits(images, labels, noop("held-out digits"))
        return self._digits

    @Slot()
    def _take_digits(self) -> None:
        self._digits = None
        self._restart()

    @Slot()
    def _restart(self) -> None:
        self.look = self._begun = None
        self._known.clear()
        self.restarted.emit()
        self._refresher.restart()

    @Slot()
    def _follow_state(self) -> None:
        is_training = self._insight.controller.state is State.RUNNING
        self._refresher.rest = REST_WHILE_TRAINING if is_training else 0.0

    def _ask(self) -> Work | None:
        network, digits = self._insight.network.network, self.digits
        if network is None or digits is None or len(digits) == 0:
            return None
        if self._begun is None or self._begun.network is not network:
            step = self._insight.network.step
            self._begun = Look(network, step, None if step is None else self._known.get(step))
        begun = self._begun
        if begun.done < len(digits):
            whole = (begun.done // HELD_OUT + 1) * HELD_OUT
            end = min(FIRST if self.look is None else whole, len(digits))
            return lambda goes_on: _further(begun, digits, end, goes_on)
        return None if self.look is begun else lambda goes_on: begun

    def _take(self, look: Look | None) -> None:
        digits = self.digits
        if look is None or look.answers is None or digits is None:
            return
        self.look = self._begun = look
        if look.done < len(digits):
            self._refresher.refresh()
        elif look.step is not None:
            self._known[look.step] = look.answers
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
        self.changed.emit()


def _further(look: Look, digits: Digits, end: int, goes_on: GoesOn) -> Look | None:
    """Answer for the digits up to ``end``; None where nobody waits for it any more."""
    found = look.network.probabilities(digits.images[look.done : end], goes_on)
    if len(found) < end - look.done:
        return None
    if look.answers is not None:
        found = np.concatenate([look.answers.probabilities, found])
    return Look(look.network, look.step, answers_of(found, digits.labels[:end]))
