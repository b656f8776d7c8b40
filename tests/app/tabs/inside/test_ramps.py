import numpy as np
from PySide6.QtGui import QColor

from app.tabs.inside.ramps import FOUND, grey_shades, image_of, shades, signed_shades


def names(pixels):
    return [QColor(int(pixel)).name().upper() for pixel in np.ravel(pixels)]


def test_from_none_to_lots():
    values = np.array([-5, 0, 0.35, 0.7, 1, 9], np.float32)
    assert names(shades(values * 2, 2.0))[:2] == ["#0A0F15", "#0A0F15"]
    assert names(shades(values, 1.0))[-2:] == ["#F4FAFE", "#F4FAFE"]
    blue = QColor(names(shades(values, 1.0))[3])
    assert abs(blue.red() - 0x56) + abs(blue.green() - 0xB4) + abs(blue.blue() - 0xE9) < 8


def test_below_and_above_nothing():
    values = np.array([-3, -1, 0, 1, 3], np.float32)
    low, _, middle, _, high = names(signed_shades(values, 3.0))
    assert (low, high) == ("#56B4E9", "#F5B324")
    near = QColor(middle)
    assert max(near.red(), near.green(), near.blue()) < 0x28
    left, right = (QColor(names(signed_shades(values, 3.0))[i]) for i in (1, 3))
    assert left.blue() > left.red()
    assert right.red() > right.blue()


def test_where_nothing_was_found_all_is_none():
    assert set(names(shades(np.zeros((2, 3), np.float32), 0.0))) == {"#0A0F15"}


def test_an_image_has_the_pixels_of_all_tiles_below_each_other():
    tiles = np.arange(2 * 3 * 4, dtype=np.float32).reshape(2, 3, 4) / 23
    image = image_of(grey_shades(tiles))
    assert (image.width(), image.height()) == (4, 6)
    assert image.pixelColor(3, 5).name() == "#ffffff"
    assert image.pixelColor(0, 0).name() == "#000000"
    grey = round(255 * tiles[1, 0, 2])
    assert abs(image.pixelColor(2, 3).red() - grey) <= 1


def test_the_ramp_cannot_be_written():
    assert not FOUND.flags.writeable
