"""Where steps are on the slider: log(step + 1) across, the newest step at the right end."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from app.language import tr
from app.words import thousands
from model.runs.moments import place_of

_LEAST_END = 3
_GAP = 8.0


@dataclass(frozen=True)
class Tick:
    """A word above the track and the place it stands for, in pixels."""

    x: float
    left: float
    words: str


@dataclass(frozen=True)
class TimeScale:
    """The steps 0 to ``now`` between two places in pixels."""

    now: int
    left: float
    right: float

    @property
    def _span(self) -> float:
        return place_of(max(self.now, _LEAST_END))

    def across(self, step: float) -> float:
        """Where a step is."""
        return self.left + place_of(step) / self._span * (self.right - self.left)

    def step_at(self, x: float) -> int:
        """Which step is nearest to a place, at most ``now``."""
        share = (x - self.left) / max(1.0, self.right - self.left)
        step = math.expm1(min(max(share, 0.0), 1.0) * self._span)
        return min(round(step), self.now)

    def ticks(self, metrics: QFontMetricsF, end: str) -> list[Tick]:
        """List the start, the powers of ten that have room, and the ``end``; none overlap."""
        start = Tick(self.left, self.left, tr("start"))
        last = self.right - metrics.horizontalAdvance(end)
        edge = self.left + metrics.horizontalAdvance(start.words) + _GAP
        found = [start]
        power = 1
        while power < self.now:
            words = thousands(power)
            width = metrics.horizontalAdvance(words)
            left = self.across(power) - width / 2
            if left >= edge and left + width + _GAP <= last:
                found.append(Tick(self.across(power), left, words))
                edge = left + width + _GAP
            power *= 10
        return [*found, Tick(self.right, last, end)]
