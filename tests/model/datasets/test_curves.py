import numpy as np
import pytest

from model.datasets.curves import curves_of
from model.datasets.prototypes import Style, styles_of

ALL = [style for digit in range(10) for style in styles_of(digit)]


def _style(points: list[tuple[float, float]], corners: tuple[int, ...] = ()) -> Style:
    return Style(0, "made up", 1.0, 1.0, (np.array(points, float),), (corners,))


@pytest.mark.parametrize("style", ALL, ids=lambda style: f"{style.digit} {style.name}")
def test_the_curve_passes_through_its_points(style: Style) -> None:
    curves = curves_of(style)
    samples = curves.basis @ curves.points
    distances = np.hypot(*np.moveaxis(samples[:, None] - curves.points[None], 2, 0))
    np.testing.assert_allclose(distances.min(axis=0), 0, atol=1e-12)


@pytest.mark.parametrize("style", ALL, ids=lambda style: f"{style.digit} {style.name}")
def test_the_curve_stays_near_its_points_and_is_sampled_finely(style: Style) -> None:
    curves = curves_of(style)
    samples = curves.basis @ curves.points
    assert samples.min() > -0.08
    assert samples.max() < 1.08
    joined = np.diff(curves.stroke_of_sample) == 0
    steps = np.hypot(*np.diff(samples, axis=0).T)[joined]
    assert steps.max() < 0.12


def test_moving_all_points_moves_the_curve() -> None:
    curves = curves_of(ALL[0])
    np.testing.assert_allclose(curves.basis.sum(axis=1), 1)
    np.testing.assert_allclose(curves.smoothing.sum(axis=1), 1)


def test_points_on_a_line_give_a_line() -> None:
    curves = curves_of(_style([(0, 0), (0.3, 0.3), (1, 1)]))
    samples = curves.basis @ curves.points
    np.testing.assert_allclose(samples[:, 0], samples[:, 1], atol=1e-12)


def test_a_corner_is_sharp_and_another_point_is_round() -> None:
    points = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)]
    sharp, smooth = curves_of(_style(points, (1,))), curves_of(_style(points))
    x, y = (sharp.basis @ sharp.points).T
    assert np.isclose(np.minimum(1 - x, y), 0).all()
    x, y = (smooth.basis @ smooth.points).T
    assert np.minimum(abs(1 - x), abs(y)).max() > 0.02


def test_smoothing_keeps_the_ends_and_cuts_the_corner() -> None:
    curves = curves_of(_style([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)], (1,)))
    samples = curves.basis @ curves.points
    smoothed = curves.smoothing @ samples
    np.testing.assert_allclose(smoothed[[0, -1]], samples[[0, -1]], atol=1e-12)
    corner = np.flatnonzero(np.isclose(samples, (1, 0)).all(axis=1))[0]
    assert smoothed[corner, 0] < 0.99
    assert smoothed[corner, 1] > 0.01
