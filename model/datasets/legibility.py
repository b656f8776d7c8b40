"""Which variations of a digit a reader could take for another digit: those are not used."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Flags = NDArray[np.bool_]

_FLAG = np.tan(np.radians(32))
"""The flag of a one hangs down at least this steeply …"""
_BAR = np.tan(np.radians(22))
"""… and the bar of a seven rises at most this steeply."""


def legible(digit: int, lines: Points, stroke_of_sample: NDArray[np.intp]) -> Flags:
    """Say which drawings nobody takes for another digit than the one that was meant.

    Parameters
    ----------
    digit
        The one that was meant, 0 to 9.
    lines
        Shape (count, n, 2), ``y`` down.
    stroke_of_sample
        To which stroke each of the n samples belongs.

    Returns
    -------
    ndarray of shape (count,), bool
    """
    low, size = lines.min(axis=1), np.ptp(lines, axis=1)
    unit = (lines - low[:, None]) / size[:, 1, None, None]  # one high, in the upper left corner
    width: NDArray[np.float64] = size[:, 0] / size[:, 1]
    first, second = unit[:, stroke_of_sample == 0], unit[:, stroke_of_sample == 1]
    if digit == 1:
        return _is_one(first, second)
    if digit == 7:
        return _is_seven(first, second)
    if digit == 0 and second.shape[1]:
        return _is_between(width, 0.55, 1.7)
    return _is_between(width, 0.36 if digit == 4 else 0.28, 1.7)


def _is_one(stem: Points, foot: Points) -> Flags:
    """Has a steep flag, a stem that stands, and a foot at the very bottom."""
    start, top, end = stem[:, 0], _point_of(stem, stem[..., 1].argmin(axis=1)), stem[:, -1]
    across, down = (top - start)[:, 0], (start - top)[:, 1]
    good: Flags = (across < 0.06) | (down > _FLAG * across)
    if foot.shape[1]:
        end = stem[np.arange(len(stem)), stem[..., 1].argmax(axis=1)]
        good &= foot[..., 1].mean(axis=1) > 0.88
    lean = np.abs(end - top)
    good &= lean[:, 0] < lean[:, 1]
    return good


def _is_seven(stem: Points, cross: Points) -> Flags:
    """Has a bar that is long and nearly level, and is crossed well above its foot."""
    x, y = stem[..., 0], stem[..., 1]
    left = _point_of(stem, (x + y).argmin(axis=1))
    right = _point_of(stem, (x - y).argmax(axis=1))
    across, up = (right - left)[:, 0], (left - right)[:, 1]
    good: Flags = (across > 0.28) & (up < _BAR * across)
    if cross.shape[1]:
        good &= _is_between(cross[..., 1].mean(axis=1), 0.3, 0.72)
    return good


def _is_between(values: NDArray[np.float64], low: float, high: float) -> Flags:
    between: Flags = (values > low) & (values < high)
    return between


def _point_of(lines: Points, index: NDArray[np.intp]) -> Points:
    points: Points = lines[np.arange(len(lines)), index]
    return points
