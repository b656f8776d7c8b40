"""Learning a hand at once: a new last layer on the shipped network, in well under a second."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from model.inside.plain_network import PlainNetwork
from model.personal.background import Background, background
from model.personal.copies import with_copies
from model.personal.features import HiddenSums
from model.personal.layers import LastLayers, last_layers
from model.personal.machine import Machine, fit
from model.personal.parts import Parts, images_of
from model.personal.verdict import Paired, Verdict
from model.reading.shipped import ShippedPredictor

COPIES, MOST_RENDERED = 4, 400
"""Copies of each drawing; fewer of many, to stay under a second."""

Array = NDArray[np.float32]


class Familiar:
    """Knows drawings like a learnt symbol, which the shipped network takes for no digit.

    One thread at a time.
    """

    def __init__(self, machine: Machine, hidden: HiddenSums | None = None) -> None:
        self.machine = machine
        self._hidden = hidden

    def knows(self, image: Array, best: int) -> bool:
        """Whether an image (28, 28) that is read as class ``best`` is like a learnt symbol."""
        if self._hidden is None:
            self._hidden = HiddenSums()
        return self.machine.is_familiar(self._hidden(image), best)


@dataclass(frozen=True, eq=False)
class PersonalNetwork:
    """The shipped network with a last layer of a person's own: a Predictor. One thread at a time.

    Attributes
    ----------
    symbols
        The names of its classes: the ten digits, then the person's symbols.
    learnt
        How many drawings it learnt from.
    seconds
        How long that took.
    plain
        The network as plain arrays, once it was kept or opened; None before.
    """

    layers: LastLayers
    machine: Machine
    symbols: tuple[str, ...]
    learnt: int
    seconds: float = 0.0
    plain: PlainNetwork | None = None
    hidden: HiddenSums = field(default_factory=HiddenSums, repr=False)

    @property
    def classes(self) -> int:
        """How many classes it knows, the ten digits first."""
        return len(self.symbols)

    @property
    def familiar(self) -> Familiar:
        """Knows drawings like its symbols."""
        return Familiar(self.machine, self.hidden)

    def twin(self) -> PersonalNetwork:
        """Read the shipped file again, for another thread."""
        return PersonalNetwork(
            self.layers, self.machine, self.symbols, self.learnt, self.seconds, self.plain
        )

    def predict_proba(self, image: Array) -> Array:
        """Probabilities (n,), float32, of an image (28, 28), float32 from 0 to 1."""
        return self.layers.probabilities(self.hidden(image))


def get_ready() -> None:
    """Load what learning needs and takes seconds, once, so that the first is fast. Any thread."""
    import sklearn.svm  # noqa: F401

    background()


def learn_at_once(
    parts: Parts,
    *,
    seed: int = 0,
    goes_on: Callable[[], bool] = lambda: True,
    others: Background | None = None,
) -> PersonalNetwork:
    """Learn a person's drawings; the same drawings and seed give the same network. Any thread.

    Parameters
    ----------
    parts
        Of enough drawings, see ``require_enough``: what is held back is not looked at.
    goes_on
        Where it becomes false, a useless network comes back soon.
    others
        Other people's digits, so that they are not forgotten; the program's own if left out.
    """
    start = time.perf_counter()
    machine, hidden = machine_for(parts, seed, goes_on, others)
    temperature = float(ShippedPredictor().facts["temperature"])
    layers = last_layers(hidden, temperature, machine, digits_too=True)
    seconds = time.perf_counter() - start
    return PersonalNetwork(
        layers, machine, parts.symbols, len(parts.learnt), seconds, hidden=hidden
    )


def machine_for(
    parts: Parts,
    seed: int = 0,
    goes_on: Callable[[], bool] = lambda: True,
    others: Background | None = None,
) -> tuple[Machine, HiddenSums]:
    """Fit the machine to the drawings that may be learnt from, and copies of them."""
    copies = min(COPIES, max(0, MOST_RENDERED // len(parts.learnt) - 1))
    images = with_copies(parts.learnt, copies, seed, goes_on).reshape(-1, 28, 28)
    classes = np.repeat(parts.classes(parts.learnt), 1 + copies)
    hidden = HiddenSums()
    sums = hidden.of(images)
    return fit(others or background(), sums, classes, len(parts.symbols)), hidden


def judge_at_once(network: PersonalNetwork, parts: Parts) -> Verdict:
    """Say what learning brought: on what was held back, and on other people's digits. Any thread.

    The forgetting meter asks about digits held out of MNIST that come with the program.
    """
    hidden = HiddenSums()
    others = background()
    sums = hidden.of(images_of(parts.held_back))
    classes = parts.classes(parts.held_back)
    before = _shipped(hidden, sums) == classes
    after = network.layers.logits(sums).argmax(axis=-1) == classes
    is_digit = classes < 10
    labels = others.held_out_labels
    return Verdict(
        how="at_once",
        learnt=len(parts.learnt),
        digits=Paired.of(before[is_digit], after[is_digit]),
        symbols=Paired.of(before[~is_digit], after[~is_digit]),
        meter=Paired.of(
            _shipped(hidden, others.held_out) == labels,
            network.layers.logits(others.held_out).argmax(axis=-1) == labels,
        ),
        meter_digits="mnist",
    )


def _shipped(hidden: HiddenSums, sums: Array) -> NDArray[np.intp]:
    logits = np.maximum(sums, 0) @ hidden.last_kernel + hidden.last_bias
    return np.asarray(logits.argmax(axis=-1), np.intp)
