"""Reading the picture on a canvas: only where there is ink, so that no paper takes time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from model.numbers.picture import read_number_in_picture
from model.numbers.reading import DigitBox, NumberReading
from model.raster import Image
from model.reading.reading import Reader, Reading


def read_picture_on_canvas(reader: Reader, ink: Image) -> NumberReading:
    """Read ink, (h, w) from 0 paper to 1; the boxes are in its pixels."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if len(rows) == 0:
        return read_number_in_picture(reader, ink[:1, :1])
    top, left = int(rows[0]), int(columns[0])
    part = np.pad(ink[top : rows[-1] + 1, left : columns[-1] + 1], 1)
    top, left = top - 1, left - 1
    return NumberReading(
        tuple(
            replace(
                box,
                left=box.left + left,
                right=box.right + left,
                top=box.top + top,
                bottom=box.bottom + top,
            )
            for box in read_number_in_picture(reader, part).boxes
        )
    )


def read_image_on_canvas(reader: Reader, image: Image) -> NumberReading:
    """Read an image (28, 28), float32 from 0 paper to 1 ink, as it is and as one digit."""
    height, width = image.shape
    reading = Reading(image, reader.answer(image))
    return NumberReading((DigitBox(0, 0, width, height, image, reading),))
