import numpy as np
import pytest

from app.reading.pinned_digit import PinnedDigit, PinnedReading
from model.drawing import Drawing, Stroke
from model.numbers.reading import DigitBox, NumberReading
from model.reading.prediction import Prediction
from model.reading.reading import Reading

READING = Reading(np.zeros((28, 28), np.float32), Prediction.without_answer("empty"))


def bar(x):
    """A stroke straight down at ``x``."""
    return Stroke([[x, 100], [x, 900]])


def boxed(*groups):
    """One box around each group of strokes."""
    boxes = []
    for strokes in groups:
        drawing = Drawing(tuple(strokes))
        (left, top), (right, bottom) = drawing.points().min(axis=0), drawing.points().max(axis=0)
        boxes.append(DigitBox(left, top, right, bottom, drawing, READING))
    return NumberReading(tuple(boxes))


@pytest.fixture
def pin():
    return PinnedDigit()


def test_the_digit_with_the_newest_stroke_is_pinned(pin):
    first, second, cross = bar(100), bar(600), bar(110)
    pin.follow(Drawing((first, second, cross)))
    assert pin.index(boxed([first, cross], [second])) == 0
    pin.follow(Drawing((first, cross, second)))
    assert pin.index(boxed([first, cross], [second])) == 1


def test_a_stroke_that_is_two_digits_pins_the_one_it_ended_in(pin):
    both = Stroke([[100, 100], [100, 900], [600, 100], [600, 900]])
    pin.follow(Drawing((both,)))
    parts = boxed([Stroke(both.points[:2])], [Stroke(both.points[2:])])
    assert pin.index(parts) == 1


def test_a_choice_holds_while_the_strokes_are_the_same(pin):
    first, second = bar(100), bar(600)
    pin.follow(Drawing((first, second)))
    number = boxed([first], [second])
    pin.choose(number.boxes[0])
    assert pin.index(number) == 0
    pin.follow(Drawing((first, second)))
    assert pin.index(boxed([first], [second])) == 0


def test_new_ink_ends_a_choice(pin):
    first, second, third = bar(100), bar(600), bar(800)
    pin.follow(Drawing((first, second)))
    pin.choose(boxed([first], [second]).boxes[0])
    pin.follow(Drawing((first, second, third)))
    assert pin.index(boxed([first], [second], [third])) == 2
    pin.follow(Drawing((first, second)))
    assert pin.index(boxed([first], [second])) == 1


def test_another_drawing_ends_a_choice(pin):
    first, second = bar(100), bar(600)
    pin.follow(Drawing((first, second)))
    pin.choose(boxed([first], [second]).boxes[0])
    others = bar(100), bar(600)
    pin.follow(Drawing(others))
    assert pin.index(boxed([others[0]], [others[1]])) == 1


def test_undo_leaves_a_choice_where_its_digit_still_is(pin):
    first, second, third = bar(100), bar(600), bar(800)
    pin.follow(Drawing((first, second, third)))
    number = boxed([first], [second], [third])
    pin.choose(number.boxes[0])
    pin.follow(Drawing((first, second)))
    assert pin.index(boxed([first], [second])) == 0


def test_undo_of_the_chosen_digit_pins_the_newest(pin):
    first, second, third = bar(100), bar(600), bar(800)
    pin.follow(Drawing((first, second, third)))
    pin.choose(boxed([first], [second], [third]).boxes[2])
    pin.follow(Drawing((first, second)))
    assert pin.index(boxed([first], [second])) == 1


def test_of_digits_that_lean_over_each_other_the_chosen_one_is_meant(pin):
    one = Stroke([[300, 100], [100, 900]])
    two = Stroke([[420, 100], [120, 900]])
    pin.follow(Drawing((one, two)))
    number = boxed([one], [two])
    for place, box in enumerate(number.boxes):
        pin.choose(box)
        assert pin.index(number) == place


def test_without_strokes_the_first_is_pinned(pin):
    pin.follow(Drawing((bar(100), bar(600))))
    pin.follow(Drawing())
    assert pin.index(boxed([bar(100)], [bar(600)])) == 0


def test_a_reading_knows_its_pinned_box():
    number = boxed([bar(100)], [bar(600)])
    assert PinnedReading(number, 1).box is number.boxes[1]
    assert PinnedReading(number).reading is number.boxes[0].reading
