import numpy as np
import pytest
from PySide6.QtGui import QColor

from app.tabs.inside.why_picture import WhyPicture, overlay
from app.theme import Theme


@pytest.fixture
def image():
    image = np.zeros((28, 28), np.float32)
    image[4:24, 12:15] = 1
    return image


@pytest.fixture
def picture(qapp):
    picture = WhyPicture(Theme())
    picture.set_room(170)
    return picture


def colours(pixels):
    """Red, green and blue of pixels (28, 28)."""
    return np.stack([pixels >> 16 & 255, pixels >> 8 & 255, pixels & 255], -1).astype(int)


def test_orange_speaks_for_it_and_blue_against(image):
    evidence = np.zeros((28, 28), np.float32)
    evidence[4:9], evidence[20:24] = 2, -2
    shown = colours(overlay(image, evidence))
    for row, sign in ((6, 1), (22, -1)):
        for column in (0, 13):
            assert np.sign(shown[row, column, 0] - shown[row, column, 2]) == sign


def test_ink_is_seen_beneath_every_colour(image):
    for evidence in (-3.0, -0.5, 0.0, 0.5, 3.0):
        shown = colours(overlay(image, np.full((28, 28), evidence, np.float32))).sum(-1)
        assert shown[10, 13] > shown[10, 2] + 60


def test_the_scale_is_symmetric(image):
    evidence = np.zeros((28, 28), np.float32)
    evidence[2, 2], evidence[2, 25] = 4, -1
    one = overlay(image, evidence)
    evidence[2, 2], evidence[2, 25] = 1, -4
    other = overlay(image, evidence)
    twice = overlay(image, 2 * evidence)
    assert colours(one)[2, 25].sum() < colours(other)[2, 25].sum()
    assert colours(one)[2, 2].sum() > colours(other)[2, 2].sum()
    np.testing.assert_array_equal(twice, other)


def test_what_matters_next_to_nothing_stays_faint(image):
    evidence = np.full((28, 28), 0.005, np.float32)
    faint = colours(overlay(image, evidence)) - colours(overlay(image, 0 * evidence))
    assert np.abs(faint).max() < 20


@pytest.mark.parametrize("room", [60, 170, 226])
def test_each_pixel_is_a_whole_number_of_screen_pixels(picture, image, room):
    picture.set_room(room)
    assert picture.width() <= room
    assert (picture.width() - 2) % 28 == 0
    random = np.random.default_rng(1)
    picture.show_evidence(image, random.normal(0, 1, (28, 28)).astype(np.float32))
    zoom = (picture.width() - 2) // 28
    grabbed, shown = picture.grab().toImage(), picture.picture()
    for row, column in ((3, 3), (14, 13), (25, 20)):
        wanted = QColor(shown.pixel(column, row))
        for inside in (0, zoom - 1):
            x, y = 1 + column * zoom + inside, 1 + row * zoom + inside
            assert QColor(grabbed.pixel(x, y)) == wanted


def test_a_frame_is_drawn_around_a_patch(picture, image):
    picture.show_image(image)
    without = picture.grab().toImage()
    picture.show_evidence(image, np.zeros((28, 28), np.float32), (2, 3))
    framed = picture.grab().toImage()
    assert framed != without
    zoom = (picture.width() - 2) // 28
    middle = (1 + 6 * zoom, 1 + 5 * zoom)
    assert framed.pixel(*middle) == without.pixel(*middle)


def test_nothing_is_an_empty_picture(picture, image):
    picture.show_image(image)
    picture.show_image(None)
    assert picture.picture() is None
    assert picture.frame() is None
