"""The smoothed line: an exponential moving average that starts without bias."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

RATE = 0.05
"""Weight of each new step."""

_BLOCK = 64
_KEEP = 1.0 - RATE
_STEPS = np.arange(_BLOCK)
_WEIGHTS = np.tril(RATE * _KEEP ** np.abs(_STEPS[:, None] - _STEPS[None, :]))
"""Row i: what the numbers 0 … i of a block weigh after number i."""
_FADING = _KEEP ** (_STEPS + 1.0)


class Smoother:
    """Averages numbers as they come: each weighs 0.05, those before fade, weights sum to one.

    A number that is not finite leaves the average as it is.
    """

    def __init__(self) -> None:
        self._average = 0.0
        self._left = 1.0
        self._latest = np.nan

    def add(self, numbers: NDArray[np.floating]) -> NDArray[np.float64]:
        """Take k numbers, return the average after each: shape (k,), NaN before the first."""
        finite = np.isfinite(numbers)
        averages: NDArray[np.float64] = np.concatenate(
            [[self._latest], *self._blocks(numbers[finite])]
        )
        self._latest = float(averages[-1])
        return np.asarray(averages[np.cumsum(finite)])

    def _blocks(self, numbers: NDArray[np.floating]) -> list[NDArray[np.float64]]:
        done = []
        for start in range(0, len(numbers), _BLOCK):
            block = numbers[start : start + _BLOCK].astype(np.float64)
            size = len(block)
            raw = _WEIGHTS[:size, :size] @ block + _FADING[:size] * self._average
            left = self._left * _FADING[:size]
            self._average, self._left = float(raw[-1]), float(left[-1])
            done.append(raw / (1.0 - left))
        return done
