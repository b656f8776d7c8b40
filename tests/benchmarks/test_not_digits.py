import numpy as np

from tests.benchmarks import not_digits
from tests.benchmarks.not_digit_shapes import LETTERS, SIGNS

KINDS = (
    not_digits.letters,
    not_digits.signs,
    not_digits.scribbles,
    not_digits.black_squares,
)


def test_every_shape_lies_in_its_box():
    assert len(LETTERS) >= 28
    for name, hands in (LETTERS | SIGNS).items():
        for hand in hands:
            points = np.concatenate([line.points for line in hand])
            assert -0.05 <= points.min() <= points.max() <= 1.05, name
            assert np.ptp(points, axis=0).max() > 0.7, name


def test_every_drawing_can_be_read_and_no_two_are_alike():
    for kind in KINDS:
        drawings = [drawing for _, drawing in kind()]
        points = [drawing.points() for drawing in drawings]
        assert all(np.isfinite(one).all() for one in points)
        assert len({one.tobytes() for one in points}) == len(points)


def test_the_same_seed_gives_the_same_drawings():
    for kind in KINDS:
        first, again = ([drawing.points() for _, drawing in kind()] for _ in range(2))
        for one, other in zip(first, again, strict=True):
            np.testing.assert_array_equal(one, other)
