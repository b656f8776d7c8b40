import numpy as np
import pytest

from app.answer.answer import put_into_words
from model.reading.prediction import Prediction


def prediction(best, share, second, reason=None, classes=10):
    """Give ``share`` to one class and most of the rest to another."""
    values = np.full(classes, 0.1 * (1 - share) / (classes - 2), np.float32)
    values[best], values[second] = share, 0.9 * (1 - share)
    return Prediction(values, reason)


def plain(answer):
    remark = answer.remark.replace("\u00a0", " ")
    return answer.sign, answer.look, answer.headline.replace("\u00a0", " "), remark, answer.winner


GUESS = Prediction(np.array([5, 5, 5, 10, 10, 10, 10, 5, 31, 9], np.float32) / 100)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, ("–", "grey", "No network yet", "Press Train or open a run", None)),
        (
            Prediction.without_answer("empty"),
            ("–", "grey", "Waiting", "Draw with mouse, pen or finger", None),
        ),
        (
            Prediction.without_answer("too_little"),
            ("?", "grey", "Too little ink", "Draw a whole digit", None),
        ),
        (prediction(7, 0.98, 1), ("7", "solid", "7 · 98 % sure", "Very sure. Next best: 1", 7)),
        (prediction(9, 0.78, 4), ("9", "solid", "9 · 78 % sure", "Fairly sure. Next best: 4", 9)),
        (prediction(1, 0.57, 7), ("1", "hollow", "1 · 57 % sure", "Not sure. Next best: 7", 1)),
        (GUESS, ("?", "grey", "Just guessing", "Best guess: 8 · 31 %", 8)),
        (
            prediction(2, 0.54, 8, "not_a_digit"),
            ("?", "grey", "Not a digit?", "Closest is 2 · 54 %", None),
        ),
        (
            prediction(2, 0.54, 8, "several"),
            ("?", "grey", "Several digits?", "Draw one digit at a time", None),
        ),
    ],
)
def test_every_state_has_its_sign_its_look_and_its_exact_words(given, expected):
    assert plain(put_into_words(given)) == expected


def test_further_classes_are_called_by_their_names():
    labels = [*"0123456789", "A"]
    answer = put_into_words(prediction(10, 0.95, 4, classes=11), labels)
    assert (answer.sign, answer.winner) == ("A", 10)
    assert answer.remark == "Very sure. Next best: 4"
