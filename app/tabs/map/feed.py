"""Keeps the map at the network that answers: a first part at once, the rest right after."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.background import GoesOn, Work
from app.reading.live_reader import THIS_RUN
from app.refresher import Refresher
from app.tabs.insight import Insight
from app.tabs.map.sample import Sample
from app.tabs.map.words import INVITATION, LEAST, RAN_AWAY, READING, TOO_FEW
from app.train.session_control import State
from model.datasets.dataset import Dataset
from model.inside.map import DigitMap, answered_again, grow_map, start_map

FIRST_PICTURE_S, MOVED_S, MORE_S = 0.12, 0.02, 0.08
"""How long the digits of the very first picture, of the first after a move, and more may take."""
REST_WHILE_TRAINING = 12.0


class MapFeed(QObject):
    """Makes the map in the background while ``view`` can be seen. Call on main.

    Signals
    -------
    digits_changed
        ``sample`` is another one.
    changed
        ``map`` is another one, or ``problem`` is.
    """

    digits_changed = Signal()
    changed = Signal()

    def __init__(self, view: QWidget, insight: Insight) -> None:
        super().__init__(view)
        self._insight = insight
        self._dataset: Dataset | None = None
        self._is_first = False
        self.map: DigitMap | None = None
        """The newest map; None where there is none, and ``problem`` says why."""
        self.sample: Sample | None = None
        self.problem: tuple[str, str] = (INVITATION, READING)
        """A strong line and a quiet one; empty where there is a map."""
        self._growing = Refresher(view, insight.background.slow, "map", self._ask, self._take)
        insight.network.replaced.connect(self._replace)
        insight.network.moved.connect(self._move)
        insight.digits.changed.connect(self._replace)
        self._growing.refresh()

    @property
    def is_live(self) -> bool:
        """Whether the network that is shown learns right now."""
        reader = self._insight.reader
        return self.is_training and reader.answering == THIS_RUN and not reader.is_held

    @property
    def is_training(self) -> bool:
        """Whether a run takes steps."""
        return self._insight.controller.state is State.RUNNING

    @property
    def is_now(self) -> bool:
        """Whether the map is of the network as it is now."""
        return self.map is not None and self.map.network is self._insight.network.network

    @Slot()
    def _replace(self) -> None:
        self._growing.restart()

    @Slot()
    def _move(self) -> None:
        """While a network learns each map is finished first, else no picture would be whole."""
        if self.is_live or self._is_first:
            self._growing.refresh()
        else:
            self._growing.restart()

    def _ask(self) -> Work | None:
        self._is_first = False
        network, sample = self._insight.network.network, self._sample()
        if sample is None or network is None or len(sample.labels) < LEAST:
            self._say_why(sample)
            return None
        before = self.map
        is_new = before is None or (not self.is_now and (before.is_whole or not self.is_live))
        if not is_new and before is not None and before.is_whole:
            return None
        self._growing.rest = REST_WHILE_TRAINING if self.is_training else 0.0
        self._is_first = is_new
        seconds = MORE_S if not is_new else FIRST_PICTURE_S if before is None else MOVED_S

        def work(goes_on: GoesOn) -> DigitMap:
            if before is not None and not is_new:
                return grow_map(before, sample.images, seconds, goes_on)
            begun = start_map(network, len(sample.labels), before)
            if begun.is_whole:
                return answered_again(begun, sample.images, goes_on)
            return grow_map(begun, sample.images, seconds, goes_on)

        return work

    def _sample(self) -> Sample | None:
        dataset = self._insight.digits.dataset
        if dataset is not self._dataset:
            self._dataset, self.map = dataset, None
            self.sample = None if dataset is None else Sample.of(dataset)
            self.digits_changed.emit()
        return self.sample

    def _take(self, grown: DigitMap) -> None:
        self._is_first = False
        if not grown.has_numbers:
            self.map = None
            self._say(RAN_AWAY)
            return
        self.map, self.problem = grown, ("", "")
        self.changed.emit()
        if not (grown.is_whole and self.is_now):
            self._growing.refresh()

    def _say_why(self, sample: Sample | None) -> None:
        self.map = None
        if self._insight.network.problem:
            self._say((self._insight.network.problem, ""))
        elif sample is not None and len(sample.labels) < LEAST:
            self._say(TOO_FEW)
        else:
            self._say((INVITATION, READING))

    def _say(self, words: tuple[str, str]) -> None:
        self.problem = words
        self.changed.emit()
