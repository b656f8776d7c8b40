import random

import numpy as np
import pytest

from model.drawing import Drawing, Stroke
from model.numbers.find import read_number
from model.numbers.strokes import StrokeMemory
from model.reading.reading import Reader
from model.reading.shipped import ShippedPredictor
from tests.model.numbers.digits import DIGITS, FOUR, ONE, drawing_of, placed, ring, written
from tests.model.reading.test_reading import HOUSE, LETTERS, STAR, scribble


@pytest.fixture(scope="module")
def reader():
    return Reader(ShippedPredictor())


class Learning:
    """A predictor that answers something else each time."""

    def __init__(self):
        self.asked = 0

    def predict_proba(self, image):
        self.asked += 1
        return np.roll(np.array([1] + [0] * 9, np.float32), self.asked)


def assert_one(reader, drawing):
    number, alone = read_number(reader, drawing), reader.read(drawing)
    assert not number.is_number
    (box,) = number.boxes
    assert box.source is drawing
    assert np.array_equal(box.reading.image, alone.image)
    assert np.array_equal(box.reading.prediction.probabilities, alone.prediction.probabilities)
    assert box.reading.prediction.reason == alone.prediction.reason
    return box


@pytest.mark.parametrize("digit", DIGITS)
def test_one_digit_is_the_very_same_as_read_alone(reader, digit):
    box = assert_one(reader, drawing_of([placed(digit, 40)]))
    assert box.reading.prediction.digit == digit


@pytest.mark.parametrize("stretch", [0.4, 1.6])
@pytest.mark.parametrize("digit", DIGITS)
def test_wide_and_narrow_digits_stay_one(reader, digit, stretch):
    lines = [stroke.points * [stretch, 1] for stroke in placed(digit, 0)]
    assert_one(reader, Drawing.from_points(lines))


def test_the_bar_of_a_five_may_float_away(reader):
    body, bar = placed(5, 0)
    assert_one(reader, Drawing((body, Stroke(bar.points + np.array([8, -6])))))


def test_a_broken_four_stays_one(reader):
    corner, upright = FOUR
    broken = Drawing.from_points([corner, np.add(upright, np.array([18, 0]))])
    assert assert_one(reader, broken).reading.prediction.digit == 4


@pytest.mark.parametrize("strokes", [*LETTERS.values(), STAR, HOUSE, scribble()])
def test_what_is_no_digit_is_one_box_with_its_reason(reader, strokes):
    box = assert_one(reader, Drawing.from_points(strokes))
    assert box.reading.prediction.reason == "not_a_digit"


@pytest.mark.parametrize(
    ("strokes", "reason"),
    [([], "empty"), ([[(5, 5)]], "too_little"), ([[(5, 5)], [(9, 5)]], "too_little")],
)
def test_nothing_to_read_is_one_box_with_its_reason(reader, strokes, reason):
    box = assert_one(reader, Drawing.from_points(strokes))
    assert box.reading.prediction.reason == reason


@pytest.mark.parametrize("text", ["2026", "75", "10", "11", "4711", "58", "888", "0520", "1746"])
def test_digits_beside_each_other_are_a_number(reader, text):
    digits = written(text)
    number = read_number(reader, drawing_of(digits))
    assert number.text == number.number == text
    for box, strokes in zip(number.boxes, digits, strict=True):
        assert set(box.source.strokes) == set(strokes)
        points = Drawing(tuple(strokes)).points()
        assert (box.left, box.top) == tuple(points.min(axis=0))
        assert (box.right, box.bottom) == tuple(points.max(axis=0))
        assert np.array_equal(box.reading.image, reader.read(box.source).image)


@pytest.mark.parametrize("text", ["2075", "5171", "4870"])
def test_the_order_of_strokes_does_not_matter(reader, text):
    strokes = list(drawing_of(written(text)).strokes)
    for seed in range(4):
        random.Random(seed).shuffle(strokes)
        assert read_number(reader, Drawing(tuple(strokes))).text == text


def test_a_bar_may_reach_over_the_next_digit(reader):
    (body, bar), (one,) = placed(5, 0), placed(1, 66)
    long_bar = Stroke(bar.points * [1.4, 1] + [0, -4])
    assert long_bar.points[:, 0].max() > one.points[:, 0].min()
    number = read_number(reader, Drawing((body, one, long_bar)))
    assert number.text == "51"
    assert set(number.boxes[0].source.strokes) == {body, long_bar}


