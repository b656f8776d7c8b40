"""Scales of the charts: how values lie on an axis and where its ticks stand. No widgets."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.language import noop
from app.train.figures import plain_text
from app.words import with_percent

Tick = tuple[float, str]
Map = Callable[[NDArray[np.generic]], NDArray[np.float64]]

_SMALLEST_LOSS = 1e-9
_LOWEST_FLOOR = 1e-5
_TOP_LOSS = 3.0
_SERIES = (1.0, 2.0, 5.0)


@dataclass(frozen=True)
class Scale:
    """One choice of a chart's upright axis; positions are what the plot is given.

    ``place`` turns values into positions, ``reach(lowest, highest)`` tells which positions show
    data of that extent, ``ticks(low, high, most)`` where at most ``most`` ticks stand, and
    ``bounds`` how far a person may zoom out and pan.
    """

    key: str
    words: str
    tip: str
    place: Map
    reach: Callable[[float, float], tuple[float, float]]
    ticks: Callable[[float, float, int], list[Tick]]
    bounds: tuple[float, float] | None = None


def linear_ticks(low: float, high: float, most: int, unit: str = "") -> list[Tick]:
    """Evenly spaced ticks at multiples of 1, 2 or 5 times a power of ten, at most ``most``."""
    step = _step_above((high - low) / max(1, most - 1))
    first, last = math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6)
    if last - first + 1 > max(2, most):
        step = _step_above(step * 1.01)
        first, last = math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6)
    return [(k * step, plain_text(k * step) + unit) for k in range(first, last + 1)]


def percent_ticks(low: float, high: float, most: int) -> list[Tick]:
    """Ticks in per cent."""
    return linear_ticks(low, high, most, with_percent(""))


def log_ticks(low: float, high: float, most: int) -> list[Tick]:
    """Ticks of a decimal logarithm: 1, 2, 5; where they are too many, only powers of ten."""
    decades = range(math.floor(low), math.ceil(high) + 1)
    values = [factor * 10.0**decade for decade in decades for factor in _SERIES]
    ticks = [(math.log10(v), plain_text(v)) for v in values if low <= math.log10(v) + 1e-9]
    ticks = [tick for tick in ticks if tick[0] <= high + 1e-9]
    if len(ticks) > most:
        whole = [tick for tick in ticks if abs(tick[0] - round(tick[0])) < 1e-9]
        ticks = whole[:: -(-len(whole) // most)] if len(whole) > most else whole
    if len(ticks) >= 2:
        return ticks
    inner = linear_ticks(10.0**low, 10.0**high, most)
    return [(math.log10(value), text) for value, text in inner if value > 0]


def _step_above(width: float) -> float:
    power = 10.0 ** math.floor(math.log10(max(width, 1e-9)))
    return next(
        factor * power for factor in (*_SERIES, 10.0) if factor * power >= width * (1 - 1e-9)
    )


def _place_log(values: NDArray[np.generic]) -> NDArray[np.float64]:
    return np.log10(np.maximum(values.astype(np.float64), _SMALLEST_LOSS))


def _place_same(values: NDArray[np.generic]) -> NDArray[np.float64]:
    return values.astype(np.float64)


def _place_percent(values: NDArray[np.generic]) -> NDArray[np.float64]:
    return 100.0 * values.astype(np.float64)


def _reach_log(lowest: float, highest: float) -> tuple[float, float]:
    floor = next(
        floor
        for floor in (0.02, 0.01, 5e-3, 2e-3, 1e-3, 5e-4, 2e-4, 1e-4, 5e-5, 2e-5, _LOWEST_FLOOR)
        if floor <= lowest or floor == _LOWEST_FLOOR
    )
    return math.log10(floor), math.log10(max(_TOP_LOSS, _round_up(highest)))


def _reach_linear(_lowest: float, highest: float) -> tuple[float, float]:
    return 0.0, 2.5 if highest <= _TOP_LOSS else _round_up(highest)


def _round_up(highest: float) -> float:
    return _step_above(highest) if highest > _TOP_LOSS else _TOP_LOSS


LOSS_LINEAR = Scale(
    "linear",
    noop("Linear"),
    noop("Even steps from 0 to 2.5"),
    _place_same,
    _reach_linear,
    linear_ticks,
)
LOSS_LOG = Scale(
    "log",
    noop("Log"),
    noop("Each halving is as high as the one before"),
    _place_log,
    _reach_log,
    log_ticks,
)
ACCURACY_WHOLE = Scale(
    "whole", "0–100", noop("From 0 to 100 % (Z)"), _place_percent, lambda *_: (0.0, 100.0),
    percent_ticks, (0.0, 100.0),
)  # fmt: skip
ACCURACY_TOP = Scale(
    "top", "90–100", noop("The last ten per cent (Z)"), _place_percent, lambda *_: (90.0, 100.0),
    percent_ticks, (0.0, 100.0),
)  # fmt: skip
