"""t-SNE in steps that can be watched and stopped at any of them.

L. van der Maaten and G. Hinton, "Visualizing Data using t-SNE", JMLR 9, 2008; its learning rates
as in A. Belkina et al., "Automated optimized parameters for t-distributed stochastic neighbor
embedding", Nature Communications 10, 2019. Every pair repels, only neighbours attract. For 2,000
digits the exact sum in blocks that stay in the processor's cache is as fast as scikit-learn's
approximation, which cannot be stopped or watched in between and takes seconds to load; the tests
hold the two against each other. Pure, any thread.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.inside.layers import Array

PERPLEXITY = 30.0
"""How many neighbours a digit has, roughly."""
TIGHT, LOOSE, AGAIN = 150, 450, 250
"""Steps with neighbours drawn together, and without; and from a picture that was there before."""
EXAGGERATION = 12.0
_BLOCK = 128
_HALVINGS = 50
_START_SPREAD = 1e-4


@dataclass(frozen=True, eq=False)
class Affinities:
    """How much each digit wants to be near which: ``wants`` (m,), of sum 1, symmetric.

    The pairs are ``rows`` and ``columns`` (m,), sorted by row; ``starts`` (n,) is where each
    row's begin.
    """

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    wants: Array
    starts: NDArray[np.intp]

    @property
    def count(self) -> int:
        """How many digits there are."""
        return len(self.starts)


@dataclass(frozen=True, eq=False)
class Unfolding:
    """How far t-SNE has come: ``places`` (n, 2) float32 after ``iteration`` of ``tight + loose``.

    ``pace`` and ``gains`` (n, 2) are the optimiser's memory.
    """

    places: Array
    pace: Array
    gains: Array
    iteration: int
    tight: int
    loose: int

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return self.iteration / (self.tight + self.loose)

    @property
    def is_done(self) -> bool:
        """Whether there is nothing left to do."""
        return self.iteration >= self.tight + self.loose


def affinities(features: Array, goes_on: Callable[[], bool] = lambda: True) -> Affinities | None:
    """Find each digit's neighbours among features (n, d), n at least 8; None if given up.

    Probabilities of the nearest 90 with the spread at which they count as about 30 (fewer where
    there are fewer digits), the same both ways; the others' are 0.
    """
    count = len(features)
    perplexity = min(PERPLEXITY, (count - 1) / 3)
    reach = min(count - 1, int(3 * perplexity))
    near = np.empty((count, reach), np.intp)
    wants = np.empty((count, reach), np.float32)
    for start in range(0, count, _BLOCK):
        if not goes_on():
            return None
        rows = slice(start, min(start + _BLOCK, count))
        near[rows], apart = _neighbours(features, rows, reach)
        wants[rows] = _probabilities(apart, perplexity)
    return _both_ways(near, wants)


def start(places: Array) -> Unfolding:
    """Begin with a first picture (n, 2), such as the principal plane's."""
    spread = max(float(places.std(axis=0).max()), 1e-12)
    small = np.asarray((places - places.mean(axis=0)) / spread * _START_SPREAD, np.float32)
    return Unfolding(small, np.zeros_like(small), np.ones_like(small), 0, TIGHT, LOOSE)


def start_again(before: Unfolding) -> Unfolding:
    """Begin with the places of the same digits in another moment; takes less than half as long."""
    places = before.places
    return Unfolding(places, np.zeros_like(places), np.ones_like(places), 0, 0, AGAIN)


def advance(
    pull: Affinities,
    now: Unfolding,
    seconds: float,
    goes_on: Callable[[], bool] = lambda: True,
) -> Unfolding:
    """Take steps for about so long, one at least; earlier back where ``goes_on()`` became false."""
    until = time.perf_counter() + seconds
    while not now.is_done:
        now = _step(pull, now)
        if time.perf_counter() >= until or not goes_on():
            break
    return now


def divergence(pull: Affinities, places: Array) -> float:
    """Kullback and Leibler's divergence of a picture from what the digits want: less is better."""
    whole = 0.0
    drawn = np.empty_like(pull.wants)
    for rows, pairs in _blocks(pull):
        close = _closeness(places, rows)
        whole += float(close.sum(dtype=np.float64))
        drawn[pairs] = close[pull.rows[pairs] - rows.start, pull.columns[pairs]]
    wants = pull.wants.astype(np.float64)
    return float((wants * np.log(np.maximum(wants, 1e-30) / (drawn / whole))).sum())


def _step(pull: Affinities, now: Unfolding) -> Unfolding:
    is_tight = now.iteration < now.tight
    drawn_together = EXAGGERATION if is_tight else 1.0
    rate = max(pull.count / drawn_together / 4, 50.0)
    gradient = _gradient(pull, now.places, drawn_together)
    turned = now.pace * gradient < 0  # goes on in the direction it went
    gains = np.maximum(np.where(turned, now.gains + 0.2, now.gains * 0.8), 0.01)
    pace = (0.5 if is_tight else 0.8) * now.pace - rate * gains * gradient
    places = now.places + pace
    return Unfolding(
        np.asarray(places - places.mean(axis=0), np.float32),
        np.asarray(pace, np.float32),
        np.asarray(gains, np.float32),
        now.iteration + 1,
        now.tight,
        now.loose,
    )


