"""What may happen to an image on its way to a network: moved, turned, blurred, partly rubbed out.

Images are float32 from 0 paper to 1 ink. Beyond the edge there is paper. Whatever leaves things
as they are (no move, no turn, scale 1, …) gives the very pixels back. Pure functions, any thread.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from model.raster import SIDE, Image

MIDDLE = (SIDE - 1) / 2
"""Which pixel is the middle of the image, counted from 0: what turning leaves in place."""

_FAR = 4.0  # a blur reaches so many times its width
_GRAIN = np.random.default_rng(28).standard_normal((SIDE, SIDE)).astype(np.float32)


def move(image: Image, right: float, down: float) -> Image:
    """Move an image (28, 28) by pixels or parts of them; what leaves it is lost."""
    return place(image, right=right, down=down)


def turn(image: Image, degrees: float) -> Image:
    """Turn an image (28, 28) clockwise around its middle."""
    return place(image, degrees=degrees)


def scale(image: Image, factor: float) -> Image:
    """Make the ink of an image (28, 28) larger or smaller, from its middle; factor above 0."""
    return place(image, factor=factor)


def place(
    image: Image,
    *,
    right: float = 0.0,
    down: float = 0.0,
    degrees: float = 0.0,
    factor: float = 1.0,
    margin: int = 0,
) -> Image:
    """Scale, turn, then move, looking each pixel up once so that nothing gets blurred thrice.

    Parameters
    ----------
    image
        Shape (28, 28).
    margin
        How many pixels beyond each edge to give as well.

    Returns
    -------
    ndarray of shape (28 + 2 margin, 28 + 2 margin), float32, 0 to 1

    Raises
    ------
    ValueError
        If the factor is not above 0.
    """
    if not factor > 0:
        raise ValueError(f"the factor must be above 0, not {factor}")
    angle = math.radians(math.fmod(degrees, 360))
    cos, sin = math.cos(angle) / factor, math.sin(angle) / factor
    along = np.arange(-margin, SIDE + margin) - MIDDLE
    x, y = (along - right)[None, :], (along - down)[:, None]
    return _look_up(image, cos * x + sin * y + MIDDLE, cos * y - sin * x + MIDDLE)


def thicken(image: Image, pixels: float) -> Image:
    """Let the ink of an image (28, 28) grow by that much on all sides; below 0, let it shrink."""
    if pixels < 0:
        return np.asarray(1 - _grown(1 - image, -pixels, beyond=1.0), np.float32)
    return _grown(image, pixels, beyond=0.0)


def blur(images: Image, width: float) -> Image:
    """Blur images (…, 28, 28) by a bell curve whose standard deviation is ``width`` pixels."""
    if width <= 0:
        return images
    along = np.arange(SIDE)
    apart = np.abs(along[:, None] - along[None, :])
    reach = np.arange(-math.ceil(_FAR * width), math.ceil(_FAR * width) + 1)
    total = np.exp(-(reach**2) / (2 * width**2)).sum()
    bell = np.where(apart <= reach[-1], np.exp(-(apart**2) / (2 * width**2)) / total, 0)
    spread = bell.astype(np.float32)
    return np.asarray(spread @ images @ spread, np.float32)


def add_noise(images: Image, amount: float) -> Image:
    """Add grain to images (…, 28, 28), always the same one, so that a picture does not flicker.

    ``amount`` is its standard deviation; what would be below paper or above ink is cut off.
    """
    if amount <= 0:
        return images
    return np.clip(images + np.float32(amount) * _GRAIN, 0, 1)


def rub_out(images: Image, width: float, at: tuple[float, float]) -> Image:
    """Rub a round spot ``width`` pixels wide out of images (…, 28, 28).

    ``at`` is the pixel in its middle, from the left and from the top, counted from 0.
    """
    if width <= 0:
        return images
    along = np.arange(SIDE)
    away = np.hypot(along[None, :] - at[0], along[:, None] - at[1])
    kept = np.clip(away - width / 2 + 0.5, 0, 1).astype(np.float32)
    return np.asarray(images * kept, np.float32)


def _look_up(image: Image, x: NDArray[np.float64], y: NDArray[np.float64]) -> Image:
    """Read an image between its pixels, in a straight line from one to the next."""
    left, top = np.floor(x).astype(np.intp), np.floor(y).astype(np.intp)
    across, below = (x - left).astype(np.float32), (y - top).astype(np.float32)
    framed = np.zeros((SIDE + 4, SIDE + 4), np.float32)
    framed[2:-2, 2:-2] = image
    column, row = np.clip(left, -2, SIDE) + 2, np.clip(top, -2, SIDE) + 2
    upper = framed[row, column] * (1 - across) + framed[row, column + 1] * across
    row += 1
    lower = framed[row, column] * (1 - across) + framed[row, column + 1] * across
    return np.asarray(upper * (1 - below) + lower * below, np.float32)


def _grown(image: Image, by: float, beyond: float) -> Image:
    """Give each pixel the darkest one within ``by`` pixels of it; those just out count in part."""
    reach = math.ceil(by)
    framed = np.full((SIDE + 2 * reach, SIDE + 2 * reach), beyond, np.float32)
    framed[reach : reach + SIDE, reach : reach + SIDE] = image
    grown = image
    for down in range(-reach, reach + 1):
        for right in range(-reach, reach + 1):
            weight = min(1.0, by + 1 - math.hypot(right, down))
            if weight > 0 and (right or down):
                top, left = reach + down, reach + right
                neighbour = framed[top : top + SIDE, left : left + SIDE]
                grown = np.maximum(grown, np.float32(weight) * neighbour)
    return grown
