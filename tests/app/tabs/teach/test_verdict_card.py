import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.tabs.teach.lessons import newest_lessons
from app.tabs.teach.verdict_card import VerdictCard
from model.directories import runs_dir
from tests.app.tabs.teach.lessons_made import keep, verdict


@pytest.fixture
def card(theme, qtbot):
    card = VerdictCard(theme)
    qtbot.addWidget(card)
    card.setStyleSheet(theme.style_sheet())
    card.resize(640, 300)
    return card


@pytest.fixture
def lessons():
    keep(verdict("thawed"), "2026-11-21T10:00:00")
    keep(verdict("at_once", after=20), "2026-11-21T11:00:00")
    return newest_lessons(runs_dir())


def chips(card):
    names = ("lesson_at_once", "lesson_thawed", "lesson_frozen", "lesson_scratch")
    found = [chip for chip in card._chips if not chip.isHidden()]
    assert all(chip.objectName() in names for chip in found)
    return found


def test_nothing_is_seen_of_no_lesson(card):
    card.show_lessons((), None, None, "")
    assert card.isHidden()


def test_a_lesson_that_does_not_answer_can_be_used(card, lessons, qtbot):
    card.show_lessons(lessons, lessons[1], None, "Thawed")
    assert card.isVisible()
    assert card.verdict_words.text() == "It reads you better now."
    assert card.remark.text() == "Thawed"
    assert not card.go_back_button.isVisible()
    with qtbot.waitSignal(card.use_wanted) as wanted:
        QTest.mouseClick(card.use_lesson_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [lessons[1]]


def test_one_click_goes_back_from_the_one_that_answers(card, lessons, qtbot):
    card.show_lessons(lessons, lessons[1], lessons[1], "")
    assert not card.use_lesson_button.isVisible()
    with qtbot.waitSignal(card.back_wanted):
        QTest.mouseClick(card.go_back_button, Qt.MouseButton.LeftButton)


def test_not_better_is_said_plainly(card, lessons):
    card.show_lessons(lessons, lessons[0], None, "")
    assert card.verdict_words.text().startswith("Not better.")
    assert card.use_lesson_button.isVisible()


def test_what_was_learnt_in_other_ways_is_beside_it_to_compare(card, lessons, qtbot):
    card.show_lessons(lessons, lessons[0], None, "")
    at_once, thawed = chips(card)
    assert (at_once.isChecked(), thawed.isChecked()) == (True, False)
    assert thawed.text().replace("\N{NO-BREAK SPACE}", " ") == "Thawed · 96.4 %"
    with qtbot.waitSignal(card.chosen) as chosen:
        QTest.mouseClick(thawed, Qt.MouseButton.LeftButton)
    assert chosen.args == [lessons[1]]
    card.show_lessons(lessons[:1], lessons[0], None, "")
    assert chips(card) == []
