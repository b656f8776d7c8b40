import numpy as np
import pytest

from model.numbers.picture import read_number_in_picture
from model.preprocess import preprocess_bitmap, preprocess_ink
from model.reading.reading import Reader
from model.reading.shipped import ShippedPredictor
from tests.model.numbers.digits import DIGITS, drawing_of, painted, placed, written


@pytest.fixture(scope="module")
def reader():
    return Reader(ShippedPredictor())


@pytest.mark.parametrize("digit", DIGITS)
def test_one_digit_is_the_very_same_as_read_alone(reader, digit):
    pixels = painted(drawing_of([placed(digit, 0)]))
    (box,) = read_number_in_picture(reader, pixels).boxes
    alone = preprocess_bitmap(pixels)
    assert np.array_equal(box.reading.image, alone)
    assert np.array_equal(box.reading.prediction.probabilities, reader.answer(alone).probabilities)
    assert box.reading.prediction.digit == digit


@pytest.mark.parametrize("inverted", [False, True])
@pytest.mark.parametrize("text", ["2026", "75", "10", "4870"])
def test_digits_beside_each_other_are_a_number(reader, text, inverted):
    pixels = painted(drawing_of(written(text, gap=30)))
    number = read_number_in_picture(reader, 255 - pixels if inverted else pixels)
    assert number.text == text
    assert [box.left for box in number.boxes] == sorted(box.left for box in number.boxes)
    for box in number.boxes:
        assert box.source.shape == (box.bottom - box.top, box.right - box.left)
        assert box.source.dtype == np.float32
        assert box.source.any(axis=0)[[0, -1]].all()
        assert np.array_equal(preprocess_ink(box.source), box.reading.image)


def test_boxes_are_where_the_ink_is(reader):
    pixels = painted(drawing_of(written("20", gap=40)))
    first, second = read_number_in_picture(reader, pixels).boxes
    columns = np.flatnonzero((pixels < 128).any(axis=0))
    gap = int(np.argmax(np.diff(columns)))
    assert first.left == pytest.approx(columns[0], abs=2)
    assert first.right == pytest.approx(columns[gap] + 1, abs=2)
    assert second.left == pytest.approx(columns[gap + 1], abs=2)
    assert second.right == pytest.approx(columns[-1] + 1, abs=2)


def test_digits_that_run_into_each_other_are_cut(reader):
    pixels = painted(drawing_of(written("00", gap=4)))
    assert read_number_in_picture(reader, pixels).text == "00"


def test_specks_are_no_digits(reader):
    pixels = painted(drawing_of(written("2026", gap=30)))
    for row, column in np.random.default_rng(4).integers(2, 150, (20, 2)):
        pixels[row : row + 3, column : column + 3] = 0
    assert read_number_in_picture(reader, pixels).text == "2026"


@pytest.mark.parametrize("scale", [0.5, 4.0])
def test_size_does_not_matter(reader, scale):
    pixels = painted(drawing_of(written("20", gap=30)), scale)
    assert read_number_in_picture(reader, pixels).text == "20"


def test_a_plain_picture_is_one_empty_box(reader):
    (box,) = read_number_in_picture(reader, np.full((40, 60, 3), 255, np.uint8)).boxes
    assert box.reading.prediction.reason == "empty"


def test_a_picture_full_of_spots_is_one_box(reader):
    spots = np.random.default_rng(2).random((300, 300)) < 0.05
    (box,) = read_number_in_picture(reader, np.where(spots, 0, 255).astype(np.uint8)).boxes
    assert box.reading.prediction.reason == "not_a_digit"


def test_what_is_no_picture_is_refused(reader):
    with pytest.raises(ValueError, match="a picture has the shape"):
        read_number_in_picture(reader, np.zeros(5, np.uint8))
