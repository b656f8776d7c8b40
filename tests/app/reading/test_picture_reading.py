import numpy as np

from app.reading.picture_reading import read_picture_on_canvas
from model.datasets.strokes import generate_drawings
from model.numbers.picture import read_number_in_picture
from model.preprocess import preprocess
from model.reading.reading import Reader
from model.reading.shipped import shipped_predictor


def test_it_reads_what_the_whole_picture_gives():
    reader = Reader(shipped_predictor())
    field = np.zeros((300, 400), np.float32)
    digits = [preprocess(drawing) for drawing, _, _ in generate_drawings(2, seed=5)]
    for at, digit in zip((60, 220), digits, strict=True):
        field[100:212, at : at + 112] = np.kron(digit, np.ones((4, 4), np.float32))
    expected = read_number_in_picture(reader, field)
    found = read_picture_on_canvas(reader, field)
    assert found.text == expected.text
    assert len(found.boxes) == 2
    for box, other in zip(found.boxes, expected.boxes, strict=True):
        assert (box.left, box.top, box.right, box.bottom) == (
            other.left,
            other.top,
            other.right,
            other.bottom,
        )
        np.testing.assert_array_equal(box.reading.image, other.reading.image)


def test_no_ink_has_no_answer():
    reading = read_picture_on_canvas(Reader(shipped_predictor()), np.zeros((50, 60), np.float32))
    assert reading.boxes[0].reading.prediction.reason == "empty"
