"""From pen or picture to the one image a network reads, by MNIST's own recipe.

The recipe (LeCun, Cortes, Burges, "The MNIST database of handwritten digits"): scale the ink so
that its longer side fits a 20×20 box, keep the aspect, anti-alias, and put the centre of mass at
the centre of a 28×28 field. In the published files that centre is pixel (14, 14).

Strokes are vectors, so nothing is read back from a screen: they are moved and scaled as numbers
and drawn once, with the pen width that MNIST's digits have. Pure functions, any thread.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.drawing import Drawing
from model.pictures.ink import ink_of
from model.raster import SIDE, Image, cut_into_pieces, rasterise_one

BOX = 20.0
PEN_WIDTH = 2.5
"""Width of the drawn line in pixels; MNIST's median digit has lines about this wide."""

CENTRE = 14.5  # the middle of pixel 14, in coordinates whose pixel edges are the integers
_TOLERANCE = 1e-4  # in pixels: what leaving out a point may move a line by


@dataclass(frozen=True, eq=False)
class FittedLines:
    """Strokes scaled to the 20×20 box, before they are moved to where their mass is centred.

    ``pieces`` is (n, 4) as x0, y0, x1, y1 in pixels, ``image`` (28, 28) what they draw where they
    lie, ``shift`` (2,) how far right and down they are to move.
    """

    pieces: NDArray[np.float64]
    radius: float
    image: Image
    shift: NDArray[np.float64]

    def centred(self) -> Image:
        """Draw them where they belong: the image a network reads, (28, 28)."""
        return rasterise_one(self.pieces + np.concatenate([self.shift, self.shift]), self.radius)


@dataclass(frozen=True, eq=False)
class FittedInk:
    """Ink of a picture scaled to the 20×20 box, (h, w), and which pixel its corner is to be."""

    ink: Image
    left: int
    top: int

    def centred(self) -> Image:
        """Put it where it belongs: the image a network reads, (28, 28)."""
        image = np.zeros((SIDE, SIDE), np.float32)
        height, width = self.ink.shape
        image[self.top : self.top + height, self.left : self.left + width] = self.ink
        return image


def preprocess(drawing: Drawing, *, pen_width: float = PEN_WIDTH) -> Image:
    """Render a drawing to the image a network reads.

    Parameters
    ----------
    drawing
        Any unit, any size, any place: moving or scaling it does not change the image. Of no
        consequence: the width it was drawn with, and how densely its points lie.
    pen_width
        Width of the line in pixels of the image, above 0 and below 20. What a network is to
        read has the usual one; training data has others as well.

    Returns
    -------
    ndarray of shape (28, 28), float32, 0 paper to 1 ink
        All zeros for a drawing with no strokes; a centred dot for one without extent.

    Raises
    ------
    ValueError
        If a coordinate is NaN or infinite, or the pen's width is out of range.
    """
    fitted = fit_lines(drawing, pen_width=pen_width)
    return np.zeros((SIDE, SIDE), np.float32) if fitted is None else fitted.centred()


def fit_lines(drawing: Drawing, *, pen_width: float = PEN_WIDTH) -> FittedLines | None:
    """Do all of ``preprocess`` but its last step; None for a drawing with no strokes."""
    if not 0 < pen_width < BOX:
        raise ValueError(f"the pen must be above 0 and below {BOX:g} pixels wide, not {pen_width}")
    if not drawing.strokes:
        return None
    radius = pen_width / 2
    lines = _fit_to_box([stroke.points for stroke in drawing.strokes], radius)
    pieces = np.concatenate([cut_into_pieces(line) for line in lines])
    image = rasterise_one(pieces, radius)
    return FittedLines(pieces, radius, image, _centring_shift(pieces, image, radius))


