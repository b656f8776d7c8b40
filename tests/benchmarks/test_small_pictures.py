import numpy as np
import pytest

from model.datasets.strokes import generate, generate_drawings
from model.preprocess import preprocess_bitmap
from model.reading.shipped import ShippedPredictor
from tests.benchmarks.small_pictures import SIDES, of_drawing, of_image

KINDS = 12


@pytest.mark.parametrize("side", SIDES)
def test_pictures_of_every_kind_are_read_alike(side):
    shipped, right = ShippedPredictor(), 0
    images, labels = generate(24, seed=4)
    drawings = [one for one, _, _ in generate_drawings(24, seed=4)]
    for number in range(24):
        for pixels in (
            of_image(images[number, ..., 0], side, number),
            of_drawing(drawings[number], side, number),
        ):
            assert pixels.shape == (side, side)
            assert pixels.dtype == np.uint8
            right += shipped.predict_proba(preprocess_bitmap(pixels)).argmax() == labels[number]
    assert right >= 40


def test_three_pens_two_edges_and_two_polarities():
    (drawing, _, _), *_ = generate_drawings(1, seed=2)
    pictures = [of_drawing(drawing, 32, number) for number in range(KINDS)]
    dark = [np.median(one[0]) == 255 for one in pictures]
    assert dark == [False] * 6 + [True] * 6
    hard = [set(np.unique(one)) <= {0, 255} for one in pictures]
    assert hard == 2 * ([False] * 3 + [True] * 3)
    ink = [one.astype(float).sum() for one in pictures]
    assert ink[0] < ink[1] < ink[2]
    assert ink[3] < ink[4] < ink[5]
    np.testing.assert_array_equal(pictures[0], 255 - pictures[6])
