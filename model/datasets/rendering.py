"""The pen-to-image recipe for many drawings of one make at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from model.preprocess import BOX, CENTRE
from model.raster import PIECE, SIDE, Image, rasterise

Points = NDArray[np.float64]


def render(
    points: Points, stroke_of_sample: NDArray[np.intp], pen_widths: NDArray[np.float64]
) -> Image:
    """Render drawings as ``model.preprocess.preprocess`` does, some three times as fast.

    Parameters
    ----------
    points
        Shape (count, n, 2). No drawing may be without extent. What ``preprocess`` leaves out,
        points that lie on the line between others, costs time here and moves the image by less
        than a thousandth.
    stroke_of_sample
        To which stroke each of the n points belongs, the same for all drawings, ascending.
    pen_widths
        In pixels of the image, shape (count,), above 0 and below 20.

    Returns
    -------
    ndarray of shape (count, 28, 28), float32, 0 paper to 1 ink
    """
    count = len(points)
    radii = pen_widths / 2
    fitted = _fit_to_box(points, radii)
    joined = stroke_of_sample[1:] == stroke_of_sample[:-1]
    pieces, owners = _pieces(fitted[:, :-1][:, joined], fitted[:, 1:][:, joined])
    images = rasterise(pieces, radii[owners], owners, count)
    shift = _centring_shift(fitted, images, radii[:, None])
    return rasterise(pieces + np.tile(shift, 2)[owners], radii[owners], owners, count)


def _fit_to_box(points: Points, radii: NDArray[np.float64]) -> Points:
    low = points.min(axis=1, keepdims=True)
    longer = (points.max(axis=1, keepdims=True) - low).max(axis=2, keepdims=True)
    radius = radii[:, None, None]
    fitted: Points = (points - low) / longer * (BOX - 2 * radius) + radius
    return fitted


def _pieces(starts: Points, ends: Points) -> tuple[Points, NDArray[np.intp]]:
    """Cut segments, (count, m, 2) each, into pieces (p, 4) and say whose each piece is, (p,)."""
    lengths = np.hypot(*np.moveaxis(ends - starts, 2, 0)).ravel()
    counts = np.maximum(1, np.ceil(lengths / PIECE)).astype(np.intp)
    segment = np.repeat(np.arange(len(counts)), counts)
    part = np.arange(len(segment)) - (counts.cumsum() - counts)[segment]
    start = starts.reshape(-1, 2)[segment]
    step = (ends - starts).reshape(-1, 2)[segment] / counts[segment, None]
    first = start + part[:, None] * step
    return np.concatenate([first, first + step], axis=1), segment // starts.shape[1]


def _centring_shift(points: Points, images: Image, radii: NDArray[np.float64]) -> Points:
    middle = np.arange(SIDE) + 0.5
    masses = np.stack([images.sum(axis=1) @ middle, images.sum(axis=2) @ middle], axis=1)
    masses /= images.sum(axis=(1, 2), dtype=np.float64)[:, None]
    lowest = radii - points.min(axis=1)
    highest = SIDE - radii - points.max(axis=1)
    shift: Points = np.clip(CENTRE - masses, lowest, highest)
    return shift
