"""The work behind the card "Why does it say 7?", for a lane, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.background import GoesOn
from app.tabs.inside.why_source import Source
from model.inside.gradients import Attribution, KerasForm, Weights
from model.inside.saliency import Array, Covering
from model.reading.reading import Reading

AT_ONCE_S = 0.008
"""So long patches are covered at a time: what else follows the pen waits no longer."""


@dataclass(frozen=True, eq=False)
class PatchesFound:
    """What covering patches found, of whom, and what it is that was covered."""

    reading: Reading
    key: object
    found: Covering


@dataclass(frozen=True, eq=False)
class GradientFound:
    """What gradients found, of what and of whom."""

    reading: Reading
    key: object
    asked: int
    found: Attribution

    def is_of(self, key: object, image: Array, asked: int) -> bool:
        """Whether it is of that network, image (28, 28) and class."""
        is_same = key is self.key and asked == self.asked
        return is_same and np.array_equal(image, self.reading.image)


def cover_patches(
    source: Source, reading: Reading, covering: Covering, level: int, goes_on: GoesOn
) -> PatchesFound:
    """Cover as many more patches as a moment allows."""
    known = covering.further(source.ask, AT_ONCE_S, level=level, goes_on=goes_on)
    return PatchesFound(reading, source.key, known)


def integrate(
    source: Source,
    form: tuple[KerasForm, Weights],
    reading: Reading,
    asked: int,
    before: Attribution | None,
    goes_on: GoesOn,
) -> GradientFound:
    """Do one more piece of the gradients."""
    network, weights = form
    found = network.integrated_gradients(weights, reading.image, asked, before)
    return GradientFound(reading, source.key, asked, found)
