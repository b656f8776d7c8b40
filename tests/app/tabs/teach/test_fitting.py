import numpy as np
import pytest
from PySide6.QtCore import QRectF

from app.tabs.teach.fitting import fit, on_paper
from model.drawing import Drawing
from tests.app.tabs.teach.examples import drawing


@pytest.mark.parametrize("factor", [1e-6, 1.0, 1e9])
def test_the_longer_side_fills_the_square_and_the_middle_is_in_its_middle(factor):
    small = Drawing.from_points([factor * np.array([(0, 0), (3, 12), (6, 1)])])
    scale, shift = fit(small, QRectF(10, 20, 40, 40))
    placed = small.points() * scale + shift
    np.testing.assert_allclose(placed.min(axis=0), (20, 20), atol=1e-3)
    np.testing.assert_allclose(placed.max(axis=0), (40, 60), atol=1e-3)


def test_a_dot_is_in_the_middle():
    scale, shift = fit(Drawing.from_points([[(500.0, 7.0)]]), QRectF(0, 0, 10, 10))
    np.testing.assert_allclose(np.array([500.0, 7.0]) * scale + shift, (5, 5))


def test_what_is_on_the_paper_stays_where_it_is():
    kept = drawing()
    assert on_paper(kept) is kept


@pytest.mark.parametrize("scale", [0.01, 5.0])
@pytest.mark.parametrize("move", [-3000, 0, 3000])
def test_what_is_elsewhere_or_too_small_is_put_in_the_middle_of_the_paper(scale, move):
    shown = on_paper(Drawing.from_points([drawing().points() * scale + move])).points()
    assert shown.min() >= 140
    assert shown.max() <= 860
    assert (shown.max(axis=0) - shown.min(axis=0)).max() == pytest.approx(700)
