"""What was found out about strokes, kept while they stay on the canvas."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from model.reading.reading import Reader
from model.reading.shipped import energy_of, probabilities_of

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

_NOTHING = float(np.log(10))  # the energy of logits that are all the same
_USUAL = 1.77  # the standing of the usual digit


@dataclass(frozen=True, eq=False)
class Look:
    """One look of the shipped network at an image (28, 28), float32 from 0 paper to 1 ink.

    ``standing`` is 0 where the network has no evidence for any digit, 1 for what is just enough
    of a digit to be answered, and 1.77 for the usual digit; ``confidence`` the probability of
    the most probable one.
    """

    image: NDArray[np.float32]
    standing: float
    confidence: float


def look_at(reader: Reader, image: NDArray[np.float32]) -> Look:
    """Ask the shipped network how much of a digit there is in an image."""
    logits, _ = reader.shipped.logits_and_features(image)
    facts = reader.shipped.facts
    energies = [_NOTHING, float(facts["least_energy"]), float(facts["usual_energy"])]
    standing = float(np.interp(float(energy_of(logits)), energies, [0.0, 1.0, _USUAL]))
    probabilities = probabilities_of(logits, float(facts["temperature"]))
    return Look(image, standing, float(probabilities.max()))


class Bounded(Generic[Key, Value]):
    """Remembers the values of the keys that were asked for last.

    Parameters
    ----------
    most
        How many values are kept at most.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Key, Value] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def known(self, key: Key) -> Value | None:
        """Value of a key if it is remembered."""
        return self._kept.get(key)

    def get(self, key: Key, make: Callable[[], Value]) -> Value:
        """Value of a key, made now if it is not remembered."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        value = self._kept[key] = make()
        if len(self._kept) > self._most:
            self._kept.popitem(last=False)
        return value
