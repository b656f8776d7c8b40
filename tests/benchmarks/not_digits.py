"""Letters, signs and scribbles of the benchmark's own: for judging only, nothing learns from them.

Each shape is a few hands' ways to write it, in a box from 0 to 1 with ``y`` down; then many people
write it by ``written``: slant, turn, size, uneven proportions and a trembling hand.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from model.drawing import Drawing
from tests.benchmarks.not_digit_shapes import LETTERS, SIGNS, Hand, Line, smooth

Points = NDArray[np.float64]

TIMES = 8
"""How often each hand writes each shape."""


def letters(seed: int = 0) -> Iterator[tuple[str, Drawing]]:
    """Write letters that no digit looks like, each with its name."""
    return _all(LETTERS, seed)


def signs(seed: int = 1) -> Iterator[tuple[str, Drawing]]:
    """Draw houses, faces and the like, each with its name."""
    return _all(SIGNS, seed)


def _all(shapes: dict[str, list[Hand]], seed: int) -> Iterator[tuple[str, Drawing]]:
    rng = np.random.default_rng([seed, 20])
    for name, hands in shapes.items():
        for hand in hands:
            for _ in range(TIMES):
                yield name, written(hand, rng)


def scribbles(seed: int = 2) -> Iterator[tuple[str, Drawing]]:
    """Draw random loops, hatching, zigzags and crossings out, each with its kind."""
    rng = np.random.default_rng([seed, 21])
    kinds = {"loops": _loops, "hatching": _hatching, "zigzag": _zigzag, "scrawl": _scrawl}
    for name, make in kinds.items():
        for _ in range(5 * TIMES):
            yield name, written(make(rng), rng)


def black_squares(seed: int = 3) -> Iterator[tuple[str, Drawing]]:
    """Fill a square with ink from edge to edge."""
    rng = np.random.default_rng([seed, 22])
    for _ in range(TIMES):
        rows = np.linspace(0, 1, int(rng.integers(30, 60)))
        ends = np.tile([[0.0, 1.0], [1.0, 0.0]], (len(rows), 1))[: len(rows)]
        line = np.stack([ends.ravel(), np.repeat(rows, 2)], axis=1)
        yield "black square", Drawing.from_points([line * rng.uniform(100, 900)])


def written(hand: Hand, rng: Generator) -> Drawing:
    """Write a shape as somebody would: on a canvas of 1000 units, never twice the same."""
    slant, turn = rng.normal(0, 0.12), rng.normal(0, np.deg2rad(4))
    wide = np.exp(rng.normal(0, 0.13))
    turned = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    change = turned @ np.array([[wide, -slant], [0, 1]])
    size = rng.uniform(80, 600)
    place = rng.uniform(0, 1000 - size, 2)
    return Drawing.from_points(
        [(_tremble(_trace(line, rng), rng) - 0.5) @ change.T * size + place for line in hand]
    )


def _trace(line: Line, rng: Generator) -> Points:
    """Move the corners a little and go along the line in small steps."""
    corners = np.array(line.points, np.float64)
    moved = corners + rng.normal(0, 0.014, corners.shape)
    if (corners[0] == corners[-1]).all():
        moved[-1] = moved[0] + rng.normal(0, 0.02, 2)
    return smooth(moved) if line.is_smooth else _straight(moved)


def _straight(corners: Points) -> Points:
    along = np.linspace(0, len(corners) - 1, 12 * (len(corners) - 1) + 1)
    at = np.arange(len(corners))
    return np.stack([np.interp(along, at, corners[:, axis]) for axis in (0, 1)], axis=1)


def _tremble(points: Points, rng: Generator) -> Points:
    """Add slow waves along the line."""
    steps = np.hypot(*np.diff(points, axis=0, prepend=points[:1]).T)
    along = np.cumsum(steps)[:, None]
    waves = np.zeros_like(points)
    for frequency in (1.3, 2.9, 6.1):
        phase = rng.uniform(0, 2 * np.pi, 2)
        waves += rng.normal(0, 0.013 / frequency, 2) * np.sin(2 * np.pi * frequency * along + phase)
    return points + waves


def _loops(rng: Generator) -> Hand:
    """Go round and round while the middle wanders off."""
    turns = rng.uniform(3.5, 7)
    t = np.linspace(0, 1, int(24 * turns))
    angle = 2 * np.pi * turns * t + rng.uniform(0, 2 * np.pi)
    radius = 0.12 + 0.1 * np.sin(2 * np.pi * rng.uniform(0.5, 2) * t + rng.uniform(0, 6))
    middle = np.cumsum(rng.normal(0, 0.02, (len(t), 2)), axis=0) + np.stack(
        [t * rng.uniform(0.2, 0.8), t * rng.uniform(-0.4, 0.4)], axis=1
    )
    path = middle + radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return [Line(_in_box(path), True)]


def _hatching(rng: Generator) -> Hand:
    """Draw parallel strokes, some across the others."""
    count = int(rng.integers(5, 9))
    lean = rng.uniform(-0.4, 0.4)
    made = [((x + lean, 0.0), (x - lean, 1.0)) for x in np.linspace(0, 1, count).tolist()]
    if rng.random() < 0.5:
        rows = np.linspace(0.1, 0.9, int(rng.integers(3, 6))).tolist()
        made += [((-0.1, y), (1.1, y + lean / 2)) for y in rows]
    return [Line(ends) for ends in made]


def _zigzag(rng: Generator) -> Hand:
    """Go up and down in one line, at least four times."""
    count = int(rng.integers(8, 14))
    across = np.linspace(0, 1, count)
    down = np.where(np.arange(count) % 2, 0.85, 0.15) + rng.normal(0, 0.06, count)
    path = np.stack([across * rng.uniform(0.8, 1.3), down], axis=1)
    return [Line(_pairs(path if rng.random() < 0.5 else path[:, ::-1]), rng.random() < 0.4)]


def _scrawl(rng: Generator) -> Hand:
    """Run all over the place."""
    places = rng.random((int(rng.integers(12, 22)), 2))
    return [Line(_pairs(places), rng.random() < 0.7)]


def _in_box(path: Points) -> tuple[tuple[float, float], ...]:
    low = path.min(axis=0)
    return _pairs((path - low) / (path.max(axis=0) - low).max())


def _pairs(path: Points) -> tuple[tuple[float, float], ...]:
    return tuple((float(x), float(y)) for x, y in path)
