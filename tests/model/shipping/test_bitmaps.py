import numpy as np

from model.drawing import Drawing
from model.preprocess import preprocess
from model.shipping import bitmaps

SEVEN = Drawing.from_points([[(0, 0), (100, 0), (40, 150)], [(20, 75), (90, 75)]])


def likeness(one, other):
    return np.corrcoef(one.ravel(), other.ravel())[0, 1]


def test_a_drawing_as_small_pictures_is_the_same_digit_in_other_lines():
    rng = np.random.default_rng(0)
    images = np.stack([bitmaps.from_drawing(SEVEN, rng) for _ in range(80)])
    assert images.shape == (80, 28, 28)
    assert images.dtype == np.float32
    assert images.min() >= 0
    assert images.max() <= 1
    assert np.mean([likeness(image, preprocess(SEVEN)) for image in images]) > 0.6
    ink = images.sum(axis=(1, 2))
    assert ink.max() > 2 * ink.min()


def test_a_single_point_makes_a_blot():
    assert bitmaps.from_drawing(Drawing.from_points([[[3, 3]]]), np.random.default_rng(0)).any()


def test_an_image_scanned_again_is_the_same_digit():
    rng = np.random.default_rng(1)
    image = np.round(preprocess(SEVEN) * 255).astype(np.uint8)
    again = [bitmaps.from_image(image, rng) for _ in range(60)]
    assert len({one.tobytes() for one in again}) > 50
    assert np.mean([likeness(one, image) for one in again]) > 0.6


def test_the_same_seed_makes_the_same_picture():
    once, again = (bitmaps.from_drawing(SEVEN, np.random.default_rng(2)) for _ in range(2))
    np.testing.assert_array_equal(once, again)
