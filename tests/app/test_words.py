import numpy as np
import pytest

from app.words import Certainty, accuracy, certainty, duration, percent, thousands


@pytest.mark.parametrize(
    ("probability", "words"),
    [
        (0, "0 %"),
        (0.00049, "0 %"),
        (0.0005, "<1 %"),
        (0.00499, "<1 %"),
        (0.005, "1 %"),
        (np.float32(0.005), "1 %"),
        (0.025, "3 %"),
        (0.98, "98 %"),
        (0.9949, "99 %"),
        (0.995, ">99 %"),
        (1, ">99 %"),
    ],
)
def test_a_probability_is_never_100_percent_nor_wrongly_none(probability, words):
    assert percent(probability) == words.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.98765, "98.8 %"), (0.9999, "99.9 %"), (0.99996, "99.9 %"), (1, "100 %"), (0, "0.0 %")],
)
def test_accuracy_has_one_decimal_and_is_100_percent_only_when_all_are_right(share, words):
    assert accuracy(share) == words.replace(" ", "\u00a0")


def test_thousands_are_set_apart_by_spaces_that_do_not_break():
    assert [thousands(n) for n in (812, 7950, 1234567)] == [
        "812",
        "7\u00a0950",
        "1\u00a0234\u00a0567",
    ]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0:00"), (25.4, "0:25"), (59.6, "1:00"), (754, "12:34"), (3700, "1:01:40"), (-1, "0:00")],
)
def test_times_are_minutes_and_seconds_then_hours(seconds, words):
    assert duration(seconds) == words


@pytest.mark.parametrize(
    ("confidence", "level"),
    [
        (0.9, Certainty.VERY_SURE),
        (0.896, Certainty.VERY_SURE),
        (0.89, Certainty.FAIRLY_SURE),
        (0.7, Certainty.FAIRLY_SURE),
        (0.69, Certainty.NOT_SURE),
        (0.4, Certainty.NOT_SURE),
        (0.39, Certainty.GUESSING),
    ],
)
def test_certainty_follows_the_percentage_a_person_reads(confidence, level):
    assert certainty(confidence) is level
    assert certainty(float(np.float32(confidence))) is level
