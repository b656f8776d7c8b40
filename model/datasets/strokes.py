"""Embedded strokes: a generator of hand-like digits, so that training needs no network connection.

Every image is drawn from strokes by the recipe that the canvas uses; no image and no stroke of
any data set is in here. The same seed gives the same digits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from model.datasets.curves import Curves, curves_of
from model.datasets.dataset import Cancelled, Dataset, Progress, Split
from model.datasets.legibility import legible
from model.datasets.prototypes import styles_of
from model.datasets.rendering import render
from model.datasets.variation import vary
from model.drawing import Drawing
from model.raster import SIDE
from model.sentence import sentence

Widths = NDArray[np.float64]

_BATCH = 64  # drawings of one style at once: some 10 ms, and what a cancel may have to wait for


@dataclass(frozen=True, eq=False)
class _Batch:
    """Drawings of one style, and which rows of the result they are."""

    rows: NDArray[np.intp]
    digit: int
    curves: Curves
    points: NDArray[np.float64]
    pen_widths: NDArray[np.float64]


def _batches(count: int, seed: int) -> Iterator[_Batch]:
    rng = np.random.default_rng(seed)
    order = rng.permutation(count)
    for digit in range(10):
        rows = order[digit::10]
        styles = styles_of(digit)
        weights = np.array([style.weight for style in styles])
        chosen = rng.choice(len(styles), len(rows), p=weights / weights.sum())
        for number, style in enumerate(styles):
            mine = rows[chosen == number]
            curves = curves_of(style)
            # Sorted, for what a batch costs is set by its widest pen.
            pen_widths = np.sort(_pen_widths(len(mine), rng))
            for start in range(0, len(mine), _BATCH):
                part = slice(start, start + _BATCH)
                points = _write(digit, curves, len(mine[part]), rng)
                fitting = _fitting(digit, pen_widths[part], points)
                yield _Batch(mine[part], digit, curves, points, fitting)


def _write(digit: int, curves: Curves, count: int, rng: Generator) -> NDArray[np.float64]:
    """Vary a style, and again where a reader could take the outcome for another digit."""
    lines = vary(curves, count, rng)
    again = np.flatnonzero(~legible(digit, lines, curves.stroke_of_sample))
    while len(again):
        lines[again] = vary(curves, len(again), rng)
        again = again[~legible(digit, lines[again], curves.stroke_of_sample)]
    return lines


def _pen_widths(count: int, rng: Generator) -> Widths:
    """Pixels; spread as the lines of MNIST's digits are, around the width of the canvas."""
    spread = np.where(rng.random(count) < 0.12, 0.5, 0.26)
    return np.clip(2.4 * np.exp(rng.normal(0, spread)), 1.3, 6.0)


def _fitting(digit: int, pen_widths: Widths, points: NDArray[np.float64]) -> Widths:
    """Give finer pens where a thick one would fill a small loop; a one has none."""
    if digit == 1:
        return pen_widths
    size = np.ptp(points, axis=1)
    return np.clip(pen_widths, 1.3, np.clip(6.5 * size[:, 0] / size[:, 1], 1.3, 4.8))


def generate_drawings(count: int, *, seed: int) -> Iterator[tuple[Drawing, int, float]]:
    """Give the drawings behind the images of ``generate``, in the same order.

    Yields
    ------
    tuple of (Drawing, int, float)
        The strokes, their label, and the pen's width in pixels of the image.
    """
    made: dict[int, tuple[Drawing, int, float]] = {}
    for batch in _batches(count, seed):
        cuts = np.flatnonzero(np.diff(batch.curves.stroke_of_sample)) + 1
        for row, points, width in zip(batch.rows, batch.points, batch.pen_widths, strict=True):
            drawing = Drawing.from_points(np.split(points, cuts))
            made[int(row)] = drawing, batch.digit, float(width)
    for row in range(count):
        yield made.pop(row)


def generate(
    count: int,
    *,
    seed: int,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[NDArray[np.uint8], NDArray[np.int32]]:
    """Draw digits as many hands would, each digit equally often, in random order.

    Parameters
    ----------
    count
        How many.
    seed
        The same seed gives the same digits, another seed others.
    progress
        Called with the share that is done, 0 to 1, every few hundredths of a second.
    cancelled
        Asked as often whether to give up.

    Returns
    -------
    images : ndarray of shape (count, 28, 28, 1), uint8
        0 paper to 255 ink.
    labels : ndarray of shape (count,), int32
        0 to 9.

    Raises
    ------
    Cancelled
        If ``cancelled`` said so.
    """
    images = np.zeros((count, SIDE, SIDE, 1), np.uint8)
    labels = np.zeros(count, np.int32)
    done = 0
    for batch in _batches(count, seed):
        if cancelled is not None and cancelled():
            raise Cancelled
        ink = render(batch.points, batch.curves.stroke_of_sample, batch.pen_widths)
        images[batch.rows, :, :, 0] = np.round(ink * 255)
        labels[batch.rows] = batch.digit
        done += len(batch.rows)
        if progress is not None:
            progress(done / count)
    return images, labels


def load(
    progress: Progress, cancelled: Callable[[], bool], *, count: int = 60_000, seed: int = 0
) -> Dataset:
    """Draw a whole data set, each split from a seed of its own.

    There are ``count`` digits to train on, a twelfth as many for validation and a sixth as many
    for the test. Takes some 15 seconds for 60,000 on one core of a laptop. Any thread.

    Raises
    ------
    Cancelled
        Within a fifth of a second after ``cancelled`` says so.
    """
    counts, seeds = _parts(count, seed)
    splits: list[Split] = []
    before = 0

    def report(share: float) -> None:
        progress(sentence("Drawing digits"), (before + share * counts[len(splits)]) / sum(counts))

    for part, part_seed in zip(counts, seeds, strict=True):
        splits.append(Split(*generate(part, seed=part_seed, progress=report, cancelled=cancelled)))
        before += part
    return Dataset("strokes", *splits)


def load_held_out(cancelled: Callable[[], bool], *, count: int = 60_000, seed: int = 0) -> Split:
    """Draw only the validation split of ``load``, some 1 second. Any thread.

    Raises
    ------
    Cancelled
        Within a fifth of a second after ``cancelled`` says so.
    """
    counts, seeds = _parts(count, seed)
    return Split(*generate(counts[1], seed=seeds[1], cancelled=cancelled))


def _parts(count: int, seed: int) -> tuple[list[int], list[int]]:
    """How many digits the three splits have, and the seed of each."""
    counts = [count, count // 12, count // 6]
    return counts, np.random.SeedSequence(seed).generate_state(len(counts)).tolist()
