"""Whom the card "Why does it say 7?" asks: the network in view, however little it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.background import GoesOn, Work
from app.language import tr
from app.reading.live_reader import SHIPPED
from app.tabs.inside.why_words import NEEDS_TENSORFLOW, ONLY_ANSWERS
from app.tabs.insight import Insight
from model.devices import tensorflow_is_loaded
from model.inside.asking import AskWith, asker_of
from model.inside.gradients import KerasForm, Weights, form_of, shipped_form
from model.inside.saliency import Ask
from model.opening import NetworkFileError
from model.reading.prediction import Predictor
from model.reading.predictor import KerasPredictor
from model.sentence import words_of

_Done = Callable[[Any], None]
_ASKER, _FORM = "why: asker", "why: gradients"


@dataclass(frozen=True, eq=False)
class Source:
    """What is asked; two are of the same network and weights if they share the ``key``."""

    key: object
    ask: Ask


class WhySource(QObject):
    """Makes what is asked from the network in view, in the background where it is slow to make.

    Call on main.

    Signals
    -------
    ready
        What was asked for in vain is there now.
    """

    ready = Signal()

    def __init__(self, insight: Insight, parent: QObject) -> None:
        super().__init__(parent)
        self._insight = insight
        self._asker: tuple[Predictor, AskWith | str] | None = None
        self._form: tuple[Predictor, KerasForm] | None = None
        self._in_the_making: dict[str, Predictor] = {}

    def current(self) -> Source | str | None:
        """Whom to ask now: None where it is not ready yet, words where it cannot be asked."""
        network = self._insight.network
        plain = network.network
        if plain is not None:
            return Source(plain, plain.probabilities)
        if not network.problem:
            return None
        predictor = self._insight.reader.predictor
        if self._asker is None or self._asker[0] is not predictor:
            self._make(_ASKER, predictor, partial(_make_asker, predictor), self._take_asker)
            return None
        ask = self._asker[1]
        if isinstance(ask, str):
            return ask
        weights = self._weights()
        return Source(weights if weights else predictor, partial(ask, weights))

    def why_no_gradients(self) -> str:
        """Say why gradients cannot be had of the network in view; empty where they can."""
        reader = self._insight.reader
        if isinstance(reader.predictor, KerasPredictor):
            return ""
        if reader.answering != SHIPPED:
            return tr(ONLY_ANSWERS)
        return "" if tensorflow_is_loaded() else tr(NEEDS_TENSORFLOW)

    def gradients(self) -> tuple[KerasForm, Weights] | None:
        """Give the network to take gradients of, and its weights; None where not ready yet."""
        predictor = self._insight.reader.predictor
        if self._form is None or self._form[0] is not predictor:
            self._make(_FORM, predictor, partial(_make_form, predictor), self._take_form)
            return None
        return self._form[1], self._weights()

    def _weights(self) -> Sequence[NDArray[Any]]:
        """Give the weights that answer, as a Keras network keeps them; none of a foreign file."""
        plain = self._insight.network.network
        if plain is not None:
            return plain.weights
        reader = self._insight.reader
        if not isinstance(reader.predictor, KerasPredictor):
            return ()
        return reader.predictor.own_weights if reader.snapshot is None else reader.snapshot.weights

    def _make(self, kind: str, predictor: Predictor, work: Work, done: _Done) -> None:
        if self._in_the_making.get(kind) is not predictor:
            self._in_the_making[kind] = predictor
            self._insight.background.slow.submit(kind, work, done)

    def _take_asker(self, made: tuple[Predictor, AskWith | str]) -> None:
        self._asker = made
        self.ready.emit()

    def _take_form(self, made: tuple[Predictor, KerasForm]) -> None:
        self._form = made
        self.ready.emit()


def _make_asker(predictor: Predictor, goes_on: GoesOn) -> tuple[Predictor, AskWith | str]:
    try:
        return predictor, asker_of(predictor)
    except NetworkFileError as error:
        return predictor, words_of(error)


def _make_form(predictor: Predictor, goes_on: GoesOn) -> tuple[Predictor, KerasForm]:
    if isinstance(predictor, KerasPredictor):
        return predictor, form_of(predictor)
    return predictor, shipped_form()
