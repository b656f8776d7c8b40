import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.tabs.inside.lab_tile import SpotTile
from app.theme import DARK, Theme


@pytest.fixture
def tile(qtbot):
    made = SpotTile(Theme(dark=True))
    qtbot.addWidget(made)
    side = made.side_for(142)
    made.setFixedSize(side, side)  # five screen pixels for each of the image's
    with qtbot.waitExposed(made):
        made.show()
    made.places, made.growth = [], []
    made.put.connect(made.places.append)
    made.grown.connect(made.growth.append)
    return made


def middle_of(column, row):
    return QPoint(1 + 5 * column + 2, 1 + 5 * row + 2)


def test_a_press_and_a_drag_say_which_pixel(tile):
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, pos=middle_of(6, 20))
    QTest.mouseMove(tile, middle_of(9, 3))
    QTest.mouseMove(tile, QPoint(900, -50))
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=middle_of(9, 3))
    QTest.mouseMove(tile, middle_of(1, 1))
    assert tile.places == [(6, 20), (9, 3), (27, 0)]


def test_keys_move_the_spot_that_is_there(tile):
    tile.setFocus()
    tile.show_spot(6, (10, 10))
    for key, place in (
        (Qt.Key.Key_Left, (9, 10)),
        (Qt.Key.Key_Right, (11, 10)),
        (Qt.Key.Key_Up, (10, 9)),
        (Qt.Key.Key_Down, (10, 11)),
    ):
        QTest.keyClick(tile, key)
        assert tile.places[-1] == place
    QTest.keyClick(tile, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert tile.places[-1] == (10, 14)
    tile.show_spot(6, (27, 0))
    QTest.keyClick(tile, Qt.Key.Key_Right)
    assert tile.places[-1] == (27, 0)


def test_the_first_key_makes_a_spot_where_it_is(tile):
    tile.setFocus()
    tile.show_spot(0, (14, 14))
    QTest.keyClick(tile, Qt.Key.Key_Left)
    assert tile.places == [(14, 14)]


def test_plus_and_minus_change_its_width_and_delete_takes_it_away(tile):
    tile.setFocus()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Delete):
        QTest.keyClick(tile, key)
    assert tile.growth[:2] == [1, -1]
    assert tile.growth[2] <= -16


def test_a_ring_lies_around_the_spot(tile):
    tile.show_picture(np.zeros((28, 28), np.float32))
    bare = tile.grab().toImage()
    tile.show_spot(8, (14, 14))
    ringed = tile.grab().toImage()
    edge = middle_of(18, 14)
    assert ringed.pixelColor(edge).blue() > 100
    assert bare.pixelColor(edge).blue() < 20
    inside = middle_of(14, 14)
    assert ringed.pixelColor(inside) == bare.pixelColor(inside)


def test_the_focus_can_be_seen(tile, qtbot):
    tile.window().activateWindow()
    tile.setFocus()
    qtbot.waitUntil(tile.hasFocus)
    assert tile.grab().toImage().pixelColor(70, 1) == DARK.color("blue")
