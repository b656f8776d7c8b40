import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from app.tabs.teach.new_symbol_tile import NewSymbolTile
from model.own_drawings import LABELS


@pytest.fixture
def tile(theme, qtbot):
    tile = NewSymbolTile(theme)
    tile.set_known((*LABELS, "★"), 13)
    qtbot.addWidget(tile)
    tile.resize(95, 96)
    with qtbot.waitExposed(tile):
        tile.show()
    tile.activateWindow()
    return tile


@pytest.fixture
def wanted(tile):
    return QSignalSpy(tile.wanted)


@pytest.fixture
def refused(tile):
    return QSignalSpy(tile.refused)


def write(tile, text):
    if tile.currentIndex() == 0:
        QTest.mouseClick(tile.new_symbol_button, Qt.MouseButton.LeftButton)
    tile.new_symbol_field.setText(text)
    QTest.keyClick(tile.new_symbol_field, Qt.Key.Key_Return)


@pytest.mark.parametrize(("typed", "symbol"), [("A", "A"), (" ♥ ", "♥"), ("cat", "cat")])
def test_what_is_typed_is_wanted_as_a_label(tile, wanted, typed, symbol):
    write(tile, typed)
    assert [wanted.at(0)[0], wanted.count()] == [symbol, 1]
    assert tile.currentIndex() == 0


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Type or paste"),
        ("far too long a word", "at most 8"),
        ("a b", "no spaces"),
        ("12", "ten digits"),
        ("★", "★ is there already."),
    ],
)
def test_what_cannot_be_one_is_said_and_can_be_put_right(tile, wanted, refused, typed, words):
    write(tile, typed)
    assert words in refused.at(refused.count() - 1)[0]
    assert tile.currentIndex() == 1
    assert wanted.count() == 0
    tile.new_symbol_field.clear()
    QTest.keyClicks(tile.new_symbol_field, "B")
    assert refused.at(refused.count() - 1)[0] == ""
    QTest.keyClick(tile.new_symbol_field, Qt.Key.Key_Return)
    assert wanted.at(0)[0] == "B"


def test_there_is_room_for_so_many_and_no_more(tile, wanted, refused):
    tile.set_known((*LABELS, "★", "A", "B"), 13)
    write(tile, "C")
    assert "no room" in refused.at(refused.count() - 1)[0]
    assert wanted.count() == 0


def test_esc_leaves_it(tile, wanted, qtbot):
    QTest.mouseClick(tile.new_symbol_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(tile.new_symbol_field, "X")
    QTest.keyClick(tile.new_symbol_field, Qt.Key.Key_Escape)
    assert tile.currentIndex() == 0
    assert wanted.count() == 0
    QTest.mouseClick(tile.new_symbol_button, Qt.MouseButton.LeftButton)
    assert tile.new_symbol_field.text() == ""


def test_both_are_named_and_say_what_they_do(tile):
    for name in ("new_symbol_button", "new_symbol_field"):
        control = getattr(tile, name)
        assert control.objectName() == name
        assert control.toolTip()
        assert control.accessibleName()
