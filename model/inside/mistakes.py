"""What a network gets wrong: which digits, how sure it was, and what it takes for what.

Pure functions of probabilities and labels; any thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from model.evaluate import Evaluation, evaluate

Indices = NDArray[np.intp]


class Order(Enum):
    """Which digits come first."""

    WRONG_FIRST = "wrong"
    """Mistakes, the surest first; then right answers, the least sure first."""
    LEAST_SURE = "least_sure"
    """By how sure the answer is, whether right or wrong."""
    ALL = "all"
    """As they lie in the data."""


@dataclass(frozen=True)
class Kind:
    """Digits that are really ``label`` and were taken for ``said``; for anything where None."""

    label: int
    said: int | None = None


@dataclass(frozen=True)
class MixUp:
    """How many digits that are really ``label`` were taken for ``said``, another one."""

    label: int
    said: int
    count: int


@dataclass(frozen=True, eq=False)
class Answers:
    """A network's answers for n digits; made by ``answers_of``.

    ``labels`` (n,) int32 is what they really are, ``probabilities`` (n, classes) float32 what the
    network makes of them, ``said`` (n,) int32 the most probable class, ``confidence`` (n,)
    float32 its probability. ``evaluation.confusion`` has the label as its row and the answer as
    its column.
    """

    labels: NDArray[np.int32]
    probabilities: NDArray[np.float32]
    said: NDArray[np.int32]
    confidence: NDArray[np.float32]
    evaluation: Evaluation

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def is_wrong(self) -> NDArray[np.bool_]:
        """Which answers are wrong, (n,)."""
        return np.asarray(self.said != self.labels, np.bool_)

    @property
    def classes(self) -> int:
        """How many classes there are, those of the labels included."""
        return len(self.evaluation.confusion)

    @property
    def wrong(self) -> int:
        """How many answers are wrong."""
        return int(np.count_nonzero(self.is_wrong))

    def order(self, by: Order, only: Kind | None = None) -> Indices:
        """Give the indices of the digits in that order; ``only`` those of a kind.

        Of equals the first in the data comes first.
        """
        if by is Order.ALL:
            order = np.arange(len(self))
        elif by is Order.LEAST_SURE:
            order = np.argsort(self.confidence, kind="stable")
        else:
            wrong = self.is_wrong
            sureness = np.where(wrong, -self.confidence, self.confidence)
            order = np.lexsort((sureness, ~wrong))
        return order if only is None else order[self.are_of(only)[order]]

    def are_of(self, kind: Kind) -> NDArray[np.bool_]:
        """Say which digits are of a kind, (n,)."""
        mine = self.labels == kind.label
        return np.asarray(mine if kind.said is None else mine & (self.said == kind.said), np.bool_)

    def mix_ups(self, most: int) -> list[MixUp]:
        """List the most common mistakes, at most so many; of equals the smaller digits first."""
        mistakes = self.evaluation.confusion.copy()
        np.fill_diagonal(mistakes, 0)
        width = mistakes.shape[1]
        common = np.argsort(-mistakes, axis=None, kind="stable")[:most]
        found = [(divmod(int(place), width), int(mistakes.flat[place])) for place in common]
        return [MixUp(label, said, count) for (label, said), count in found if count]


def answers_of(probabilities: NDArray[np.float32], labels: NDArray[np.int32]) -> Answers:
    """Sort out answers, probabilities (n, classes) for labels (n,).

    Where probabilities are not finite, for the weights ran away, all classes are as probable.

    Raises
    ------
    ValueError
        If there is no digit or the lengths differ.
    """
    probabilities = finite(probabilities)
    evaluation = evaluate(probabilities, labels, np.ones(len(labels), np.bool_))
    said = np.asarray(probabilities.argmax(axis=1), np.int32)
    confidence = np.asarray(probabilities.max(axis=1), np.float32)
    return Answers(labels, probabilities, said, confidence, evaluation)


def finite(probabilities: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give probabilities (n, classes) with rows that are not finite made even."""
    lost = np.logical_not(np.isfinite(probabilities).all(axis=1, keepdims=True))
    if not lost.any():
        return probabilities
    even = np.float32(1 / probabilities.shape[1])
    return np.where(lost, even, probabilities)
