"""The chart of what was guessed."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.presenter.challenge.guess_curve import GuessCurve, _spread, thinned
from app.theme import Theme

SIGNS = tuple("0123456789")


@pytest.fixture(params=[True, False], ids=["dark", "light"])
def theme(request, qtbot):
    return Theme(dark=request.param)


@pytest.fixture
def curve(theme, qtbot):
    made = GuessCurve(theme)
    qtbot.addWidget(made)
    made.resize(976, 304)
    with qtbot.waitExposed(made):
        made.show()
    return made


def story():
    """First a 1, then a 6, at last a 9 that was asked to be a 4."""
    curves = np.full((60, 10), 0.001, np.float32)
    curves[:20, 1] = 0.99
    curves[20:40, 6] = 0.99
    curves[40:55, 4] = 0.9
    curves[55:, 4], curves[55:, 9] = 0.22, 0.78
    return curves


def colors(widget):
    picture = widget.grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }


def test_asked_digit_and_answer_have_their_colours(curve, theme):
    before = colors(curve)
    curve.show_guesses(story(), 4, SIGNS)
    after = colors(curve)
    assert curve.answer == 9
    for name in ("blue", "orange_fill", "bar"):
        assert theme.palette.color(name).name() in after
        assert theme.palette.color(name).name() not in before


def test_it_tells_who_cannot_see_it(curve, qtbot):
    curve.show_guesses(story(), 4, SIGNS)
    qtbot.waitUntil(lambda: "9" in curve.accessibleDescription(), timeout=5000)
    assert "22" in curve.accessibleDescription()


def test_no_reading_and_one_reading_can_be_shown(curve):
    curve.show_guesses(np.zeros((0, 10), np.float32), 4, SIGNS)
    assert curve.answer is None
    curve.grab()
    curve.show_guesses(story()[:1], 4, SIGNS)
    assert curve.answer == 1
    curve.grab()


def test_a_network_with_more_classes_can_be_shown(curve):
    curves = np.full((5, 12), 0.01, np.float32)
    curves[:, 11] = 0.9
    curve.show_guesses(curves, 4, (*SIGNS, "★", "A"))
    assert curve.answer == 11
    curve.grab()


def test_hidden_it_waits(curve):
    curve.hide()
    curve.show_guesses(story(), 4, SIGNS)
    assert not curve._timer.isActive()


@pytest.mark.parametrize("heights", [(100.0, 110.0), (110.0, 100.0), (100.0, 100.0)])
def test_labels_that_would_touch_are_moved_apart(heights):
    first, second = _spread(heights)
    assert abs(first - second) >= 46
    assert (first <= second) == (heights[0] <= heights[1])


def test_labels_with_room_stay():
    assert _spread((20.0, 200.0)) == [20.0, 200.0]


@given(st.lists(st.floats(0, 150), min_size=1, max_size=200))
def test_a_curve_with_fewer_points_is_the_same_curve(heights):
    points = np.stack([np.arange(len(heights)) * 5.0, heights], axis=1)
    fewer = thinned(points)
    assert fewer[0].tolist() == points[0].tolist()
    assert fewer[-1].tolist() == points[-1].tolist()
    drawn = np.interp(points[:, 0], fewer[:, 0], fewer[:, 1])
    assert np.abs(drawn - points[:, 1]).max() <= 0.5 * 8


def test_a_straight_curve_needs_few_points():
    assert len(thinned(np.stack([np.arange(160.0), np.full(160, 3.0)], axis=1))) <= 4
