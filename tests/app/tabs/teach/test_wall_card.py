import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.tabs.teach.shelf import Look
from app.tabs.teach.wall_card import WallCard, ask_for_drawings
from model.own_drawings import OwnDrawings
from tests.app.tabs.teach.examples import fill


@pytest.fixture
def card(theme, qtbot):
    card = WallCard(theme)
    qtbot.addWidget(card)
    card.resize(440, 400)
    with qtbot.waitExposed(card):
        card.show()
    return card


def look(**other):
    store = OwnDrawings()
    return Look(store.counts(), store.newest(), store.page(9), **other)


def test_with_no_drawing_there_is_nothing_to_write(card):
    card.show_look(look())
    assert "press its label" in card.drawing_wall.message
    assert card.import_button.isEnabled()
    assert not card.export_button.isEnabled()
    assert not card.help.isVisible()


def test_with_drawings_all_can_be_done(card):
    fill("73")
    card.show_look(look())
    assert card.export_button.isEnabled()
    assert card.help.isVisible()


def test_what_is_for_reading_only_can_be_written_elsewhere_but_not_changed(card):
    fill("73")
    card.show_look(look(may_write=False))
    assert card.export_button.isEnabled()
    assert not card.import_button.isEnabled()
    assert not card.drawing_wall.may_change
    assert not card.help.isVisible()


def test_the_files_that_were_chosen_are_told(card, qtbot, monkeypatch, tmp_path):
    path = tmp_path / "mine.jsonl"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *question: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *question: (str(path), ""))
    fill("73")
    card.show_look(look())
    for button, signal in (
        (card.import_button, card.import_wanted),
        (card.export_button, card.export_wanted),
    ):
        with qtbot.waitSignal(signal) as told:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert told.args == [path]


def test_no_file_is_no_file(card, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *question: ("", ""))
    assert ask_for_drawings(card) is None
