"""Bends and thickens scanned digits, for which there are no strokes to vary.

Simard, Steinkraus and Platt, "Best Practices for Convolutional Neural Networks Applied to Visual
Document Analysis", 2003, with smooth waves in place of blurred noise.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Images = NDArray[np.uint8]
Array = NDArray[np.float32]

_SIDE = 28
_WAVES = 5
_CHUNK = 500


def vary(images: Images, rng: Generator) -> Images:
    """Give each image (n, 28, 28), uint8, another shape and line; same shape and type."""
    parts = [
        _thicken(_bend(images[start : start + _CHUNK].astype(np.float32), rng), rng)
        for start in range(0, len(images), _CHUNK)
    ]
    return np.concatenate([np.round(part).astype(np.uint8) for part in parts])


def _bend(images: Array, rng: Generator) -> Array:
    """Look up each pixel some way off, by a smooth random field of about a pixel."""
    count = len(images)
    rows, columns = np.mgrid[:_SIDE, :_SIDE].astype(np.float32)
    places = np.stack([rows.ravel(), columns.ravel()])
    directions = rng.normal(0, 0.17, (count, _WAVES, 2)).astype(np.float32)
    phases = rng.uniform(0, 2 * np.pi, (count, _WAVES, 1)).astype(np.float32)
    heights = rng.normal(0, 0.4, (count, 2, _WAVES)).astype(np.float32)
    field = heights @ np.sin(directions @ places + phases)
    field -= field.mean(axis=2, keepdims=True)
    return _look_up(images, places[None] + field)


def _look_up(images: Array, places: Array) -> Array:
    """Interpolate images (n, 28, 28) at places (n, 2, 784), in pixels; outside is paper."""
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    row, column = np.clip(places + 1, 0, _SIDE + 0.999).transpose(1, 0, 2)
    top, left = row.astype(np.intp), column.astype(np.intp)
    down, right = row - top, column - left
    which = np.arange(len(images))[:, None]
    upper = padded[which, top, left] * (1 - right) + padded[which, top, left + 1] * right
    lower = padded[which, top + 1, left] * (1 - right) + padded[which, top + 1, left + 1] * right
    found = upper * (1 - down) + lower * down
    return np.asarray(found.reshape(images.shape), np.float32)


def _thicken(images: Array, rng: Generator) -> Array:
    """Mix each image with its own lines one pixel wider, or narrower."""
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    near = [
        padded[:, 1:-1, :-2], padded[:, 1:-1, 2:], padded[:, :-2, 1:-1], padded[:, 2:, 1:-1], images
    ]  # fmt: skip
    wider, narrower = np.maximum.reduce(near), np.minimum.reduce(near)
    amount = rng.normal(0, 0.35, (len(images), 1, 1))
    grown, shrunk = np.clip(amount, 0, 1), np.clip(-amount, 0, 0.7)
    return np.asarray(images + grown * (wider - images) + shrunk * (narrower - images), np.float32)
