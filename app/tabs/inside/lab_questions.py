"""What the lab asks a network: about the image as it is now, about its shifts, about its flips."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from model.inside.flips import Flip, find_flips
from model.inside.plans import Plan, ask_about
from model.inside.robustness import Changes, changed, recentred
from model.inside.shift_map import ShiftMap, map_shifts
from model.raster import Image

_COARSE = 2


@dataclass(frozen=True, eq=False)
class Question:
    """An image (28, 28), what is done to it, and whether it is put right again after that."""

    image: Image
    changes: Changes
    recentre: bool

    def has_map_of(self, other: Question | None) -> bool:
        """Whether the map of another question is its own: where the image is now, is no matter."""
        return other is not None and self.has_flips_of(other) and self.has_changes_of(other)

    def has_flips_of(self, other: Question | None) -> bool:
        """Whether the flips of another question are its own: they are the unchanged image's."""
        return other is not None and self.image is other.image and self.recentre == other.recentre

    def has_changes_of(self, other: Question) -> bool:
        """Whether image and changes are the same, but for where it is moved to."""
        mine, others = (replace(one.changes, right=0.0, down=0.0) for one in (self, other))
        return self.image is other.image and mine == others


@dataclass(frozen=True, eq=False)
class Answered:
    """The image before, changed and as the network got it, and the answers before and now.

    Images are (28, 28); probabilities (classes,), all 0 where nothing was left to read.
    """

    images: tuple[Image, Image, Image]
    before: NDArray[np.float32]
    now: NDArray[np.float32]
    is_changed: bool


@dataclass(frozen=True, eq=False)
class Found:
    """What was found out about a question; None for what was not asked."""

    question: Question
    shift_map: ShiftMap | None = None
    flips: tuple[Flip, ...] | None = None


def answer_now(question: Question) -> Plan[Answered]:
    """Plan the answer to the image with its changes and without."""
    image = question.image
    after = changed(image, question.changes)
    before, now = yield from ask_about(np.stack([image, after]), question.recentre)
    sent = recentred(after) if question.recentre else after
    return Answered((image, after, sent), before, now, not question.changes.is_nothing)


def map_coarsely(question: Question) -> Plan[Found]:
    """Plan a first map, of every second shift."""
    return (yield from _map(question, _COARSE))


def map_finely(question: Question) -> Plan[Found]:
    """Plan the map."""
    return (yield from _map(question, 1))


def search(question: Question) -> Plan[Found]:
    """Plan the search for flips."""
    flips = yield from find_flips(question.image, recentre=question.recentre)
    return Found(question, flips=flips)


def find_all(question: Question) -> Plan[Found]:
    """Plan the map and the search."""
    found = yield from map_finely(question)
    return replace(found, flips=(yield from search(question)).flips)


def _map(question: Question, every: int) -> Plan[Found]:
    shift_map = yield from map_shifts(
        question.image, question.changes, recentre=question.recentre, every=every
    )
    return Found(question, shift_map)