@pytest.mark.parametrize("text", ["20", "60", "06"])
def test_digits_that_overlap_a_little_are_told_apart(reader, text):
    assert read_number(reader, drawing_of(written(text, gap=-6))).text == text


def test_one_stroke_through_two_digits_is_cut(reader):
    (zero,), (other,) = placed(0, 0), placed(0, 90)
    line = np.concatenate([zero.points, [(60, 6), (75, 6)], other.points])
    number = read_number(reader, Drawing((Stroke(line),)))
    assert number.text == "00"
    assert number.boxes[0].right < number.boxes[1].right


def test_a_digit_begun_beside_others_is_a_box_of_its_own(reader):
    hook = Stroke([(190, 20), (200, 6), (212, 8)])
    number = read_number(reader, Drawing((*drawing_of(written("20")).strokes, hook)))
    assert number.text.startswith("20")
    assert len(number.boxes) == 3


@pytest.mark.parametrize(("scale", "shift"), [(1e-3, 0.0), (7.3, -4000.0), (1e6, 1e9)])
def test_moving_and_scaling_change_nothing(reader, scale, shift):
    drawing = drawing_of(written("4758", gap=12))
    moved = Drawing.from_points([s.points * scale + shift for s in drawing.strokes])
    one, other = read_number(reader, drawing), read_number(reader, moved)
    assert one.text == other.text == "4758"
    for before, after in zip(one.boxes, other.boxes, strict=True):
        assert after.left == pytest.approx(before.left * scale + shift, rel=1e-6)
        assert np.allclose(before.reading.image, after.reading.image, atol=1e-3)


def test_remembering_changes_no_answer(reader):
    memory, strokes = StrokeMemory(), ()
    for stroke in drawing_of(written("5720")).strokes:
        for count in (2, len(stroke) // 2 + 1):
            drawing = Drawing((*strokes, Stroke(stroke.points[:count])))
            fresh = read_number(reader, drawing)
            assert read_number(reader, drawing, memory).text == fresh.text
        strokes = (*strokes, stroke)
    assert read_number(reader, Drawing(strokes), memory).text == "5720"


def test_a_growing_drawing_asks_the_network_about_what_is_new_only(reader, monkeypatch):
    memory, drawing = StrokeMemory(), drawing_of(written("2026"))
    read_number(reader, drawing, memory)
    asked = []
    ask = reader.shipped.logits_and_features
    monkeypatch.setattr(
        reader.shipped, "logits_and_features", lambda image: asked.append(1) or ask(image)
    )
    assert read_number(reader, drawing, memory).text == "2026"
    assert not asked
    read_number(reader, drawing.with_stroke(placed(1, 400)[0]), memory)
    assert 1 <= len(asked) <= 4


def test_another_network_answers_anew_each_time(reader):
    learning = Reader(reader.shipped)
    learning.predictor = Learning()
    memory, drawing = StrokeMemory(), drawing_of(written("20"))
    assert read_number(learning, drawing, memory).text == "12"
    assert read_number(learning, drawing, memory).text == "34"


def test_a_coordinate_that_is_no_number_is_refused(reader):
    strokes = [ONE[0], [(100, 0), (float("nan"), 5)]]
    with pytest.raises(ValueError, match="not a finite number"):
        read_number(reader, Drawing.from_points(strokes))


def test_the_largest_numbers_are_read(reader):
    big = 1e308
    cross = [[(-big, -big), (big, big)], [(big, -big), (-big, big)]]
    assert len(read_number(reader, Drawing.from_points(cross)).boxes) == 1


@pytest.mark.parametrize("count", [200, 32])
def test_very_many_strokes_are_read_with_bounded_effort(reader, monkeypatch, count):
    looks = []
    ask = reader.shipped.logits_and_features
    monkeypatch.setattr(
        reader.shipped, "logits_and_features", lambda image: looks.append(1) or ask(image)
    )
    random = np.random.default_rng(count)
    lines = [random.random((20, 2)) * [25, 50] + [30 * place, 0] for place in range(count)]
    read_number(reader, Drawing.from_points(lines))
    assert len(looks) < 150


def test_very_many_points_are_read(reader):
    turns = np.linspace(0, 40 * np.pi, 100_000)
    spiral = np.stack([turns * np.sin(turns), turns * np.cos(turns)], axis=1)
    assert_one(reader, Drawing.from_points([spiral]))
    strokes = [ring(x, 50, 28, 50).repeat(2_000, axis=0) for x in (0, 90)]
    assert read_number(reader, Drawing.from_points(strokes)).text == "00"
