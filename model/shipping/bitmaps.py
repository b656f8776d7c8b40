"""Pictures as strangers make them, brought to images by the program's own recipe.

Scanned small, clicked with a mouse in a paint program, thin or fat, with hard edges or soft:
each is drawn at its own size and then goes through ``preprocess_bitmap``.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from model.drawing import Drawing
from model.preprocess import preprocess_bitmap

Array = NDArray[np.float32]
"""Ink, (h, w), from 0 paper to 1."""

_SIDES = (16, 16, 20, 24, 28, 32, 32, 40, 48, 64, 96)
_FINER = 4


def from_drawing(drawing: Drawing, rng: Generator) -> Array:
    """Draw strokes as a small picture and read it: an image (28, 28), 0 paper to 1 ink."""
    side = int(rng.choice(_SIDES))
    scale = _FINER * side
    share = rng.uniform(0.045, 0.11) if rng.random() < 0.7 else rng.uniform(0.1, 0.2)
    width = max(share * scale, _FINER * rng.uniform(0.8, 1.2))
    points = np.concatenate([stroke.points for stroke in drawing.strokes])
    low = points.min(axis=0)
    extent = np.maximum(points.max(axis=0) - low, 1e-6)
    room = scale * rng.uniform(0.75, 0.98) - width
    if rng.random() < 0.3:  # stretched to the frame, as some collections are
        mix = rng.uniform(0, 0.7)
        grown = room * (extent / extent.max()) ** (1 - mix) / extent
    else:
        grown = np.full(2, room / extent.max())
    offset = (scale - grown * extent) * rng.uniform(0.3, 0.7, 2)
    picture = Image.new("L", (scale, scale))
    pen = ImageDraw.Draw(picture)
    radius = width / 2
    for stroke in drawing.strokes:
        line = (stroke.points - low) * grown + offset
        pen.line([tuple(p) for p in line], fill=255, width=max(1, round(width)))
        for x, y in line:
            pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    return _read(_ink_of(picture.resize((side, side), Image.Resampling.BOX)), rng)


def from_image(image: NDArray[np.uint8], rng: Generator) -> Array:
    """Scan an image (28, 28), uint8, at another size and read it."""
    side = int(rng.choice(_SIDES))
    high = round(side * float(np.exp(rng.normal(0, 0.12))))
    picture = Image.fromarray(image).resize((side, high), Image.Resampling.BICUBIC)
    small = _ink_of(picture)
    if side >= 28:
        small = _thicken(small, rng)
    return _read(small, rng)


def _ink_of(picture: Image.Image) -> Array:
    return np.asarray(picture, np.float32) / np.float32(255)


def _thicken(ink: Array, rng: Generator) -> Array:
    """Grow the lines by up to a few pixels."""
    for _ in range(int(rng.integers(0, 1 + len(ink) // 16))):
        padded = np.pad(ink, 1)
        near = [padded[1:-1, :-2], padded[1:-1, 2:], padded[:-2, 1:-1], padded[2:, 1:-1], ink]
        ink = np.maximum.reduce(near)
    return ink


def _read(ink: Array, rng: Generator) -> Array:
    """Edges, blur, noise and paper as they come; then the recipe."""
    kind = rng.random()
    if kind < 0.35:
        ink = (ink > rng.uniform(0.3, 0.6)).astype(np.float32)
    elif kind < 0.55:
        ink = _blur(ink)
    elif kind < 0.7:
        ink = np.clip(ink * rng.uniform(1.2, 2.5), 0, 1)
    if rng.random() < 0.15:
        ink = np.clip(ink + rng.normal(0, rng.uniform(0.01, 0.05), ink.shape), 0, 1)
    ink = np.pad(ink, int(rng.integers(1, 4))).astype(np.float32)
    return preprocess_bitmap(1 - ink if rng.random() < 0.5 else ink)


def _blur(ink: Array) -> Array:
    padded = np.pad(ink, 1)
    across = (padded[:, :-2] + 2 * padded[:, 1:-1] + padded[:, 2:]) / 4
    return np.asarray((across[:-2] + 2 * across[1:-1] + across[2:]) / 4, np.float32)