def preprocess_bitmap(pixels: NDArray[np.generic]) -> Image:
    """Bring a picture of one digit to the image a network reads.

    Parameters
    ----------
    pixels
        Shape (h, w), or (h, w, 3) or (h, w, 4) for colours; uint8 from 0 to 255 or float from
        0 to 1. Dark on light or light on dark: the border tells which is the paper.

    Returns
    -------
    ndarray of shape (28, 28), float32, 0 paper to 1 ink
        All zeros for a picture of one plain colour. An MNIST digit keeps its very pixels, up to
        the scale that makes its darkest one 1.

    Raises
    ------
    ValueError
        If the shape is none of those above, a side is zero or a value is not finite.
    """
    return preprocess_ink(ink_of(pixels))


def preprocess_ink(ink: Image) -> Image:
    """Bring the ink of one digit, (h, w) from 0 paper to 1, to the image a network reads."""
    fitted = fit_ink(ink)
    return np.zeros((SIDE, SIDE), np.float32) if fitted is None else fitted.centred()


def fit_ink(ink: Image) -> FittedInk | None:
    """Do all of ``preprocess_ink`` but its last step; None where there is no ink."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if len(rows) == 0:
        return None
    small = _resize_to_box(ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
    height, width = small.shape
    total = small.sum()
    # Whole pixels, as MNIST was made: a digit that is centred already keeps its very pixels.
    top = round(CENTRE - 0.5 - float(small.sum(axis=1) @ np.arange(height) / total))
    left = round(CENTRE - 0.5 - float(small.sum(axis=0) @ np.arange(width) / total))
    top, left = min(max(top, 0), SIDE - height), min(max(left, 0), SIDE - width)
    return FittedInk(small, left, top)


def _resize_to_box(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    from PIL import Image as Picture  # a drawing never needs it

    height, width = ink.shape
    scale = BOX / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    if size == (width, height):
        return ink
    picture = Picture.fromarray(ink).resize(size, Picture.Resampling.HAMMING)
    small = np.clip(np.asarray(picture), 0, 1)
    return np.asarray(small / small.max(), np.float32)


def _fit_to_box(strokes: list[NDArray[np.float64]], radius: float) -> list[NDArray[np.float64]]:
    """Scale the strokes so that ink, pen width included, spans 20 pixels, from (0, 0) on."""
    points = np.concatenate(strokes)
    if not np.isfinite(points).all():
        raise ValueError("a coordinate of the drawing is not a finite number")
    # Halved twice so that the distance of two very large numbers of unlike sign stays finite.
    low = points.min(axis=0) / 4
    longer = float((points.max(axis=0) / 4 - low).max())
    if longer == 0:
        return [np.full((1, 2), CENTRE)]
    room = BOX - 2 * radius
    return [_thin_out((stroke / 4 - low) / longer * room) + radius for stroke in strokes]


def _thin_out(line: NDArray[np.float64]) -> NDArray[np.float64]:
    """Drop points that lie on the line between their neighbours, to a thousandth of a pixel."""
    while len(line) > 2:
        start, step = line[:-2:2], line[2::2] - line[:-2:2]
        offset = line[1:-1:2] - start
        squared = (step * step).sum(axis=1)
        part = (offset * step).sum(axis=1) / np.where(squared > 0, squared, 1)
        away = offset - np.clip(part, 0, 1)[:, None] * step
        keep = np.ones(len(line), np.bool_)
        keep[1:-1:2] = (away * away).sum(axis=1) > _TOLERANCE**2
        # Each round may move the line by the tolerance: only those are worth it that halve it.
        if keep.sum() > 0.75 * len(line):
            break
        line = line[keep]
    return line


def _centring_shift(
    pieces: NDArray[np.float64], image: Image, radius: float
) -> NDArray[np.float64]:
    """How far to move so that the mass is centred and no ink leaves the image."""
    middle = np.arange(SIDE) + 0.5
    total = float(image.sum())
    mass = np.array([image.sum(axis=0) @ middle, image.sum(axis=1) @ middle]) / total
    ends = pieces.reshape(-1, 2)
    lowest = radius - ends.min(axis=0)
    highest = SIDE - radius - ends.max(axis=0)
    return np.clip(CENTRE - mass, lowest, highest)
