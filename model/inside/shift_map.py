"""What a network answers wherever its image is moved to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.inside.plans import Plan, ask_about
from model.inside.robustness import FURTHEST, Changes, shifted
from model.raster import SIDE, Image

SHIFTS = 2 * FURTHEST + 1
NOBODY = -1
"""The winner where nothing is left to read."""


@dataclass(frozen=True, eq=False)
class ShiftMap:
    """What a network answers wherever the image is moved to.

    ``digit`` is its answer to the unchanged image. ``confidence`` (17, 17) is its probability and
    ``winner`` (17, 17) the answer, by pixels down and right, each from -8 to 8; -1 and 0 where
    nothing is left to read. ``is_coarse`` where only every second shift was asked about and the
    others are taken for like their neighbours.
    """

    digit: int
    confidence: NDArray[np.float32]
    winner: NDArray[np.intp]
    is_coarse: bool = False

    @property
    def agreeing(self) -> int:
        """At how many of the 289 shifts the answer is still the same."""
        return int((self.winner == self.digit).sum())


def map_shifts(image: Image, changes: Changes, *, recentre: bool, every: int = 1) -> Plan[ShiftMap]:
    """Plan the map of an image (28, 28) with changes, asking about every so-manyth shift."""
    at = np.arange(0, SHIFTS, every)
    seen = shifted(image, changes)[np.ix_(at, at)].reshape(-1, SIDE, SIDE)
    answers = yield from ask_about(np.concatenate([image[None], seen]), recentre)
    digit = int(answers[0].argmax())
    confidence = np.asarray(answers[1:, digit], np.float32)
    winner = np.where(answers[1:].any(axis=1), answers[1:].argmax(axis=1), NOBODY)
    nearest = (np.arange(SHIFTS) + every // 2) // every
    fill = np.ix_(nearest, nearest)
    shape = (len(at), len(at))
    return ShiftMap(
        digit, confidence.reshape(shape)[fill], winner.reshape(shape)[fill], is_coarse=every > 1
    )
