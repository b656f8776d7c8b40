"""The lowest and highest of long runs of numbers, at every coarseness."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.train.growing import Growing

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Bounds:
    """Buckets of neighbouring numbers, all arrays of one length.

    A bucket holds ``size`` numbers, the last one perhaps fewer; ``positions`` are the middles,
    in indices; a bucket with no finite number has NaN bounds.
    """

    size: int
    positions: Floats
    lows: Floats
    highs: Floats


class Envelope:
    """Keeps, for every aligned run of 2, 4, 8 … numbers, the lowest and the highest.

    Adding k numbers costs O(k); reading m buckets costs O(m), however many numbers there are.
    """

    def __init__(self) -> None:
        first = Growing(np.float64)
        self._levels = [(first, first)]

    def add(self, numbers: NDArray[np.floating]) -> None:
        """Take numbers; those that are not finite count as missing."""
        self._levels[0][0].append(np.where(np.isfinite(numbers), numbers, np.nan))
        level = 1
        while self._fill(level):
            level += 1

    def bounds(self, start: int, stop: int, buckets: int) -> Bounds:
        """Cover the numbers ``start`` to ``stop`` with ``buckets`` to twice as many buckets.

        Fewer where there are fewer numbers. Outer buckets may reach beyond the limits.
        """
        stop = min(stop, len(self._levels[0][0]))
        start = min(max(start, 0), stop)
        coarseness = (stop - start) // max(1, buckets)
        level = min(max(0, coarseness.bit_length() - 1), len(self._levels) - 1)
        size = 1 << level
        lows, highs = (side.view for side in self._levels[level])
        first, last = start >> level, min(-(-stop >> level), len(lows))
        middles = np.arange(first, last, dtype=np.float64) * size + (size - 1) / 2
        found = Bounds(size, middles, lows[first:last], highs[first:last])
        return self._with_rest(found, max(last * size, start), stop)

    def _fill(self, level: int) -> bool:
        if level == len(self._levels):
            self._levels.append((Growing(np.float64), Growing(np.float64)))
        done = 2 * len(self._levels[level][0])
        pairs = (len(self._levels[level - 1][0]) - done) // 2
        if pairs == 0:
            return False
        for side, finer, pick in zip(
            self._levels[level], self._levels[level - 1], (np.fmin, np.fmax), strict=True
        ):
            block = finer.view[done : done + 2 * pairs]
            side.append(pick(block[0::2], block[1::2]))
        return True

    def _with_rest(self, found: Bounds, start: int, stop: int) -> Bounds:
        rest = self._levels[0][0].view[start:stop]
        if len(rest) == 0:
            return found
        return Bounds(
            found.size,
            np.append(found.positions, (start + stop - 1) / 2),
            np.append(found.lows, np.fmin.reduce(rest)),
            np.append(found.highs, np.fmax.reduce(rest)),
        )
