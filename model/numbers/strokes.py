"""The strokes of a drawing as pieces; those too wide for one digit are cut where they may be."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from model.drawing import Drawing, Stroke
from model.numbers.memory import Bounded, Look, look_at
from model.numbers.pieces import OUTLINE
from model.preprocess import preprocess
from model.reading.reading import Reader, Reading

Array = NDArray[np.float64]

_LONG = 1000  # points: preparing more of them for the network, many times over, would be felt
_FINE = 96  # points of a stroke that is looked at for places to cut it
_WIDE = 0.75
"""Of its height: a stroke wider than this that is no digit may be more than one."""
_MOST_CUTS = 3
_SHARED = 0.12  # of the height: how far two parts of a cut stroke may lie above each other
_LEAST_PART = 0.2  # of the height: the shorter side of a box around a part may not be all that


class StrokeMemory:
    """What was found out about strokes, for as long as they stay on the canvas.

    Reading a drawing again that has one more stroke, or a longer last one, asks the network only
    about groups with that stroke. One for each reader; one thread.
    """

    def __init__(self) -> None:
        self.looks: Bounded[frozenset[Stroke], Look] = Bounded(256)
        self.readings: Bounded[frozenset[Stroke], Reading] = Bounded(64)
        self.outlines: Bounded[Stroke, Array] = Bounded(512)
        self.parts: Bounded[Stroke, tuple[Stroke, ...]] = Bounded(256)

    def look(self, reader: Reader, strokes: Iterable[Stroke]) -> Look:
        """Look at some strokes as one digit; very long ones a little coarsely."""
        drawing = Drawing(tuple(strokes))
        return self.looks.get(
            frozenset(drawing.strokes), lambda: look_at(reader, preprocess(_coarse(drawing)))
        )

    def read(self, reader: Reader, drawing: Drawing) -> Reading:
        """Read some strokes as one digit, as ``reader.read`` does."""
        strokes = frozenset(drawing.strokes)
        known = self.looks.known(strokes)
        image = known.image if known and _coarse(drawing) is drawing else None
        if reader.predictor is not reader.shipped:  # it may be learning and change its answer
            return reader.read(drawing, image)
        return self.readings.get(strokes, lambda: reader.read(drawing, image))

    def outline(self, stroke: Stroke) -> Array:
        """Give some points of a stroke, with its outermost ones: see ``outline_of``."""
        return self.outlines.get(stroke, lambda: outline_of(stroke))

    def parts_of(self, reader: Reader, stroke: Stroke) -> tuple[Stroke, ...]:
        """Parts of a stroke that may belong to different digits; mostly just itself."""
        return self.parts.get(stroke, lambda: _cut(self, reader, stroke))


def _coarse(drawing: Drawing) -> Drawing:
    """Replace very long strokes by some points of them; the very drawing where there is none."""
    if all(len(stroke) <= _LONG for stroke in drawing.strokes):
        return drawing
    return Drawing(
        tuple(s if len(s) <= _LONG else Stroke(evenly(s.points, _LONG)) for s in drawing.strokes)
    )


def outline_of(stroke: Stroke) -> Array:
    """Take points evenly along a stroke, and those that bound it: shape (n, 2), a quarter as big.

    A quarter, so that the distance of two very large numbers of unlike sign stays finite.
    """
    points = stroke.points / 4
    outermost = points[[*points.argmin(axis=0), *points.argmax(axis=0)]]
    return np.concatenate([evenly(points, OUTLINE), outermost])


def evenly(points: Array, count: int) -> Array:
    """Points at even distances along a polyline, shape (count, 2)."""
    unit = float(np.abs(points).max()) or 1.0
    lengths = np.hypot(*np.diff(points / unit, axis=0).T)
    along = np.concatenate([[0.0], lengths.cumsum()])
    places = np.linspace(0, along[-1], count)
    # A quarter, and back: the distance of two very large numbers is no float.
    return 4 * np.stack([np.interp(places, along, column / 4) for column in points.T], axis=1)


def _cut(memory: StrokeMemory, reader: Reader, stroke: Stroke) -> tuple[Stroke, ...]:
    outline = memory.outline(stroke)
    width, height = np.ptp(outline, axis=0)
    if width <= _WIDE * height or height <= width * _LEAST_PART:
        return (stroke,)
    if memory.look(reader, [stroke]).standing >= 1:
        return (stroke,)
    line = evenly(stroke.points, _FINE)
    ends = cut_places(line / 4, float(height))
    edges = [0, *ends, _FINE - 1]
    return tuple(Stroke(line[a : b + 1]) for a, b in pairwise(edges))


def cut_places(line: Array, height: float) -> list[int]:
    """Where a line (n, 2) leaves one column of writing for the next, for good: up to three.

    What was drawn before such a place lies on one side of it, and what comes after on the other.
    """
    found: dict[int, float] = {}
    for x in (line[:, 0], -line[:, 0]):  # written to the right, or to the left
        reach = np.maximum.accumulate(x)[:-1]
        still_to_come = np.minimum.accumulate(x[::-1])[::-1][1:]
        shared = (reach - still_to_come) / height
        for low, high in _valleys(shared):
            found[(low + high) // 2 + 1] = float(shared[low])
    best = sorted(found, key=lambda place: found[place])[:_MOST_CUTS]
    return sorted(place for place in best if found[place] < _SHARED)


def _valleys(values: Array) -> list[tuple[int, int]]:
    """First and last place of each low stretch that is lower than what is beside it."""
    flat = np.flatnonzero(np.abs(np.diff(values)) > 0.02)
    starts, ends = np.concatenate([[0], flat + 1]), np.concatenate([flat, [len(values) - 1]])
    valleys = []
    for number, (low, high) in enumerate(zip(starts, ends, strict=True)):
        before = values[ends[number - 1]] if number else np.inf
        after = values[starts[number + 1]] if number + 1 < len(starts) else np.inf
        if number and number + 1 < len(starts) and values[low] < min(before, after):
            valleys.append((int(low), int(high)))
    return valleys
