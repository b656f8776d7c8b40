"""What it costs to take a group of pieces for a digit, in nats."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from model.numbers.lattice import Group
from model.numbers.memory import Look
from model.numbers.pieces import Layout

Array = NDArray[np.float64]

SHAPE_WEIGHTS = np.array([0.62, 3.5, 3.75, 3.2, 11.5, 2.05, 4.6, 0.63, 1.4, 2.0])
READING_WEIGHTS = np.array([2.2, 0.5])
_CLEAR, _LEAST = 1.6, 1.0  # the standing of a clear digit, and of what is just answered
_LOW = 0.75
_WIDE, _THIN = 1.0, 0.6
_GAP = 0.05  # wider empty columns are hardly ever in one digit
_MOST_GAP = 1.0
_ASTRIDE = 0.5

MOST_TO_READ = float(np.array([_CLEAR, 1.0]) @ READING_WEIGHTS)
"""No reading costs more."""


def shape_costs(layout: Layout, groups: Sequence[Group]) -> list[float]:
    """Compute what each group costs before it is read, 0 or more."""
    costs: list[float] = (shape_features(layout, groups) @ SHAPE_WEIGHTS).tolist()
    return costs


def reading_cost(look: Look) -> float:
    """Compute what it costs on top once the network has looked at it, 0 or more."""
    return float(reading_features(look) @ READING_WEIGHTS)


def shape_features(layout: Layout, groups: Sequence[Group]) -> Array:
    """Measure groups without reading them, shape (groups, 10), each 0 or more.

    That it is one more digit, how much it lacks in height, how much too wide it is, the widest
    empty column inside it (up to a small width, and all of it), and what it is severed from: ink
    above or below (all, and what is mostly so), touching ink, a line that was cut, and touching
    ink again for a thin group: an upright line that meets another is part of a letter, seldom a 1.
    """
    inside = np.zeros((len(groups), len(layout.left)), np.bool_)
    for row, group in enumerate(groups):
        inside[row, list(group)] = True

    def extent(low: Array, high: Array) -> Array:
        least = np.where(inside, low, np.inf).min(axis=1)
        return np.asarray(np.where(inside, high, -np.inf).max(axis=1) - least)

    lacking = np.maximum(_LOW - extent(layout.top, layout.bottom), 0)
    widths = extent(layout.left, layout.right)
    gaps = widest_gaps(layout.left, layout.right, inside)
    astride = np.maximum(layout.links - _ASTRIDE, 0)
    # Each side of what is severed pays half.
    severed = [
        ((inside @ kind) * ~inside).sum(axis=1) / 2
        for kind in (layout.links, astride, layout.touches, layout.cuts)
    ]
    thin = severed[2] * np.maximum(1 - widths / _THIN, 0)
    gap = np.minimum(gaps, _GAP), np.minimum(gaps, _MOST_GAP)
    excess = np.maximum(widths - _WIDE, 0)
    return np.stack([np.ones(len(groups)), lacking, excess, *gap, *severed, thin], axis=1)


def widest_gaps(left: Array, right: Array, inside: NDArray[np.bool_]) -> Array:
    """Width of the widest empty column between pieces, 0 where there is none.

    Parameters
    ----------
    left, right
        Of each piece, shape (n,).
    inside
        Shape (groups, n): which pieces belong to a group.

    Returns
    -------
    ndarray of shape (groups,)
    """
    order = np.argsort(left)
    reach = np.where(inside[:, order], right[order], -np.inf)
    reach = np.maximum.accumulate(reach, axis=1)[:, :-1]
    gaps = np.where(inside[:, order][:, 1:] & (reach > -np.inf), left[order][1:] - reach, 0)
    return np.asarray(gaps.max(axis=1, initial=0))


def reading_features(look: Look) -> Array:
    """How much a group lacks of a clear digit, and whether it is none: shape (2,), 0 or more."""
    return np.array([np.clip(_CLEAR - look.standing, 0, _CLEAR), float(look.standing < _LEAST)])
