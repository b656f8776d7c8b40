"""The judge: it knows digits, and neither scribbles nor letters nor other digits win by it."""

import json

import numpy as np
import pytest

from model.challenge.judge import Judge, beliefs_of_logits
from model.challenge.rules import Attempt, Verdict
from model.drawing import Drawing
from model.reading.shipped import ASSETS, ShippedPredictor
from model.shipping import not_digits
from model.shipping.shapes import shapes
from tests.app.written_digits import DIGITS

MOST = 300_000


@pytest.fixture(scope="module")
def judge():
    return Judge()


def drawing_of(digit):
    return Drawing.from_points(DIGITS[digit])


def test_it_is_small_and_says_where_it_comes_from():
    assert (ASSETS / "judge.tflite").stat().st_size < MOST
    facts = json.loads((ASSETS / "judge.json").read_text("utf-8"))
    assert "python -m model.challenge.making" in facts["recipe"]
    assert facts["seed"] != json.loads((ASSETS / "shipped.json").read_text("utf-8"))["seed"]
    assert facts["figures"]["MNIST, held out"]["accuracy"] > 0.985
    assert facts["figures"]["pen, held out"]["accuracy"] > 0.97


@pytest.mark.parametrize("digit", range(10))
def test_it_believes_in_plain_digits_and_in_no_other(judge, digit):
    beliefs = judge.beliefs(drawing_of(digit))
    assert beliefs.shape == (10,)
    assert beliefs.dtype == np.float32
    assert beliefs[digit] > 0.9
    assert np.delete(beliefs, digit).max() < 0.1


@pytest.mark.parametrize("drawing", [Drawing(), Drawing.from_points([[[3, 3]]])])
def test_it_believes_in_nothing_where_nothing_is_drawn(judge, drawing):
    assert not judge.beliefs(drawing).any()


def test_moving_and_scaling_a_drawing_changes_nothing(judge):
    moved = [[(900 * x + 40, 900 * y + 7) for x, y in stroke] for stroke in DIGITS[4]]
    there = judge.beliefs(Drawing.from_points(moved))
    assert there == pytest.approx(judge.beliefs(drawing_of(4)), abs=1e-3)


def test_coordinates_that_are_no_numbers_are_refused(judge):
    with pytest.raises(ValueError, match="finite"):
        judge.beliefs(Drawing.from_points([[[0, 0], [np.inf, 1]]]))


def test_too_little_energy_is_no_belief():
    flat = np.zeros(10, np.float32)
    steep = np.array([9, *[0] * 9], np.float32)
    both = beliefs_of_logits(np.stack([flat, steep]), 1.0, 4.0)
    assert not both[0].any()
    assert both[1].argmax() == 0
    assert both[1].sum() == pytest.approx(1)


def share_of_wins(judge, images):
    """How often an image fools, over all digits that may be asked for."""
    shipped, wins = ShippedPredictor(), 0
    for image in images:
        seen = image.astype(np.float32) / 255
        probabilities, is_digit = shipped.examine(seen)
        answered = str(int(probabilities.argmax())) if is_digit else None
        beliefs = judge.beliefs_of_image(seen)
        for asked in range(10):
            drawing = drawing_of(asked)  # any ink: the image is what is judged
            attempt = Attempt(drawing, asked, answered, 1.0, float(beliefs[asked]))
            wins += attempt.verdict(judge.enough) is Verdict.FOOLED
    return wins / len(images) / 10, wins / len(images)


def held_out(letters):
    return [s for s in shapes() if s.is_held_out and s.is_letter == letters]


@pytest.mark.parametrize("kind", ["loops", "hatching", "letters", "signs"])
def test_scribbles_and_letters_do_not_win(judge, kind):
    rng = np.random.default_rng(77)
    images = {
        "loops": lambda: not_digits.scribbles(300, rng, hatched=False),
        "hatching": lambda: not_digits.scribbles(300, rng, hatched=True),
        "letters": lambda: not_digits.draw(300, rng, held_out(letters=True)),
        "signs": lambda: not_digits.draw(300, rng, held_out(letters=False)),
    }[kind]()
    for_a_random_digit, for_the_best_digit = share_of_wins(judge, images)
    assert for_a_random_digit <= 0.01
    assert for_the_best_digit <= 0.06
