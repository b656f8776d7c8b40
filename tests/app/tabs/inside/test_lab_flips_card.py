import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.tabs.inside.lab_flip_row import FlipRow
from app.tabs.inside.lab_flips_card import FlipsCard
from app.tabs.inside.lab_words import flip_words
from app.theme import Theme
from model.inside.flips import Flip
from model.inside.robustness import RANGES

TURN, BLUR = Flip("turn", -18, 1, 0.6), Flip("blur", 3.0, 8, 0.7)


@pytest.fixture
def theme(qapp):
    return Theme(dark=True)


@pytest.fixture
def card(qtbot, theme):
    made = FlipsCard(theme)
    qtbot.addWidget(made)
    made.setStyleSheet(theme.style_sheet())
    made.resize(620, 360)
    with qtbot.waitExposed(made):
        made.show()
    made.wanted = []
    made.tried.connect(made.wanted.append)
    return made


def test_the_smallest_is_said_and_can_be_shown(card):
    card.show_flips((TURN, BLUR))
    assert card.lab_flip_words.text() == f"{flip_words(TURN)}."
    assert card.flip is TURN
    QTest.mouseClick(card.lab_try_button, Qt.MouseButton.LeftButton)
    assert card.wanted == [TURN]


def test_each_change_can_be_shown_by_hand_and_by_key(card):
    card.show_flips((TURN, BLUR))
    QTest.mouseClick(card.rows["blur"], Qt.MouseButton.LeftButton)
    card.rows["turn"].setFocus()
    QTest.keyClick(card.rows["turn"], Qt.Key.Key_Space)
    assert card.wanted == [BLUR, TURN]


def test_what_holds_cannot_be_pressed_and_says_so(card):
    card.show_flips((TURN, BLUR))
    row = card.rows["right"]
    assert not row.isEnabled()
    assert "nothing" in row.accessibleName()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert card.wanted == []


def test_where_nothing_flips_it_there_is_nothing_to_show(card):
    card.show_flips(())
    assert card.flip is None
    assert not card.lab_try_button.isEnabled()
    assert card.lab_flip_words.text() == "Nothing on these sliders changes its answer."


def test_until_it_is_known_words_stand_in(card):
    card.show_flips((TURN,))
    card.show_flips(None, "Draw a digit")
    assert card.lab_flip_words.text() == "Draw a digit"
    assert not card.lab_try_button.isEnabled()
    assert all(row.flip is None and not row.isEnabled() for row in card.rows.values())


def test_words_that_are_no_answer_are_not_in_the_answers_colour(card):
    assert card.lab_flip_words.property("role") == "remark"
    card.show_flips((TURN,))
    assert card.lab_flip_words.property("role") == "value"


def test_every_row_has_a_name_and_is_reached_by_tab(card):
    card.show_flips((TURN, BLUR))
    names = [row.objectName() for row in card.rows.values()]
    assert names == [f"lab_try_{kind}" for kind in RANGES]
    for row in card.rows.values():
        assert row.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert row.accessibleName()
        assert row.toolTip()


@pytest.mark.parametrize("share", [0.25, 0.5, 0.75])
def test_the_bar_is_as_long_as_the_share(qtbot, theme, share):
    row = FlipRow(theme, "turn")
    qtbot.addWidget(row)
    row.resize(420, 30)
    row.show_flip(Flip("turn", 180 * share, 1, 0.5))
    image = row.grab().toImage()
    bar = theme.palette.color("bar")
    long = sum(image.pixelColor(x, 15) == bar for x in range(row.width()))
    row.show_flip(None)
    whole = row.grab().toImage()
    full = sum(whole.pixelColor(x, 15) == bar for x in range(row.width()))
    assert full > 150
    assert long == pytest.approx(share * full, abs=9)


def test_what_nobody_knows_has_no_bar(qtbot, theme):
    row = FlipRow(theme, "turn")
    qtbot.addWidget(row)
    row.resize(420, 30)
    image = row.grab().toImage()
    bar = theme.palette.color("bar")
    assert not any(image.pixelColor(x, 15) == bar for x in range(row.width()))
