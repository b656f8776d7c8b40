"""Images that are no digit: letters no digit looks like, signs, scribbles, fields of black."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from model.datasets.curves import curves_of
from model.datasets.rendering import render
from model.datasets.variation import vary
from model.drawing import Drawing
from model.preprocess import preprocess
from model.shipping.digits import to_bytes
from model.shipping.pen_variation import pen_width
from model.shipping.shapes import Shape

Images = NDArray[np.uint8]


def draw(count: int, rng: Generator, chosen: Sequence[Shape]) -> Images:
    """Draw some shapes as many hands would, each as often: images (count, 28, 28), uint8."""
    per_shape = -(-count // len(chosen))
    parts = []
    for shape in chosen:
        curves = curves_of(shape.style)
        widths = np.array([pen_width(rng) for _ in range(per_shape)])
        ink = render(vary(curves, per_shape, rng), curves.stroke_of_sample, widths)
        parts.append(np.round(ink * 255).astype(np.uint8))
    return rng.permutation(np.concatenate(parts))[:count]


def scribbles(count: int, rng: Generator, *, hatched: bool) -> Images:
    """Draw what a hand does that writes nothing: loops at random, or one hatched field."""
    make = _hatching if hatched else _random_loops
    drawings = [Drawing.from_points(make(rng)) for _ in range(count)]
    return np.stack([to_bytes(preprocess(d, pen_width=pen_width(rng))) for d in drawings])


def _random_loops(rng: Generator) -> list[NDArray[np.float64]]:
    """One to three strokes through some ten random places each."""
    lines = []
    for _ in range(int(rng.choice([1, 1, 2, 3]))):
        knots = rng.uniform(0, 1, (int(rng.integers(8, 18)), 2))
        even = np.linspace(0, len(knots) - 1, 8 * len(knots))
        line = np.stack([np.interp(even, np.arange(len(knots)), k) for k in knots.T], axis=1)
        kernel = np.ones(int(rng.integers(1, 8)))
        kernel /= len(kernel)
        lines.append(np.stack([np.convolve(column, kernel, "valid") for column in line.T], axis=1))
    return lines


def _hatching(rng: Generator) -> list[NDArray[np.float64]]:
    """Write to and fro in a frame, drifting."""
    turns = int(rng.integers(7, 16))
    across = np.arange(turns) % 2 + rng.normal(0, 0.12, turns)
    along = np.linspace(0, rng.uniform(0.5, 1.2), turns) + rng.normal(0, 0.03, turns)
    turn = rng.uniform(0, np.pi)
    cos, sin = np.cos(turn), np.sin(turn)
    return [np.stack([cos * across - sin * along, sin * across + cos * along], axis=1)]


def fields(count: int, rng: Generator) -> Images:
    """Fill a square, a rectangle or a disc with black, as wide as no digit's line."""
    rows, columns = np.mgrid[:28, :28] - 13.5
    images = np.zeros((count, 28, 28), np.uint8)
    for image in images:
        a, b = rng.uniform(8, 10), rng.uniform(6, 10)
        power = rng.choice([2.0, 4.0, 40.0])
        distance = (np.abs(rows / a) ** power + np.abs(columns / b) ** power) ** (1 / power)
        image[:] = np.clip((1.02 - distance) * 9, 0, 1) * 255
        if rng.random() < 0.5:
            image[:] = image.T
    return images
