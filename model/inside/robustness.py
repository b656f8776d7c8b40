"""Changes of the image a network gets: how far each may go, and several of them at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from model.inside.changes import add_noise, blur, place, rub_out, thicken
from model.preprocess import preprocess_bitmap
from model.raster import SIDE, Image

Kind = Literal["right", "down", "turn", "scale", "thickness", "blur", "noise", "spot"]
Place = tuple[float, float]

FURTHEST = 8
"""How many pixels an image is moved at most, in each direction."""

_LEAST_INK = 0.1  # of one pixel: with less, nothing is left to read


@dataclass(frozen=True)
class Range:
    """The values one change can take: ``rest`` leaves the image alone, steps count from there."""

    lowest: float
    highest: float
    step: float
    rest: float = 0.0

    def value(self, position: int) -> float:
        """Give the value so many steps from the one that leaves the image alone."""
        return round(self.rest + position * self.step, 6)

    def position(self, value: float) -> int:
        """Give the number of steps nearest to a value, within the range."""
        within = min(max(value, self.lowest), self.highest)
        return round((within - self.rest) / self.step)

    def share(self, value: float) -> float:
        """Say how far to its end on that side a value is, 0 to 1."""
        end = self.highest if value > self.rest else self.lowest
        return 0.0 if value == self.rest else (value - self.rest) / (end - self.rest)


RANGES: dict[Kind, Range] = {
    "right": Range(-FURTHEST, FURTHEST, 0.5),
    "down": Range(-FURTHEST, FURTHEST, 0.5),
    "turn": Range(-180, 180, 1),
    "scale": Range(0.5, 1.5, 0.01, rest=1),
    "thickness": Range(-1, 3, 0.1),
    "blur": Range(0, 4, 0.1),
    "noise": Range(0, 1, 0.01),
    "spot": Range(0, 16, 0.5),
}


@dataclass(frozen=True)
class Changes:
    """What is done to an image, in the order of the module's ``changed``.

    Pixels to the right and down, degrees clockwise, a factor, pixels of ink more on each side,
    the blur's width, the noise's amount, and the width of the spot rubbed out with its middle.
    """

    right: float = 0.0
    down: float = 0.0
    turn: float = 0.0
    scale: float = 1.0
    thickness: float = 0.0
    blur: float = 0.0
    noise: float = 0.0
    spot: float = 0.0
    at: Place = (SIDE / 2, SIDE / 2)

    def value(self, kind: Kind) -> float:
        """Give the value of one change."""
        return float(getattr(self, kind))

    def having(self, kind: Kind, value: float, at: Place | None = None) -> Changes:
        """Give these changes with one of them other, and the spot at another place."""
        values: dict[str, float] = {kind: value}
        return replace(self, **values, at=at or self.at)

    @property
    def is_nothing(self) -> bool:
        """Whether an image is left as it is."""
        return all(self.value(kind) == limits.rest for kind, limits in RANGES.items())


def changed(image: Image, changes: Changes) -> Image:
    """Thicken an image (28, 28), then scale, turn, move, rub out, blur, add noise."""
    placed = place(
        thicken(image, changes.thickness),
        right=changes.right,
        down=changes.down,
        degrees=changes.turn,
        factor=changes.scale,
    )
    return _finished(placed, changes)


def shifted(image: Image, changes: Changes) -> Image:
    """Give an image with the changes but at every shift in whole pixels instead of theirs.

    Returns
    -------
    ndarray of shape (17, 17, 28, 28), float32
        The first index is how far down, the second how far right, both from -8 to 8.
    """
    wide = place(
        thicken(image, changes.thickness),
        degrees=changes.turn,
        factor=changes.scale,
        margin=FURTHEST,
    )
    windows = sliding_window_view(wide, (SIDE, SIDE))[::-1, ::-1]
    return _finished(windows, changes)


def recentred(image: Image) -> Image:
    """Let the program's own entrance for pictures put an image (28, 28) right."""
    return preprocess_bitmap(image) if has_ink(image) else np.zeros_like(image)


def has_ink(image: Image) -> bool:
    """Whether there is anything left to read."""
    return float(image.sum()) >= _LEAST_INK


def _finished(images: Image, changes: Changes) -> Image:
    """Do what needs no other place, to images (…, 28, 28)."""
    rubbed = rub_out(images, changes.spot, changes.at)
    return add_noise(blur(rubbed, changes.blur), changes.noise)
