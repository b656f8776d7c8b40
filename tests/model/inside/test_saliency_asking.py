import shutil

import numpy as np
import pytest

from model.devices import import_tensorflow
from model.inside.asking import asker_of
from model.inside.plain_network import shipped_plain_network
from model.inside.saliency import MIDDLE, Covering
from model.opening import NetworkFileError
from model.reading.litert import LiteRTPredictor
from model.reading.predictor import KerasPredictor
from model.reading.shipped import ASSETS, shipped_predictor


@pytest.fixture
def image():
    image = np.zeros((28, 28), np.float32)
    image[4:24, 13:16] = 1
    return image


def test_the_shipped_network_answers_the_same_by_litert(image):
    ask = asker_of(shipped_predictor())
    by_litert = Covering.of(image).further(lambda images: ask((), images), level=MIDDLE)
    plain = shipped_plain_network()
    by_plain = Covering.of(image).further(plain.probabilities, level=MIDDLE)
    np.testing.assert_allclose(by_litert.answers, by_plain.answers, atol=1e-4)
    np.testing.assert_allclose(by_litert.evidence(1), by_plain.evidence(1), atol=0.02)


def test_a_litert_file_is_asked_apart_from_its_predictor(tmp_path, image):
    path = tmp_path / "any.tflite"
    shutil.copy(ASSETS / "shipped.tflite", path)
    predictor = LiteRTPredictor(path)
    answers = asker_of(predictor)((), np.stack([image, image.T]))
    np.testing.assert_allclose(answers[0], predictor.predict_proba(image), atol=1e-6)
    np.testing.assert_allclose(answers[1], predictor.predict_proba(image.T), atol=1e-6)


def test_a_litert_file_that_is_gone_is_said(tmp_path):
    path = tmp_path / "gone.tflite"
    shutil.copy(ASSETS / "shipped.tflite", path)
    predictor = LiteRTPredictor(path)
    path.unlink()
    with pytest.raises(NetworkFileError, match=r"gone\.tflite: there is no such file"):
        asker_of(predictor)


def test_a_network_with_branches_is_asked_with_any_weights(image):
    import_tensorflow()
    import keras
    from keras import layers

    given = keras.Input((28, 28, 1))
    flat = layers.Flatten()(given)
    both = layers.Add()([layers.Dense(10)(flat), layers.Dense(10)(flat)])
    predictor = KerasPredictor(keras.Model(given, both))
    ask = asker_of(predictor)
    own = predictor.own_weights
    np.testing.assert_allclose(ask(own, image[None])[0], predictor.predict_proba(image), atol=1e-6)
    others = [2 * value for value in own]
    predictor.load(others)
    np.testing.assert_allclose(
        ask(others, image[None])[0], predictor.predict_proba(image), atol=1e-6
    )


def test_anything_else_that_answers_is_asked_itself(image):
    class Half:
        classes = 2

        def predict_proba(self, image):
            return np.array([image.mean(), 1 - image.mean()], np.float32)

    answers = asker_of(Half())((), np.stack([image, 0 * image]))
    np.testing.assert_allclose(answers[:, 0], [image.mean(), 0])
