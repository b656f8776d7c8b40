from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QTabBar

from app.language import language, noop, put, texts, tr
from model.sentence import sentence


def test_values_are_put_into_the_text(qapp):
    assert tr("Draw {what}", what="a 7") == "Draw a 7"


def test_a_text_no_catalogue_has_stays_as_it_is(qapp):
    language().choose("de")
    assert tr("No catalogue has {this}", this="this") == "No catalogue has this"


def test_windows_that_hide_after_the_end_of_the_application_can_still_speak(qapp, monkeypatch):
    gone = QTranslator()
    shiboken6.delete(gone)
    monkeypatch.setattr(texts, "translator", lambda: gone)
    assert tr("Draw {what}", what="a 7") == "Draw a 7"
    assert tr("%n drawings", n=2)


def test_a_marked_text_stays_as_it_is():
    assert noop("Undo") == "Undo"


def test_texts_are_in_the_language_chosen(qapp):
    assert tr("Ready") == "Ready"
    language().choose("de")
    assert tr("Ready") == "Bereit"


def test_a_sentence_of_the_model_is_translated_with_what_is_in_it(qapp):
    language().choose("de")
    inner = sentence("Ready")
    assert tr(sentence("Nobody says: {words}", words=inner)) == "Nobody says: Bereit"


@pytest.mark.parametrize(("n", "words"), [(0, "0 drawings"), (1, "1 drawing"), (2, "2 drawings")])
def test_english_has_a_form_for_one(qapp, n, words):
    assert tr("%n drawings", n=n) == words


def test_a_button_changes_its_language(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    put(button.setText, "Ready")
    put(button.setToolTip, "Nobody says: {words}", words=partial(tr, "Ready"))
    language().choose("de")
    assert button.text() == "Bereit"
    assert button.toolTip() == "Nobody says: Bereit"
    language().choose("en")
    assert button.text() == "Ready"


def test_tabs_and_actions_change_their_language(qtbot):
    tabs, menu = QTabBar(), QMenu()
    qtbot.addWidget(tabs)
    qtbot.addWidget(menu)
    for _ in range(2):
        tabs.addTab("")
    put(partial(tabs.setTabText, 1), "Ready")
    put(partial(tabs.setTabToolTip, 1), "Paused")
    put(menu.addAction("").setText, "Ready")
    language().choose("de")
    assert [tabs.tabText(0), tabs.tabText(1)] == ["", "Bereit"]
    assert tabs.tabToolTip(1) == "Pausiert"
    assert menu.actions()[0].text() == "Bereit"


def test_a_text_set_since_is_left_alone(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    put(label.setText, "Ready")
    label.setText("7")
    language().choose("de")
    assert label.text() == "7"


def test_a_setter_that_cannot_be_asked_is_called_again(qapp):
    class Card:
        def __init__(self):
            self.titles = []

        def name_it(self, words):
            self.titles.append(words)

    card = Card()
    put(card.name_it, "Ready")
    language().choose("de")
    assert card.titles == ["Ready", "Bereit"]


def test_a_widget_that_is_gone_is_forgotten(qtbot):
    label, action = QLabel(), QAction()
    put(label.setText, "Ready")
    put(action.setText, "Ready")
    label.deleteLater()
    qtbot.waitUntil(lambda: not _lives(label))
    del action
    language().choose("de")


def test_a_function_that_belongs_to_nothing_is_called_once(qapp):
    said = []

    def say(words):
        said.append(words)

    put(say, "Ready")
    language().choose("de")
    assert said == ["Ready"]


def _lives(thing):
    return shiboken6.isValid(thing)
