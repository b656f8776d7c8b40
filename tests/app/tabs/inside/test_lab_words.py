import pytest

from app.tabs.inside.lab_words import (
    HELP,
    NAMES,
    flip_words,
    share_words,
    shift_words,
    value_words,
    with_article,
)
from model.inside.flips import Flip
from model.inside.robustness import RANGES

NB = "\u00a0"


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("right", 3, "3 px right"),
        ("right", -0.5, "0.5 px left"),
        ("right", 0, "0 px"),
        ("down", 2, "2 px down"),
        ("down", -2, "2 px up"),
        ("turn", 23, "23° right"),
        ("turn", -5, "5° left"),
        ("turn", 0, "0°"),
        ("scale", 0.85, "85 %"),
        ("thickness", 0.4, "+0.4 px"),
        ("thickness", -1, "−1 px"),
        ("thickness", 0, "0 px"),
        ("blur", 1.2, "1.2 px"),
        ("noise", 0.07, "7 %"),
        ("spot", 6, "6 px"),
    ],
)
def test_values_are_written_with_their_unit(kind, value, words):
    assert value_words(kind, value) == words.replace(" ", NB)


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("right", -3, "Moved 3 pixels left, it becomes a 1"),
        ("down", 1, "Moved 1 pixel down, it becomes a 1"),
        ("turn", 23, "Turned right by 23°, it becomes a 1"),
        ("turn", -23, "Turned left by 23°, it becomes a 1"),
        ("scale", 0.6, "Shrunk to 60 %, it becomes a 1"),
        ("scale", 1.25, "Enlarged to 125 %, it becomes a 1"),
        ("thickness", 0.5, "Thicker by 0.5 pixels, it becomes a 1"),
        ("thickness", -0.5, "Thinner by 0.5 pixels, it becomes a 1"),
        ("blur", 2, "Blurred by 2 pixels, it becomes a 1"),
        ("noise", 0.2, "With 20 % noise, it becomes a 1"),
        ("spot", 4.5, "With a spot of 4.5 pixels rubbed out, it becomes a 1"),
    ],
)
def test_a_flip_is_a_sentence(kind, value, words):
    assert flip_words(Flip(kind, value, 1, 0.6)).replace(NB, " ") == words


def test_digits_have_their_article():
    written = [with_article(digit).replace(NB, " ") for digit in (0, 1, 7, 8, 11, 18)]
    assert written == ["a 0", "a 1", "a 7", "an 8", "an 11", "an 18"]


def test_shares_are_never_nothing():
    assert share_words(Flip("turn", 90, 1, 0.5)).startswith(f"50{NB}%")
    assert share_words(Flip("turn", 1, 1, 0.5)).startswith(f"1{NB}%")


def test_a_shift_names_what_moved():
    assert shift_words(0, 0) == "Where it is"
    assert shift_words(3, -2).replace(NB, " ") == "3 px right, 2 px up"
    assert shift_words(0, 4).replace(NB, " ") == "4 px down"


def test_every_change_has_a_name_and_help():
    assert set(NAMES) == set(HELP) == set(RANGES)
