import numpy as np
import pytest

from model.shipping import not_digits
from model.shipping.shapes import shapes


def test_shapes_are_drawn_equally_often_and_each_differently():
    images = not_digits.draw(40, np.random.default_rng(0), shapes()[:4])
    assert images.shape == (40, 28, 28)
    assert images.dtype == np.uint8
    assert len({image.tobytes() for image in images}) == 40
    assert images.max(axis=(1, 2)).min() > 150


@pytest.mark.parametrize("hatched", [True, False])
def test_scribbles_fill_the_box(hatched):
    images = not_digits.scribbles(20, np.random.default_rng(0), hatched=hatched)
    assert images.shape == (20, 28, 28)
    assert (images > 127).mean(axis=(1, 2)).mean() > 0.12


def test_fields_are_solid_and_wide():
    for image in not_digits.fields(50, np.random.default_rng(0)):
        black = image > 127
        assert black[13:15, 13:15].all()
        assert min(np.ptp(axis) for axis in np.nonzero(black)) >= 10
        assert not black[:3].any()


def test_the_same_seed_gives_the_same_shapes():
    once, again = (not_digits.draw(8, np.random.default_rng(5), shapes()[:4]) for _ in range(2))
    np.testing.assert_array_equal(once, again)
