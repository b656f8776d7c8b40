import numpy as np
import pytest

from app.answer.number_answer import place_in_words, put_number_into_words
from model.drawing import Drawing
from model.numbers.reading import DigitBox, NumberReading
from model.reading.prediction import Prediction
from model.reading.reading import Reading


def digit(best, share=0.99, second=0, reason=None, classes=10):
    """Read ``best`` with that share, and ``second`` with most of the rest."""
    values = np.full(classes, 0.1 * (1 - share) / (classes - 2), np.float32)
    values[best], values[second] = share, 0.9 * (1 - share)
    return Prediction(values, reason)


def number(*predictions):
    image = np.zeros((28, 28), np.float32)
    return NumberReading(
        tuple(
            DigitBox(100 * place, 0, 100 * place + 80, 100, Drawing(), Reading(image, prediction))
            for place, prediction in enumerate(predictions)
        )
    )


def words(*predictions, **labels):
    answer = put_number_into_words(number(*predictions), **labels)
    assert answer.winner is None
    parts = answer.sign, answer.look, answer.headline, answer.remark
    return tuple(part.replace("\u00a0", " ") for part in parts)


def test_a_sure_number_is_solid_and_names_the_second_best_number():
    given = digit(2, 0.98, 3), digit(0, 0.99, 6), digit(2, 0.96, 7), digit(6, 0.99, 5)
    assert words(*given) == (
        "2026",
        "solid",
        "2026 · 92 % sure",
        "Very sure. Next best: 2076",
    )


def test_the_number_is_as_sure_as_all_its_digits_together():
    assert words(digit(4, 0.8, 9), digit(2, 0.8, 3))[:3] == ("42", "hollow", "42 · 64 % sure")


def test_below_40_percent_is_a_guess_though_each_digit_is_not():
    assert words(digit(4, 0.6, 9), digit(2, 0.6, 3)) == (
        "42",
        "grey",
        "Just guessing",
        "Best guess: 42 · 36 %",
    )


def test_one_unknown_digit_is_a_question_mark_in_the_number():
    assert words(digit(4), digit(2, 0.54, 3, "not_a_digit"), digit(7)) == (
        "4?7",
        "grey",
        "Digit 2 is unclear",
        "Closest is 2 · 54 %",
    )


def test_a_digit_that_is_a_guess_is_one_too():
    guess = Prediction(np.array([5, 5, 5, 10, 10, 10, 10, 5, 31, 9], np.float32) / 100)
    assert words(digit(4), guess)[:3] == ("4?", "grey", "Digit 2 is unclear")


def test_several_unknown_digits_are_counted():
    unclear = digit(2, 0.54, 3, "not_a_digit")
    assert words(digit(4), unclear, unclear)[:3] == ("4??", "grey", "2 of 3 are unclear")
    assert words(unclear, unclear)[:3] == ("??", "grey", "Not a number?")


def test_more_classes_are_named_by_their_labels():
    labels = [*"0123456789", "A"]
    read = words(digit(10, 0.99, 1, classes=11), digit(1, 0.98, 10, classes=11), labels=labels)
    assert read[0] == "A1"
    assert read[3] == "Very sure. Next best: AA"


def test_one_digit_is_said_as_ever():
    answer = put_number_into_words(number(digit(7, 0.98, 1)))
    assert (answer.sign, answer.look, answer.winner) == ("7", "solid", 7)
    assert answer.remark == "Very sure. Next best: 1"


@pytest.mark.parametrize(
    ("place", "count", "expected"), [(0, 1, ""), (0, 2, "Digit 1 of 2"), (3, 4, "Digit 4 of 4")]
)
def test_a_place_is_said_where_there_are_several(place, count, expected):
    assert place_in_words(place, count) == expected
