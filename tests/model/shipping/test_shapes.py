import numpy as np

from model.datasets.curves import curves_of
from model.shipping.shapes import shapes


def test_letters_and_signs_are_learnt_from_and_held_out():
    for is_letter in (True, False):
        for is_held_out in (True, False):
            kind = [s for s in shapes() if (s.is_letter, s.is_held_out) == (is_letter, is_held_out)]
            assert len(kind) > 8


def test_each_shape_has_a_name_of_its_own_and_no_digit():
    names = [shape.style.name for shape in shapes()]
    assert all(names)
    assert len(set(names)) == len(names)
    assert {shape.style.digit for shape in shapes()} == {-1}


def test_a_row_over_two_lines_is_one_shape():
    coil = next(shape.style for shape in shapes() if shape.style.name == "coil")
    assert len(coil.strokes) == 1
    np.testing.assert_allclose(coil.strokes[0][-1], [0.96, 0.6])


def test_every_shape_makes_a_curve_in_its_box():
    for shape in shapes():
        curves = curves_of(shape.style)
        samples = curves.basis @ curves.points
        assert np.ptp(samples, axis=0).max() > 0.5
        assert samples.min() > -0.2
        assert samples.max() < 1.2
