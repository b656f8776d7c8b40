import numpy as np
import pytest
from PySide6.QtGui import QColor

from app.film.tile import Marks, Tile
from app.theme import DARK, Theme


@pytest.fixture(params=[True, False], ids=["dark", "light"])
def theme(request, qapp):
    return Theme(dark=request.param)


def grabbed(tile, side):
    tile.resize(side, side)
    return tile.grab().toImage()


def test_the_pixels_of_twenty_are_as_large_as_those_of_twenty_eight(qtbot, theme):
    image = np.random.default_rng(1).random((28, 28), np.float32)
    for pixels, corner in ((28, 1), (20, 1 + 4 * 5)):
        tile = Tile(theme, pixels)
        qtbot.addWidget(tile)
        tile.show_picture(image[:pixels, :pixels])
        drawn = grabbed(tile, 28 * 5 + 2)
        for row, column in [(3, 3), (3, 17), (16, 9)]:
            greys = {
                drawn.pixelColor(corner + column * 5 + dx, corner + row * 5 + dy).lightness()
                for dx in range(5)
                for dy in range(5)
            }
            assert greys == {round(255 * float(image[row, column]))}


def test_a_picture_that_is_no_square_keeps_its_shape_in_the_middle(qtbot, theme):
    tile = Tile(theme)
    qtbot.addWidget(tile)
    tile.show_picture(np.ones((140, 280), np.float32))
    drawn = grabbed(tile, 28 * 4 + 2)
    assert drawn.pixelColor(57, 57) == QColor("white")
    assert drawn.pixelColor(57, 20) == drawn.pixelColor(57, 94) == QColor("black")


def test_marks_are_blue_on_black_in_both_looks(qtbot, theme):
    tile = Tile(theme, 28)
    qtbot.addWidget(tile)
    tile.show_picture(np.zeros((28, 28), np.float32))
    assert not blue_places(grabbed(tile, 28 * 6 + 2))
    tile.show_picture(np.zeros((28, 28), np.float32), Marks(mass=(0.25, 0.5), middle=(0.75, 0.5)))
    places = blue_places(grabbed(tile, 28 * 6 + 2))
    assert {x for x, _ in places} >= {44, 80, 120, 134}, "a ring, the way, and a cross"
    assert max(y for _, y in places) - min(y for _, y in places) > 12
    tile.show_picture(None)
    assert tile.picture() is None
    assert not blue_places(grabbed(tile, 28 * 6 + 2))


def blue_places(image):
    blue = DARK.color("blue")
    return {
        (x, y)
        for x in range(4, image.width() - 4)
        for y in range(4, image.height() - 4)
        if image.pixelColor(x, y).blue() > 150
        and abs(image.pixelColor(x, y).hue() - blue.hue()) < 20
    }


def test_the_side_is_a_whole_number_of_pixels_for_each_of_28(qtbot, theme):
    tile = Tile(theme, 28)
    qtbot.addWidget(tile)
    assert [tile.side_for(room) for room in (20, 86, 113, 114)] == [30, 86, 86, 114]