def _gradient(pull: Affinities, places: Array, drawn_together: float) -> Array:
    """Give how the divergence grows with each place, (n, 2)."""
    attraction, repulsion = np.empty_like(places), np.empty_like(places)
    whole = 0.0
    with_ones = np.concatenate([places, np.ones((len(places), 1), np.float32)], axis=1)
    for rows, pairs in _blocks(pull):
        close = _closeness(places, rows)
        whole += float(close.sum())
        local, columns = pull.rows[pairs] - rows.start, pull.columns[pairs]
        pulls = pull.wants[pairs] * close.ravel()[local * len(places) + columns]
        starts = pull.starts[rows] - pairs.start
        sums = [np.add.reduceat(pulls * with_ones[columns, k], starts) for k in range(3)]
        attraction[rows] = places[rows] * sums[2][:, None] - np.stack(sums[:2], axis=1)
        np.multiply(close, close, out=close)
        pushes = close @ with_ones
        repulsion[rows] = places[rows] * pushes[:, 2:] - pushes[:, :2]
    return np.asarray(4 * (drawn_together * attraction - repulsion / max(whole, 1e-30)), np.float32)


def _blocks(pull: Affinities) -> list[tuple[slice, slice]]:
    """Divide into blocks of rows, each with the slice of its pairs."""
    blocks = []
    for first in range(0, pull.count, _BLOCK):
        last = min(first + _BLOCK, pull.count)
        end = len(pull.rows) if last == pull.count else int(pull.starts[last])
        blocks.append((slice(first, last), slice(int(pull.starts[first]), end)))
    return blocks


def _closeness(places: Array, rows: slice) -> Array:
    """Student's t of the distances from some places to all, (rows, n); 0 to themselves."""
    length = (places * places).sum(axis=1, keepdims=True)
    ones = np.ones_like(length)
    left = np.concatenate([-2 * places[rows], length[rows] + 1, ones[rows]], axis=1)
    close = left @ np.concatenate([places, ones, length], axis=1).T
    np.maximum(close, 1, out=close)
    np.reciprocal(close, out=close)
    close[np.arange(len(close)), np.arange(rows.start, rows.stop)] = 0
    return np.asarray(close, np.float32)


def _neighbours(features: Array, rows: slice, reach: int) -> tuple[NDArray[np.intp], Array]:
    """Give the nearest of some digits, (rows, reach), and their squared distances, float64."""
    some = features[rows]
    length = (features * features).sum(axis=1)
    apart = length[rows, None] + length - 2 * (some @ features.T)
    apart[np.arange(len(some)), np.arange(rows.start, rows.stop)] = np.inf
    near = np.argpartition(apart, reach - 1, axis=1)[:, :reach]
    return near, np.maximum(np.take_along_axis(apart, near, axis=1), 0).astype(np.float64)


def _probabilities(apart: Array, perplexity: float) -> Array:
    """Give each row of squared distances the narrowness at which it has that perplexity."""
    apart = apart - apart.min(axis=1, keepdims=True)
    narrow = 1 / np.maximum(apart.mean(axis=1), 1e-12)
    low, high = np.zeros(len(apart)), np.full(len(apart), np.inf)
    for _ in range(_HALVINGS):
        entropy = _shares(apart, narrow)[1]
        is_wide = entropy > math.log(perplexity)
        low, high = np.where(is_wide, narrow, low), np.where(is_wide, high, narrow)
        narrow = np.where(np.isinf(high), np.minimum(2 * narrow, 1e30), (low + high) / 2)
    return np.asarray(_shares(apart, narrow)[0], np.float32)


def _shares(apart: Array, narrow: Array) -> tuple[Array, Array]:
    grown = np.exp(-apart * narrow[:, None])
    whole = grown.sum(axis=1)
    entropy = np.log(whole) + narrow * (apart * grown).sum(axis=1) / whole
    return grown / whole[:, None], entropy


def _both_ways(near: NDArray[np.intp], wants: Array) -> Affinities:
    """Let two digits want the same of each other: the mean of what each wants."""
    count, reach = near.shape
    rows = np.repeat(np.arange(count), reach)
    keys = np.concatenate([rows * count + near.ravel(), near.ravel() * count + rows])
    pairs, which = np.unique(keys, return_inverse=True)
    both = np.bincount(which, np.concatenate([wants.ravel()] * 2), len(pairs))
    rows, columns = pairs // count, pairs % count
    starts = np.searchsorted(rows, np.arange(count))
    return Affinities(rows, columns, np.asarray(both / both.sum(), np.float32), starts)
