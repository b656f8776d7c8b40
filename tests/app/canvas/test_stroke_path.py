from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect, QSize, Qt

from app.canvas.stroke_path import (
    FURTHEST_OFF,
    SIDE,
    dirty_rect,
    ink_outline,
    paper_square,
    pressure_factor,
    smooth_path,
    to_pixels,
    to_units,
)

PAPER = QRect(20, 0, 360, 360)


def test_the_paper_is_the_largest_square_in_the_middle():
    assert paper_square(size=QSize(400, 360)) == QRect(20, 0, 360, 360)
    assert paper_square(size=QSize(300, 500)) == QRect(0, 100, 300, 300)


def test_positions_become_units_and_come_back():
    assert to_units(position=QPointF(20, 0), paper=PAPER) == (0, 0)
    assert to_units(position=QPointF(200, 180), paper=PAPER) == (500, 500)
    assert to_pixels(point=(500, 250), paper=PAPER) == QPointF(200, 90)


def test_positions_outside_are_held_to_the_paper():
    assert to_units(position=QPointF(-500, 1e30), paper=PAPER) == (0, SIDE)


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_positions_that_are_no_numbers_are_none(bad):
    assert to_units(position=QPointF(bad, 5), paper=PAPER) is None
    assert to_units(position=QPointF(5, bad), paper=PAPER) is None


def test_a_paper_without_size_has_no_units():
    assert to_units(position=QPointF(5, 5), paper=QRect(0, 0, 0, 0)) is None


coordinates = st.floats(0, SIDE)
lines = st.lists(st.tuples(coordinates, coordinates), min_size=2, max_size=12)


@given(lines)
def test_the_curve_keeps_close_to_the_polyline_and_meets_its_points(points):
    """Sampled finely, it is nowhere further off than its bound, in either direction."""
    points = np.array(points)
    path = smooth_path(points=points)
    nodes = np.array([(e.x, e.y) for e in map(path.elementAt, range(path.elementCount()))])
    if len(nodes) == 2:  # a dot
        return
    t = np.linspace(0, 1, 21)[:, None, None]
    a, b, c, d = (nodes[i : len(nodes) - 3 + i : 3] for i in range(4))
    curve = (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t**2 * (1 - t) * c + t**3 * d
    assert _furthest(curve.reshape(-1, 2), points) <= FURTHEST_OFF + 1e-6
    met = np.hypot(*(points[:, None] - np.concatenate([a, d])[None]).transpose(2, 0, 1))
    assert met.min(axis=1).max() < 1e-6


def _furthest(samples, points):
    start, step = points[:-1], np.diff(points, axis=0)
    away = samples[:, None] - start
    squared = np.maximum((step**2).sum(axis=1), 1e-12)
    along = np.clip((away * step).sum(axis=2) / squared, 0, 1)
    return np.hypot(*(away - along[..., None] * step).transpose(2, 0, 1)).min(axis=1).max()


def test_pieces_made_apart_are_the_curve_made_at_once():
    points = np.random.default_rng(1).uniform(0, SIDE, (30, 2)).cumsum(axis=0) / 10
    whole = smooth_path(points=points)
    piece = smooth_path(points=points[9:22], first=1, last=11)
    expected = [whole.elementAt(i) for i in range(30, 61)]
    made = [piece.elementAt(i) for i in range(piece.elementCount())]
    np.testing.assert_allclose([(e.x, e.y) for e in made], [(e.x, e.y) for e in expected])


def test_a_dot_is_a_disc_as_wide_as_the_pen():
    box = ink_outline(points=np.array([[500.0, 500.0]]), width=72).boundingRect()
    assert box.width() == pytest.approx(72, abs=1)
    assert box.height() == pytest.approx(72, abs=1)
    assert box.center().x() == pytest.approx(500, abs=1)


def test_the_ink_covers_the_line_and_its_round_ends():
    outline = ink_outline(points=np.array([[100.0, 100.0], [500.0, 100.0]]), width=50)
    for covered in ((100, 100), (300, 124), (300, 76), (78, 100), (522, 100)):
        assert outline.contains(QPointF(*covered)), covered
    for clean in ((300, 127), (80, 120), (530, 100)):
        assert not outline.contains(QPointF(*clean)), clean


def test_pressure_moves_the_width():
    points = np.array([[100.0, 500.0], [900.0, 500.0]])
    pressures = np.array([0.0, 1.0], np.float32)
    outline = ink_outline(points=points, width=72, pressures=pressures)
    assert outline.fillRule() == Qt.FillRule.WindingFill
    assert not outline.contains(QPointF(110, 525))
    assert outline.contains(QPointF(890, 550))
    for x in range(100, 900, 5):
        assert outline.contains(QPointF(x, 500)), f"a gap at {x}"


def test_pressures_that_are_no_numbers_or_too_large_have_a_width():
    pressures = np.array([0, 0.5, 1, 7, np.nan], np.float32)
    np.testing.assert_allclose(pressure_factor(pressures=pressures), [0.5, 1, 1.5, 1.5, 1])


def test_equal_neighbours_and_far_away_points_have_an_outline():
    points = np.array([[5.0, 5.0], [5.0, 5.0], [1e300, -1e300], [1e300, -1e300]])
    for pressures in (None, np.full(4, 0.3, np.float32)):
        box = ink_outline(points=points, width=72, pressures=pressures).boundingRect()
        assert math.isfinite(box.width())


def test_the_dirty_rectangle_holds_the_ink_and_little_more():
    points = np.array([[100.0, 100.0], [200.0, 150.0], [220.0, 300.0]])
    dirty = dirty_rect(points=points, width=72, paper=PAPER)
    ink = ink_outline(points=points, width=72).boundingRect()
    scale = PAPER.width() / SIDE
    assert dirty.left() <= PAPER.x() + ink.left() * scale - 1
    assert dirty.right() >= PAPER.x() + ink.right() * scale
    assert dirty.bottom() >= ink.bottom() * scale
    assert dirty.width() * dirty.height() < PAPER.width() * PAPER.height() / 6


def test_the_dirty_rectangle_keeps_to_the_paper():
    dirty = dirty_rect(points=np.array([[0.0, 0.0], [SIDE, SIDE]]), width=72, paper=PAPER)
    assert dirty == PAPER
