import numpy as np
import pytest

from model.datasets.strokes import generate_drawings
from model.drawing import Drawing
from model.reading.reading import Reader
from model.reading.shipped import ShippedPredictor

# Written for this test alone, apart from the shapes the network was made with.
LETTERS = {
    "A": [[(10, 60), (30, 0), (50, 60)], [(17, 40), (43, 40)]],
    "K": [[(0, 0), (0, 60)], [(40, 0), (2, 32), (42, 60)]],
    "m": [
        [(0, 20), (0, 60)],
        [(0, 32), (10, 20), (20, 24), (22, 60)],
        [(22, 32), (32, 20), (42, 24), (44, 60)],
    ],
    "w": [[(0, 20), (12, 60), (24, 28), (36, 60), (48, 20)]],
}
STAR = [[(30, 0), (48, 56), (0, 21), (60, 21), (12, 56), (30, 0)]]
HOUSE = [[(5, 60), (5, 28), (30, 2), (55, 28), (55, 60), (5, 60)], [(5, 28), (55, 28)]]


def scribble():
    turns = np.linspace(0, 14 * np.pi, 400)
    x = 40 * np.sin(turns) + 20 * np.sin(2.7 * turns + 1)
    y = 40 * np.cos(1.3 * turns) + 20 * np.sin(3.1 * turns)
    return [np.stack([x, y], axis=1)]


@pytest.fixture(scope="module")
def reader():
    return Reader(ShippedPredictor())


class Always:
    """A predictor that has made up its mind."""

    def predict_proba(self, image):
        return np.eye(12, dtype=np.float32)[11]


def test_nothing_drawn_is_empty(reader):
    reading = reader.read(Drawing())
    assert reading.prediction.reason == "empty"
    assert reading.prediction.digit is None
    assert not reading.prediction.probabilities.any()
    assert not reading.image.any()


@pytest.mark.parametrize("points", [[[5, 5]], [[5, 5], [5, 5], [5, 5]]])
def test_a_point_is_too_little(reader, points):
    reading = reader.read(Drawing.from_points([points]))
    assert reading.prediction.reason == "too_little"
    assert reading.image.any()


def test_an_image_without_ink_is_empty(reader):
    assert reader.answer(np.zeros((28, 28), np.float32)).reason == "empty"


@pytest.mark.parametrize(
    "strokes",
    [*LETTERS.values(), STAR, HOUSE, scribble()],
    ids=[*LETTERS, "star", "house", "scribble"],
)
def test_what_is_no_digit_is_turned_away_with_its_probabilities(reader, strokes):
    prediction = reader.read(Drawing.from_points(strokes)).prediction
    assert prediction.reason == "not_a_digit"
    assert prediction.digit is None
    assert prediction.probabilities.sum() == pytest.approx(1, abs=1e-4)


def test_digits_of_many_hands_are_answered(reader):
    drawn = list(generate_drawings(300, seed=23))
    predictions = [reader.read(drawing).prediction for drawing, _, _ in drawn]
    assert np.mean([prediction.reason is None for prediction in predictions]) > 0.96
    right = [p.best == label for p, (_, label, _) in zip(predictions, drawn, strict=True)]
    assert np.mean(right) > 0.95


def test_a_slashed_zero_and_a_shaky_three_are_digits(reader):
    turns = np.linspace(0, 2 * np.pi, 60)
    ring = np.stack([24 * np.sin(turns), -36 * np.cos(turns)], axis=1)
    slashed = reader.read(Drawing.from_points([ring, [(24, -40), (-24, 40)]])).prediction
    assert slashed.digit == 0
    shaky = [
        (6, 12), (14, 4), (24, 2), (35, 0), (41, 8), (42, 16), (37, 22), (33, 28), (22, 30),
        (34, 32), (42, 38), (47, 48), (43, 55), (40, 63), (27, 66), (18, 67), (6, 59),
    ]  # fmt: skip
    assert reader.read(Drawing.from_points([shaky])).prediction.digit == 3


def test_another_network_answers_but_the_shipped_one_judges(reader):
    reader = Reader(reader.shipped)
    reader.predictor = Always()
    ring = [(50 + 20 * np.sin(t), 50 - 30 * np.cos(t)) for t in np.linspace(0, 6.28, 40)]
    answered = reader.read(Drawing.from_points([ring])).prediction
    assert answered.digit == 11
    assert len(answered.probabilities) == 12
    assert reader.read(Drawing.from_points(STAR)).prediction.reason == "not_a_digit"


def test_a_coordinate_that_is_no_number_is_refused(reader):
    with pytest.raises(ValueError, match="not a finite number"):
        reader.read(Drawing.from_points([[[0, 0], [float("nan"), 1]]]))
