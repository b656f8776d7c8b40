"""Making the judge: its shape, its figures, its files. The whole learning takes too long here."""

import json

import numpy as np
import pytest

from model.challenge.judge import Judge
from model.challenge.making.__main__ import SEED, write
from model.challenge.making.judging import (
    ENOUGH,
    Fixed,
    digit_figures,
    facts_of,
    shape_figures,
    shipped_answers,
)
from model.challenge.making.network import FEATURES, build
from model.datasets.strokes import generate
from model.reading.shipped import ASSETS
from model.shipping.digits import Pictures
from model.shipping.fitting import outputs_of
from model.shipping.writing import to_litert


@pytest.fixture(scope="module")
def network():
    import keras

    keras.utils.set_random_seed(1)
    return build()


@pytest.fixture(scope="module")
def digits():
    images, labels = generate(60, seed=5)
    return Pictures(images[..., 0], labels)


def test_it_is_small_and_of_another_kind_than_what_it_judges(network):
    from model.shipping.network import build as build_shipped

    assert network.count_params() < 120_000
    kinds = {type(layer).__name__ for layer in network.layers}
    assert {"Add", "GlobalAveragePooling2D"} <= kinds
    assert not {"Add", "GlobalAveragePooling2D"} & {
        type(layer).__name__ for layer in build_shipped().layers
    }


def test_it_gives_logits_and_features(network):
    logits, features = outputs_of(network, np.zeros((3, 28, 28), np.uint8))
    assert logits.shape == (3, 10)
    assert features.shape == (3, FEATURES)


def test_what_is_written_is_what_is_read(network, tmp_path, digits):
    fixed = Fixed(0.7, 0.0, ENOUGH, {})
    write(to_litert(network), facts_of(network, fixed, 5, 1.0), tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["judge.json", "judge.tflite"]
    judge = Judge(tmp_path)
    assert judge.enough == ENOUGH
    image = digits.images[0]
    logits = outputs_of(network, image[None])[0][0] / 0.7
    expected = np.exp(logits - logits.max())
    believed = judge.beliefs_of_image(image.astype(np.float32) / 255)
    assert believed == pytest.approx(expected / expected.sum(), abs=2e-3)


def test_digits_believed_for_what_they_are(digits):
    own = np.eye(10, dtype=np.float32)[digits.labels]
    figures = digit_figures(own, digits)
    assert figures["believed"] == figures["accuracy"] == 1
    assert figures["wins_as_another"] == 0
    assert figures["count"] == len(digits)


def test_digits_believed_for_the_one_after_win_where_that_is_asked_for(digits):
    other = np.eye(10, dtype=np.float32)[(digits.labels + 1) % 10]
    figures = digit_figures(other, digits)
    assert figures["believed"] == 0
    assert figures["wins_as_another"] == pytest.approx(1 / 9, abs=0.03)


def test_shapes_win_only_where_the_network_says_something_else(digits):
    answers = shipped_answers(digits.images)
    assert (answers == digits.labels).mean() > 0.9
    all_of_them = np.ones((len(digits), 10), np.float32)
    assert shape_figures(all_of_them, digits.images)["wins"] == pytest.approx(0.9, abs=0.02)
    assert shape_figures(all_of_them * 0, digits.images)["wins"] == 0


def test_the_file_that_ships_names_the_seed_of_its_command():
    facts = json.loads((ASSETS / "judge.json").read_text("utf-8"))
    assert facts["seed"] == SEED
    assert f"--seed {SEED}" in facts["recipe"]
    assert facts["figures"]["scribbles"]["wins"] < 0.01
