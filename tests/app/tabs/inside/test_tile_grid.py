import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.tabs.inside.pictures import groups_of
from app.tabs.inside.ramps import FOUND
from app.tabs.inside.tile_grid import Spot, TileGrid
from app.tabs.inside.tile_layout import lay_out, lay_out_memory
from app.theme import Theme
from tests.app.tabs.inside.sights import pictures


@pytest.fixture
def theme():
    return Theme(dark=True)


def make(qtbot, theme, kind, stage):
    made = pictures(kind)
    groups = groups_of(made.sight.stages[stage])
    arrange = lay_out_memory if made.sight.stages[stage].kind == "memory" else lay_out
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    grid = TileGrid(theme, groups, arrange, ("none", "lots"))
    column.addWidget(grid)
    column.addStretch(1)
    qtbot.addWidget(holder)
    holder.resize(608, 700)
    holder.show()
    grid.show_images(made.images[stage])
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow, timeout=5000)
    grid.holder = holder
    return grid


@pytest.fixture
def grid(qtbot, theme):
    """The first layer of the shipped network: filters, what they found, what is kept."""
    return make(qtbot, theme, "shipped", 0)


def center(grid, spot):
    return grid.tile_rect(spot).center().toPoint()


def test_it_is_as_high_as_its_tiles(grid):
    assert grid.height() >= grid.tile_layout().height
    assert grid.heightForWidth(330) > grid.heightForWidth(608)


def test_tiles_are_painted_where_they_stand(grid):
    rect = grid.tile_rect(Spot(1, 5))
    values = pictures("shipped").sight.found[0].maps[5]
    row, column = divmod(int(values.argmax()), 24)
    picture = grid.grab().toImage()
    zoom = rect.width() / 24
    x, y = rect.left() + (column + 0.5) * zoom, rect.top() + (row + 0.5) * zoom
    image = pictures("shipped").images[0][1]
    expected = image.pixelColor(column, 5 * 24 + row)
    assert picture.pixelColor(int(x), int(y)) == expected
    assert expected != QColor(int(FOUND[0]))


def test_the_corners_of_a_tile_are_the_cards(grid, theme):
    rect = grid.tile_rect(Spot(1, 5))
    picture = grid.grab().toImage()
    corner = picture.pixelColor(int(rect.left()), int(rect.top()))
    assert corner.name() == theme.palette.card.lower()
    theme.set_dark(False)
    light = grid.grab().toImage().pixelColor(int(rect.left()), int(rect.top()))
    assert light.name() == theme.palette.card.lower()


def test_the_pointer_says_which_place_of_which_tile_it_is_at(grid, qtbot):
    rect = grid.tile_rect(Spot(1, 9))
    zoom = rect.width() / 24
    with qtbot.waitSignal(grid.pointed) as pointed:
        place = rect.topLeft() + QPoint(round(3.5 * zoom), round(20.5 * zoom)).toPointF()
        QTest.mouseMove(grid, place.toPoint())
    assert pointed.args == [Spot(1, 9, (20, 3))]
    with qtbot.waitSignal(grid.pointed) as pointed:
        QTest.mouseMove(grid, QPoint(2, 2))
    assert pointed.args == [None]


def test_a_click_presses_a_tile_and_beside_it_nothing(grid, qtbot):
    with qtbot.waitSignal(grid.pressed) as pressed:
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=center(grid, Spot(0, 3)))
    assert (pressed.args[0].group, pressed.args[0].tile) == (0, 3)
    with qtbot.assertNotEmitted(grid.pressed):
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
        QTest.mouseClick(grid, Qt.MouseButton.RightButton, pos=center(grid, Spot(0, 3)))


def test_arrows_go_from_tile_to_tile(grid, qtbot):
    grid.setFocus()
    assert grid.spot == Spot(0, 0)
    steps = [
        (Qt.Key.Key_Right, Spot(0, 1)), (Qt.Key.Key_Down, Spot(1, 1)),
        (Qt.Key.Key_Left, Spot(1, 0)), (Qt.Key.Key_Left, Spot(1, 0)),
        (Qt.Key.Key_Down, Spot(0, 8)), (Qt.Key.Key_Up, Spot(1, 0)),
        (Qt.Key.Key_Up, Spot(0, 0)), (Qt.Key.Key_Up, Spot(0, 0)),
    ]  # fmt: skip
    for key, spot in steps:
        QTest.keyClick(grid, key)
        assert grid.spot == spot


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_tile_is_pressed_by_key(grid, qtbot, key):
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Right)
    with qtbot.waitSignal(grid.pressed) as pressed:
        QTest.keyClick(grid, key)
    assert pressed.args == [Spot(0, 1)]


def test_the_last_tile_is_the_end(grid, qtbot):
    grid.setFocus()
    for _ in range(40):
        QTest.keyClick(grid, Qt.Key.Key_Down)
    for _ in range(30):
        QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.spot == Spot(2, 23)


def test_arrows_move_a_place_where_they_are_told_to(grid, qtbot):
    grid.setFocus()
    grid.keys_move_place = True
    with qtbot.waitSignal(grid.nudged) as nudged:
        QTest.keyClick(grid, Qt.Key.Key_Up)
    assert nudged.args == [0, -1]
    assert grid.spot == Spot(0, 0)


def test_leaving_with_tab_points_at_nothing(grid, qtbot):
    grid.setFocus()
    with qtbot.waitSignal(grid.pointed) as pointed:
        grid.clearFocus()
    assert pointed.args == [None]


def test_other_keys_are_left_to_the_window(grid, qtbot):
    grid.setFocus()
    spot = grid.spot
    QTest.keyClick(grid, Qt.Key.Key_A)
    assert grid.spot == spot


def test_a_marked_tile_has_a_ring(grid):
    before = grid.grab().toImage()
    grid.mark(Spot(1, 2))
    after = grid.grab().toImage()
    rect = grid.tile_rect(Spot(1, 2))
    side = (round(rect.left() - 2), round(rect.center().y()))
    assert before.pixelColor(*side) != after.pixelColor(*side)


def test_the_drawing_beside_a_memory_cannot_be_chosen_by_key(qtbot, theme):
    grid = make(qtbot, theme, "gru", 0)
    grid.setFocus()
    assert grid.spot == Spot(1, 0)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.spot == Spot(1, 0)


def test_nothing_to_show_yet_is_dark_tiles(qtbot, theme):
    groups = groups_of(pictures("shipped").sight.stages[1])
    grid = TileGrid(theme, groups, lay_out, ("none", "lots"))
    qtbot.addWidget(grid)
    grid.resize(608, 200)
    rect = grid.tile_rect(Spot(0, 0))
    middle = rect.center().toPoint()
    assert grid.grab().toImage().pixelColor(middle) == QColor(int(FOUND[0]))
