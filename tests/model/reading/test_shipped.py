import json
import re
import subprocess
import sys

import numpy as np
import pytest

from model.datasets.strokes import generate
from model.devices import import_tensorflow
from model.reading.shipped import ASSETS, ShippedPredictor, energy_of, probabilities_of


@pytest.fixture(scope="module")
def shipped():
    return ShippedPredictor()


@pytest.fixture(scope="module")
def digits():
    images, labels = generate(300, seed=11)
    return images[..., 0].astype(np.float32) / 255, labels


def test_both_files_hold_the_same_network(shipped, digits):
    import_tensorflow()
    import keras

    network = keras.models.load_model(ASSETS / "shipped.keras", compile=False, safe_mode=True)
    both = keras.Model(network.input, [network.output, network.get_layer("features").output])
    images = digits[0][:40]
    expected_logits, expected_features = both(images[..., None], training=False)
    found = [shipped.logits_and_features(image) for image in images]
    np.testing.assert_allclose(
        [logits for logits, _ in found], expected_logits, rtol=1e-4, atol=1e-4
    )
    np.testing.assert_allclose(
        [features for _, features in found], expected_features, rtol=1e-4, atol=1e-4
    )


def test_reads_digits_it_never_saw(shipped, digits):
    images, labels = digits
    answers = [int(shipped.predict_proba(image).argmax()) for image in images]
    assert np.mean(answers == labels) > 0.95


def test_probabilities_are_those_of_examine_and_sum_to_one(shipped, digits):
    image = digits[0][0]
    probabilities = shipped.predict_proba(image)
    assert probabilities.shape == (10,)
    assert probabilities.dtype == np.float32
    assert probabilities.sum() == pytest.approx(1, abs=1e-5)
    np.testing.assert_array_equal(probabilities, shipped.examine(image)[0])


def test_knows_a_digit_from_a_black_field(shipped, digits):
    known = [shipped.examine(image)[1] for image in digits[0]]
    assert np.mean(known) > 0.95
    field = np.zeros((28, 28), np.float32)
    field[4:24, 4:24] = 1
    assert not shipped.examine(field)[1]


def test_a_higher_temperature_is_less_sure_of_the_same_digit():
    logits = np.array([[0.0, 3, 1, 0, 0, 0, 0, 0, 0, 0]], np.float32)
    sure, unsure = probabilities_of(logits, 0.5)[0], probabilities_of(logits, 2.0)[0]
    assert sure.argmax() == unsure.argmax() == 1
    assert sure[1] > unsure[1] > 0.1


def test_energy_is_least_for_even_logits_and_the_same_wherever_they_lie():
    logits = np.array([[0] * 10, [9] + [-1] * 9], np.float32)
    expected = [np.log(10), np.log(np.exp(9) + 9 * np.exp(-1))]
    np.testing.assert_allclose(energy_of(logits), expected, rtol=1e-5)
    np.testing.assert_allclose(energy_of(logits + 1000), expected, rtol=1e-4)


def test_the_facts_name_recipe_data_and_figures_and_no_place_of_a_machine():
    text = (ASSETS / "shipped.json").read_text("utf-8")
    facts = json.loads(text)
    assert facts["recipe"].startswith("INKLING_MNIST_DIR=mnist python -m model.shipping")
    assert f"--seed {facts['seed']}" in facts["recipe"]
    assert all(source["source"] and source["licence"] for source in facts["data"])
    assert all(figures["count"] > 0 for figures in facts["figures"].values())
    assert not re.search(r"[\"=\s](/|[A-Z]:)", text), "an absolute path"


def test_the_files_are_small():
    assert (ASSETS / "shipped.tflite").stat().st_size < 2**19
    assert (ASSETS / "shipped.keras").stat().st_size < 2**21


def test_reading_loads_no_tensorflow():
    code = (
        "import sys, numpy as np; from model.reading.shipped import shipped_predictor; "
        "shipped_predictor().predict_proba(np.zeros((28, 28), np.float32)); "
        "print([name for name in ('tensorflow', 'keras', 'PIL') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
