"""How a drawing becomes the image a network reads, step by step, and the usual app's short cut.

The usual draw app shrinks its whole canvas to 28×28, with the pen as drawn and nothing centred:
that is why a network that is right on 99 % of MNIST gets a person's digit wrong there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from model.drawing import Drawing
from model.pen_as_drawn import Window, draw_as_drawn, ink_bounds
from model.preprocess import BOX, FittedInk, FittedLines, fit_ink, fit_lines
from model.raster import SIDE, Image

PIXELS = 280
"""Side of the canvas as it is drawn, and longer side of what is cut out of it."""

_BOX = int(BOX)
_MARGIN = (SIDE - _BOX) // 2

Place = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Stages:
    """What lies between some ink and the image a network reads.

    ``box`` holds the ink, in the units of the canvas or pixels of the picture; ``cut_out``
    (h, w) is what is in it; ``fitted`` (20, 20) the same shrunk, in the middle. With ``fitted``
    in the middle of 28×28 pixels ``mass`` is where its centre of mass lies, and ``shift`` how
    far right and down it is moved for ``image`` (28, 28), both in pixels.
    """

    box: Window
    cut_out: Image
    fitted: Image
    mass: Place
    shift: Place
    image: Image

    @property
    def field(self) -> Image:
        """``fitted`` in the middle of an image (28, 28), where ``mass`` is taken."""
        return np.pad(self.fitted, _MARGIN)


@dataclass(frozen=True, eq=False)
class FilmStrip:
    """The way of one drawing: ours and the usual app's.

    ``whole`` (h, w) is all of the canvas as drawn, or the picture, and ``extent`` its width and
    height in the units of ``Stages.box``; ``naive`` (28, 28) is ``whole`` shrunk by averaging.
    ``stages`` is None where there is no ink. Images are float32 from 0 paper to 1 ink.
    """

    whole: Image
    extent: Place
    naive: Image
    stages: Stages | None
    of_picture: bool = False


def film_strip_of_drawing(
    drawing: Drawing,
    pens: Sequence[ArrayLike],
    side: float,
    part: tuple[Drawing, Sequence[ArrayLike]] | None = None,
) -> FilmStrip:
    """Show the way of a drawing.

    Parameters
    ----------
    drawing
        All that is on the canvas, in its units.
    pens
        For each stroke the width of the pen it was drawn with, in units, above 0: a number, or
        one for each point.
    side
        The canvas' side in units.
    part
        Of several digits the one to follow: its strokes and their pens. None for all.

    Raises
    ------
    ValueError
        If a coordinate is NaN or infinite, or there are not as many pens as strokes.
    """
    read, read_pens = part or (drawing, pens)
    fitted = fit_lines(read)
    whole = draw_as_drawn(drawing, pens, Window(0, 0, side, side), PIXELS)
    stages = None
    if fitted is not None:
        box = ink_bounds(read, read_pens)
        stages = _stages_of_lines(fitted, box, draw_as_drawn(read, read_pens, box, PIXELS))
    return FilmStrip(whole, (side, side), shrink(whole), stages)


def film_strip_of_picture(ink: Image, part: tuple[Image, Place] | None = None) -> FilmStrip:
    """Show the way of a picture's ink, (h, w) float32 from 0 paper to 1.

    ``part`` is the one of several digits to follow: its ink, and the pixel of the picture where
    the left upper corner of that array lies. None for all.
    """
    height, width = ink.shape
    read, (x, y) = part or (ink, (0.0, 0.0))
    fitted = fit_ink(read)
    stages = None
    if fitted is not None:
        top, bottom, left, right = _ink_edges(read)
        box = Window(x + left, y + top, x + right, y + bottom)
        stages = _stages_of_ink(fitted, box, read[top:bottom, left:right])
    return FilmStrip(ink, (width, height), shrink(ink), stages, of_picture=True)


def shrink(ink: Image) -> Image:
    """Shrink all of an image (h, w) to 28×28, each pixel the mean of the area it covers."""
    height, width = ink.shape
    return np.asarray(_shares(height) @ ink @ _shares(width).T, np.float32)


@lru_cache(maxsize=8)
def _shares(length: int) -> Image:
    """How much of each of so many pixels goes to each of 28: (28, length), each row sums to 1."""
    edges = np.arange(SIDE + 1) * (length / SIDE)
    pixels = np.arange(length)
    first = np.maximum(edges[:-1, None], pixels)
    last = np.minimum(edges[1:, None], pixels + 1)
    return np.asarray(np.maximum(last - first, 0) * (SIDE / length), np.float32)


def _stages_of_lines(fitted: FittedLines, box: Window, cut_out: Image) -> Stages:
    image = fitted.centred()
    boxed, offset = _in_the_middle(fitted.image)
    mass = _mass(fitted.image) + offset
    shift = fitted.shift - offset
    return Stages(box, cut_out, boxed, _place(mass), _place(shift), image)


def _stages_of_ink(fitted: FittedInk, box: Window, cut_out: Image) -> Stages:
    boxed, offset = _in_the_middle(fitted.ink)
    mass = _mass(fitted.ink) + offset
    shift = np.array([fitted.left, fitted.top], np.float64) - offset
    return Stages(box, cut_out, boxed, _place(mass), _place(shift), fitted.centred())


def _in_the_middle(ink: Image) -> tuple[Image, NDArray[np.float64]]:
    """Put ink of at most 20×20 pixels in the middle of so many; how far 28×28 around them is."""
    top, bottom, left, right = _ink_edges(ink)
    height, width = bottom - top, right - left
    row, column = (_BOX - height) // 2, (_BOX - width) // 2
    boxed = np.zeros((_BOX, _BOX), np.float32)
    boxed[row : row + height, column : column + width] = ink[top:bottom, left:right]
    return boxed, np.array([_MARGIN + column - left, _MARGIN + row - top], np.float64)


def _mass(ink: Image) -> NDArray[np.float64]:
    """Centre of mass, x and y in pixels whose edges are the integers."""
    height, width = ink.shape
    total = float(ink.sum())
    x = float(ink.sum(axis=0) @ (np.arange(width) + 0.5)) / total
    y = float(ink.sum(axis=1) @ (np.arange(height) + 0.5)) / total
    return np.array([x, y])


def _ink_edges(ink: Image) -> tuple[int, int, int, int]:
    """First row with ink and first after them, first column and first after them."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1


def _place(of: NDArray[np.float64]) -> Place:
    return float(of[0]), float(of[1])
