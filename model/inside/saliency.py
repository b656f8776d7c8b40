"""Which parts of a drawing speak for an answer: cover them, one after the other, and ask again.

Zeiler and Fergus, "Visualizing and Understanding Convolutional Networks", 2014. A network need
not be looked into for it: any function from images to probabilities will do.

What is looked at is not the probability but its log-odds, the "weight of evidence" of
Robnik-Šikonja and Kononenko, "Explaining Classifications for Individual Instances", 2008. A
probability hardly moves near 0 and near 1, where most of them are: of a 7 that is 99.9 % sure
nothing would seem to matter, and what speaks against it would never show. The log-odds move as
much there as they do in the middle. Pure; any thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Ask = Callable[[Array], Array]
"""Probabilities (n, classes) of images (n, 28, 28), both float32 from 0 to 1."""

SIDE = 28
PATCH = 6
"""Pixels on each side of a patch: covers a stroke of the pen and a little of its length."""

_PATTERNS = (((0, 0),), ((2, 2),), ((0, 2), (2, 0)))
"""Where the patches of each level begin, modulo 4: about 25 touch ink, then 50, then 100."""
_SPACING = 4
COARSEST, MIDDLE, FINEST = range(len(_PATTERNS))
_BEFORE = PATCH - 1
"""Patches may begin that far outside, so that each pixel is under as many of them."""
_PLACES = SIDE + _BEFORE
_BUNCH = 8
_LEAST = 1e-12
"""No probability is taken for less: its logarithm would be without end."""


def log_odds(probabilities: NDArray[np.floating], asked: int) -> NDArray[np.float64]:
    """Log of how many times more probable a class is than all others together.

    Parameters
    ----------
    probabilities
        (n, classes), classes ≥ 2. Of a row that is not finite, nothing is taken to be known.

    Returns
    -------
    (n,), between -28 and 28.
    """
    known = np.asarray(probabilities, np.float64)
    known = np.where(np.isfinite(known).all(1, keepdims=True), known, 1 / known.shape[1])
    for_it = known[:, asked]
    others = np.delete(known, asked, 1).sum(1)
    return np.asarray(np.log(np.maximum(for_it, _LEAST)) - np.log(np.maximum(others, _LEAST)))


def probability_of(log_odds: float) -> float:
    """Give the probability, 0 to 1, that has these log-odds."""
    return float(1 / (1 + np.exp(-log_odds)))


@dataclass(frozen=True)
class CoveredPatch:
    """One patch and what covering it does.

    ``row`` and ``column`` of its first pixel, which may be up to 5 outside; ``before`` and
    ``after``: the probability of the asked class with nothing covered, and with this patch.
    """

    row: int
    column: int
    before: float
    after: float


@dataclass(frozen=True, eq=False)
class Covering:
    """What a network says of a drawing with patches of it covered by paper, as far as asked.

    ``corners`` (k, 2): the first row and column of each patch that touches ink, coarse ones
    first, ``ends`` how many of them each level has. ``questions`` (1 + q, 28, 28), float32 from 0
    paper to 1 ink: the drawing itself, then every different one that covering a patch makes;
    ``which`` (k,): the question of each patch. ``answers`` (m, classes), those to the first m.

    Of a patch without ink no network need be asked: covered, the drawing is what it was. And two
    patches that cover the same ink are one question.
    """

    questions: Array
    corners: NDArray[np.intp]
    which: NDArray[np.intp]
    ends: tuple[int, ...]
    answers: Array

    @classmethod
    def of(cls, image: Array) -> Covering:
        """Begin with a drawing (28, 28) of which nothing was asked yet."""
        levels = [_on_ink(image, level) for level in range(len(_PATTERNS))]
        corners = np.concatenate(levels)
        questions = np.repeat(image[None], 1 + len(corners), axis=0)
        for question, (row, column) in zip(questions[1:], corners.tolist(), strict=True):
            question[max(row, 0) : row + PATCH, max(column, 0) : column + PATCH] = 0
        seen: dict[bytes, int] = {}
        which = [seen.setdefault(question.tobytes(), len(seen)) for question in questions]
        _, first = np.unique(which, return_index=True)
        ends = np.cumsum([len(level) for level in levels]).tolist()
        nothing = np.zeros((0, 0), np.float32)
        return cls(questions[first], corners, np.array(which[1:], np.intp), tuple(ends), nothing)

    @property
    def image(self) -> Array:
        """The drawing itself, (28, 28)."""
        return np.asarray(self.questions[0])

    @property
    def level(self) -> int:
        """The finest level of which everything is known; -1 before the first."""
        known = len(self.answers)
        return sum(self.needed(level) <= known for level in range(len(self.ends))) - 1

    def needed(self, level: int) -> int:
        """How many answers a level and those before it need."""
        return 1 + int(self.which[: self.ends[level]].max(initial=0))

    def further(
        self,
        ask: Ask,
        seconds: float = np.inf,
        *,
        level: int = FINEST,
        goes_on: Callable[[], bool] = lambda: True,
    ) -> Covering:
        """Ask more questions, up to those of a level.

        The coarsest level whole, or a few more, however long it takes; then no more after
        ``seconds``. Where ``goes_on()`` became false in between, what is known by then.
        """
        end = time.perf_counter() + seconds
        known = [self.answers] if len(self.answers) else []
        done, wanted = len(self.answers), self.needed(level)
        enough = max(done + 1, self.needed(COARSEST))
        while done < wanted and goes_on() and (done < enough or time.perf_counter() < end):
            bunch = self.questions[done : min(done + _BUNCH, wanted)]
            known.append(ask(bunch))
            done += len(bunch)
        return replace(self, answers=np.concatenate(known)) if known else self

    def falls(self, asked: int) -> NDArray[np.float64]:
        """How much the score of a class falls without each patch; (k,), 0 where not known yet."""
        scores = log_odds(self.answers, asked)
        falls = np.zeros(len(self.questions))
        falls[: len(scores)] = scores[:1] - scores
        return falls[self.which]

    def evidence(self, asked: int) -> Array:
        """Spread the falls over the drawing: (28, 28) float32, above 0 what speaks for it.

        Each pixel gets the mean of the patches over it, most of those it lies in the middle of.
        Only levels of which everything is known count; all 0 before the first.
        """
        level = self.level
        if level < 0:
            return np.zeros((SIDE, SIDE), np.float32)
        end = self.ends[level]
        falls = np.zeros((_PLACES, _PLACES))
        rows, columns = self.corners[:end].T + _BEFORE
        falls[rows, columns] = self.falls(asked)[:end]
        spread = _spreading()
        return np.asarray(spread @ falls @ spread.T / _weights(level), np.float32)

    def strongest(self, asked: int) -> CoveredPatch | None:
        """Find the patch that changes the score most; None where none was asked about."""
        falls = np.abs(self.falls(asked))
        return self._patch(int(falls.argmax()), asked) if self.level >= 0 and len(falls) else None

    def near(self, row: int, column: int, asked: int) -> CoveredPatch | None:
        """Find the patch with its middle next to a pixel; None where none is over it."""
        known = self.corners[: self.ends[self.level] if self.level >= 0 else 0]
        away = np.abs(known + (PATCH - 1) / 2 - (row, column)).max(axis=1, initial=0)
        if not len(away) or away.min() > PATCH / 2:
            return None
        return self._patch(int(away.argmin()), asked)

    def _patch(self, index: int, asked: int) -> CoveredPatch:
        before, after = log_odds(self.answers[[0, self.which[index]]], asked).tolist()
        row, column = self.corners[index].tolist()
        return CoveredPatch(row, column, probability_of(before), probability_of(after))


def _on_ink(image: Array, level: int) -> NDArray[np.intp]:
    """Corners (k, 2) of the patches that a level adds and that touch ink."""
    sums = np.zeros((_PLACES + PATCH, _PLACES + PATCH), np.intp)
    sums[PATCH : PATCH + SIDE, PATCH : PATCH + SIDE] = image > 0
    sums = sums.cumsum(0).cumsum(1)
    inked = sums[PATCH:, PATCH:] - sums[:-PATCH, PATCH:] - sums[PATCH:, :-PATCH]
    inked += sums[:-PATCH, :-PATCH]
    return np.argwhere((inked > 0) & _added(level)) - _BEFORE


@cache
def _added(level: int) -> NDArray[np.bool_]:
    """Where, of all places a patch may begin at, those begin that a level adds."""
    places = np.zeros((_PLACES, _PLACES), np.bool_)
    for row, column in _PATTERNS[level]:
        first = ((row + _BEFORE) % _SPACING, (column + _BEFORE) % _SPACING)
        places[first[0] :: _SPACING, first[1] :: _SPACING] = True
    return places


@cache
def _spreading() -> NDArray[np.float64]:
    """How much a patch that begins at each place counts for each pixel, along one side."""
    middle = (PATCH - 1) / 2
    tent = PATCH / 2 - np.abs(np.arange(PATCH) - middle)
    spread = np.zeros((SIDE, _PLACES))
    for pixel in range(SIDE):
        for inside in range(PATCH):
            spread[pixel, pixel - inside + _BEFORE] = tent[inside]
    return spread


@cache
def _weights(level: int) -> NDArray[np.float64]:
    """How much all patches up to a level count for each pixel together, (28, 28)."""
    places = np.sum([_added(below) for below in range(level + 1)], axis=0)
    spread = _spreading()
    return np.asarray(spread @ places @ spread.T)
