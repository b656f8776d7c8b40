"""A fair verdict: right answers before and after, on the same drawings, with an interval.

The interval is method 10 of R. G. Newcombe, "Improved confidence intervals for the difference
between binomial proportions based on paired data", Statistics in Medicine 17, 1998: made of two
score intervals (Wilson, 1927), it keeps what it promises for a handful of drawings too.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from model.files import replace_file
from model.runs.damage import DAMAGE, require
from model.training.config import HOWS

_Z = 1.959963984540054  # 95 %
_NAME = "verdict.json"

Outcome = Literal["better", "perhaps_better", "not_better"]
MeterDigits = Literal["mnist", "strokes"]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Paired:
    """How often two networks were right about the same things.

    Attributes
    ----------
    count
        How many things there were.
    before, after
        How many the first and the second network had right.
    both
        How many both had right.
    """

    count: int
    before: int
    after: int
    both: int

    @classmethod
    def of(cls, before: Mask, after: Mask) -> Paired:
        """Count two columns (n,) of what was right."""
        return cls(len(before), int(before.sum()), int(after.sum()), int((before & after).sum()))

    @property
    def change(self) -> float:
        """By how much the share of right answers rose, -1 to 1; 0 of nothing."""
        return (self.after - self.before) / self.count if self.count else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Where the change lies for drawings to come, with 95 % confidence; -1 to 1."""
        if not self.count:
            return -1.0, 1.0
        after, before = self.after / self.count, self.before / self.count
        low_a, high_a = wilson(self.after, self.count)
        low_b, high_b = wilson(self.before, self.count)
        phi = self._phi()

        def spread(one: float, other: float) -> float:
            return math.sqrt(max(0.0, one * one - 2 * phi * one * other + other * other))

        change = after - before
        return (
            change - spread(after - low_a, high_b - before),
            change + spread(before - low_b, high_a - after),
        )

    def _phi(self) -> float:
        """Correlation of the two columns, with Newcombe's correction for continuity."""
        only_before, only_after = self.before - self.both, self.after - self.both
        neither = self.count - self.both - only_before - only_after
        margins = self.before * (self.count - self.before) * self.after * (self.count - self.after)
        if not margins:
            return 0.0
        product = self.both * neither - only_before * only_after
        if product > 0:
            product = int(max(product - self.count / 2, 0))
        return product / math.sqrt(margins)


@dataclass(frozen=True)
class Verdict:
    """What learning a hand brought, on drawings that were not learnt from.

    Attributes
    ----------
    how
        ``at_once``, ``frozen``, ``thawed`` or ``scratch``.
    learnt
        How many drawings were learnt from.
    digits
        The shipped network and the personal one on the held-back digits.
    symbols
        The same for new symbols, of which the shipped network knows none.
    meter
        The forgetting meter: both on digits of other people, which neither was judged by before.
    meter_digits
        Which digits these are: ``mnist``'s held-out ones, or where MNIST is not at hand those
        of the embedded ``strokes``.
    """

    how: str
    learnt: int
    digits: Paired
    symbols: Paired
    meter: Paired
    meter_digits: MeterDigits

    @property
    def own(self) -> Paired:
        """All of the person's held-back drawings, digits and new symbols."""
        one, other = self.digits, self.symbols
        return Paired(
            one.count + other.count,
            one.before + other.before,
            one.after + other.after,
            one.both + other.both,
        )

    @property
    def outcome(self) -> Outcome:
        """``better`` where even the lower end of the interval is above 0.

        ``perhaps_better`` where more were right but that may be chance; else ``not_better``.
        """
        own = self.own
        if own.after <= own.before:
            return "not_better"
        return "better" if own.interval[0] > 0 else "perhaps_better"

    @property
    def forgot(self) -> float:
        """By how much the share of right answers on other people's digits fell, -1 to 1."""
        return -self.meter.change


def wilson(right: int, count: int) -> tuple[float, float]:
    """Give the score interval (Wilson, 1927) of a share, 95 %; ``count`` above 0."""
    share, z2 = right / count, _Z * _Z
    middle = share + z2 / (2 * count)
    half = _Z * math.sqrt(share * (1 - share) / count + z2 / (4 * count * count))
    whole = 1 + z2 / count
    low = 0.0 if right == 0 else (middle - half) / whole
    high = 1.0 if right == count else (middle + half) / whole
    return low, high


def write_verdict(folder: Path, verdict: Verdict) -> None:
    """Keep a verdict in a run's folder; ``OSError`` where the disk does not do it."""
    with replace_file(folder / _NAME) as file:
        file.write(json.dumps(asdict(verdict), indent=1).encode())


def read_verdict(folder: Path) -> Verdict | None:
    """Read the verdict in a run's folder; None where there is none, or it is damaged."""
    try:
        values = json.loads((folder / _NAME).read_text("utf-8"))
        for name in ("digits", "symbols", "meter"):
            values[name] = _paired(values[name])
        verdict = Verdict(**values)
        require(verdict.how in HOWS and verdict.meter_digits in ("mnist", "strokes"))
        require(type(verdict.learnt) is int and verdict.learnt > 0)
    except DAMAGE:
        return None
    return verdict


def _paired(values: dict[str, Any]) -> Paired:
    paired = Paired(**values)
    require(all(type(value) is int and value >= 0 for value in values.values()))
    most, least = min(paired.before, paired.after), paired.before + paired.after - paired.count
    require(max(least, 0) <= paired.both <= most <= paired.count)
    return paired
