"""The two colour ramps of what a network finds, the same in every look."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Stops = tuple[tuple[float, str], ...]
Pixels = NDArray[np.uint32]

_LEVELS = 256
_FOUND: Stops = ((0.0, "#0A0F15"), (0.35, "#0B4C78"), (0.7, "#56B4E9"), (1.0, "#F4FAFE"))
_SIGNED: Stops = (
    (0.0, "#56B4E9"), (0.25, "#16506F"), (0.5, "#141A21"), (0.75, "#7A5708"), (1.0, "#F5B324"),
)  # fmt: skip
_GREY: Stops = ((0.0, "#000000"), (1.0, "#FFFFFF"))


def _table(stops: Stops) -> Pixels:
    at = np.array([place for place, _ in stops])
    channels = np.array([[int(color[i : i + 2], 16) for i in (1, 3, 5)] for _, color in stops])
    shares = np.linspace(0.0, 1.0, _LEVELS)
    red, green, blue = (
        np.rint(np.interp(shares, at, channels[:, channel])).astype(np.uint32)
        for channel in range(3)
    )
    table: Pixels = np.uint32(0xFF000000) | (red << 16) | (green << 8) | blue
    table.flags.writeable = False
    return table


FOUND = _table(_FOUND)
"""From none to lots."""
SIGNED = _table(_SIGNED)
"""From against, through nothing in the middle, to for."""
GREY = _table(_GREY)
"""From paper to ink, white on black."""


def shades(values: NDArray[np.floating], scale: float) -> Pixels:
    """Colour values of any shape on ``FOUND``: 0 and below is none, ``scale`` lots."""
    return _look_up(FOUND, values, scale, 0.0)


def signed_shades(values: NDArray[np.floating], scale: float) -> Pixels:
    """Colour values of any shape on ``SIGNED``, from ``-scale`` to ``scale``."""
    return _look_up(SIGNED, values, 2 * scale, 0.5)


def grey_shades(values: NDArray[np.floating]) -> Pixels:
    """Colour ink from 0 to 1."""
    return _look_up(GREY, values, 1.0, 0.0)


def image_of(pixels: Pixels) -> QImage:
    """Make an image of pixels (rows, columns), or of several ones, one below the other."""
    columns = pixels.shape[-1]
    flat = np.ascontiguousarray(pixels.reshape(-1, columns))
    made = QImage(flat.data, columns, len(flat), 4 * columns, QImage.Format.Format_RGB32)
    return made.copy()  # the copy keeps its own pixels


def _look_up(table: Pixels, values: NDArray[np.floating], width: float, middle: float) -> Pixels:
    share = values * np.float32(1 / width if width > 0 else 0.0) + np.float32(middle)
    levels = np.clip(share * np.float32(_LEVELS - 1) + np.float32(0.5), 0, _LEVELS - 1)
    return np.asarray(table[levels.astype(np.uint8)], np.uint32)
