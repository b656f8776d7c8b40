import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.tabs.teach.learn_card import LearnCard, what_is_needed
from app.tabs.teach.shelf import Look


@pytest.fixture
def card(theme, qtbot):
    card = LearnCard(theme)
    qtbot.addWidget(card)
    card.setStyleSheet(theme.style_sheet())
    card.resize(640, 300)
    with qtbot.waitExposed(card):
        card.show()
    return card


def look(**counts):
    named = {name.removeprefix("d"): count for name, count in counts.items()}
    symbols = tuple(name for name in named if not name.isdigit())
    return Look(named, {}, [], symbols=symbols)


def show(card, what, **state):
    card.show_look(what, what_is_needed(what))
    card.set_state(**{"is_at_work": False, "may_train": True, "is_training": False} | state)


@pytest.mark.parametrize(
    ("what", "words"),
    [
        (look(), "My digits needs 10 drawings. You have 0."),
        (look(d7=4), "My digits needs 10 drawings. You have 4."),
        (look(d7=9, A=4), "My digits needs 10 drawings. You have 9."),
        (look(d7=10), ""),
        (look(d7=5, A=5), ""),
        (look(d7=10, A=1), ""),
    ],
)
def test_what_is_needed_is_said(card, what, words):
    show(card, what)
    assert what_is_needed(what) == words
    assert card.learn_at_once_button.isEnabled() == (not words)
    assert card.learn_properly_button.isEnabled() == (not words)
    if words:
        assert card.needed.text() == words


def test_a_symbol_that_has_too_few_drawings_is_named(card):
    show(card, look(d7=12, A=3))
    assert card.needed.text().startswith("12 drawings to learn from")
    assert "A needs 2 more" in card.needed.text()


def test_both_ways_are_asked_for(card, qtbot):
    show(card, look(d7=12))
    with qtbot.waitSignal(card.at_once_wanted):
        QTest.mouseClick(card.learn_at_once_button, Qt.MouseButton.LeftButton)
    card.how_picker.setValue("thawed")
    QTest.mouseClick(card.practise_box, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.properly_wanted) as wanted:
        QTest.mouseClick(card.learn_properly_button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["thawed", False]


def test_one_practises_unless_told_otherwise(card):
    assert card.practise_box.isChecked()
    assert "MNIST" in card.practise_box.text()
    assert card.how_picker.value() == "frozen"


def test_progress_takes_the_place_of_the_settings(card, qtbot):
    show(card, look(d7=12), is_training=True)
    assert card.progress.isVisible()
    assert not card.learn_properly_button.isVisible()
    card.progress.prepare("Compiling")
    assert card.progress.title.text() == "Compiling…"
    card.progress.show_step(30, 120, 6.0, is_stopping=False)
    bar = card.progress.lesson_progress_bar
    assert (bar.value(), bar.maximum()) == (30, 120)
    assert card.progress.left.text() == "0:18 left"
    with qtbot.waitSignal(card.progress.stop_wanted):
        QTest.mouseClick(card.progress.stop_lesson_button, Qt.MouseButton.LeftButton)
    card.progress.set_stopping(True)
    assert not card.progress.stop_lesson_button.isEnabled()


def test_the_two_ways_stand_above_each_other_where_it_is_narrow(card, qtbot):
    def is_above():
        at_once, properly = card.learn_at_once_button, card.learn_properly_button
        return (
            at_once.mapTo(card, at_once.pos()).y() + 40 < properly.mapTo(card, properly.pos()).y()
        )

    assert not is_above()
    card.resize(414, 520)
    qtbot.waitUntil(is_above)


def test_every_control_is_named_after_its_attribute_and_says_what_it_does(card):
    for name in ("learn_at_once_button", "learn_properly_button", "practise_box"):
        control = getattr(card, name)
        assert control.objectName() == name
        assert control.accessibleName()
        assert control.toolTip()


def test_it_says_that_it_learns_for_as_long_as_that_takes(card):
    show(card, look(d7=12), is_at_work=True)
    assert card.needed.text() == "Learning your handwriting…"
    assert not card.learn_at_once_button.isEnabled()
    show(card, look(d7=12))
    assert card.needed.text() == "12 drawings to learn from"
