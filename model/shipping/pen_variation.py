"""Makes a real pen drawing look as if other hands had written it, in stroke space.

All lengths are in units of the drawing's longer side.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from model.drawing import Drawing

Line = NDArray[np.float64]

_WAVES = 4
_STEP = 0.03  # distance of the points of a line after it was resampled


def vary(drawing: Drawing, rng: Generator, strength: float = 1.0) -> Drawing:
    """Write a drawing once more: bent, slanted, stretched, joined, parted, fast or shaky.

    ``strength`` is that of the bends, slants, stretches and moves: 1 is as far as hands differ.
    """
    lines = _to_unit([stroke.points for stroke in drawing.strokes])
    lines = [_resample(line) for line in lines]
    lines = _join_or_part(lines, rng)
    care = float(np.exp(rng.normal(0, 0.35))) * strength
    lines = [_hurry(line, rng) for line in lines]
    if len(lines) > 1:
        lines = [_move(line, care, rng) for line in lines]
    lines = [_move_ends(line, rng) for line in lines]
    cuts = np.cumsum([len(line) for line in lines])[:-1]
    points = _map(_displace(np.concatenate(lines), care, rng), rng, strength)
    return Drawing.from_points(np.split(points, cuts))


def pen_width(rng: Generator) -> float:
    """Width of a line in pixels of the image, spread around that of MNIST's digits."""
    spread = 0.5 if rng.random() < 0.12 else 0.24
    return float(np.clip(2.45 * np.exp(rng.normal(0, spread)), 1.3, 6.0))


def _to_unit(lines: list[Line]) -> list[Line]:
    points = np.concatenate(lines)
    low, high = points.min(axis=0), points.max(axis=0)
    longer = max(float((high - low).max()), 1e-9)
    return [(line - (low + high) / 2) / longer for line in lines]


def _resample(line: Line) -> Line:
    """Put points at even distances along a line; a dot becomes a very short line."""
    along = np.concatenate([[0], np.hypot(*np.diff(line, axis=0).T).cumsum()])
    if along[-1] < _STEP:
        return np.array([line[0], line[0] + 0.01])
    even = np.linspace(0, along[-1], max(3, int(along[-1] / _STEP) + 1))
    return np.stack([np.interp(even, along, line[:, axis]) for axis in (0, 1)], axis=1)


def _join_or_part(lines: list[Line], rng: Generator) -> list[Line]:
    """Now and then leave the pen down between strokes, or lift it in the middle of one."""
    if len(lines) > 1 and rng.random() < 0.08:
        which = int(rng.integers(len(lines) - 1))
        joined = np.concatenate(lines[which : which + 2])
        return [*lines[:which], joined, *lines[which + 2 :]]
    longest = int(np.argmax([len(line) for line in lines]))
    if len(lines[longest]) > 20 and rng.random() < 0.06:
        at = int(rng.integers(8, len(lines[longest]) - 8))
        gap = int(rng.integers(0, 3))
        parts = [lines[longest][: at + 1], lines[longest][at + gap :]]
        return [*lines[:longest], *parts, *lines[longest + 1 :]]
    return lines


def _hurry(line: Line, rng: Generator) -> Line:
    """Cut the corners as a fast hand does, keep few points as a slow device, or tremble."""
    kind = rng.random()
    if kind < 0.3 and len(line) > 6:
        amount = rng.uniform(0.3, 1)
        smooth = line.copy()
        smooth[1:-1] = (line[:-2] + line[1:-1] + line[2:]) / 3
        smooth[2:-2] = (smooth[1:-3] + smooth[2:-2] + smooth[3:-1]) / 3
        smoothed: Line = line + amount * (smooth - line)
        return smoothed
    if kind < 0.4 and len(line) > 12:
        every = int(rng.integers(3, 6))
        return np.concatenate([line[:-1:every], line[-1:]])
    if kind < 0.6:
        noise = rng.normal(0, 1, line.shape)
        noise[1:] = (noise[1:] + noise[:-1]) / 2
        trembling: Line = line + rng.gamma(1.0, 0.004) * noise
        return trembling
    return line


def _move(line: Line, care: float, rng: Generator) -> Line:
    middle = line.mean(axis=0)
    size = np.exp(rng.normal(0, 0.06))
    moved: Line = (line - middle) * size + middle + rng.normal(0, 0.02, 2) * care
    return moved


def _move_ends(line: Line, rng: Generator) -> Line:
    """Begin and end early or late, by up to a few points."""
    first, last = np.maximum(rng.normal(0, 1.5, 2), 0).astype(int)
    if len(line) > 12 + first + last:
        line = line[first : len(line) - last]
    if len(line) > 4 and rng.random() < 0.3:
        line = np.concatenate([line, line[-1:] + (line[-1:] - line[-3:-2]) * rng.uniform(0, 1.5)])
    return line


def _displace(points: Line, care: float, rng: Generator) -> Line:
    """Move every place by a smooth random field of a few long waves."""
    directions = rng.normal(0, 3.2, (2, _WAVES))
    heights = rng.normal(0, 0.02, (_WAVES, 2)) * care
    return points + np.sin(points @ directions + rng.uniform(0, 2 * np.pi, _WAVES)) @ heights


def _map(points: Line, rng: Generator, strength: float) -> Line:
    """Make it narrow or wide at head or foot, bowed, slanted, turned."""

    def some(spread: float) -> float:
        return float(rng.normal(0, spread)) * strength

    x, y = points[:, 0], points[:, 1]
    x = x * np.exp(some(0.12) * 2 * y) + some(0.03) * np.cos(np.pi * y)
    y = y + some(0.035) * np.cos(np.pi * y)
    x = x * np.exp(some(0.16)) - some(0.12) * y
    turn = np.radians(some(5))
    cos, sin = np.cos(turn), np.sin(turn)
    return np.stack([cos * x - sin * y, sin * x + cos * y], axis=1)
