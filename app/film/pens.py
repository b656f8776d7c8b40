"""How wide the pen of each stroke was, as the canvas remembers it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from app.canvas.stroke_path import pressure_factor
from model.drawing import Drawing, Stroke

WidthOf = Callable[[Stroke], float | None]
"""Gives the width of a stroke's pen in units, None where it is not known."""


def pens_of(drawing: Drawing, width_of: WidthOf, otherwise: float) -> list[ArrayLike]:
    """Return the width of the pen for each stroke, for each of its points if it was pressed.

    ``otherwise`` is for strokes that are not known, such as the one that is being drawn.
    """
    return [_with_pressure(stroke, width_of(stroke) or otherwise) for stroke in drawing.strokes]


def pens_of_part(
    part: Drawing, drawing: Drawing, width_of: WidthOf, otherwise: float
) -> list[ArrayLike]:
    """Return the same for some strokes of a drawing, or pieces cut out of them."""
    whole = frozenset(drawing.strokes)
    pens = []
    for stroke in part.strokes:
        known = stroke if stroke in whole else _cut_from(stroke, drawing)
        pens.append(_with_pressure(stroke, width_of(known) or otherwise))
    return pens


def _with_pressure(stroke: Stroke, width: float) -> ArrayLike:
    if stroke.pressures is None:
        return width
    return width * pressure_factor(pressures=stroke.pressures)


def _cut_from(piece: Stroke, drawing: Drawing) -> Stroke:
    """Find the stroke that runs nearest to the middle of a piece."""
    middle = piece.points[len(piece) // 2]
    return min(
        drawing.strokes,
        key=lambda stroke: float(np.abs(stroke.points - middle).sum(axis=1).min()),
        default=piece,
    )
