import numpy as np
import pytest

from model.drawing import Drawing
from model.reading.prediction import Prediction, reason_before_asking

SURE_OF_SEVEN = np.array([0.0, 0.0, 0.1, 0.0, 0.0, 0.0, 0.0, 0.8, 0.1, 0.0], np.float32)


def test_an_answer():
    prediction = Prediction(SURE_OF_SEVEN)
    assert prediction.digit == prediction.best == 7
    assert prediction.second in (2, 8)
    assert prediction.confidence == pytest.approx(0.8)
    assert prediction.reason is None


@pytest.mark.parametrize("reason", ["not_a_digit", "several"])
def test_a_reason_takes_the_digit_but_not_the_probabilities(reason):
    prediction = Prediction(SURE_OF_SEVEN, reason)
    assert prediction.digit is None
    assert prediction.best == 7
    assert prediction.confidence == pytest.approx(0.8)


@pytest.mark.parametrize("classes", [10, 12])
def test_what_no_network_was_asked_has_no_probabilities(classes):
    prediction = Prediction.without_answer("empty", classes)
    assert prediction.probabilities.shape == (classes,)
    assert prediction.probabilities.dtype == np.float32
    assert not prediction.probabilities.any()
    assert prediction.digit is None
    assert prediction.confidence == 0


@pytest.mark.parametrize(
    ("strokes", "reason"),
    [
        ([], "empty"),
        ([[[5, 5]]], "too_little"),
        ([[[5, 5], [5, 5], [5, 5]]], "too_little"),
        ([[[5, 5]], [[80, 80]]], "too_little"),
        ([[[5, 5], [5, 5.01]]], None),
        ([[[5, 5]], [[0, 0], [9, 9]]], None),
    ],
)
def test_what_a_network_need_not_be_asked(strokes, reason):
    assert reason_before_asking(Drawing.from_points(strokes)) == reason
