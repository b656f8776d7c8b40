import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.inside.changes import (
    add_noise,
    blur,
    move,
    place,
    rub_out,
    scale,
    thicken,
    turn,
)
from model.preprocess import preprocess
from tests.app.reading.test_live_reader import SEVEN_DRAWN


@pytest.fixture
def seven():
    return preprocess(SEVEN_DRAWN)


@pytest.fixture
def grey():
    """Ink of all shades, up to every edge."""
    return np.random.default_rng(5).random((28, 28)).astype(np.float32)


def dot(row=14, column=14):
    image = np.zeros((28, 28), np.float32)
    image[row, column] = 1
    return image


def at(image, row, column):
    """Read a pixel; there is paper all around."""
    return image[row, column] if 0 <= row < 28 and 0 <= column < 28 else 0.0


@pytest.mark.parametrize(
    "nothing",
    [
        lambda image: move(image, 0, 0),
        lambda image: turn(image, 0),
        lambda image: turn(image, 360),
        lambda image: turn(image, -720),
        lambda image: scale(image, 1),
        lambda image: thicken(image, 0),
        lambda image: blur(image, 0),
        lambda image: add_noise(image, 0),
        lambda image: rub_out(image, 0, (14, 14)),
    ],
)
def test_what_does_nothing_gives_the_very_pixels_back(grey, nothing):
    np.testing.assert_array_equal(nothing(grey), grey)


@given(right=st.integers(-30, 30), down=st.integers(-30, 30))
def test_whole_pixels_are_moved_as_they_are(right, down):
    image = np.random.default_rng(5).random((28, 28)).astype(np.float32)
    moved = move(image, right, down)
    expected = [
        [at(image, row - down, column - right) for column in range(28)] for row in range(28)
    ]
    np.testing.assert_array_equal(moved, np.array(expected, np.float32))


def test_half_a_pixel_is_the_mean_of_two_neighbours(grey):
    moved = move(grey, 0.5, 0)
    np.testing.assert_allclose(moved[:, 1:], (grey[:, 1:] + grey[:, :-1]) / 2, atol=1e-6)
    np.testing.assert_allclose(moved[:, 0], grey[:, 0] / 2, atol=1e-6)


def test_moving_inside_the_image_loses_no_ink(seven):
    for right, down in ((3, -2), (0.3, -0.8), (-1.25, -2.5)):
        assert move(seven, right, down).sum() == pytest.approx(seven.sum(), rel=1e-5)


def test_a_right_angle_turns_clockwise(grey):
    np.testing.assert_allclose(turn(grey, 90), np.rot90(grey, -1), atol=1e-5)
    np.testing.assert_allclose(turn(grey, -90), np.rot90(grey), atol=1e-5)
    np.testing.assert_allclose(turn(grey, 180), grey[::-1, ::-1], atol=1e-5)


def test_a_mirrored_image_turns_the_other_way(grey):
    np.testing.assert_allclose(turn(grey[:, ::-1], 33), turn(grey, -33)[:, ::-1], atol=1e-5)


def test_half_the_size_is_the_mean_of_four(grey):
    small = scale(grey, 0.5)
    fours = grey.reshape(14, 2, 14, 2).mean(axis=(1, 3))
    np.testing.assert_allclose(small[7:21, 7:21], fours, atol=1e-6)
    assert not small[:6].any()
    assert not small[:, 22:].any()


def test_larger_ink_has_the_squared_mass(seven):
    small = scale(seven, 0.6)
    assert scale(small, 1.5).sum() == pytest.approx(1.5**2 * small.sum(), rel=0.02)


def test_all_at_once_is_what_the_definition_says(grey):
    right, down, degrees, factor = 1.3, -2.6, 25, 0.8
    placed = place(grey, right=right, down=down, degrees=degrees, factor=factor)
    angle = math.radians(degrees)
    for row, column in ((3, 4), (14, 14), (20, 7), (27, 27)):
        x, y = column - 13.5 - right, row - 13.5 - down
        from_x = (math.cos(angle) * x + math.sin(angle) * y) / factor + 13.5
        from_y = (-math.sin(angle) * x + math.cos(angle) * y) / factor + 13.5
        left, top = math.floor(from_x), math.floor(from_y)
        across, below = from_x - left, from_y - top
        expected = (
            at(grey, top, left) * (1 - across) * (1 - below)
            + at(grey, top, left + 1) * across * (1 - below)
            + at(grey, top + 1, left) * (1 - across) * below
            + at(grey, top + 1, left + 1) * across * below
        )
        assert placed[row, column] == pytest.approx(expected, abs=1e-5)


