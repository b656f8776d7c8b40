"""Finds the digits of a drawing and reads each."""

from __future__ import annotations

import numpy as np

from model.drawing import Drawing, Stroke
from model.numbers.reading import DigitBox, NumberReading
from model.reading import Reader


def read_number(reader: Reader, drawing: Drawing) -> NumberReading:
    """Read a drawing of one or several digits, left to right.

    Raises
    ------
    ValueError
        If a coordinate is NaN or infinite.
    """
    groups = _apart(drawing.strokes) or [drawing]
    return NumberReading(tuple(_box(reader, group) for group in groups))


def _apart(strokes: tuple[Stroke, ...]) -> list[Drawing]:
    """Strokes that overlap from left to right belong together."""
    groups: list[list[Stroke]] = []
    reach = -np.inf
    for stroke in sorted(strokes, key=lambda stroke: float(stroke.points[:, 0].min())):
        if stroke.points[:, 0].min() > reach:
            groups.append([])
        groups[-1].append(stroke)
        reach = max(reach, float(stroke.points[:, 0].max()))
    return [Drawing(tuple(group)) for group in groups]


def _box(reader: Reader, drawing: Drawing) -> DigitBox:
    points = drawing.points() if drawing.strokes else np.zeros((1, 2))
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    bounds = float(left), float(top), float(right), float(bottom)
    return DigitBox(*bounds, drawing, reader.read(drawing))
