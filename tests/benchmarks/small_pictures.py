"""Digits as small pictures: of seven sizes, with three pens, hard or soft edges, either polarity.

Drawn here and not by what the shipped network learns from, so that it is judged by pictures of
another make.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from model.drawing import Drawing

Pixels = NDArray[np.uint8]

SIDES = (16, 20, 24, 32, 48, 64, 96)
PENS = {"thin": 0.05, "medium": 0.1, "fat": 0.16}
"""Share of the picture's side; never thinner than one pixel."""
_FINER = 4
_MARGIN = 0.08


def of_drawing(drawing: Drawing, side: int, number: int) -> Pixels:
    """Draw strokes as the ``number``-th kind of picture, (side, side) uint8 of either polarity."""
    scale = side * _FINER
    width = max(list(PENS.values())[number % 3] * scale, _FINER)
    low = drawing.points().min(axis=0)
    extent = np.ptp(drawing.points(), axis=0)
    grown = (scale * (1 - 2 * _MARGIN) - width) / max(float(extent.max()), 1e-9)
    offset = (scale - grown * extent) / 2
    picture = Image.new("L", (scale, scale))
    pen = ImageDraw.Draw(picture)
    for stroke in drawing.strokes:
        line = [tuple(point) for point in ((stroke.points - low) * grown + offset).tolist()]
        pen.line(line, fill=255, width=round(width), joint="curve")
        for x, y in line:
            pen.circle((x, y), width / 2, fill=255)
    return _finish(picture.resize((side, side), Image.Resampling.BOX), number)


def of_image(image: Pixels, side: int, number: int) -> Pixels:
    """Show an image of MNIST, (28, 28) uint8, as the ``number``-th kind of picture."""
    large = Image.fromarray(image).resize((224, 224), Image.Resampling.BICUBIC)
    pen = number % 3
    if pen == 0:
        large = large.filter(ImageFilter.MinFilter(7))
    elif pen == 2:
        large = large.filter(ImageFilter.MaxFilter(9))
    if np.asarray(large).max() < 128:  # a line so fine that a finer pen would not show
        large = Image.fromarray(image).resize((224, 224), Image.Resampling.BICUBIC)
    return _finish(large.resize((side, side), Image.Resampling.LANCZOS), number)


def _finish(picture: Image.Image, number: int) -> Pixels:
    """Harden the edges of every other one, and turn two of four to dark ink on white."""
    pixels = np.asarray(picture)
    if number // 3 % 2:
        hard = np.where(pixels > min(110, int(pixels.max()) // 2), 255, 0)
        pixels = hard.astype(np.uint8)
    return 255 - pixels if number // 6 % 2 else pixels
