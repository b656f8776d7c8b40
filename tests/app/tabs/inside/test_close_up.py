import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.tabs.inside.close_up import CloseUp
from app.tabs.inside.closer import closer_of
from app.tabs.inside.pictures import groups_of
from app.theme import Theme
from tests.app.tabs.inside.sights import pictures


def closer(kind="shipped", stage=0, group=1, tile=3, place=(4, 6)):
    made = pictures(kind)
    shown = groups_of(made.sight.stages[stage])[group]
    return closer_of(made, stage, group, shown, tile, place)


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1000, 640)
    widget.show()
    return widget


@pytest.fixture
def panel(parent):
    made = CloseUp(Theme(dark=True), parent)
    made.show_closer(closer())
    made.show()
    return made


def test_it_says_what_it_shows(panel):
    assert panel.accessibleDescription().startswith("Layer 1 · map 4 of 24. Here: ")


@pytest.mark.parametrize(
    "tile",
    [QRectF(900, 20, 40, 40), QRectF(100, 600, 40, 40), QRectF(950, 300, 40, 40),
     QRectF(0, 0, 10, 10)],
)  # fmt: skip
def test_it_stands_beside_the_tile_within_bounds(panel, tile):
    bounds = QRectF(8, 8, 984, 624)
    panel.stand_at(tile, bounds)
    frame = QRectF(panel.geometry())
    assert bounds.contains(frame)
    assert not frame.intersects(tile)


def test_the_marked_cell_is_the_place(panel):
    tile = panel.picture_rect()
    side = tile.width() / 24
    x, y = round(tile.left() + 6 * side), round(tile.top() + 4.5 * side)
    marked = panel.grab().toImage().pixelColor(x, y)
    panel.show_closer(closer(place=(20, 20)))
    assert panel.grab().toImage().pixelColor(x, y) != marked


def test_what_lies_outside_of_the_patch_is_darker(panel):
    patch = panel.shown.patch
    assert (patch.top, patch.left, patch.height, patch.width) == (4, 6, 5, 5)


def test_only_a_kept_one_catches_the_pointer(panel, qtbot):
    attribute = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    assert panel.testAttribute(attribute)
    panel.keep(True)
    assert not panel.testAttribute(attribute)
    tile = panel.picture_rect()
    side = tile.width() / 24
    with qtbot.waitSignal(panel.place_pointed) as pointed:
        where = tile.topLeft() + QPoint(round(7.5 * side), round(2.5 * side)).toPointF()
        QTest.mouseMove(panel, where.toPoint())
    assert pointed.args == [(2, 7)]
    with qtbot.waitSignal(panel.clicked):
        QTest.mouseClick(panel, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("kind", "stage", "group"),
    [("gru", 0, 1), ("mlp", 0, 0), ("mlp", 0, 1), ("softmax", 0, 0), ("shipped", 0, 0),
     ("shipped", 5, 0)],
)  # fmt: skip
def test_every_kind_of_tile_can_be_shown_large(panel, kind, stage, group):
    panel.show_closer(closer(kind, stage, group, 0, (0, 0)))
    picture = panel.picture_rect()
    assert QRectF(panel.rect()).contains(picture)
    assert picture.width() >= 100
    assert not panel.grab().isNull()
