import numpy as np
import pytest

from model.datasets.curves import curves_of
from model.datasets.legibility import legible
from model.datasets.prototypes import Style, styles_of
from model.datasets.strokes import generate_drawings
from model.datasets.variation import vary

ALL = [style for digit in range(10) for style in styles_of(digit)]


def _is_legible(digit: int, *strokes: list[tuple[float, float]]) -> bool:
    lines = np.array([[point for stroke in strokes for point in stroke]], float)
    owners = np.repeat(np.arange(len(strokes)), [len(stroke) for stroke in strokes])
    return bool(legible(digit, lines, owners)[0])


@pytest.mark.parametrize("style", ALL, ids=lambda style: f"{style.digit} {style.name}")
def test_most_variations_of_every_style_can_be_used(style: Style) -> None:
    curves = curves_of(style)
    lines = vary(curves, 300, np.random.default_rng(0))
    assert legible(style.digit, lines, curves.stroke_of_sample).mean() > 0.5


def test_a_one_is_no_seven_and_a_seven_no_one() -> None:
    steep = [(0.2, 0.4), (0.5, 0.0), (0.5, 1.0)]
    level = [(0.0, 0.1), (0.6, 0.0), (0.4, 1.0)]
    assert _is_legible(1, steep)
    assert not _is_legible(1, level)
    assert _is_legible(7, level)
    assert not _is_legible(7, steep)


def test_a_bar_too_short_to_be_seen_makes_no_seven() -> None:
    assert not _is_legible(7, [(0.3, 0.02), (0.5, 0.0), (0.4, 1.0)])


def test_a_one_stands() -> None:
    assert _is_legible(1, [(0.4, 0.0), (0.0, 1.0)])
    assert not _is_legible(1, [(1.2, 0.0), (0.0, 1.0)])


def test_the_foot_of_a_one_is_at_the_bottom() -> None:
    stem = [(0.5, 0.0), (0.5, 1.0)]
    assert _is_legible(1, stem, [(0.2, 1.0), (0.8, 1.0)])
    assert not _is_legible(1, stem, [(0.2, 0.7), (0.8, 0.7)])


def test_a_seven_is_crossed_above_its_foot() -> None:
    stem = [(0.0, 0.0), (0.6, 0.0), (0.4, 1.0)]
    assert _is_legible(7, stem, [(0.2, 0.5), (0.7, 0.5)])
    assert not _is_legible(7, stem, [(0.2, 0.95), (0.7, 0.95)])


def test_size_and_place_do_not_matter() -> None:
    one = [(70.0, 540.0), (100.0, 500.0), (100.0, 600.0)]
    assert _is_legible(1, one)
    assert not _is_legible(7, one)


def test_all_that_is_generated_is_legible() -> None:
    for drawing, label, _ in generate_drawings(600, seed=0):
        owners = np.repeat(np.arange(len(drawing)), [len(stroke) for stroke in drawing.strokes])
        assert legible(label, drawing.points()[None], owners)[0]
