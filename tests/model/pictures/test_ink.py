import numpy as np
import pytest

from model.pictures.ink import ink_of


def paper_with_square(paper, ink, dtype=np.uint8):
    pixels = np.full((40, 30), paper, dtype)
    pixels[10:20, 8:18] = ink
    return pixels


SQUARE = paper_with_square(0, 1, np.float32)


@pytest.mark.parametrize(("paper", "ink"), [(255, 0), (0, 255), (200, 60), (60, 200), (128, 100)])
def test_either_polarity_and_any_contrast(paper, ink):
    found = ink_of(paper_with_square(paper, ink))
    assert found.dtype == np.float32
    np.testing.assert_array_equal(found, SQUARE)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_floats_from_0_to_1(dtype):
    np.testing.assert_allclose(ink_of(paper_with_square(1.0, 0.25, dtype)), SQUARE)


def test_sixteen_bits():
    np.testing.assert_allclose(ink_of(paper_with_square(65535, 0, np.uint16)), SQUARE)


def test_colours_count_by_their_brightness():
    pixels = np.full((20, 20, 3), 255, np.uint8)
    pixels[5:9, 5:9] = (0, 0, 255)
    pixels[11:15, 5:9] = (255, 255, 0)
    ink = ink_of(pixels)
    assert ink[6, 6] == pytest.approx(1)
    assert ink[12, 6] < 0.2, "yellow on white is faint"


def test_what_is_see_through_is_white_paper():
    pixels = np.zeros((20, 20, 4), np.uint8)
    pixels[5:9, 5:9] = (0, 0, 0, 255)
    expected = np.zeros((20, 20), np.float32)
    expected[5:9, 5:9] = 1
    np.testing.assert_array_equal(ink_of(pixels), expected)


@pytest.mark.parametrize("value", [0, 7, 128, 255])
def test_one_plain_colour_has_no_ink(value):
    assert not ink_of(np.full((9, 9), value, np.uint8)).any()


def test_the_texture_of_paper_is_no_ink():
    random = np.random.default_rng(0)
    pixels = paper_with_square(230, 30).astype(np.float64)
    noisy = np.clip(pixels + random.normal(0, 4, pixels.shape), 0, 255).astype(np.uint8)
    ink = ink_of(noisy)
    np.testing.assert_array_equal(ink > 0, SQUARE > 0)


def test_faint_ink_on_clean_black_is_kept():
    pixels = paper_with_square(0, 255)
    pixels[9, 8:18] = 3
    assert ink_of(pixels)[9, 10] == pytest.approx(3 / 255)


@pytest.mark.parametrize(
    "shape", [(5,), (0, 5), (5, 0), (0, 5, 3), (5, 5, 2), (5, 5, 5), (5, 5, 1), (1, 5, 5, 3)]
)
def test_what_has_no_picture_s_shape_is_refused(shape):
    with pytest.raises(ValueError, match="a picture has"):
        ink_of(np.zeros(shape, np.uint8))


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_pixel_that_is_no_number_is_refused(value):
    pixels = np.zeros((5, 5), np.float32)
    pixels[2, 2] = value
    with pytest.raises(ValueError, match="not a finite number"):
        ink_of(pixels)


def test_the_smallest_pictures():
    assert ink_of(np.array([[200]], np.uint8)).tolist() == [[0]]
    assert ink_of(np.array([[0, 255]], np.uint8)).shape == (1, 2)
