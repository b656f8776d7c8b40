"""Reading a canvas: as a number, but too little ink and specks are no digits."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.canvas.stroke_path import SIDE
from model.drawing import Drawing
from model.numbers.find import read_number
from model.numbers.reading import DigitBox, NumberReading
from model.numbers.strokes import StrokeMemory
from model.preprocess import preprocess
from model.reading.prediction import Prediction
from model.reading.reading import Reader, Reading

Points = NDArray[np.float64]

LEAST_INK = 0.03 * SIDE
"""Units that the longer side of a stroke needs at least to be more than a speck."""


def read_on_canvas(
    reader: Reader, drawing: Drawing, memory: StrokeMemory | None = None
) -> NumberReading:
    """Read a drawing in units of the canvas; finite.

    Specks beside digits are left out; a drawing of nothing else is ``too_little``. ``memory`` as
    in ``read_number``.
    """
    if not drawing.strokes:
        return read_number(reader, drawing, memory)
    seen = _without_specks(drawing)
    if seen.strokes:
        return read_number(reader, seen, memory)
    (left, top), (right, bottom) = _bounds(drawing.points())
    reading = Reading(preprocess(drawing), Prediction.without_answer("too_little"))
    return NumberReading((DigitBox(left, top, right, bottom, drawing, reading),))


def _without_specks(drawing: Drawing) -> Drawing:
    """Leave out the strokes that are mere points, unless they lie where the others are."""
    bounds = [_bounds(stroke.points) for stroke in drawing.strokes]
    large = [both for both in bounds if max(np.subtract(both[1], both[0])) >= LEAST_INK]
    if len(large) in (0, len(bounds)):
        return drawing if large else Drawing()
    low = np.min([low for low, _ in large], axis=0) - LEAST_INK
    high = np.max([high for _, high in large], axis=0) + LEAST_INK
    return Drawing(
        tuple(
            stroke
            for stroke, (first, last) in zip(drawing.strokes, bounds, strict=True)
            if np.all(first >= low) and np.all(last <= high)
        )
    )


def _bounds(points: Points) -> tuple[list[float], list[float]]:
    return points.min(axis=0).tolist(), points.max(axis=0).tolist()
