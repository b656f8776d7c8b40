import numpy as np
import pytest

from model.inside.changes import add_noise, blur, place, rub_out, thicken
from model.inside.robustness import RANGES, Changes, changed, has_ink, recentred, shifted
from model.preprocess import preprocess
from tests.app.reading.test_live_reader import ONE_DRAWN, SEVEN_DRAWN

MUCH = Changes(
    right=1.5, down=-2, turn=20, scale=0.9, thickness=0.4, blur=0.6, noise=0.1, spot=4, at=(9, 12)
)


@pytest.fixture(params=[SEVEN_DRAWN, ONE_DRAWN], ids=["seven", "one"])
def image(request):
    return preprocess(request.param)


@pytest.mark.parametrize("kind", RANGES)
def test_steps_and_values_go_back_and_forth(kind):
    limits = RANGES[kind]
    ends = [limits.position(end) for end in (limits.lowest, limits.highest)]
    assert [limits.value(end) for end in ends] == [limits.lowest, limits.highest]
    for position in range(ends[0], ends[1] + 1):
        assert limits.position(limits.value(position)) == position
    assert limits.position(limits.highest + 99) == ends[1]
    assert limits.position(limits.lowest - 99) == ends[0]


@pytest.mark.parametrize("kind", RANGES)
def test_a_share_goes_from_nothing_to_one_on_each_side(kind):
    limits = RANGES[kind]
    assert limits.share(limits.rest) == 0
    assert limits.share(limits.highest) == 1
    if limits.lowest < limits.rest:
        assert limits.share(limits.lowest) == 1
        assert limits.share((limits.lowest + limits.rest) / 2) == pytest.approx(0.5)


@pytest.mark.parametrize("kind", RANGES)
def test_each_change_does_something_and_nothing_at_rest(kind, image):
    limits = RANGES[kind]
    still = Changes().having(kind, limits.rest)
    assert still.is_nothing
    np.testing.assert_array_equal(changed(image, still), image)
    moved = Changes().having(kind, limits.highest, at=(14, 14))
    assert not moved.is_nothing
    assert moved.value(kind) == limits.highest
    assert np.abs(changed(image, moved) - image).max() > 0.1


def test_the_order_is_thicken_place_rub_out_blur_noise(image):
    expected = thicken(image, 0.4)
    expected = place(expected, right=1.5, down=-2, degrees=20, factor=0.9)
    expected = add_noise(blur(rub_out(expected, 4, (9, 12)), 0.6), 0.1)
    np.testing.assert_array_equal(changed(image, MUCH), expected)
    assert changed(image, MUCH).dtype == np.float32


@pytest.mark.parametrize("changes", [Changes(), MUCH, Changes(scale=1.5)])
def test_the_shifts_are_what_the_sliders_would_make(image, changes):
    all_shifts = shifted(image, changes)
    assert all_shifts.shape == (17, 17, 28, 28)
    for right, down in ((0, 0), (8, -8), (-3, 5), (1, 0)):
        there = changed(image, changes.having("right", right).having("down", down))
        np.testing.assert_allclose(all_shifts[down + 8, right + 8], there, atol=1e-5)


def test_re_centring_undoes_a_move(image):
    back = recentred(image)
    for right, down in ((4, -2), (-4, -4), (2, 0)):
        moved = changed(image, Changes(right=right, down=down))
        assert np.abs(moved - image).max() > 0.5
        np.testing.assert_array_equal(recentred(moved), back)


def test_where_nothing_is_left_nothing_is_re_centred(image):
    gone = changed(image, Changes(spot=16, at=(14, 14), scale=0.5))
    assert not has_ink(gone)
    assert not recentred(gone).any()
    assert has_ink(image)


def test_the_spot_stays_where_it_is_unless_told_otherwise():
    changes = Changes(at=(3.0, 4.0))
    assert changes.having("turn", 5).at == (3, 4)
    assert changes.having("spot", 5, (6, 7)).at == (6, 7)
