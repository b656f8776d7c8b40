import numpy as np
import pytest

from app.reading.window_reading import LEAST_INK, read_on_canvas
from model.drawing import Drawing
from model.reading.reading import Reader
from model.reading.shipped import shipped_predictor
from tests.app.windows import SEVEN

SEVEN_AT_THE_LEFT = np.array(SEVEN) * 600


@pytest.fixture(scope="module")
def reader():
    return Reader(shipped_predictor())


def reasons(reading):
    return [box.reading.prediction.reason for box in reading.boxes]


def test_an_empty_canvas_is_empty(reader):
    assert reasons(read_on_canvas(reader, Drawing())) == ["empty"]


@pytest.mark.parametrize("strokes", [[[[500, 500]]], [[[500, 500], [528, 500], [500, 528]]]])
def test_ink_under_three_percent_is_too_little(reader, strokes):
    reading = read_on_canvas(reader, Drawing.from_points(strokes))
    assert reasons(reading) == ["too_little"]
    assert not reading.boxes[0].reading.prediction.probabilities.any()
    assert reading.boxes[0].reading.image.any(), "what is there can be seen"


def test_a_small_digit_is_read(reader):
    seven = np.array(SEVEN) / np.ptp(np.array(SEVEN), axis=0).max() * (LEAST_INK + 2)
    reading = read_on_canvas(reader, Drawing.from_points([seven]))
    assert [box.reading.prediction.digit for box in reading.boxes] == [7]


def test_specks_beside_a_digit_are_no_digits(reader):
    strokes = [SEVEN_AT_THE_LEFT, [[900, 500], [905, 508]], [[700, 90]]]
    reading = read_on_canvas(reader, Drawing.from_points(strokes))
    assert not reading.is_number
    seven = SEVEN_AT_THE_LEFT + np.array([380, 0])
    reading = read_on_canvas(reader, Drawing.from_points([*strokes, seven]))
    assert reading.text == "77"


def test_dots_all_over_are_too_little(reader):
    dots = Drawing.from_points([[[100, 100]], [[500, 500]], [[900, 200], [905, 205]]])
    assert reasons(read_on_canvas(reader, dots)) == ["too_little"]
