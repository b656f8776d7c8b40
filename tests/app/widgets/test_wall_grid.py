from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect

from app.widgets.wall_grid import GAP, LABEL, PITCH, TILE, Grid


@pytest.mark.parametrize("width", [60, 69, 410, 608, 1080])
def test_tiles_lie_in_rows_and_do_not_touch(width):
    grid = Grid(width, 40)
    places = [grid.place(position) for position in range(40)]
    assert places[0].topLeft() == QPoint(0, 0)
    for one, other in pairwise(places):
        assert not one.intersects(other)
        if one.top() == other.top():
            assert other.left() - one.left() >= TILE + GAP
    assert places[-1].bottom() + 1 == grid.height
    assert all(place.right() < max(width, TILE) for place in places)


def test_eight_tiles_fill_the_usual_width():
    grid = Grid(608, 24)
    assert grid.columns == 8
    assert grid.place(7) == QRect(608 - TILE, 0, TILE, TILE + LABEL)


def test_the_tile_at_a_place_is_the_one_that_lies_there():
    grid = Grid(608, 20)
    for position in range(20):
        place = grid.place(position)
        assert grid.position_at(place.center()) == position
        assert grid.position_at(place.topLeft()) == position
        assert grid.position_at(place.bottomRight()) == position
    assert grid.position_at(QPoint(TILE + 2, 10)) is None
    assert grid.position_at(QPoint(10, TILE + LABEL + 2)) is None
    assert grid.position_at(QPoint(600, 2 * PITCH + 10)) is None
    assert grid.position_at(QPoint(-3, 10)) is None
    assert grid.position_at(QPoint(10, 99_999)) is None


def test_only_rows_in_sight_are_seen():
    grid = Grid(608, 10_000)
    assert grid.positions(0, PITCH - 1) == range(8)
    assert grid.positions(PITCH, 2 * PITCH) == range(8, 24)
    assert grid.positions(grid.height - 5, grid.height + 900) == range(9992, 10_000)
    assert len(Grid(608, 0).positions(0, 500)) == 0
