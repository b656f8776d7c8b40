from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.drawing import Drawing
from model.pen_as_drawn import Window, draw_as_drawn, ink_bounds, thin_out

CANVAS = Window(0, 0, 1000, 1000)

whole = st.integers(-200, 1200)
lines = st.lists(st.tuples(whole, whole), min_size=1, max_size=40)


def drawn(points, pen, window=CANVAS, longer=280):
    return draw_as_drawn(Drawing.from_points([points]), [pen], window, longer)


def distances(points, pixels):
    """How far the middle of each pixel of the canvas is from a polyline, in units."""
    middle = (np.arange(pixels) + 0.5) * 1000 / pixels
    places = np.stack(np.meshgrid(middle, middle), axis=-1)
    nearest = np.full((pixels, pixels), np.inf)
    for start, end in pairwise(points):
        step = end - start
        along = np.clip(((places - start) @ step) / (step @ step), 0, 1)[..., None]
        nearest = np.minimum(nearest, np.linalg.norm(places - start - along * step, axis=-1))
    return nearest


@pytest.mark.parametrize("pen", [50, 72, 100])
def test_ink_is_where_the_pen_was_and_nowhere_else(pen):
    points = np.array([[200.0, 200], [700, 250], [300, 800], [820, 760]])
    image, away = drawn(points, pen), distances(points, 280)
    pixel = 1000 / 280
    assert (image[away < pen / 2 - pixel] == 1).all()
    assert (image[away > pen / 2 + pixel] == 0).all()


def test_edges_are_grey():
    image = drawn([[123, 456], [789, 501]], 72)
    assert ((image > 0) & (image < 1)).any()
    assert (image.dtype, image.shape) == (np.float32, (280, 280))


def test_a_dot_is_a_disc_as_wide_as_the_pen():
    image = drawn([[500, 500]], 100)
    assert image.sum() * (1000 / 280) ** 2 == pytest.approx(np.pi * 50**2, rel=0.05)
    assert image[140, 140] == 1


def test_a_line_may_have_another_width_at_each_point():
    image = drawn([[200, 500], [800, 500]], [40.0, 120.0])
    left, right = image[:, 60].sum(), image[:, 220].sum()
    assert right > 2 * left


def test_the_longer_side_of_a_window_gets_the_pixels():
    image = drawn([[0, 0], [100, 50]], 10, Window(-5, -5, 105, 55), 220)
    assert image.shape == (120, 220)
    assert image[:20, :20].any()
    assert not image[100:, :20].any()


def test_points_between_others_change_next_to_nothing():
    ends = np.array([[150.0, 200.0], [850.0, 640.0]])
    dense = ends[0] + np.linspace(0, 1, 900)[:, None] * (ends[1] - ends[0])
    assert np.abs(drawn(dense, 72) - drawn(ends, 72)).max() <= 4 / 9


def test_nothing_is_drawn_of_a_line_that_is_elsewhere():
    assert not drawn([[1e9, 1e9], [1e9, 2e9]], 72).any()


def test_the_bounds_hold_the_pens_width():
    drawing = Drawing.from_points([[[100, 200], [300, 250]], [[120, 600]]])
    assert ink_bounds(drawing, [50, 100.0]) == (70, 175, 325, 650)
    assert ink_bounds(drawing, [[20, 60], 100.0]) == (70, 190, 330, 650)


def test_a_pen_is_wanted_for_each_stroke():
    with pytest.raises(ValueError, match="zip"):
        draw_as_drawn(Drawing.from_points([[[1, 2]], [[3, 4]]]), [50], CANVAS, 280)


@given(lines)
def test_thinning_keeps_both_ends_and_the_order(points):
    kept = thin_out(np.array(points), 20.0)
    assert kept[0] == 0
    assert kept[-1] == len(points) - 1
    assert (np.diff(kept) > 0).all()


def test_thinning_bounds_the_number_of_points_by_the_length():
    points = np.stack([np.linspace(0, 100, 10_000), np.zeros(10_000)], axis=1)
    assert 45 <= len(thin_out(points, 2.0)) <= 55
