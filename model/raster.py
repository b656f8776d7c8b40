"""Lines with round ends drawn onto 28×28 pixels. NumPy only; pure functions, any thread."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SIDE = 28
PIECE = 1.0  # a line is drawn as pieces at most this long, each touching a few pixels only
_EDGE = 0.5  # how far beyond the pen's radius a pixel's middle may lie and still hold ink
_AT_ONCE = 8192  # pieces; more would take memory and not be faster

Image = NDArray[np.float32]


def cut_into_pieces(line: NDArray[np.float64]) -> NDArray[np.float64]:
    """Cut a polyline into straight pieces of at most one pixel: (n, 4) as x0, y0, x1, y1."""
    if len(line) == 1:
        return np.concatenate([line, line], axis=1)
    lengths = np.hypot(*np.diff(line, axis=0).T)
    counts = np.maximum(1, np.ceil(lengths / PIECE)).astype(np.intp)
    segment = np.repeat(np.arange(len(counts)), counts)
    first = np.repeat(counts.cumsum() - counts, counts)
    part = (np.arange(len(segment)) - first)[:, None] / counts[segment, None]
    start, step = line[segment], (line[1:] - line[:-1])[segment]
    return np.concatenate(
        [start + part * step, start + (part + 1 / counts[segment, None]) * step], axis=1
    )


def rasterise_one(pieces: NDArray[np.float64], radius: float) -> Image:
    """Draw pieces, (n, 4), with one pen into one image of shape (28, 28)."""
    image = np.zeros((SIDE, SIDE), np.float32)
    for start in range(0, len(pieces), _AT_ONCE):
        part = pieces[start : start + _AT_ONCE]
        drawn = rasterise(part, np.full(len(part), radius), np.zeros(len(part), np.intp), 1)
        np.maximum(image, drawn[0], out=image)
    return image


def rasterise(
    pieces: NDArray[np.float64],
    radii: NDArray[np.float64],
    owners: NDArray[np.intp],
    count: int,
) -> Image:
    """Draw pieces with round caps; a pixel's ink falls off linearly over the last pixel.

    Each piece is no longer than a pixel, so only a small square of pixels around it can get ink;
    the darkest piece wins, so that a line crossing itself is no darker there.

    Parameters
    ----------
    pieces
        Shape (n, 4): x0, y0, x1, y1 in pixels.
    radii
        Half the pen's width for each piece, shape (n,).
    owners
        In which image each piece lies, shape (n,), 0 to ``count - 1``.

    Returns
    -------
    ndarray of shape (count, 28, 28), float32, 0 paper to 1 ink
    """
    x0, y0, x1, y1 = pieces.astype(np.float32).T[:, :, None, None]
    reach = (radii + _EDGE).astype(np.float32)[:, None, None]
    stencil = np.arange(int(np.ceil(2 * reach.max() + PIECE)) + 1, dtype=np.float32)
    column = np.floor((x0 + x1) / 2 - reach - PIECE / 2) + stencil[None, None, :]
    row = np.floor((y0 + y1) / 2 - reach - PIECE / 2) + stencil[None, :, None]
    ink = reach - _distances(_offsets(column, x0), _offsets(row, y0), x1 - x0, y1 - y0)
    wet = ink > 0
    first = (owners * SIDE * SIDE)[:, None, None]
    where = (first + row.astype(np.intp) * SIDE) + column.astype(np.intp)
    images = np.zeros(count * SIDE * SIDE, np.float32)
    np.maximum.at(images, where[wet], ink[wet])
    return np.minimum(images, 1, out=images).reshape(count, SIDE, SIDE)


def _offsets(pixels: Image, start: Image) -> Image:
    """How far the middles of pixels lie from a start; very far where the image has none."""
    outside = (pixels < 0) | (pixels >= SIDE)
    return np.where(outside, np.float32(1e4), pixels + np.float32(0.5) - start)


def _distances(px: Image, py: Image, dx: Image, dy: Image) -> Image:
    """Give the distance from (px, py) to the straight piece from (0, 0) to (dx, dy)."""
    squared = dx * dx + dy * dy
    scale = 1 / np.where(squared > 0, squared, 1)
    # In place: these are the largest arrays of a rendering, and memory is what takes the time.
    t = px * (dx * scale) + py * (dy * scale)
    np.clip(t, 0, 1, out=t)
    x, y = px - t * dx, py - t * dy
    x *= x
    y *= y
    x += y
    return np.sqrt(x, out=x)
