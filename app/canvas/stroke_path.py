"""Geometry of the canvas: where a pen is, what its line looks like, what to repaint. No widgets.

Units: a drawing's square is ``SIDE`` units wide; pixels are logical ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

SIDE = 1000.0
"""Width of the paper in drawing units."""

LONGEST_HANDLE = 33.0
"""How far, in units, a curve's control point may lie from its end."""

FURTHEST_OFF = LONGEST_HANDLE * 3 / 4
"""How far the smoothed line can leave the polyline that the network is shown.

Less than half the thinnest pen, and no change to curves whose points are close together.
"""

_FURTHEST = 1e5
_PIECE = 8.0
_WIDTH_STEP = 1.0
_DOT = 1e-3

Points = NDArray[np.float64]


def paper_square(*, size: QSize) -> QRect:
    """Return the largest square centred in a widget of that size, in pixels."""
    side = min(size.width(), size.height())
    return QRect((size.width() - side) // 2, (size.height() - side) // 2, side, side)


def to_units(*, position: QPointF, paper: QRect) -> tuple[float, float] | None:
    """Map a position in the widget to drawing units, held to the paper.

    Returns None if a coordinate is not a finite number or the paper has no size.
    """
    side = paper.width()
    x, y = position.x(), position.y()
    if side <= 0 or not (np.isfinite(x) and np.isfinite(y)):
        return None
    scale = SIDE / side
    return (
        min(max((x - paper.x()) * scale, 0.0), SIDE),
        min(max((y - paper.y()) * scale, 0.0), SIDE),
    )


def to_pixels(*, point: tuple[float, float], paper: QRect) -> QPointF:
    """Map drawing units to a position in the widget."""
    scale = paper.width() / SIDE
    return QPointF(paper.x() + point[0] * scale, paper.y() + point[1] * scale)


def smooth_path(*, points: Points, first: int = 0, last: int | None = None) -> QPainterPath:
    """Return a curve through the points, in their unit: centripetal Catmull-Rom as Béziers.

    Parameters
    ----------
    points
        Shape (n, 2), n ≥ 1, finite. Two neighbours may be equal.
    first, last
        Indices of the ends of the curve. The points before and after only bend it, so that
        pieces of one line made apart fit together. ``last`` is n - 1 if left out.
    """
    path = QPainterPath(QPointF(*points[first].tolist()))
    for _, (x1, y1), (x2, y2), (x, y) in _curves(points, first, last).tolist():
        path.cubicTo(x1, y1, x2, y2, x, y)
    if path.isEmpty():  # nothing has a length, but a dot is to be seen
        path.lineTo(path.currentPosition() + QPointF(_DOT, 0))
    return path


def _curves(points: Points, first: int, last: int | None) -> Points:
    """Start, two control points and end of the curve after each point: (last - first, 4, 2)."""
    after, before = _handles(points)
    start, end = points[:-1], points[1:]
    curves = np.stack([start, start + after[:-1], end + before[1:], end], axis=1)
    return curves[first:last]


def _handles(points: Points) -> tuple[Points, Points]:
    """Offsets of the control points after and before each point, both (n, 2)."""
    steps = np.diff(points, axis=0)
    lengths = np.maximum(np.hypot(*steps.T), 1e-9)
    spans = np.sqrt(lengths)[:, None]
    tangents = np.zeros_like(points)
    slopes = steps / spans
    across = (steps[:-1] + steps[1:]) / (spans[:-1] + spans[1:])
    tangents[1:-1] = slopes[:-1] - across + slopes[1:]
    after, before = np.zeros_like(points), np.zeros_like(points)
    after[:-1] = _shorten(tangents[:-1] * spans / 3, lengths)
    before[1:] = -_shorten(tangents[1:] * spans / 3, lengths)
    return after, before


def _shorten(handles: Points, lengths: NDArray[np.float64]) -> Points:
    reach = np.maximum(np.hypot(*handles.T), 1e-12)
    allowed = np.minimum(lengths / 2, LONGEST_HANDLE)
    return np.asarray(handles * np.minimum(1, allowed / reach)[:, None])


def ink_outline(
    *,
    points: Points,
    width: float,
    pressures: NDArray[np.float32] | None = None,
    first: int = 0,
    last: int | None = None,
) -> QPainterPath:
    """Return the shape that the pen's ink covers, in units, to be filled in one go.

    Filled at once because edges painted twice lose their anti-aliasing. ``first`` and ``last``
    as in ``smooth_path``.

    Parameters
    ----------
    points
        Shape (n, 2), n ≥ 1, finite.
    width
        Width of the pen in units at a pressure of one half or without any.
    pressures
        Shape (n,), 0 to 1, or None.
    """
    held = np.clip(points, -_FURTHEST, _FURTHEST)
    if pressures is None:
        return _stroker(width).createStroke(smooth_path(points=held, first=first, last=last))
    end = len(points) if last is None else last + 1
    widths = width * pressure_factor(pressures=pressures[first:end])
    outline = QPainterPath()
    for run, wide in _runs(_flatten(_curves(held, first, last), held[first], widths)):
        outline.addPath(_stroker(wide).createStroke(run))
    outline.setFillRule(Qt.FillRule.WindingFill)
    return outline


def pressure_factor(*, pressures: NDArray[np.float32]) -> NDArray[np.float64]:
    """By how much each pressure (0 to 1) makes the line wider: from 0.5 to 1.5."""
    return 0.5 + np.clip(np.nan_to_num(pressures.astype(np.float64), nan=0.5), 0, 1)


def _stroker(width: float) -> QPainterPathStroker:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroker.setCurveThreshold(0.5)
    return stroker


class _Polyline(NamedTuple):
    nodes: Points  # (n + 1, 2)
    widths: NDArray[np.float64]  # (n,), one for each piece


def _runs(line: _Polyline) -> Iterator[tuple[QPainterPath, float]]:
    """Cut a polyline into runs of one width each.

    Widths are rounded to ``_WIDTH_STEP``: too little to be seen, and a steady hand makes few runs.
    """
    rounded = np.maximum(1, np.round(line.widths / _WIDTH_STEP)) * _WIDTH_STEP
    starts = np.flatnonzero(np.diff(rounded, prepend=-1.0))
    for start, end in zip(starts, [*starts[1:], len(rounded)], strict=True):
        nodes = line.nodes[start : end + 1].tolist()
        run = QPainterPath(QPointF(*nodes[0]))
        for x, y in nodes[1:]:
            run.lineTo(x, y)
        if run.isEmpty():
            run.lineTo(run.currentPosition() + QPointF(_DOT, 0))
        yield run, float(rounded[start])


def _flatten(curves: Points, first: Points, widths: NDArray[np.float64]) -> _Polyline:
    """Turn curves (n, 4, 2) from a first point, with n + 1 widths, into pieces of one width."""
    nodes, wide = [first[None]], []
    for (p0, p1, p2, p3), before, after in zip(curves, widths[:-1], widths[1:], strict=True):
        count = max(1, int(np.ceil(min(np.hypot(*(p3 - p0)), SIDE * 2) / _PIECE)))
        t = np.linspace(0, 1, count + 1)[1:, None]
        u = 1 - t
        nodes.append(u**3 * p0 + 3 * u**2 * t * p1 + 3 * u * t**2 * p2 + t**3 * p3)
        wide.append(before + (t[:, 0] - 0.5 / count) * (after - before))
    if not wide:
        return _Polyline(np.repeat(nodes[0], 2, axis=0), widths[:1])
    return _Polyline(np.concatenate(nodes), np.concatenate(wide))


def dirty_rect(*, points: Points, width: float, paper: QRect) -> QRect:
    """Return the pixels to repaint where ink of up to that width (in units) runs along points.

    Parameters
    ----------
    points
        Shape (n, 2), n ≥ 1: all whose piece of the line is new or has another bend now.
    """
    scale = paper.width() / SIDE
    low, high = points.min(axis=0), points.max(axis=0)
    around = (width / 2 + FURTHEST_OFF) * scale + 2
    rect = QRectF(
        QPointF(paper.x() + low[0] * scale, paper.y() + low[1] * scale),
        QPointF(paper.x() + high[0] * scale, paper.y() + high[1] * scale),
    )
    return rect.adjusted(-around, -around, around, around).toAlignedRect() & paper
