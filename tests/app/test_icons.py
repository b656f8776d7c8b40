import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from app import icons

pytestmark = pytest.mark.usefixtures("qapp")
RED = QColor("#FF0000")


def ink(pixmap):
    image = pixmap.toImage()
    return [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 127
    ]


@pytest.mark.parametrize("name", icons.NAMES)
def test_every_icon_leaves_ink_of_its_colour_inside_its_box(name):
    drawn = icons.pixmap(name, RED, 24, 2.0)
    assert (drawn.width(), drawn.deviceIndependentSize().width()) == (48, 24)
    painted = ink(drawn)
    assert 10 < len(painted) < 0.7 * 48 * 48
    assert all(color.red() > 200 and color.green() < 40 for color in painted)
    image = drawn.toImage()
    assert all(image.pixelColor(0, k).alpha() < 128 for k in range(48))


def test_icons_are_drawn_anew_for_each_pixel_ratio_and_fainter_when_disabled():
    made = icons.icon("undo", RED, 20)
    sharp = made.pixmap(QSize(20, 20), 1.5)
    assert sharp.width() == 30
    faint = made.pixmap(QSize(20, 20), 1.0, QIcon.Mode.Disabled)
    clear = made.pixmap(QSize(20, 20), 1.0)
    strongest = [
        max(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))
        for image in (faint.toImage(), clear.toImage())
    ]
    assert strongest[0] < 0.5 * strongest[1]


def test_the_logo_shows_its_7_as_a_hole():
    image = icons.pixmap("logo", RED, 240, 1.0).toImage()
    assert image.pixelColor(110, 118).alpha() == 0
    assert image.pixelColor(120, 40).alpha() == 255


def test_an_unknown_name_is_refused():
    with pytest.raises(KeyError):
        icons.pixmap("unicorn", RED)
