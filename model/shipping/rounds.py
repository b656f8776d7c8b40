"""The recipe of the shipped network: rounds of learning, one after the other, the same weights.

Each round has fresh digits. The first two make a network that reads every hand; the others are
ever nearer to digits as they were written, so that it settles on what it will see. What ships is
the mean of these others.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from model.devices import import_tensorflow
from model.shipping import mixture
from model.shipping.digits import mnist_train, pen_train, together, written_together
from model.shipping.fitting import Fit, fit, opinions_of
from model.shipping.mixture import AS_WRITTEN, MUCH_VARIED, SETTLING, TO_THE_PEN, Amounts
from model.shipping.network import build

if TYPE_CHECKING:
    import keras


@dataclass(frozen=True)
class Round:
    """What one round learns from and how.

    Half of what it learns is what the networks of the last rounds, ``teachers`` of them, think of
    the digits after some ``looks`` at each, ``moved`` so much between them (Furlanello et al.,
    "Born-Again Neural Networks", 2018, but going on with the same weights). A round that learns
    ``everything`` has the digits that were held out as well; what is fixed by them is fixed before
    the first such round.
    """

    amounts: Amounts
    fit: Fit
    teachers: int = 0
    looks: int = 1
    moved: float = 0.0
    everything: bool = False


_NEAR = Fit(learning_rate=0.002, augmentation=0.5, settled=0.2, untouched=0.4, drops=False)

ROUNDS = (
    Round(MUCH_VARIED, Fit(epochs=5.5, learning_rate=0.006, augmentation=0.8)),
    Round(MUCH_VARIED, Fit(epochs=5.5, learning_rate=0.004, augmentation=0.6), teachers=1),
    Round(AS_WRITTEN, replace(_NEAR, epochs=4, augmentation=0.4, untouched=0)),
    Round(SETTLING, replace(_NEAR, epochs=3, learning_rate=0.0015, untouched=0)),
    Round(
        SETTLING,
        replace(_NEAR, epochs=4.5, learning_rate=0.0025, augmentation=0.6),
        teachers=1,
        looks=6,
        moved=0.6,
    ),
    Round(TO_THE_PEN, replace(_NEAR, epochs=4.5), teachers=2, looks=3, moved=0.3),
    Round(TO_THE_PEN, replace(_NEAR, epochs=3), teachers=4, moved=0.3, everything=True),
)

SETTLED = 3
"""The first round of digits nearly as written, counted from 1: from it on the mean is taken."""

JUDGED = next(place for place, turn in enumerate(ROUNDS) if turn.everything)
"""The last round after which held-out digits are still held out, counted from 1."""


class Rounds:
    """The rounds, each kept in a folder when it is over, so that one can go on after any.

    Parameters
    ----------
    pen_file
        Pen digits (.jsonl.gz).
    folder
        Where ``round-1.keras`` … are kept, and the minutes until then in ``round-1.json`` ….
    seed
        Makes every round's digits and moves; the same seed, the same network.
    share
        Of each round's epochs, for a trial.
    """

    def __init__(self, pen_file: Path, folder: Path, seed: int, share: float = 1.0) -> None:
        self._pen_file, self._folder = pen_file, folder
        self._seed, self._share = seed, share

    def run(self, after: int, say: Callable[[str], None]) -> None:
        """Do all rounds after that one, counted from 1; 0 begins with fresh weights."""
        import_tensorflow()
        import keras

        keras.utils.set_random_seed(self._seed)
        network = self.network(after) if after else build()
        minutes = self.minutes(after) if after else 0.0
        for number in range(after + 1, len(ROUNDS) + 1):
            start = time.perf_counter()
            self._learn(network, number, say)
            minutes += (time.perf_counter() - start) / 60
            network.save(self._path(number, ".keras"))
            self._path(number, ".json").write_text(json.dumps({"minutes": minutes}), "utf-8")

    def network(self, number: int) -> keras.Model:
        """Read the network as it was after a round."""
        import_tensorflow()
        import keras

        path = self._path(number, ".keras")
        network: keras.Model = keras.models.load_model(path, compile=False, safe_mode=True)
        return network

    def mean(self, last: int) -> keras.Model:
        """Give the network with the mean of the weights after each round from ``SETTLED`` on.

        Izmailov et al., "Averaging Weights Leads to Wider Optima and Better Generalization", 2018.
        """
        networks = [self.network(number) for number in range(SETTLED, last + 1)]
        weights = zip(*(network.get_weights() for network in networks), strict=True)
        networks[0].set_weights([np.mean(values, axis=0) for values in weights])
        return networks[0]

    def minutes(self, number: int) -> float:
        """How long all rounds up to that one took."""
        return float(json.loads(self._path(number, ".json").read_text("utf-8"))["minutes"])

    def _learn(self, network: keras.Model, number: int, say: Callable[[str], None]) -> None:
        turn, seed = ROUNDS[number - 1], self._seed + 1000 * (number - 1)
        mnist, pen = mnist_train(), pen_train(self._pen_file)
        digits = mixture.make(
            together(*mnist) if turn.everything else mnist[0],
            written_together(*pen) if turn.everything else pen[0],
            seed,
            amounts=turn.amounts,
        )
        say(f"round {number}: {len(digits)} images")
        taught = None
        if turn.teachers:
            teachers = [self.network(number - back) for back in range(1, turn.teachers + 1)]
            taught = opinions_of(teachers, digits, (turn.looks, turn.moved), seed)
        how = replace(turn.fit, epochs=turn.fit.epochs * self._share, seed=seed)
        fit(network, digits, how, taught)

    def _path(self, number: int, ending: str) -> Path:
        return self._folder / f"round-{number}{ending}"
