import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPainter, QPixmap

from app.tabs.map.colors import digit_color
from app.tabs.map.marks import Figures, star
from app.tabs.map.surface import GLIDE_MS, MapSurface


@pytest.fixture
def surface(theme, qtbot, labels, places):
    surface = MapSurface(theme)
    qtbot.addWidget(surface)
    surface.resize(420, 400)
    surface.show_digits(labels)
    surface.show_places(places)
    surface.show()
    qtbot.waitExposed(surface)
    return surface


def pixels(widget):
    image = widget.grab().toImage().convertToFormat(widget.grab().toImage().Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)


def has(widget, color, at=None, reach=12):
    """Whether there is a pixel of a colour, near a spot."""
    seen = pixels(widget)
    if at is not None:
        x, y = round(at[0]), round(at[1])
        seen = seen[max(0, y - reach) : y + reach, max(0, x - reach) : x + reach]
    wanted = [color.red(), color.green(), color.blue()]
    return bool((np.abs(seen - wanted).max(axis=-1) < 12).any())


def spot_of(surface, place):
    return surface.view.to_pixels(np.array([place], np.float32), QSizeF(surface.size()))[0]


def test_each_group_has_its_digits_colour_where_it_lies(surface, theme, labels, places):
    for digit in range(10):
        middle = np.median(places[labels == digit], axis=0)
        assert has(surface, digit_color(theme, digit), spot_of(surface, middle))


def test_only_one_digit_is_shown_where_that_is_wanted(surface, theme, labels, places):
    surface.show_only(4)
    which, _ = surface.visible_spots()
    assert set(labels[which].tolist()) == {4}
    assert has(surface, digit_color(theme, 4))
    assert not has(surface, digit_color(theme, 5))
    surface.show_only(None)
    assert len(surface.visible_spots()[0]) == len(labels)
    assert has(surface, digit_color(theme, 5))


def test_digits_glide_to_new_places_and_rest_there(surface, places, qtbot):
    before = surface.visible_spots()[1].copy()
    surface.show_places(places[:, ::-1].copy())
    on_the_way = surface.visible_spots()[1]
    assert np.abs(on_the_way - before).max() < 60
    qtbot.waitUntil(lambda: not surface._timer.isActive(), timeout=20 * GLIDE_MS)
    expected = surface.view.to_pixels(places[:, ::-1], QSizeF(surface.size()))
    np.testing.assert_allclose(surface.visible_spots()[1], expected, atol=0.01)


def test_a_step_of_less_than_a_pixel_is_no_way_to_glide(surface, places, qtbot):
    qtbot.waitUntil(lambda: not surface._timer.isActive(), timeout=20 * GLIDE_MS)
    surface.show_places(places + np.float32(0.001))
    assert not surface._timer.isActive()


def test_with_reduced_motion_they_jump(surface, places):
    surface.set_reduce_motion(True)
    surface.show_places(-places)
    assert not surface._timer.isActive()
    expected = surface.view.to_pixels(-places, QSizeF(surface.size()))
    np.testing.assert_allclose(surface.visible_spots()[1], expected, atol=0.01)


def test_nothing_glides_that_nobody_sees(surface, places):
    surface.show_places(-places)
    surface.hide()
    assert not surface._timer.isActive()
    surface.show_places(places)
    assert not surface._timer.isActive()


def test_digits_without_a_place_are_not_drawn(surface, places, labels):
    part = places.copy()
    part[50:] = np.nan
    surface.show_digits(labels)
    surface.show_places(part)
    assert sorted(surface.visible_spots()[0].tolist()) == list(range(50))
    pixels(surface)


def test_the_star_is_there_and_gone(surface, theme):
    surface.set_reduce_motion(True)
    blue = theme.palette.color("blue")
    place = np.array([0.0, 0.0], np.float32)  # in the middle of the circle there is no digit
    assert not has(surface, blue, spot_of(surface, place))
    surface.show_star(place)
    assert has(surface, blue, spot_of(surface, place))
    surface.show_star(None)
    assert not has(surface, blue, spot_of(surface, place))


def test_few_mistakes_are_ringed_and_many_are_not(surface, theme, labels):
    ring = theme.palette.color("orange_fill")
    plain = pixels(surface)
    wrong = np.zeros(len(labels), bool)
    wrong[3] = True
    surface.show_wrong(wrong)
    assert surface.has_rings
    assert has(surface, ring, surface.visible_spots()[1][3])
    surface.show_wrong(~wrong)
    assert not surface.has_rings
    np.testing.assert_array_equal(pixels(surface), plain)


def test_words_stand_in_place_of_a_map(surface):
    surface.show_words("Strong words.", "Quiet ones.")
    assert surface.words == ("Strong words.", "Quiet ones.")
    assert surface.places is None
    assert len(np.unique(pixels(surface).reshape(-1, 3), axis=0)) > 2


def test_another_look_paints_anew(surface, theme, labels, places):
    before = pixels(surface)
    theme.set_dark(not theme.is_dark)
    assert not np.array_equal(pixels(surface), before)
    middle = np.median(places[labels == 6], axis=0)
    assert has(surface, digit_color(theme, 6), spot_of(surface, middle))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_figure_stands_with_its_middle_on_its_spot(dark, ratio):
    sheet = QPixmap(round(60 * ratio), round(60 * ratio))
    sheet.setDevicePixelRatio(ratio)
    sheet.fill("#000000")
    painter = QPainter(sheet)
    Figures(dark, 16, ratio).paint(painter, np.array([[30.0, 30.0]]), np.array([0]))
    painter.end()
    image = sheet.toImage()
    color = digit_color(dark, 0)
    lit = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if abs(image.pixelColor(x, y).red() - color.red()) < 60
    ]
    across, down = np.array(lit).mean(axis=0) / ratio
    assert across == pytest.approx(30, abs=1)
    assert down == pytest.approx(30, abs=1)


def test_a_star_has_five_points_and_its_middle_inside():
    path = star(QPointF(50, 50), 20)
    assert path.contains(QPointF(50, 50))
    assert path.boundingRect().top() == pytest.approx(30)
    angles = np.arange(10) * np.pi / 5 - np.pi / 2
    ring = [QPointF(50 + 15 * np.cos(a), 50 + 15 * np.sin(a)) for a in angles]
    assert [path.contains(spot) for spot in ring] == [True, False] * 5
