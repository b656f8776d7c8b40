"""Which strokes a label is for where several digits lie on the canvas."""

from __future__ import annotations

from dataclasses import dataclass

from app.reading.live_reader import LiveReader
from model.drawing import Drawing


@dataclass(frozen=True, eq=False)
class Part:
    """What gets the label, and what stays on the canvas."""

    drawing: Drawing
    rest: Drawing


def part_to_label(reader: LiveReader, drawing: Drawing) -> Part | int:
    """Give the whole drawing where it is one digit, else the digit that the person chose.

    The number of digits where none was chosen, or the chosen one hangs together with another.
    """
    reader.set_drawing(drawing)
    reader.read_now()
    shown = reader.shown
    if shown is None or not shown.number.is_number:
        return Part(drawing, Drawing())
    source = shown.box.source
    if reader.is_chosen and isinstance(source, Drawing):
        own = {id(stroke) for stroke in source.strokes}
        rest = tuple(stroke for stroke in drawing.strokes if id(stroke) not in own)
        if len(rest) + len(source) == len(drawing):
            return Part(source, Drawing(rest))
    return len(shown.number.boxes)
