import pytest
from PySide6.QtGui import QColor, QPainterPath

from app.answer.giant_digit import GiantDigit
from app.theme import Theme


@pytest.fixture
def theme(qapp):
    return Theme(dark=True)


@pytest.fixture
def digit(qtbot, theme):
    made = GiantDigit(theme)
    qtbot.addWidget(made)
    made.resize(184, 232)
    return made


def painted(digit, name, theme):
    image = digit.grab().toImage()
    color = QColor(getattr(theme.palette, name))
    return sum(
        image.pixelColor(x, y) == color
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


def test_solid_is_filled_hollow_only_outlined_and_grey_is_no_orange(digit, theme):
    digit.show_sign("8", "solid")
    solid = painted(digit, "orange", theme)
    digit.show_sign("8", "hollow")
    hollow = painted(digit, "orange", theme)
    assert 0 < hollow < 0.5 * solid
    digit.show_sign("?", "grey")
    assert (digit.text(), painted(digit, "orange", theme)) == ("?", 0)
    assert painted(digit, "text3", theme) > 100


def test_a_sign_without_an_outline_is_painted_as_text(digit, theme, monkeypatch):
    monkeypatch.setattr(digit, "outline", QPainterPath)  # as of a font of coloured pictures
    digit.show_sign("★", "solid")
    assert painted(digit, "orange", theme) > 100
    digit.show_sign("a smiley", "solid")
    image = digit.grab().toImage()
    edge = {image.pixelColor(x, y).name() for x in (0, 183) for y in range(232)}
    assert len(edge) == 1  # all of it fits


def test_it_stands_in_the_middle_in_the_size_wished_for(digit):
    digit.show_sign("7", "solid")
    box = digit.outline().boundingRect()
    assert box.height() == pytest.approx(208 * 0.727, rel=0.05)
    assert box.center().x() == pytest.approx(92, abs=0.6)
    assert box.center().y() == pytest.approx(116, abs=2)
    digit.set_pixels(152)
    assert digit.outline().boundingRect().height() == pytest.approx(152 * 0.727, rel=0.05)


@pytest.mark.parametrize("look", ["solid", "hollow"])
@pytest.mark.parametrize(("text", "width", "height"), [("8", 184, 60), ("402", 168, 232)])
def test_it_shrinks_to_the_room_there_is(digit, look, text, width, height):
    digit.resize(width, height)
    digit.show_sign(text, look)
    box = digit.outline().boundingRect()
    line = 1.5 if look == "hollow" else 0
    assert box.left() - line >= 0
    assert box.top() - line >= 0
    assert box.right() + line <= width
    assert box.bottom() + line <= height


def test_the_other_look_of_the_window_recolours_it(digit, theme):
    digit.show_sign("3", "solid")
    theme.set_dark(False)
    assert painted(digit, "orange", theme) > 100
