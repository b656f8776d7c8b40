"""Which pixels of a picture are ink, and how much."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_LUMA = np.array([0.299, 0.587, 0.114], np.float32)  # ITU-R BT.601
_FAINT = 0.12
"""Ink fainter than this share of the darkest is taken for the texture of the paper."""

_LEAST_PHOTO = 48
"""A picture with a shorter side of fewer pixels is no photo."""
_LARGE = 160
_ALIKE = 1.5 / 255
_SHARE_ALIKE, _SHARE_ALIKE_LARGE = 0.5, 0.9
"""So much of the border is of one colour if the picture is clean; ink of a small one may touch."""


def ink_of(pixels: NDArray[np.generic]) -> NDArray[np.float32]:
    """Turn a picture into ink: 0 where there is paper, 1 where the ink is strongest.

    Parameters
    ----------
    pixels
        Shape (h, w), (h, w, 3) or (h, w, 4); uint8 from 0 to 255 or float from 0 to 1.

    Returns
    -------
    ndarray of shape (h, w), float32, 0 to 1
        All zeros where the picture is of one plain colour.

    Raises
    ------
    ValueError
        If the shape is none of those above, a side is zero or a value is not finite.
    """
    grey = _grey(pixels)
    border = np.concatenate([grey[0], grey[-1], grey[1:-1, 0], grey[1:-1, -1]])
    paper = float(np.median(border))
    if not _is_clean(grey, border, paper):
        from model.pictures.photo import photo_ink  # with Pillow, which a drawing never needs

        return photo_ink(grey)
    above, below = grey - paper, paper - grey
    ink = np.maximum(above if above.max() > below.max() else below, 0)
    strongest = float(ink.max())
    if strongest < 0.05:
        return np.zeros_like(grey)
    ink = ink / strongest
    if paper > 0.02:  # a clean background is left alone, so that a thin grey edge stays
        ink[ink < _FAINT] = 0
    return np.asarray(ink, np.float32)


def _is_clean(grey: NDArray[np.float32], border: NDArray[np.float32], paper: float) -> bool:
    """Whether the paper is of one very colour all around, as no camera gives it."""
    if min(grey.shape) < _LEAST_PHOTO:
        return True
    alike = float(np.mean(np.abs(border - paper) < _ALIKE))
    return alike > (_SHARE_ALIKE_LARGE if min(grey.shape) >= _LARGE else _SHARE_ALIKE)


def _grey(pixels: NDArray[np.generic]) -> NDArray[np.float32]:
    if pixels.ndim not in (2, 3) or 0 in pixels.shape:
        raise ValueError(f"a picture has the shape (h, w) or (h, w, 3 or 4), not {pixels.shape}")
    grey = np.asarray(pixels, np.float32)
    if np.issubdtype(pixels.dtype, np.integer):
        grey = np.asarray(grey / np.iinfo(str(pixels.dtype)).max, np.float32)
    if not np.isfinite(grey).all():
        raise ValueError("a pixel of the picture is not a finite number")
    if grey.ndim == 2:
        return grey
    if grey.shape[2] not in (3, 4):
        raise ValueError(f"a picture has 1, 3 or 4 channels, not {grey.shape[2]}")
    colour = grey[..., :3] @ _LUMA
    if grey.shape[2] == 3:
        return np.asarray(colour, np.float32)
    alpha = grey[..., 3]
    return np.asarray(colour * alpha + (1 - alpha), np.float32)  # see-through is white paper
