"""How many steps one compiled call should take."""

from __future__ import annotations

import numpy as np

MOST_STEPS_A_CALL = 64
_CALL_SECONDS = 0.03
"""How long one compiled call should take: a frame or so, so that every button acts at once."""
_CALLS_GROW = 4
"""A call makes a run at most a quarter longer, so that there are moments of its first steps."""


class CallLength:
    """Learns from how long the calls before took."""

    def __init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Begin anew: the next call compiles."""
        self._step_seconds, self._calls = _CALL_SECONDS, 0

    def note(self, steps: int, seconds: float) -> None:
        """Take how long a call of so many steps took."""
        self._calls += 1
        if self._calls > 1:  # the first one compiles
            self._step_seconds += 0.3 * (seconds / steps - self._step_seconds)

    def steps(self, done: int) -> int:
        """Say how many steps the next call should take after ``done`` steps of the run."""
        if self._calls < 2:
            return 1
        most = min(MOST_STEPS_A_CALL, max(1, done // _CALLS_GROW))
        return int(np.clip(_CALL_SECONDS / self._step_seconds, 1, most))
