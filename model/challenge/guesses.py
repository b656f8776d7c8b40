"""What a network guessed while one drawing came to be, from the first touch on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

MOST = 160
"""Readings that are kept, at most."""


class Guesses:
    """The probabilities of each reading; of a long drawing every second, every fourth and so on.

    The newest reading is always among them.
    """

    def __init__(self) -> None:
        self._kept: list[NDArray[np.float32]] = []
        self._newest: NDArray[np.float32] | None = None
        self._every = 1
        self._count = 0

    def __len__(self) -> int:
        return len(self._kept) + (self._newest is not None)

    def clear(self) -> None:
        """Forget all: another drawing begins."""
        self._kept, self._newest = [], None
        self._every, self._count = 1, 0

    def add(self, probabilities: NDArray[np.float32]) -> None:
        """Add a reading, (n,); of another network than the last, it begins anew."""
        values = np.array(probabilities, np.float32)
        if self._newest is not None and self._newest.shape != values.shape:
            self.clear()
        if self._newest is not None and (self._count - 1) % self._every == 0:
            self._kept.append(self._newest)
        self._newest = values
        self._count += 1
        if len(self._kept) >= MOST:
            self._kept = self._kept[::2]
            self._every *= 2

    def curves(self) -> NDArray[np.float32]:
        """Give the probabilities as (readings, n), the oldest first; (0, 10) for none."""
        if self._newest is None:
            return np.zeros((0, 10), np.float32)
        return np.stack([*self._kept, self._newest])


def peaks(
    curves: NDArray[np.float32], without: Sequence[int], least: float
) -> list[tuple[int, int]]:
    """Find where classes come highest: (class, reading), at most one each, the highest first.

    Parameters
    ----------
    curves
        Shape (readings, n).
    without
        Classes that have another label.
    least
        The least probability that is worth a label.
    """
    if not len(curves):
        return []
    tops = [
        (float(curves[:, kind].max()), kind, _middle_of_top(curves[:, kind]))
        for kind in range(curves.shape[1])
        if kind not in without
    ]
    return [(kind, place) for top, kind, place in sorted(tops, reverse=True) if top >= least]


def _middle_of_top(curve: NDArray[np.float32]) -> int:
    """Find the middle of the longest stretch within a twentieth of a curve's top."""
    high = np.flatnonzero(curve >= curve.max() - 0.05)
    stretches = np.split(high, np.flatnonzero(np.diff(high) > 1) + 1)
    longest = max(stretches, key=len)
    return int(longest[len(longest) // 2])
