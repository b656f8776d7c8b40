import numpy as np
import pytest

from model.devices import import_tensorflow
from model.reading.shipped import probabilities_of
from model.shipping.digits import Pictures
from model.shipping.fitting import Fit, fit, opinions_of, outputs_of
from model.shipping.mixture import NO_DIGIT
from tests.model.digits import bars_dataset


@pytest.fixture
def network():
    """The smallest network with a layer of features."""
    import_tensorflow()
    import keras
    from keras import layers

    keras.utils.set_random_seed(0)
    image = keras.Input((28, 28, 1))
    x = layers.Flatten()(layers.AveragePooling2D(2)(image))
    x = layers.BatchNormalization(momentum=0.9)(layers.Dense(32, use_bias=False)(x))
    x = layers.ReLU(name="features")(x)
    return keras.Model(image, layers.Dense(10)(x))


def bars():
    split = bars_dataset().train
    return Pictures(split.images[..., 0], split.labels)


def test_learns_digits_and_answers_evenly_for_what_is_none(network):
    digits = bars()
    columns = np.zeros((160, 28, 28), np.uint8)
    columns[:, 5:23, 13:15] = 255
    pool = Pictures(
        np.concatenate([digits.images, columns]),
        np.concatenate([digits.labels, np.full(160, NO_DIGIT, np.int32)]),
    )
    fit(network, pool, Fit(epochs=30, batch_size=64, learning_rate=0.01, averaging=0.9))
    logits, features = outputs_of(network, digits.images)
    assert features.shape == (640, 32)
    assert (logits.argmax(axis=1) == digits.labels).mean() > 0.9
    uneven = np.ptp(outputs_of(network, columns)[0], axis=1).mean()
    assert uneven < 0.5 * np.ptp(logits, axis=1).mean()


def test_the_same_seed_fits_the_same(network):
    start = network.get_weights()
    ends = []
    for _ in range(2):
        network.set_weights(start)
        fit(network, bars(), Fit(epochs=1, batch_size=64, seed=3))
        ends.append(network.get_weights())
    for once, again in zip(*ends, strict=True):
        np.testing.assert_allclose(once, again, rtol=1e-4, atol=1e-5)


def test_half_of_what_is_learnt_comes_from_the_teacher(network):
    digits = bars()
    taught = np.eye(10, dtype=np.float32)[(digits.labels + 1) % 10]
    how = Fit(epochs=30, batch_size=64, learning_rate=0.01, averaging=0.9, smoothing=0)
    fit(network, digits, how, taught)
    probabilities = probabilities_of(outputs_of(network, digits.images)[0], 1.0)
    rows = np.arange(len(digits))
    np.testing.assert_allclose(probabilities[rows, digits.labels].mean(), 0.5, atol=0.1)
    np.testing.assert_allclose(probabilities[rows, (digits.labels + 1) % 10].mean(), 0.5, atol=0.1)


def test_one_look_is_at_the_image_as_it_is(network):
    digits = bars()
    opinions = opinions_of([network], digits, (1, 0.0), seed=0)
    expected = probabilities_of(outputs_of(network, digits.images)[0], 1.0)
    np.testing.assert_allclose(opinions, expected, atol=1e-5)


def test_an_opinion_is_the_mean_of_all_networks_and_looks(network):
    import keras

    other = keras.models.clone_model(network)
    digits = bars()
    one, two = (opinions_of([each], digits, (3, 0.3), seed=5) for each in (network, other))
    both = opinions_of([network, other], digits, (3, 0.3), seed=5)
    np.testing.assert_allclose(both, (one + two) / 2, atol=1e-5)
    np.testing.assert_allclose(both.sum(axis=1), 1, atol=1e-5)
    assert np.abs(one - opinions_of([network], digits, (1, 0.0), seed=5)).max() > 1e-4


def test_untouched_images_are_learnt_as_they_are(network):
    """Where no image is moved, the strength of the moves does not matter."""
    start = network.get_weights()
    ends = []
    for augmentation in (0.0, 3.0):
        network.set_weights(start)
        how = Fit(epochs=1, batch_size=64, augmentation=augmentation, untouched=1.0)
        fit(network, bars(), how)
        ends.append(network.get_weights())
    for still, moved in zip(*ends, strict=True):
        np.testing.assert_allclose(still, moved, rtol=1e-4, atol=1e-5)