def test_a_margin_shows_what_lies_beyond_the_edges(grey):
    wide = place(grey, right=5, down=-3, margin=8)
    assert wide.shape == (44, 44)
    np.testing.assert_array_equal(wide[5:33, 13:41], grey)
    np.testing.assert_array_equal(wide[8:36, 8:36], move(grey, 5, -3))


@pytest.mark.parametrize("factor", [0.0, -1.0, math.nan])
def test_no_size_is_an_error(grey, factor):
    with pytest.raises(ValueError, match="above 0"):
        scale(grey, factor)


def test_a_dot_grows_to_a_disc_with_a_soft_edge():
    grown = thicken(dot(), 1)
    assert grown[14, 14] == grown[14, 15] == grown[13, 14] == 1
    assert grown[13, 13] == pytest.approx(2 - math.sqrt(2), abs=1e-6)
    assert grown[14, 16] == 0
    assert thicken(dot(), 0.4)[14, 13] == pytest.approx(0.4)


def test_thickening_is_what_the_definition_says(grey):
    by = 1.7
    thick = thicken(grey, by)
    for row, column in ((0, 0), (9, 13), (27, 20)):
        around = [
            min(1.0, max(0.0, by + 1 - math.hypot(down, right)))
            * at(grey, row + down, column + right)
            for down in range(-3, 4)
            for right in range(-3, 4)
        ]
        assert thick[row, column] == pytest.approx(max(around), abs=1e-6)


def test_more_is_thicker_less_is_thinner(seven):
    ink = [thicken(seven, by).sum() for by in (-1, -0.5, 0, 0.5, 1, 3)]
    assert ink == sorted(ink)
    assert len(set(ink)) == len(ink)


def test_thinning_is_the_paper_growing(grey):
    inside = (slice(2, -2), slice(2, -2))
    thinned, grown = thicken(grey, -1.2), 1 - thicken(1 - grey, 1.2)
    np.testing.assert_allclose(thinned[inside], grown[inside], atol=1e-6)
    assert not thicken(np.ones((28, 28), np.float32), -1)[0].any()


def test_a_blur_keeps_the_ink_and_is_a_bell():
    blurred = blur(dot(), 1.5)
    assert blurred.sum() == pytest.approx(1, abs=1e-4)
    np.testing.assert_allclose(blurred, blurred.T, atol=1e-7)
    for down, right in ((0, 1), (2, 0), (3, 2)):
        share = blurred[14 + down, 14 + right] / blurred[14, 14]
        assert share == pytest.approx(math.exp(-(down**2 + right**2) / (2 * 1.5**2)), rel=1e-4)


def test_many_images_are_changed_as_each_by_itself(grey, seven):
    both = np.stack([grey, seven])[None]
    for change in (
        lambda images: blur(images, 0.7),
        lambda images: add_noise(images, 0.3),
        lambda images: rub_out(images, 5, (9, 11)),
    ):
        changed = change(both)
        assert changed.dtype == np.float32
        for image, one in zip((grey, seven), changed[0], strict=True):
            np.testing.assert_allclose(one, change(image), atol=1e-6)


def test_noise_does_not_flicker_and_stays_between_paper_and_ink(seven):
    noisy = add_noise(seven, 0.4)
    np.testing.assert_array_equal(noisy, add_noise(seven, 0.4))
    assert noisy.min() == 0
    assert noisy.max() == 1
    middle = np.full((28, 28), 0.5, np.float32)
    assert (add_noise(middle, 0.05) - middle).std() == pytest.approx(0.05, rel=0.1)


def test_a_spot_takes_what_is_in_it_and_nothing_else():
    ink = np.ones((28, 28), np.float32)
    left = rub_out(ink, 6, (10, 20))
    for row in range(28):
        for column in range(28):
            away = math.hypot(column - 10, row - 20)
            assert left[row, column] == pytest.approx(min(1, max(0, away - 2.5)), abs=1e-6)
    assert (ink - left).sum() == pytest.approx(math.pi * 9, rel=0.05)
