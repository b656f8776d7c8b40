"""Smooth curves through the points of a style, as one matrix: points in, samples out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from model.datasets.prototypes import Style

_STEP = 0.045  # distance of samples in the unit box, a little under one pixel of the image

Matrix = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Curves:
    """The strokes of a style, ready for many variations at once.

    Parameters
    ----------
    points
        Control points of all strokes together, shape (k, 2).
    width
        Usual width of the box of the points where its height is one.
    basis
        Shape (n, k): ``basis @ points`` samples the curves (centripetal Catmull-Rom).
    smoothing
        Shape (n, n): a running mean along each stroke that keeps its ends.
    stroke_of_point, stroke_of_sample
        To which stroke each control point, shape (k,), and each sample, shape (n,), belongs.
    """

    points: Matrix
    width: float
    basis: Matrix
    smoothing: Matrix
    stroke_of_point: NDArray[np.intp]
    stroke_of_sample: NDArray[np.intp]


def _sample(values: Matrix, gaps: Matrix, counts: NDArray[np.intp]) -> Matrix:
    """Cubic pieces through rows of values whose knots lie gaps apart; the last row left out."""
    slopes = np.diff(values, axis=0) / gaps[:, None]
    tangents = np.empty_like(values)
    weight = (gaps[1:] / (gaps[1:] + gaps[:-1]))[:, None]
    tangents[1:-1] = weight * slopes[:-1] + (1 - weight) * slopes[1:]
    if len(values) == 2:
        tangents[:] = slopes
    else:
        tangents[0] = 1.5 * slopes[0] - 0.5 * tangents[1]
        tangents[-1] = 1.5 * slopes[-1] - 0.5 * tangents[-2]
    pieces = []
    for i, count in enumerate(counts):
        t = (np.arange(count) / count)[:, None]
        pieces.append(
            (1 + 2 * t) * (1 - t) ** 2 * values[i]
            + t * (1 - t) ** 2 * gaps[i] * tangents[i]
            + t**2 * (3 - 2 * t) * values[i + 1]
            + t**2 * (t - 1) * gaps[i] * tangents[i + 1]
        )
    return np.concatenate(pieces)


def _basis(points: Matrix, corners: tuple[int, ...]) -> Matrix:
    """Sample the curve through unit vectors: the matrix that any points are sampled with."""
    lengths = np.hypot(*np.diff(points, axis=0).T)
    counts = np.maximum(1, np.round(lengths / _STEP)).astype(np.intp)
    unit = np.eye(len(points))
    bounds = [0, *corners, len(points) - 1]
    parts = [
        _sample(unit[start : end + 1], np.sqrt(lengths[start:end]), counts[start:end])
        for start, end in pairwise(bounds)
    ]
    return np.concatenate([*parts, unit[-1:]])


def _running_mean(count: int) -> Matrix:
    """Average each sample with two on either side, fewer towards the ends."""
    matrix = np.zeros((count, count))
    for i in range(count):
        reach = min(2, i, count - 1 - i)
        matrix[i, i - reach : i + reach + 1] = 1 / (2 * reach + 1)
    return matrix


def _block_diagonal(blocks: list[Matrix]) -> Matrix:
    rows, columns = np.array([block.shape for block in blocks]).sum(axis=0)
    matrix = np.zeros((rows, columns))
    row = column = 0
    for block in blocks:
        matrix[row : row + len(block), column : column + block.shape[1]] = block
        row, column = row + len(block), column + block.shape[1]
    return matrix


@cache
def curves_of(style: Style) -> Curves:
    """Prepare a style."""
    bases = [_basis(p, c) for p, c in zip(style.strokes, style.corners, strict=True)]
    numbers = np.arange(len(bases))
    return Curves(
        np.concatenate(style.strokes),
        style.width,
        _block_diagonal(bases),
        _block_diagonal([_running_mean(len(basis)) for basis in bases]),
        np.repeat(numbers, [basis.shape[1] for basis in bases]),
        np.repeat(numbers, [basis.shape[0] for basis in bases]),
    )
