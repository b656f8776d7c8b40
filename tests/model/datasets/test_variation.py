import numpy as np
import pytest

from model.datasets.curves import curves_of
from model.datasets.prototypes import Style, styles_of
from model.datasets.variation import vary

ALL = [style for digit in range(10) for style in styles_of(digit)]


def _normalised(points: np.ndarray) -> np.ndarray:
    points = points - points.mean(axis=-2, keepdims=True)
    return points / points.std(axis=-2, keepdims=True)


@pytest.mark.parametrize("style", ALL, ids=lambda style: f"{style.digit} {style.name}")
def test_a_variation_keeps_to_its_style(style: Style) -> None:
    curves = curves_of(style)
    lines = vary(curves, 200, np.random.default_rng(0))
    assert lines.shape == (200, len(curves.basis), 2)
    assert np.isfinite(lines).all()
    middle = _normalised(np.median(lines, axis=0))[:, 1]
    drawn = _normalised(curves.basis @ curves.points)[:, 1]
    assert np.corrcoef(middle, drawn)[0, 1] > 0.97


def test_hands_differ_in_slant_in_width_and_in_where_they_begin() -> None:
    seven = next(style for style in styles_of(7) if style.name == "plain")
    lines = vary(curves_of(seven), 500, np.random.default_rng(1))
    size = np.ptp(lines, axis=1)
    assert 0.1 < np.log(size[:, 0] / size[:, 1]).std() < 0.5
    assert (lines[:, 0].std(axis=0) > 0.02).all()
    slant = (lines[:, -1, 0] - lines[:, -10, 0]) / (lines[:, -1, 1] - lines[:, -10, 1])
    assert slant.std() > 0.1


def test_the_generator_decides() -> None:
    curves = curves_of(ALL[0])
    first, again, other = (vary(curves, 5, np.random.default_rng(seed)) for seed in (0, 0, 1))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)
