import numpy as np

from app.film.pens import pens_of, pens_of_part
from model.drawing import Drawing, Stroke

WIDE = Stroke([[0, 0], [100, 0]])
THIN = Stroke([[0, 500], [100, 500], [200, 500]])
KNOWN = {WIDE: 100.0, THIN: 50.0}


def test_each_stroke_has_the_pen_it_was_drawn_with():
    growing = Stroke([[1, 1]])
    assert pens_of(Drawing((WIDE, THIN, growing)), KNOWN.get, 72.0) == [100, 50, 72]


def test_pressure_makes_a_width_for_each_point():
    pressed = Stroke([[0, 0], [1, 1], [2, 2]], [0.0, 0.5, 1.0])
    (widths,) = pens_of(Drawing((pressed,)), {}.get, 72.0)
    np.testing.assert_allclose(widths, [36, 72, 108])


def test_a_piece_has_the_pen_of_the_stroke_it_was_cut_from():
    whole, piece = Drawing((WIDE, THIN)), Drawing((Stroke([[50, 500], [90, 500]]), WIDE))
    assert pens_of_part(piece, whole, KNOWN.get, 72.0) == [50, 100]
