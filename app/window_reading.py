"""Reading a canvas: as a number, but too little ink and specks are no digits."""

from __future__ import annotations

from app.stroke_path import SIDE
from model.drawing import Drawing
from model.numbers.find import read_number
from model.numbers.reading import DigitBox, NumberReading
from model.numbers.strokes import StrokeMemory
from model.prediction import Prediction
from model.preprocess import preprocess
from model.reading import Reader, Reading

LEAST_INK = 0.03 * SIDE
"""Units that a drawing's longer side needs at least to be read."""


def read_on_canvas(
    reader: Reader, drawing: Drawing, memory: StrokeMemory | None = None
) -> NumberReading:
    """Read a drawing in units of the canvas; finite.

    Specks beside digits are left out; a drawing of nothing else is ``too_little``. ``memory`` as
    in ``read_number``.
    """
    if not drawing.strokes:
        return read_number(reader, drawing, memory)
    points = drawing.points()
    (left, top), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    if max(right - left, bottom - top) >= LEAST_INK:
        number = read_number(reader, drawing, memory)
        boxes = tuple(box for box in number.boxes if not _is_speck(box))
        if boxes:
            return number if len(boxes) == len(number.boxes) else NumberReading(boxes)
    reading = Reading(preprocess(drawing), Prediction.without_answer("too_little"))
    return NumberReading((DigitBox(left, top, right, bottom, drawing, reading),))


def _is_speck(box: DigitBox) -> bool:
    return max(box.right - box.left, box.bottom - box.top) < LEAST_INK
