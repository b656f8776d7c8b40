"""Notices that a training runs away."""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

_DIVERGED_LOSS = 4 * np.log(10)  # four times the loss of pure guessing
_DIVERGED_STEPS = 50


class Diverged(Exception):  # noqa: N818 — a thing that happens to a run
    """The loss is no longer a number, or has run away."""

    def __init__(self, step: int, is_number: bool) -> None:
        super().__init__(step, is_number)
        self.step = step
        self.is_number = is_number


class DivergenceWatch:
    """Looks at the losses of the last steps."""

    def __init__(self) -> None:
        self._recent: deque[float] = deque(maxlen=_DIVERGED_STEPS)

    def note(self, step: int, losses: NDArray[np.float32]) -> None:
        """Take the losses (k,) of the steps that led to ``step``.

        Raises
        ------
        Diverged
            If one is not finite, or the mean of the last fifty is far above guessing.
        """
        if not np.isfinite(losses).all():
            raise Diverged(step, is_number=False)
        self._recent.extend(losses.tolist())
        if len(self._recent) == _DIVERGED_STEPS and np.mean(self._recent) > _DIVERGED_LOSS:
            raise Diverged(step, is_number=True)

    def forget(self) -> None:
        """Begin anew."""
        self._recent.clear()
