import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF

from app.tabs.map.view import MARGIN, NEAREST, View, frame_of, medians_of

SIZE = QSizeF(600, 300)
FRAME = (-2.0, -1.0, 4.0, 3.0)
CORNERS = np.array([[-2, -1], [4, -1], [-2, 3], [4, 3]], np.float32)

spots = st.builds(QPointF, st.floats(0, 600), st.floats(0, 300))


def place_at(view, spot):
    """Where on the map a spot is."""
    zero, one = view.to_pixels(np.array([[0, 0], [1, 1]], np.float32), SIZE)
    scale = one - zero
    return np.array([(spot.x() - zero[0]) / scale[0], (spot.y() - zero[1]) / scale[1]])


def test_the_whole_fits_with_a_margin_and_touches_two_sides():
    pixels = View(FRAME).to_pixels(CORNERS, SIZE)
    assert pixels.min() >= MARGIN - 1e-6
    assert (pixels <= [600 - MARGIN + 1e-6, 300 - MARGIN + 1e-6]).all()
    assert pixels[:, 1].min() == pytest.approx(MARGIN)
    assert pixels[:, 1].max() == pytest.approx(300 - MARGIN)
    assert pixels.mean(axis=0) == pytest.approx([300, 150])


def test_up_is_up_and_both_ways_have_one_scale():
    here, right, above = View(FRAME).to_pixels(np.array([[0, 0], [1, 0], [0, 1]], np.float32), SIZE)
    assert right[0] - here[0] == pytest.approx(here[1] - above[1])
    assert right[0] > here[0]
    assert above[1] < here[1]


@given(spots, st.floats(1, 5))
def test_what_is_under_the_pointer_stays_there_when_it_comes_nearer(spot, factor):
    view = View(FRAME).zoomed(3, QPointF(300, 150), SIZE)
    nearer = view.zoomed(factor, spot, SIZE)
    before, after = place_at(view, spot), place_at(nearer, spot)
    assert after == pytest.approx(before, abs=1e-4)
    assert nearer.scale(SIZE) == pytest.approx(factor * view.scale(SIZE))


def test_it_never_gets_smaller_than_the_whole_or_nearer_than_pixels_make_sense():
    middle = QPointF(300, 150)
    assert View(FRAME).zoomed(0.1, middle, SIZE).is_whole
    assert View(FRAME).zoomed(1e6, middle, SIZE).zoom == NEAREST


def test_away_from_the_whole_and_back_nothing_is_off_the_middle():
    view = View(FRAME).zoomed(8, QPointF(10, 10), SIZE)
    assert not view.is_whole
    assert view.zoomed(1 / 8, QPointF(500, 200), SIZE) == View(FRAME)
    assert view.reset() == View(FRAME)


def test_the_map_follows_the_hand():
    view = View(FRAME).zoomed(4, QPointF(300, 150), SIZE)
    pulled = view.panned(QPointF(30, -12), SIZE)
    one = np.zeros((1, 2), np.float32)
    moved = pulled.to_pixels(one, SIZE) - view.to_pixels(one, SIZE)
    np.testing.assert_allclose(moved, [[30, -12]], atol=1e-6)


@given(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4), st.floats(1, 20))
def test_the_map_cannot_be_lost(across, down, zoom):
    view = View(FRAME).zoomed(zoom, QPointF(300, 150), SIZE).panned(QPointF(across, down), SIZE)
    middle = place_at(view, QPointF(300, 150))
    assert -2 - 1e-6 <= middle[0] <= 4 + 1e-6
    assert -1 - 1e-6 <= middle[1] <= 3 + 1e-6


def test_the_frame_holds_all_that_have_a_place():
    places = np.array([[-1, 0], [3, 2], [np.nan, np.nan]], np.float32)
    assert frame_of(places, None) == pytest.approx((-1, 0, 3, 2))


def test_the_frame_stays_where_it_is_about_right():
    before = frame_of(CORNERS, None)
    assert frame_of(CORNERS * 0.95, before) == before


def test_the_frame_grows_at_once_and_shrinks_when_much_is_empty():
    before = frame_of(CORNERS, None)
    larger = frame_of(CORNERS * 1.2, before)
    assert larger[0] < -2.4
    assert larger[2] > 4.8
    smaller = frame_of(CORNERS * 0.5, before)
    assert smaller[2] - smaller[0] < 0.6 * 6


def test_nothing_or_one_place_has_a_frame_too():
    nowhere = np.full((3, 2), np.nan, np.float32)
    assert frame_of(nowhere, None) == View().frame
    assert frame_of(nowhere, FRAME) == FRAME
    left, bottom, right, top = frame_of(np.zeros((1, 2), np.float32), None)
    assert right > left
    assert top > bottom


def test_each_group_has_its_median_place():
    places = np.random.default_rng(0).normal(0, 1, (101, 2)).astype(np.float32)
    labels = np.where(np.arange(101) < 51, 3, 8).astype(np.int32)
    labels[99:] = 5  # two are no group
    places[0] = np.nan
    medians, digits = medians_of(places, labels)
    assert digits.tolist() == [3, 8]
    for median, digit in zip(medians, digits, strict=True):
        group = places[(labels == digit) & np.isfinite(places[:, 0])]
        below = (group <= median).mean(axis=0)
        assert (np.abs(below - 0.5) < 0.05).all()


def test_without_places_there_are_no_groups():
    nowhere = np.full((20, 2), np.nan, np.float32)
    medians, digits = medians_of(nowhere, np.zeros(20, np.int32))
    assert medians.shape == (0, 2)
    assert digits.tolist() == []
