"""The curves of the pinned drawings: the probability of each class after every step."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from app.train.growing import Growing
from model.symbols import DIGITS

_LADDER = ((60, 1), (400, 4), (4_000, 40))


class PinnedCurve:
    """What the network thought of one pinned drawing, complete.

    Parameters
    ----------
    number : int
        Which pin, as ``Control.pin`` counts them.
    names : tuple of str
        The n classes, the ten digits first.
    """

    def __init__(self, number: int, names: tuple[str, ...] = DIGITS) -> None:
        self.number, self.names = number, names
        self._steps = Growing(np.int64)
        self._probabilities = Growing(np.float32, len(names))

    @property
    def steps(self) -> NDArray[np.int64]:
        """Steps of the run, shape (k,), int64, ascending."""
        return self._steps.view

    @property
    def probabilities(self) -> NDArray[np.float32]:
        """Shape (k, n), float32, 0 to 1."""
        return self._probabilities.view

    def append(self, last_step: int, probabilities: NDArray[np.float32]) -> None:
        """Add the probabilities of the steps that end with ``last_step``, shape (k, n)."""
        self._steps.append(np.arange(last_step - len(probabilities) + 1, last_step + 1))
        self._probabilities.append(probabilities)

    def rewind(self, step: int) -> None:
        """Forget what came after ``step``."""
        count = int(np.searchsorted(self.steps, step, "right"))
        self._steps.cut(count)
        self._probabilities.cut(count)

    def shown(self) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Thin the curve for a logarithmic axis: steps (m,) and probabilities (m, n).

        Every step to the 60th of the curve, every 4th to the 400th, every 40th to the 4 000th,
        then ten times rarer with each power of ten; and always the newest.
        """
        count = len(self._steps)
        rows = _ladder(count.bit_length())
        rows = np.append(rows[rows < count - 1], np.arange(count)[-1:])
        return self.steps[rows], self.probabilities[rows]


@lru_cache
def _ladder(bits: int) -> NDArray[np.int64]:
    pieces, start, end, stride = [], 0, 0, 0
    for end, stride in _LADDER:
        pieces.append(np.arange(start, end, stride))
        start = end
    while start < 1 << bits:
        end, stride = end * 10, stride * 10
        pieces.append(np.arange(start, end, stride))
        start = end
    return np.concatenate(pieces)
