import numpy as np
import pytest

from model.datasets.strokes import generate, generate_drawings
from model.shipping import mixture
from model.shipping.digits import PenDigits, Pictures


@pytest.fixture(scope="module")
def mnist():
    images, labels = generate(200, seed=1)
    return Pictures(images[..., 0], labels)


@pytest.fixture(scope="module")
def pen():
    drawn = list(generate_drawings(60, seed=2))
    labels = np.array([label for _, label, _ in drawn], np.int32)
    return PenDigits(tuple(drawing for drawing, _, _ in drawn), labels, ("one",) * 60)


def test_every_source_is_in_the_pool(mnist, pen):
    pool = mixture.make(mnist, pen, seed=0, size=0.002)
    assert len(pool) == 5 * 200 + 60 + 250 + 80 + 80 + 100 + 30 + 89
    assert pool.images.dtype == np.uint8
    assert pool.images.shape == (len(pool), 28, 28)
    assert np.count_nonzero(pool.labels == mixture.NO_DIGIT) == 89
    assert set(range(10)) < set(pool.labels.tolist())


def test_the_same_seed_makes_the_same_pool_and_another_seed_another(mnist, pen):
    once, again, other = (mixture.make(mnist, pen, seed, size=0.001) for seed in (4, 4, 5))
    np.testing.assert_array_equal(once.images, again.images)
    np.testing.assert_array_equal(once.labels, again.labels)
    assert (once.images != other.images).any()


def test_more_pen_digits_than_there_are_drawings_differ(pen):
    rng = np.random.default_rng(0)
    many = mixture.from_pen(pen, 180, rng, mixture.varied_stroke)
    assert len({image.tobytes() for image in many.images}) == 180
    assert np.bincount(many.labels).tolist() == (3 * np.bincount(pen.labels)).tolist()
