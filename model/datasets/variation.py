"""Make a style look as if many hands had written it: everything a hand varies, in strokes.

All random numbers are in the unit box of the styles, in which a digit is one high.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from model.datasets.curves import Curves

Points = NDArray[np.float64]

_WAVES = 4  # of the displacement field, for each direction


def vary(curves: Curves, count: int, rng: Generator) -> Points:
    """Write a style ``count`` times.

    Returns
    -------
    ndarray of shape (count, n, 2), float64
        The n samples of ``curves`` for each drawing, ``y`` down, about one unit high.
    """
    care = np.exp(rng.normal(0, 0.35, (count, 1, 1)))  # below 1 a careful hand, above a hasty one
    points = np.repeat(curves.points[None], count, axis=0)
    points += _soft_noise(points.shape, rng) * 0.024 * care
    points = _move_strokes(points, curves.stroke_of_point, care, rng)
    points = _move_ends(points, curves.stroke_of_point, rng)
    points = _bend(points, rng)
    lines = np.einsum("nk,bkc->bnc", curves.basis, points, optimize=True)
    lines = _round_corners(lines, curves.smoothing, rng)
    lines = _displace(lines, care, rng)
    lines = _tremble(lines, rng)
    return _write_slanted(lines, curves.width, rng)


def _soft_noise(shape: tuple[int, ...], rng: Generator) -> Points:
    """Noise along the second axis in which neighbours resemble each other."""
    noise = rng.normal(0, 1, shape)
    noise[:, 1:-1] = (noise[:, :-2] + 2 * noise[:, 1:-1] + noise[:, 2:]) / np.sqrt(6)
    return noise


def _move_strokes(points: Points, stroke: NDArray[np.intp], care: Points, rng: Generator) -> Points:
    """Put each stroke a little off its place and size, as a pen that was lifted does."""
    strokes = int(stroke[-1]) + 1
    if strokes == 1:
        return points
    count = len(points)
    shifts = rng.normal(0, 0.03, (count, strokes, 2)) * care
    sizes = np.exp(rng.normal(0, 0.06, (count, strokes, 1)))
    for number in range(strokes):
        mine = stroke == number
        middle = points[:, mine].mean(axis=1, keepdims=True)
        moved = (points[:, mine] - middle) * sizes[:, number, None] + middle
        points[:, mine] = moved + shifts[:, number, None]
    return points


def _move_ends(points: Points, stroke: NDArray[np.intp], rng: Generator) -> Points:
    """Begin and end each stroke early or late along its way: gaps, joins and overshoots."""
    firsts = np.flatnonzero(np.diff(stroke, prepend=-1))
    lasts = np.flatnonzero(np.diff(stroke, append=-1))
    for end, inner in ((firsts, firsts + 1), (lasts, lasts - 1)):
        amount = rng.normal(0, 0.16, (len(points), len(end), 1))
        points[:, end] += amount * (points[:, end] - points[:, inner])
        points[:, end] += rng.normal(0, 0.02, (len(points), len(end), 2))
    return points


def _bend(points: Points, rng: Generator) -> Points:
    """Shift the waist, make the head or the foot wider, lean the spine into a bow."""
    count = len(points)
    waist = rng.normal(0, 0.045, (count, 1))
    taper = rng.normal(0, 0.14, (count, 1))
    bow = rng.normal(0, 0.05, (count, 1))
    arch = rng.normal(0, 0.035, (count, 1))
    x, y = points[..., 0] - 0.5, points[..., 1]
    new_y = y + waist * np.sin(np.pi * y) + arch * (4 * x * x - 0.5)
    new_x = x * np.exp(taper * (2 * y - 1)) + bow * np.sin(np.pi * y)
    return np.stack([new_x + 0.5, new_y], axis=-1)


def _round_corners(lines: Points, smoothing: Points, rng: Generator) -> Points:
    """Write fast or slowly: a fast hand cuts its corners."""
    speed = rng.uniform(0, 1, (len(lines), 1, 1)) ** 2
    smooth: Points = np.einsum("mn,bnc->bmc", smoothing, lines, optimize=True)
    smooth -= lines
    smooth *= speed
    smooth += lines
    return smooth


def _displace(lines: Points, care: Points, rng: Generator) -> Points:
    """Move every place by a smooth random field: a few long waves."""
    count = len(lines)
    directions = rng.normal(0, 3.0, (count, 2, _WAVES))  # radians across the digit
    phases = rng.uniform(0, 2 * np.pi, (count, 1, _WAVES))
    heights = rng.normal(0, 0.026, (count, _WAVES, 2)) * care
    waves = np.sin((lines - 0.5) @ directions + phases)
    return lines + waves @ heights


def _tremble(lines: Points, rng: Generator) -> Points:
    """Shake the hand a little, some hands more."""
    strength = rng.gamma(1.0, 0.003, (len(lines), 1, 1))
    noise = rng.normal(0, 1, lines.shape)
    noise[:, 1:] = 0.5 * noise[:, 1:] + 0.5 * noise[:, :-1]
    return lines + strength * noise


def _write_slanted(lines: Points, usual_width: float, rng: Generator) -> Points:
    """Make the digit narrow or wide, slant it and turn it."""
    count = len(lines)
    width = usual_width * np.exp(rng.normal(0, 0.23, count))
    slant = rng.normal(0.12, 0.22, count)
    turn = np.radians(rng.normal(0, 6, count))
    x = (lines[..., 0] - 0.5) * width[:, None]
    y = lines[..., 1] - 0.5
    x = x - slant[:, None] * y
    cos, sin = np.cos(turn)[:, None], np.sin(turn)[:, None]
    return np.stack([cos * x - sin * y, sin * x + cos * y], axis=-1)
