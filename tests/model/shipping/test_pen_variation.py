import numpy as np
import pytest

from model.drawing import Drawing
from model.preprocess import preprocess
from model.shipping.pen_variation import pen_width, vary

SEVEN = Drawing.from_points([[(0, 0), (100, 0), (40, 150)], [(20, 75), (90, 75)]])


def test_it_stays_recognisable_and_is_never_the_same():
    rng = np.random.default_rng(0)
    plain = preprocess(SEVEN)
    images = [preprocess(vary(SEVEN, rng)) for _ in range(60)]
    assert len({image.tobytes() for image in images}) == 60
    likeness = [np.corrcoef(image.ravel(), plain.ravel())[0, 1] for image in images]
    assert 0.35 < np.mean(likeness) < 0.95


def test_strokes_are_now_and_then_joined_or_parted():
    rng = np.random.default_rng(1)
    counts = {len(vary(SEVEN, rng)) for _ in range(200)}
    assert counts == {1, 2, 3}


@pytest.mark.parametrize("points", [[[3, 3]], [[0, 0], [0, 0]], [[0, 0], [1, 0]]])
def test_a_dot_and_a_line_survive(points):
    varied = vary(Drawing.from_points([points]), np.random.default_rng(2))
    assert preprocess(varied).any()
    assert np.isfinite(varied.points()).all()


def test_most_pens_are_about_as_wide_as_those_of_mnist():
    rng = np.random.default_rng(3)
    widths = np.array([pen_width(rng) for _ in range(2000)])
    assert 2.2 < np.median(widths) < 2.7
    assert 1.3 <= widths.min() < 1.6
    assert 4 < widths.max() <= 6


def test_the_same_seed_writes_the_same():
    once, again = (vary(SEVEN, np.random.default_rng(4)).points() for _ in range(2))
    np.testing.assert_array_equal(once, again)
