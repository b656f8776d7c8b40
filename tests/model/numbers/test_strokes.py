import numpy as np
import pytest

from model.drawing import Stroke
from model.numbers.memory import Bounded
from model.numbers.strokes import StrokeMemory, cut_places, evenly, outline_of
from model.reading.reading import Reader
from model.reading.shipped import ShippedPredictor
from tests.model.numbers.digits import DIGITS, placed, ring


@pytest.fixture(scope="module")
def reader():
    return Reader(ShippedPredictor())


def test_no_more_than_so_much_is_remembered():
    bounded, made = Bounded(2), []

    def get(key):
        return bounded.get(key, lambda: made.append(key) or key)

    assert [get(key) for key in "abab"] == list("abab")
    get("c")
    assert len(bounded) == 2
    assert bounded.known("a") is None
    get("b")
    assert made == ["a", "b", "c"]


def test_points_lie_evenly_on_the_line():
    points = evenly(np.array([(0.0, 0.0), (3.0, 0.0), (3.0, 1.0)]), 5)
    assert np.allclose(points, [(0, 0), (1, 0), (2, 0), (3, 0), (3, 1)])


def test_an_outline_has_the_bounds_of_the_stroke():
    points = np.random.default_rng(0).normal(size=(5_000, 2)) * 40
    outline = outline_of(Stroke(points)) * 4
    assert len(outline) < 100
    assert np.allclose(outline.min(axis=0), points.min(axis=0))
    assert np.allclose(outline.max(axis=0), points.max(axis=0))


@pytest.mark.parametrize("direction", [1, -1])
def test_a_line_is_cut_where_it_leaves_for_the_next_column(direction):
    line = np.concatenate([ring(30, 50, 28, 50), [(60, 0), (70, 0)], ring(120, 50, 28, 50)])
    places = cut_places(evenly(line * [direction, 1], 96), 100)
    assert any(30 < abs(evenly(line, 96)[place, 0]) < 120 for place in places)


@pytest.mark.parametrize("digit", DIGITS)
def test_strokes_of_digits_that_are_read_are_not_cut(reader, digit):
    memory, strokes = StrokeMemory(), placed(digit, 0)
    if len(strokes) == 1:
        assert memory.parts_of(reader, strokes[0]) == (strokes[0],)
    flat = Stroke([(0, 0), (80, 3)])
    assert memory.parts_of(reader, flat) == (flat,)
