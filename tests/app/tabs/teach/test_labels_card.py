import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.tabs.teach.labels_card import LabelsCard
from app.tabs.teach.shelf import Look
from model.own_drawings import OwnDrawings
from tests.app.tabs.teach.examples import fill


@pytest.fixture
def card(theme, qtbot):
    card = LabelsCard(theme)
    qtbot.addWidget(card)
    card.setStyleSheet(theme.style_sheet())
    card.resize(440, 300)
    with qtbot.waitExposed(card):
        card.show()
    return card


def test_a_tile_says_which_label_was_pressed(card, qtbot):
    for symbol in "07":
        with qtbot.waitSignal(card.chosen) as chosen:
            QTest.mouseClick(card.tiles[symbol], Qt.MouseButton.LeftButton)
        assert chosen.args == [symbol]


def test_it_shows_what_is_in_the_store(card):
    fill("7737")
    store = OwnDrawings()
    newest = store.newest()
    card.show_look(Look(store.counts(), newest, store.page(9)))
    assert [tile.count for tile in card.tiles.values()] == [0, 0, 0, 1, 0, 0, 0, 3, 0, 0]
    assert card.tiles["7"].newest is newest["7"]
    assert card.total.text() == "4 drawings saved"
    assert card.help.text() == "Press the right label, or its key. Ten of each is a good start."


def test_what_cannot_be_written_cannot_be_pressed(card):
    card.show_look(Look({}, {}, [], may_write=False))
    assert not any(tile.isEnabled() for tile in card.tiles.values())
    assert "can be read but not written" in card.help.text()
    card.show_look(Look({}, {}, []))
    assert all(tile.isEnabled() for tile in card.tiles.values())


@pytest.mark.parametrize("width", [414, 640])
def test_all_tiles_are_of_one_size_and_inside(card, width):
    card.resize(width, 300)
    tiles = list(card.tiles.values())
    assert max(tile.width() for tile in tiles) - min(tile.width() for tile in tiles) <= 1
    assert all(card.rect().contains(tile.geometry()) for tile in tiles)
