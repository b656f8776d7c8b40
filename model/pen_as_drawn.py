"""A drawing as it looks on its canvas, with the pen it was drawn with, as grey pixels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from model.drawing import Drawing
from model.raster import Image

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

FINER = 3
"""Each pixel is the mean of this many by this many that are either ink or paper."""

_FURTHEST = 1e5  # in pixels: lines that go further are cut there
_SPACING = 0.15  # in pens: points nearer to each other make no corner that could be seen


class Window(NamedTuple):
    """A part of the canvas, in its units."""

    left: float
    top: float
    right: float
    bottom: float


def draw_as_drawn(
    drawing: Drawing, pens: Sequence[ArrayLike], window: Window, longer: int
) -> Image:
    """Draw what a window shows of a drawing.

    Parameters
    ----------
    drawing
        Finite, in units of the canvas.
    pens
        For each stroke the width of the pen in units: a number, or one for each point.
    longer
        The longer side of the result, in pixels.

    Returns
    -------
    ndarray of shape (h, w), float32, 0 paper to 1 ink
    """
    from PIL import Image as Picture  # drawing and reading never need it
    from PIL import ImageDraw

    across, down = window.right - window.left, window.bottom - window.top
    scale = longer / max(across, down)
    width, height = max(1, round(across * scale)), max(1, round(down * scale))
    fine = Picture.new("L", (width * FINER, height * FINER))
    draw = ImageDraw.Draw(fine)
    for stroke, pen in zip(drawing.strokes, pens, strict=True):
        points = (stroke.points - (window.left, window.top)) * (scale * FINER)
        widths = np.broadcast_to(np.asarray(pen, np.float64), len(points)) * (scale * FINER)
        _draw_line(draw, np.clip(points, -_FURTHEST, _FURTHEST), widths)
    return np.asarray(np.asarray(fine.reduce(FINER), np.float32) / 255, np.float32)


def ink_bounds(drawing: Drawing, pens: Sequence[ArrayLike]) -> Window:
    """Bounds of the ink, the pen's width included, of at least one stroke, in units."""
    lows, highs = [], []
    for stroke, pen in zip(drawing.strokes, pens, strict=True):
        half = np.broadcast_to(np.asarray(pen, np.float64) / 2, len(stroke))[:, None]
        lows.append((stroke.points - half).min(axis=0))
        highs.append((stroke.points + half).max(axis=0))
    (left, top), (right, bottom) = np.min(lows, axis=0), np.max(highs, axis=0)
    return Window(float(left), float(top), float(right), float(bottom))


def _draw_line(draw: ImageDraw, points: NDArray[np.float64], widths: NDArray[np.float64]) -> None:
    """Draw a polyline with round ends and corners: straight pieces with discs on their ends."""
    kept = thin_out(points, _SPACING * float(widths.mean()))
    points, radii = points[kept] - 0.5, widths[kept] / 2
    for (x, y), radius in zip(points.tolist(), radii.tolist(), strict=True):
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    steps = np.diff(points, axis=0)
    lengths = np.maximum(np.hypot(*steps.T), 1e-9)[:, None]
    across = np.stack([-steps[:, 1], steps[:, 0]], axis=1) / lengths
    first, last = across * radii[:-1, None], across * radii[1:, None]
    corners = [points[:-1] + first, points[1:] + last, points[1:] - last, points[:-1] - first]
    for corner in np.stack(corners, axis=1).reshape(-1, 8).tolist():
        draw.polygon(corner, fill=255)


def thin_out(points: NDArray[np.float64], spacing: float) -> NDArray[np.intp]:
    """Choose the points of a line to draw, (n, 2): about one every ``spacing``, and both ends.

    It bounds the work of painting by the line's length. Returns their indices, in order.
    """
    if len(points) < 3:
        return np.arange(len(points))
    bins = np.floor(np.hypot(*np.diff(points, axis=0).T).cumsum() / spacing)
    keep = np.concatenate([[True], np.diff(bins, prepend=0.0) > 0])
    keep[-1] = True
    return np.flatnonzero(keep)
