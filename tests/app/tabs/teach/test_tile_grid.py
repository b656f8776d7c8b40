import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.tabs.teach.tile_grid import GAP, HEIGHT, LEAST_WIDTH, TileGrid


@pytest.fixture
def grid(qtbot):
    grid = TileGrid()
    qtbot.addWidget(grid)
    grid.resize(608, 100)
    with qtbot.waitExposed(grid):
        grid.show()
    return grid


def tiles(count):
    return [QPushButton(str(number)) for number in range(count)]


@pytest.mark.parametrize(
    ("width", "count", "columns", "rows"),
    [
        (608, 12, 6, 2),
        (608, 11, 6, 2),
        (608, 14, 7, 2),
        (520, 12, 6, 2),
        (408, 12, 4, 3),
        (1100, 12, 12, 1),
    ],
)
def test_tiles_go_over_as_many_rows_as_they_need(grid, width, count, columns, rows):
    grid.resize(width, 100)
    made = tiles(count)
    grid.set_tiles(made)
    assert grid.columns == columns
    assert grid.height() == rows * (HEIGHT + GAP) - GAP
    assert len({tile.x() for tile in made}) == min(columns, count)
    assert len({tile.y() for tile in made}) == rows
    assert min(tile.width() for tile in made) >= LEAST_WIDTH
    assert max(tile.geometry().right() for tile in made) < width


def test_many_tiles_scroll_and_the_focus_brings_them_in_sight(grid, qtbot):
    made = tiles(50)
    grid.set_tiles(made)
    assert grid.height() == 3 * (HEIGHT + GAP) - GAP
    bar = grid.verticalScrollBar()
    assert bar.maximum() > 0
    assert max(tile.geometry().right() for tile in made) < grid.viewport().width()
    made[-1].setFocus(Qt.FocusReason.TabFocusReason)
    assert grid.viewport().rect().contains(made[-1].mapTo(grid, made[-1].rect().center()))
    assert bar.value() > 0


def test_a_tile_that_is_not_there_any_more_goes(grid, qtbot):
    made = tiles(3)
    grid.set_tiles(made)
    with qtbot.waitSignal(made[1].destroyed):
        grid.set_tiles([made[0], made[2]])
    assert made[2].x() == made[0].width() + GAP
