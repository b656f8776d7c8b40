import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.tabs.teach.label_tile import HEIGHT, LabelTile
from model.own_drawings import OwnDrawings
from tests.app.tabs.teach.examples import fill


@pytest.fixture
def tile(theme, qtbot):
    tile = LabelTile("7", theme)
    qtbot.addWidget(tile)
    tile.resize(115, HEIGHT)
    with qtbot.waitExposed(tile):
        tile.show()
    return tile


def colors(tile):
    image = tile.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def bar(tile, theme):
    """How much of the bar is filled, 0 to 1."""
    image = tile.grab().toImage()
    blue = theme.palette.color("blue").name()
    row = [image.pixelColor(x, 68).name() for x in range(12, tile.width() - 12)]
    return row.count(blue) / len(row)


@pytest.mark.parametrize(
    ("count", "wide", "narrow"), [(0, "0 of 10", "0 of 10"), (9, "9 of 10", "9 of 10"),
                                  (10, "10 drawings", "10"), (123, "123 drawings", "123")]
)  # fmt: skip
def test_it_says_how_many_there_are(tile, count, wide, narrow):
    tile.show_drawings(count, None)
    assert tile.words == wide
    tile.resize(75, HEIGHT)
    assert tile.words == narrow


@pytest.mark.parametrize(("count", "share"), [(0, 0), (5, 0.5), (10, 1), (40, 1)])
def test_the_bar_reaches_its_end_at_ten(tile, theme, count, share):
    tile.show_drawings(count, None)
    assert bar(tile, theme) == pytest.approx(share, abs=0.05)


@pytest.mark.parametrize("dark", [True, False])
def test_the_newest_drawing_is_seen_in_the_ink_of_the_canvas(tile, theme, dark):
    theme.set_dark(dark)
    tile.show_drawings(0, None)
    paper = colors(tile)
    assert theme.palette.color("paper").name() in paper
    fill("7")
    tile.show_drawings(1, OwnDrawings().all()[0])
    image = tile.grab().toImage()
    picture = {image.pixelColor(x, y).name() for x in range(60, 105) for y in range(12, 52)}
    assert theme.palette.color("ink").name() in picture


def test_it_is_a_button_with_a_name_a_tooltip_and_a_height(tile, qtbot):
    assert tile.objectName() == "label_7"
    tile.show_drawings(1, None)
    assert tile.accessibleName() == "7, 1 drawing"
    assert "Ctrl+Shift+7" in tile.toolTip()
    assert tile.height() == HEIGHT == 96
    with qtbot.waitSignal(tile.clicked):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(tile.clicked):
        QTest.keyClick(tile, Qt.Key.Key_Space)
