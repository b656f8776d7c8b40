"""Where a drawing of any size goes in a square."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from app.canvas.stroke_path import SIDE
from model.drawing import Drawing, Stroke

_MARGIN = 150.0
_SMALL = 150.0


def fit(drawing: Drawing, place: QRectF) -> tuple[float, NDArray[np.float64]]:
    """Give the scale and the shift, (2,), that centre all points in a square.

    A drawing without extent is not scaled. It has a point at least.
    """
    points = drawing.points()
    low, high = points.min(axis=0), points.max(axis=0)
    with np.errstate(over="ignore"):
        longer = float((high / 4 - low / 4).max()) * 4
    scale = place.width() / longer if 0 < longer < np.inf else 0.0 if longer else 1.0
    middle = np.array([place.center().x(), place.center().y()])
    return scale, middle - (low / 2 + high / 2) * scale


def on_paper(drawing: Drawing) -> Drawing:
    """Move and scale a drawing from elsewhere so that it can be seen on a canvas."""
    points = drawing.points()
    low, high = points.min(axis=0), points.max(axis=0)
    if low.min() >= 0 and high.max() <= SIDE and (high - low).max() >= _SMALL:
        return drawing
    room = SIDE - 2 * _MARGIN
    scale, shift = fit(drawing, QRectF(_MARGIN, _MARGIN, room, room))
    return Drawing(
        tuple(Stroke(stroke.points * scale + shift, stroke.pressures) for stroke in drawing.strokes)
    )
