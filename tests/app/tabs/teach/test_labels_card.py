import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

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
def test_all_tiles_are_of_one_size_and_inside(card, width, qtbot):
    card.resize(width, 420)
    qtbot.waitUntil(lambda: card.grid.height() >= 200)
    tiles = list(card.tiles.values())
    assert max(tile.width() for tile in tiles) - min(tile.width() for tile in tiles) <= 1
    for tile in (*tiles, card.new_symbol):
        assert card.rect().contains(tile.mapTo(card, tile.rect().bottomRight()))


def look(**settings):
    store = OwnDrawings()
    return Look(store.counts(), store.newest(), store.page(9), symbols=store.symbols(), **settings)


def test_symbols_have_tiles_behind_the_digits(card, qtbot):
    fill(["★", "cat", "★"])
    card.show_look(look())
    assert list(card.tiles)[10:] == ["★", "cat"]
    assert card.tiles["★"].count == 2
    with qtbot.waitSignal(card.chosen) as chosen:
        QTest.mouseClick(card.tiles["★"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["★"]
    OwnDrawings().remove_symbol("★")
    card.show_look(look())
    assert list(card.tiles)[10:] == ["cat"]


def actions(menu):
    return {action.text(): action for action in menu.actions()}


def test_a_symbol_without_drawings_is_taken_away_at_once(card, qtbot):
    OwnDrawings().add_symbol("★")
    card.show_look(look())
    menu = card.make_menu("★")
    with qtbot.waitSignal(card.removal_wanted) as wanted:
        actions(menu)["Remove ★"].trigger()
    assert (wanted.args[0].symbol, wanted.args[0].instead) == ("★", None)
    menu.close()


def test_what_is_to_become_of_its_drawings_is_asked(card, qtbot):
    fill(["★", "★", "A"])
    card.show_look(look())
    menu = card.make_menu("★")
    first, second = menu.actions()
    with qtbot.waitSignal(card.removal_wanted) as wanted:
        second.trigger()
    assert wanted.args[0].instead is None
    labels = actions(first.menu())
    assert "★" not in labels
    with qtbot.waitSignal(card.removal_wanted) as wanted:
        labels["A"].trigger()
    assert (wanted.args[0].symbol, wanted.args[0].instead) == ("★", "A")
    menu.close()


def test_a_digit_has_no_such_menu(card, qtbot):
    OwnDrawings().add_symbol("★")
    card.show_look(look())
    asked = []
    for tile in card.tiles.values():
        tile.menu_wanted.connect(lambda place, tile=tile: asked.append(tile.symbol))
    card.tiles["7"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card.tiles["7"], Qt.Key.Key_Delete)
    QTest.keyClick(card.tiles["★"], Qt.Key.Key_Delete)
    assert asked == ["★"]
    QApplication.activePopupWidget().close()


def test_a_bad_symbol_is_said_in_place_of_the_help(card):
    card.new_symbol.refused.emit("A symbol has no spaces.")
    assert card.help.text() == "A symbol has no spaces."
    assert card.help.property("role") == "problem"
    card.new_symbol.refused.emit("")
    assert "Press the right label" in card.help.text()
    assert card.help.property("role") == "remark"
