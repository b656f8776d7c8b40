import pytest

from app.tabs.teach.dumbbells import Row
from app.tabs.teach.verdict_words import forgetting, headline, in_full, rows_of
from model.personal import Paired
from tests.app.tabs.teach.lessons_made import verdict

NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (verdict(before=15, after=27, both=15), "It reads you better now."),
        (verdict(before=27, after=28, both=27), "Perhaps a little better"),
        (verdict(before=27, after=27, both=27), "Not better."),
        (verdict(before=27, after=20, both=20), "Not better."),
        (verdict(before=28, after=28, both=28, symbols=Paired(4, 0, 3, 0)), "your symbols now"),
        (verdict(before=28, after=27, both=27, symbols=Paired(4, 0, 2, 0)), "Perhaps"),
    ],
)
def test_no_more_is_said_than_is_known(made, words):
    assert words in headline(made)


def test_the_counts_and_how_far_they_can_be_trusted_are_said():
    words = in_full(verdict(before=15, after=27, both=15))
    assert words.startswith("Learnt from 42 drawings. Of 28 others 27 were right, before 15.")
    assert "expect +2" in words
    assert "surer" not in words
    few = in_full(verdict(before=27, after=28, both=27))
    assert "expect −" in few
    assert "More drawings make this surer." in few


@pytest.mark.parametrize(
    ("forgot", "words"),
    [
        (0, "It forgot nothing of other people’s digits."),
        (-3, "It forgot nothing of other people’s digits."),
        (2, "It forgot 0.2 points on other people’s digits."),
    ],
)
def test_what_was_forgotten_is_said(forgot, words):
    assert forgetting(verdict(forgot=forgot)) == words


def test_the_rows_compare_digits_symbols_and_other_people():
    rows = rows_of(verdict(before=14, after=28, both=14, symbols=Paired(4, 0, 3, 0), forgot=2))
    assert [row.name for row in rows] == ["My digits", "My symbols", "MNIST"]
    assert [row.change for row in rows] == ["+50.0 points", "new", "−0.2 points"]
    assert rows[1].before is None
    assert [row.name for row in rows_of(verdict())] == ["My digits", "MNIST"]


def test_the_change_is_that_of_the_figures_as_they_are_written():
    assert Row("", 0.9982, 0.9978).change == "no change"
    assert Row("", 0.9976, 0.9914).change == "−0.7 points"
    assert Row("", 0.9996, 1.0).change == "+0.1 points"
