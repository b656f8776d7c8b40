"""The ink of a picture as blots, each a piece that digits are put together from."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from model.numbers.pieces import Piece
from model.pictures.components import label_components

Ink = NDArray[np.float32]
Integers = NDArray[np.intp]

_WET = 0.35  # ink that makes a blot; fainter ink belongs to the blot beside it
_LONGEST_SIDE = 1000  # pixels; blots of a larger picture are looked for in a smaller one
_FAINT_EDGE = 2  # pixels of faint ink around a blot that belong to it
_SPECK = 0.12
"""Of the highest blot's height: what is smaller both ways is no part of a number."""
_MOST_BLOTS = 100
_POINTS = 64
_NARROW, _LOW = 1.6, 0.5
"""Pens, and of a blot's height: where a column has no more ink two digits may meet."""
_LEAST_PART = 0.2  # of the height of a blot: no narrower part is cut off
_MOST_CUTS = 3


class Blots:
    """Blots of ink, numbered from 0.

    Parameters
    ----------
    ink
        Shape (h, w), float32, 0 paper to 1.
    labels
        Shape (h, w): one more than the number of the blot a pixel belongs to, 0 for paper.
    stems
        For each blot a number that those share which were cut from one.
    """

    def __init__(self, ink: Ink, labels: Integers, stems: tuple[int, ...]) -> None:
        self._ink, self._labels, self.stems = ink, labels, stems
        self._wet = labels * (ink > _WET)
        self._bounds = _bounds_of(labels, len(stems))
        self._pen = _pen_width(self._wet > 0)

    def __len__(self) -> int:
        return len(self.stems)

    def cut_out(self, blots: Iterable[int]) -> tuple[Ink, int, int]:
        """Ink of some blots, cropped to them, and its left and top in the picture."""
        numbers = list(blots)
        left, top = self._bounds[numbers, :2].min(axis=0)
        right, bottom = self._bounds[numbers, 2:].max(axis=0)
        inside = slice(top, bottom), slice(left, right)
        kept = np.isin(self._labels[inside], np.array(numbers) + 1)
        return np.where(kept, self._ink[inside], np.float32(0)), int(left), int(top)

    def cut(self, blot: int) -> Blots:
        """Cut a blot where its columns are narrow; the parts to the right get new numbers."""
        left, top, right, bottom = (int(bound) for bound in self._bounds[blot])
        wet = self._wet[top:bottom, left:right] == blot + 1
        narrow = max(_NARROW * self._pen, _LOW * (bottom - top))
        starts = narrow_columns(wet, narrow, _LEAST_PART * (bottom - top))
        labels = self._labels.copy()
        mine = labels[top:bottom, left:right] == blot + 1
        for number, start in enumerate(starts):
            columns = slice(left + start, right)
            labels[top:bottom, columns][mine[:, start:]] = len(self) + number + 1
        stems = (*self.stems, *[self.stems[blot]] * len(starts))
        return Blots(self._ink, labels, stems)

    def pieces(self) -> list[Piece]:
        """Each blot as lines: half a pen's width lies outside the bounds, as it does of strokes."""
        return [self._piece(number) for number in range(len(self))]

    def _piece(self, blot: int) -> Piece:
        left, top, right, bottom = (float(bound) for bound in self._bounds[blot])
        inside = self._labels[int(top) : int(bottom), int(left) : int(right)]
        rows, columns = np.nonzero(inside == blot + 1)
        some = np.linspace(0, len(rows) - 1, min(_POINTS, len(rows))).astype(np.intp)
        outline = np.stack([columns[some] + left + 0.5, rows[some] + top + 0.5], axis=1)
        across, down = min(self._pen, right - left) / 2, min(self._pen, bottom - top) / 2
        return Piece(
            left + across, top + down, right - across, bottom - down, outline, self.stems[blot]
        )


def blots_of(ink: Ink) -> Blots:
    """Find the blots of ink (h, w); specks are none, and of very many there are none."""
    wet = ink > _WET
    factor = -(-max(ink.shape) // _LONGEST_SIDE)
    labels, count = label_components(_reduced(wet, factor))
    labels = labels.repeat(factor, axis=0).repeat(factor, axis=1)[: ink.shape[0], : ink.shape[1]]
    labels = _with_edges(labels * wet, ink > 0)
    bounds = _bounds_of(labels, count)
    sizes = bounds[:, 2:] - bounds[:, :2]
    kept = np.flatnonzero((sizes >= _SPECK * sizes[:, 1].max(initial=0)).any(axis=1))
    if len(kept) > _MOST_BLOTS:
        kept = kept[:0]
    numbers = np.zeros(count + 1, np.intp)
    numbers[kept + 1] = np.arange(len(kept)) + 1
    return Blots(ink, numbers[labels], tuple(range(len(kept))))


def narrow_columns(wet: NDArray[np.bool_], narrow: float, margin: float) -> list[int]:
    """Columns to cut at, from left to right: where there is one stretch of ink and not much.

    Parameters
    ----------
    wet
        Shape (h, w).
    narrow
        How many pixels of ink such a column has at most.
    margin
        How far cuts are from each other and from the sides at least.
    """
    stretches = wet[0] + (wet[1:] & ~wet[:-1]).sum(axis=0)
    counts = np.where(stretches == 1, wet.sum(axis=0), len(wet) + 1)
    found: list[int] = []
    for column in np.argsort(counts, kind="stable"):
        if counts[column] > narrow or len(found) == _MOST_CUTS:
            break
        if all(abs(column - edge) >= margin for edge in (0, len(counts), *found)):
            found.append(int(column))
    return sorted(found)


def _reduced(wet: NDArray[np.bool_], factor: int) -> NDArray[np.bool_]:
    """Make one pixel of each block of some: wet where any of them is."""
    height, width = (-(-side // factor) for side in wet.shape)
    padded = np.zeros((height * factor, width * factor), np.bool_)
    padded[: wet.shape[0], : wet.shape[1]] = wet
    return np.asarray(padded.reshape(height, factor, width, factor).any(axis=(1, 3)))


def _with_edges(labels: Integers, ink: NDArray[np.bool_]) -> Integers:
    """Let the faint ink around blots belong to them."""
    for _ in range(_FAINT_EDGE):
        framed = np.pad(labels, 1)
        beside = np.maximum.reduce(
            [framed[:-2, 1:-1], framed[2:, 1:-1], framed[1:-1, :-2], framed[1:-1, 2:]]
        )
        labels = np.where((labels == 0) & ink, beside, labels)
    return labels


def _bounds_of(labels: Integers, count: int) -> Integers:
    """Left, top, right and bottom, the last two excluded, of each label from 1 on: (count, 4)."""
    rows, columns = np.nonzero(labels)
    blot = labels[rows, columns] - 1
    bounds = np.full((count, 4), max(labels.shape), np.intp)
    bounds[:, 2:] = 0
    for place, values in enumerate((columns, rows)):
        np.minimum.at(bounds[:, place], blot, values)
        np.maximum.at(bounds[:, place + 2], blot, values + 1)
    return bounds


def _pen_width(wet: NDArray[np.bool_]) -> float:
    """Estimate the width of lines: their area over half of their outline."""
    framed = np.pad(wet, 1)
    inner = framed[:-2, 1:-1] & framed[2:, 1:-1] & framed[1:-1, :-2] & framed[1:-1, 2:]
    outline = int((wet & ~inner).sum())
    return 2 * int(wet.sum()) / outline if outline else 1.0
