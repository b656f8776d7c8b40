"""The times of a hand that writes a drawing: slow where the line bends, a pause between strokes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from model.drawing import Drawing

Floats = NDArray[np.float64]

_STEP = 6.0
"""Distance of the points that are written, in units of the canvas (its side is 1000)."""
_SPEED = 1150.0
"""Units a second on a straight line: a digit takes about a second, as people write on a screen."""
_SLOWEST = 0.3
_BEND = 1 / 3
"""How a hand slows down in a bend: with this power of the radius (Viviani and Terzuolo, 1982)."""
_EASY_RADIUS = 300.0
_AROUND = 5
_ENDS = 40.0
"""Length over which a stroke gathers speed, and loses it again."""
_LIFT, _AIR_SPEED = 0.16, 2600.0


class Handwriting:
    """A drawing with a time for each of its points. Pure; any thread.

    Attributes
    ----------
    points
        Evenly along the strokes, shape (n, 2).
    strokes
        Which stroke each point is of, ascending, shape (n,).
    times
        Seconds from the first touch, ascending, shape (n,).
    """

    def __init__(self, drawing: Drawing) -> None:
        lines = [_evenly(stroke.points) for stroke in drawing.strokes]
        if not lines:
            raise ValueError("a drawing without strokes cannot be written")
        self.points: Floats = np.concatenate(lines)
        self.strokes = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
        times: list[Floats] = []
        start = 0.0
        for number, line in enumerate(lines):
            if number:
                way = float(np.hypot(*(line[0] - lines[number - 1][-1])))
                start += _LIFT + way / _AIR_SPEED
            times.append(start + _durations(line))
            start = float(times[-1][-1])
        self.times: Floats = np.concatenate(times)

    @property
    def seconds(self) -> float:
        """How long it takes to write."""
        return float(self.times[-1])

    def written_after(self, seconds: float) -> int:
        """How many points have been written by then."""
        return int(np.searchsorted(self.times, seconds, side="right"))


def _evenly(points: Floats) -> Floats:
    """Put points at equal distances along a line, both ends kept."""
    lengths = np.hypot(*np.diff(points, axis=0).T) if len(points) > 1 else np.zeros(0)
    along = np.concatenate([[0.0], lengths.cumsum()])
    count = max(2, int(np.ceil(along[-1] / _STEP)) + 1)
    if along[-1] == 0:
        return points[:1]
    places = np.linspace(0, along[-1], count)
    return np.stack([np.interp(places, along, points[:, axis]) for axis in (0, 1)], axis=1)


def _durations(line: Floats) -> Floats:
    """Seconds from the start of a stroke to each of its points, (n,)."""
    if len(line) < 2:
        return np.zeros(len(line))
    speeds = np.clip((_radii(line) / _EASY_RADIUS) ** _BEND, _SLOWEST, 1.0)
    from_end = np.minimum(np.arange(len(line)), np.arange(len(line))[::-1]) * _STEP
    speeds *= np.clip(0.35 + 0.65 * from_end / _ENDS, 0.35, 1.0)
    lengths = np.hypot(*np.diff(line, axis=0).T)
    taken = lengths / (_SPEED * (speeds[1:] + speeds[:-1]) / 2)
    return np.concatenate([[0.0], taken.cumsum()])


def _radii(line: Floats) -> Floats:
    """About how wide the bend is at each point; at the ends as beside them."""
    reach = min(_AROUND, (len(line) - 1) // 2)
    if reach < 1:
        return np.full(len(line), _EASY_RADIUS)
    before, after = line[: -2 * reach], line[2 * reach :]
    middle = line[reach:-reach]
    first, second = middle - before, after - middle
    turn = np.abs(
        np.arctan2(
            first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0], (first * second).sum(axis=1)
        )
    )
    radius = np.hypot(*first.T) / np.maximum(turn, 1e-3)
    return np.pad(radius, reach, mode="edge")
