from __future__ import annotations

from app.canvas.keyboard_pen import CELLS, LEAP, KeyboardPen


def test_it_moves_a_cell_or_leaps():
    pen = KeyboardPen()
    column, row = pen.column, pen.row
    pen.move(right=1, down=0)
    pen.move(right=0, down=1, far=True)
    assert (pen.column, pen.row) == (column + 1, row + LEAP)


def test_it_stops_at_the_edges():
    pen = KeyboardPen()
    for _ in range(2 * CELLS):
        pen.move(right=-1, down=1, far=True)
    assert (pen.column, pen.row) == (0, CELLS - 1)
    assert pen.point == (25, 975)


def test_it_says_where_it_is_counting_from_one():
    pen = KeyboardPen()
    pen.column, pen.row = 4, 2
    assert pen.describe() == "Pen up, column 5, row 3"
    pen.is_down = True
    assert pen.describe() == "Pen down, column 5, row 3"
