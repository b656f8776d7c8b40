"""Finds the digits of a drawing and reads each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from model.drawing import Drawing, Stroke
from model.numbers.dividing import divide
from model.numbers.lattice import Group
from model.numbers.pieces import bounds_of, piece_of
from model.numbers.reading import DigitBox, NumberReading
from model.numbers.strokes import StrokeMemory
from model.reading.reading import Reader

_MOST_DOUBTFUL = 8


def read_number(
    reader: Reader, drawing: Drawing, memory: StrokeMemory | None = None
) -> NumberReading:
    """Read a drawing of one or several digits, left to right.

    One digit, and what is none, is read as a whole by ``reader.read``.

    Parameters
    ----------
    memory
        What was found out about strokes that are still there: it makes reading a drawing that
        grows faster, and changes no answer. One for each reader.

    Raises
    ------
    ValueError
        If a coordinate is NaN or infinite.
    """
    memory = memory or StrokeMemory()
    digits = find_digits(reader, drawing, memory)
    return NumberReading(tuple(_box(reader, digit, memory) for digit in digits))


def find_digits(reader: Reader, drawing: Drawing, memory: StrokeMemory) -> list[Drawing]:
    """Divide a drawing into its digits, from left to right; the very drawing if it is one."""
    if not drawing.strokes or not all(stroke.is_finite for stroke in drawing.strokes):
        return [drawing]
    uncut = [(stroke, (stroke,)) for stroke in drawing.strokes]
    digits = _divided(reader, uncut, memory)
    # Only what is no digit is cut: most drawings never are, and a cut costs readings.
    doubtful = {s for digit in digits if memory.look(reader, digit).standing < 1 for s in digit}
    if len(doubtful) > _MOST_DOUBTFUL:  # a scribble
        doubtful = set()
    cut = [
        (stroke, memory.parts_of(reader, stroke) if stroke in doubtful else (stroke,))
        for stroke in drawing.strokes
    ]
    if any(len(parts) > 1 for _, parts in cut):
        digits = _divided(reader, cut, memory)
    return [Drawing(tuple(digit)) for digit in digits] if len(digits) > 1 else [drawing]


def _divided(
    reader: Reader, strokes: Sequence[tuple[Stroke, tuple[Stroke, ...]]], memory: StrokeMemory
) -> list[list[Stroke]]:
    """Divide strokes, each with its parts, into digits."""
    parts = [(stem, part) for stem, (_, parts) in enumerate(strokes) for part in parts]
    pieces = [piece_of(memory.outline(part), stem) for stem, part in parts]

    def strokes_of(group: Group) -> list[Stroke]:
        found: dict[int, list[Stroke]] = defaultdict(list)
        for number in sorted(group):
            stem, part = parts[number]
            found[stem].append(part)
        return [
            stroke
            for stem, some in found.items()
            for stroke in ([strokes[stem][0]] if len(some) == len(strokes[stem][1]) else some)
        ]

    groups = divide(pieces, lambda group: memory.look(reader, strokes_of(group)))
    return [strokes_of(group) for group in groups]


def _box(reader: Reader, drawing: Drawing, memory: StrokeMemory) -> DigitBox:
    reading = memory.read(reader, drawing)
    points = drawing.points() if drawing.strokes else np.zeros((1, 2))
    return DigitBox(*bounds_of(points), drawing, reading)
