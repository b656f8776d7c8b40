import pytest

from app.class_names import name_classes
from app.tabs.mistakes import words
from app.tabs.mistakes.answers_in_view import Digits
from model.inside.mistakes import Kind, Order
from model.symbols import DIGITS
from tests.app.windows import digits as quick_digits

SPACE = "\u00a0"


@pytest.fixture
def of():
    split = quick_digits().validation
    return Digits(split.images[:100], split.labels[:100], "test digits")


def test_the_title_says_which_digits_and_how_many(of):
    assert words.title(12, 100, of) == ("", "12", " of 100 test digits are wrong")
    assert words.title(1, 100, of) == ("", "1", " of 100 test digits is wrong")
    assert words.title(0, 100, of) == ("", "", "All 100 test digits are right")
    assert words.title(3, 50, of) == ("", "3", " of the first 50 test digits are wrong")
    assert words.title(0, 50, of) == ("", "", "The first 50 test digits are right")


def test_the_help_grows_shorter(qapp):
    for order in Order:
        lengths = [len(wording) for wording in words.helps(order)]
        assert lengths == sorted(lengths, reverse=True)


def test_a_kind_is_named_with_its_number():
    assert words.kind_words(Kind(4, 9), 1200) == f"4 → 9 · 1{SPACE}200 digits"
    assert words.kind_words(Kind(4), 1) == "Really 4 · 1 digit"


def test_a_kind_without_digits_is_said_in_a_sentence():
    assert words.none_of(Kind(4, 8)) == "No 4 is taken for an 8."
    assert words.none_of(Kind(4, 4)) == "No 4 is read as a 4."
    assert words.none_of(Kind(4)) == "There is no 4 among them."


def test_a_tile_says_what_it_is_and_what_was_said():
    assert words.tile_sentence(8, 3, 0.98) == f"Really an 8, but it said 3, 98{SPACE}% sure."
    assert words.tile_sentence(3, 3, 0.5) == f"Really a 3, and it said 3, 50{SPACE}% sure."


def test_a_cell_says_what_it_counts():
    assert words.cell_sentence(4, 8, 2, 90) == (
        "Of 90 digits that really are 4, 2 were taken for an 8."
    )
    assert (
        words.cell_sentence(4, 4, 88, 90) == "Of 90 digits that really are 4, 88 were read as such."
    )


@pytest.fixture
def star():
    name_classes((*DIGITS, "★"))
    yield 10
    name_classes(DIGITS)


def test_a_symbol_is_called_by_its_name_wherever_it_is_the_truth(qapp, star):
    assert words.kind_words(Kind(star, 7), 2) == "★ → 7 · 2 digits"
    assert words.kind_words(Kind(star), 2) == "Really ★ · 2 digits"
    assert words.none_of(Kind(star)) == "There is no ★ among them."
    assert words.none_of(Kind(star, star)) == "No ★ is read as a ★."
    assert words.on_canvas(star, "test digits") == "A ★ of the test digits is on the canvas"
    assert "really are ★" in words.cell_sentence(star, 7, 1, 2)
