import numpy as np
import pytest

from app.tabs.mistakes.mix_card import MixCard
from model.inside.mistakes import answers_of


@pytest.fixture
def card(qtbot, theme):
    card = MixCard(theme)
    qtbot.addWidget(card)
    card.resize(640, 290)
    card.show()
    return card


def all_right():
    labels = np.arange(10, dtype=np.int32).repeat(3)
    return answers_of(np.eye(10, dtype=np.float32)[labels], labels)


def test_where_there_is_room_both_lists_are_shown(card):
    assert card.mix_up_rows.isVisible()
    assert not card.digit_rows.isVisible()
    card.rows_choice.setValue("each")
    assert card.digit_rows.isVisible()
    assert not card.mix_up_rows.isVisible()
    card.resize(1100, 400)
    assert card.digit_rows.isVisible()
    assert card.mix_up_rows.isVisible()
    assert not card.rows_choice.isVisible()


def test_choosing_a_list_moves_nothing(card):
    least, place = card.minimumSizeHint(), card.confusion_matrix.geometry()
    card.rows_choice.setValue("each")
    assert card.minimumSizeHint().height() == least.height()
    assert card.confusion_matrix.geometry() == place


def test_the_longest_bar_is_the_most_common_mistake(card, answers):
    card.show_answers(answers)
    rows = card.mix_up_rows.rows
    assert rows[0].share == 1
    assert [int(row.number) for row in rows] == [m.count for m in answers.mix_ups(len(rows))]
    assert all(0 < row.share <= 1 for row in rows)


def test_where_all_is_right_nothing_is_mixed_up(card):
    card.show_answers(all_right())
    assert card.mix_up_rows.rows == ()
    assert card.mix_up_rows.accessibleDescription() == "Nothing is mixed up."
    assert [row.number for row in card.digit_rows.rows] == ["100\u00a0%"] * 10


def test_a_digit_that_does_not_occur_has_no_share(card):
    labels = np.array([1, 2, 2], np.int32)
    card.show_answers(answers_of(np.eye(10, dtype=np.float32)[labels], labels))
    assert card.digit_rows.rows[5].number == "–"
    assert card.digit_rows.rows[5].share == 0


def test_without_answers_nothing_is_shown(card, answers):
    card.show_answers(answers)
    card.show_answers(None)
    assert card.mix_up_rows.rows == card.digit_rows.rows == ()
    assert not card.confusion_matrix.confusion().any()


def test_it_fits_the_smallest_window(card):
    assert card.minimumSizeHint().width() <= 440
