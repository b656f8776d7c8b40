"""Connected parts of a mask: which pixels hang together, corners included."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def label_components(mask: NDArray[np.bool_]) -> tuple[NDArray[np.intp], int]:
    """Label the connected parts of a mask.

    Parameters
    ----------
    mask
        Shape (h, w).

    Returns
    -------
    tuple of an ndarray of shape (h, w) and an int
        0 where the mask is false, else the part's number from 1 on; and how many there are.
        Numbered in the order in which their first pixels are met, row by row.
    """
    height, width = mask.shape
    labels = np.zeros((height, width), np.intp)
    edges = np.diff(np.pad(mask, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    if len(rows) == 0:
        return labels, 0
    ends = np.nonzero(edges == -1)[1]  # one past the last pixel
    upper, lower = _touching(rows, starts, ends, width + 2)
    roots = _join(len(rows), upper, lower)
    kept, numbers = np.unique(roots, return_inverse=True)
    lengths = ends - starts
    first = np.repeat(lengths.cumsum() - lengths, lengths)
    columns = np.repeat(starts, lengths) + np.arange(lengths.sum()) - first
    labels[np.repeat(rows, lengths), columns] = np.repeat(numbers + 1, lengths)
    return labels, len(kept)


def _touching(
    rows: NDArray[np.intp], starts: NDArray[np.intp], ends: NDArray[np.intp], row_length: int
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Pairs of runs in neighbouring rows that touch, also by a corner."""
    below = (rows + 1) * row_length
    first = np.searchsorted(rows * row_length + ends, below + starts, side="left")
    last = np.searchsorted(rows * row_length + starts, below + ends, side="right")
    counts = np.maximum(last - first, 0)
    upper = np.repeat(np.arange(len(rows)), counts)
    within = np.arange(len(upper)) - np.repeat(counts.cumsum() - counts, counts)
    return upper, np.repeat(first, counts) + within


def _join(count: int, upper: NDArray[np.intp], lower: NDArray[np.intp]) -> NDArray[np.intp]:
    """Give every run the number of the first run it hangs together with."""
    roots = np.arange(count)
    while True:
        before = roots
        least = np.minimum(roots[upper], roots[lower])
        roots = roots.copy()
        for end in (upper, lower):
            np.minimum.at(roots, before[end], least)  # the whole part known so far follows
            np.minimum.at(roots, end, least)
        roots = roots[roots]
        if np.array_equal(roots, before):
            return roots
