"""Numbers that glide to new values instead of jumping."""

from __future__ import annotations

import numpy as np

from model.inside.layers import Array


class Glide:
    """An array on its way to another: fast at first, gentle at the end. NaN appears at once.

    Parameters
    ----------
    milliseconds
        How long the way takes.
    """

    def __init__(self, milliseconds: float) -> None:
        self._seconds = milliseconds / 1000
        self._from: Array | None = None
        self._target: Array | None = None
        self._began = 0.0

    @property
    def target(self) -> Array | None:
        """Where it is going, or is."""
        return self._target

    def go(self, target: Array | None, now: float, *, at_once: bool = False) -> None:
        """Leave for another value at the time ``now`` in seconds; to or from None at once."""
        if target is self._target and not at_once:
            return
        here = self.value(now)
        is_new = here is None or target is None or here.shape != target.shape
        self._from = target if at_once or is_new else here
        self._target, self._began = target, now

    def arrive(self) -> None:
        """Be there now."""
        self._from = self._target

    def is_moving(self, now: float) -> bool:
        """Whether it is not there yet."""
        if self._from is self._target or now >= self._began + self._seconds:
            self._from = self._target
            return False
        return True

    def value(self, now: float) -> Array | None:
        """Give the value at the time ``now``."""
        if self._from is None or self._target is None or not self.is_moving(now):
            return self._target
        left = 1 - (now - self._began) / self._seconds
        share = np.float32(1 - left**3)
        between = self._from + share * (self._target - self._from)
        return np.where(np.isfinite(between), between, self._target)
