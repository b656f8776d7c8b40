import json

import numpy as np
import pytest

from model.inside.plain_network import (
    CannotLookInside,
    PlainNetwork,
    plain_network_of,
    shipped_plain_network,
)
from model.networks import NETWORKS, build
from model.quiet import quiet_stderr
from model.reading.litert import LiteRTNetwork
from model.reading.shipped import ASSETS, shipped_predictor
from tests.model.inside.networks import digits, ladder, sequential


def outputs(network, images):
    """What each layer of a Keras network makes of images."""
    import keras

    layers = [layer for layer in network.layers if type(layer).__name__ != "InputLayer"]
    every = keras.Model(network.input, [layer.output for layer in layers])
    found = every(images, training=False)
    return [np.asarray(each) for each in (found if isinstance(found, list) else [found])]


@pytest.mark.parametrize("kind", NETWORKS)
def test_every_layer_of_the_ladder_finds_what_keras_finds(kind):
    network, plain = ladder(kind)
    image = digits(1)
    expected = outputs(network, image)
    found = plain.activations(image[0, :, :, 0])
    assert len(found) == len(expected) == len(plain.layers)
    for mine, keras_own in zip(found, expected, strict=True):
        np.testing.assert_allclose(mine, keras_own[0], rtol=1e-4, atol=1e-4)
    assert plain.shapes == tuple(each.shape[1:] for each in expected)


@pytest.mark.parametrize("kind", NETWORKS)
def test_answers_and_features_of_many_images(kind):
    import keras

    network, plain = ladder(kind)
    images = digits(70)  # more than two pieces of work
    logits, features = plain.logits_and_features(images)
    hidden = keras.Model(network.input, network.get_layer("features").output)
    np.testing.assert_allclose(logits, network(images, training=False), rtol=1e-4, atol=1e-4)
    expected = np.asarray(hidden(images, training=False)).reshape(70, -1)
    np.testing.assert_allclose(features, expected, rtol=1e-4, atol=1e-4)


def test_images_of_bytes_and_without_a_channel_are_the_same_images():
    _, plain = ladder("cnn")
    as_bytes = (digits(2) * 255).astype(np.uint8)
    as_floats = as_bytes.astype(np.float32) / 255
    expected = plain.probabilities(as_floats)
    np.testing.assert_allclose(plain.probabilities(as_bytes), expected, atol=1e-6)
    np.testing.assert_allclose(plain.probabilities(as_floats[..., 0]), expected, atol=1e-6)


def test_a_network_that_takes_images_without_a_channel():
    from keras import layers

    network = sequential(layers.GRU(5), layers.Dense(10), shape=(28, 28))
    images = digits(2)
    expected = np.asarray(network(images[..., 0], training=False))
    found, _ = plain_network_of(network).logits_and_features(images)
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)


def test_work_that_nobody_waits_for_gives_what_is_there():
    _, plain = ladder("softmax")
    asked = []
    answers, features = plain.logits_and_features(digits(100), lambda: bool(asked.append(1)))
    assert asked == [1]
    assert answers.shape == (32, 10)
    assert features.shape == (32, 784)


@pytest.mark.parametrize("kind", ["softmax", "cnn"])
def test_no_images_give_no_rows(kind):
    _, plain = ladder(kind)
    answers, features = plain.logits_and_features(digits(0))
    assert answers.shape == (0, 10)
    assert features.shape == (0, plain.logits_and_features(digits(1))[1].shape[1])


def test_another_moment_of_a_network():
    network, plain = ladder("cnn_bn")
    later = [array + 0.1 for array in plain.weights]
    for variable, values in zip(network.weights, later, strict=True):
        variable.assign(values)
    images = digits()
    found, _ = plain.with_weights(later).logits_and_features(images)
    np.testing.assert_allclose(found, network(images, training=False), rtol=1e-4, atol=1e-4)
    assert not np.allclose(found, plain.logits_and_features(images)[0])


def test_a_copy_does_not_learn_with_the_network():
    network, plain = ladder("softmax")
    images = digits(1)
    before = plain.probabilities(images)
    network.weights[0].assign(network.weights[0] + 1.0)
    np.testing.assert_array_equal(plain.probabilities(images), before)


def test_probabilities_are_taken_as_they_are():
    from keras import layers

    network = sequential(layers.Flatten(), layers.Dense(10, activation="softmax"))
    images = digits()
    plain = plain_network_of(network, gives_probabilities=True)
    expected = np.asarray(network(images, training=False))
    np.testing.assert_allclose(plain.probabilities(images), expected, atol=1e-5)
    again = plain.with_weights(plain.weights)
    np.testing.assert_allclose(again.probabilities(images), expected, atol=1e-5)


def test_the_temperature_divides_the_logits():
    network = build("softmax")
    config, weights = json.loads(network.to_json()), [w.numpy() for w in network.weights]
    warm = PlainNetwork(config, weights, temperature=2.0)
    logits = warm.logits_and_features(digits(1))[0][0] / 2
    expected = np.exp(logits) / np.exp(logits).sum()
    np.testing.assert_allclose(warm.to_probabilities(logits[None] * 2)[0], expected, atol=1e-6)


def test_the_last_hidden_layer_is_the_one_named_features_or_the_last_flat_one():
    from keras import layers

    _, named = ladder("cnn")
    assert named.layers[named.features_index].name == "features"
    unnamed = plain_network_of(
        sequential(layers.Flatten(), layers.Dense(7), layers.ReLU(), layers.Dense(10))
    )
    assert unnamed.features_index == 2
    alone = sequential(layers.Conv2D(10, 28), layers.GlobalAveragePooling2D())
    bare = plain_network_of(alone)
    assert bare.features_index == -1
    _, features = bare.logits_and_features(digits(2))
    assert features.shape == (2, 784)


def test_the_shipped_network_agrees_with_litert():
    plain, images = shipped_plain_network(), digits(4)
    images[0] = 0
    with quiet_stderr():
        lite = LiteRTNetwork(ASSETS / "shipped.tflite")
    logits, features = plain.logits_and_features(images)
    for image, mine, hidden in zip(images, logits, features, strict=True):
        expected = dict(zip(lite.widths, lite(image[..., 0]), strict=True))
        np.testing.assert_allclose(mine, expected[10], rtol=1e-4, atol=1e-4)
        np.testing.assert_allclose(hidden, expected[len(hidden)], rtol=1e-4, atol=1e-4)
        answered = shipped_predictor().predict_proba(image[..., 0])
        np.testing.assert_allclose(plain.to_probabilities(mine[None])[0], answered, atol=1e-4)


def test_a_network_with_branches_is_refused():
    import keras
    from keras import layers

    image = keras.Input((28, 28, 1))
    left, right = layers.Flatten()(image), layers.Flatten()(image)
    network = keras.Model(image, layers.Dense(10)(layers.Concatenate()([left, right])))
    with pytest.raises(CannotLookInside, match=r"^has branches$"):
        plain_network_of(network)


def test_a_detour_is_refused():
    import keras
    from keras import layers

    image = keras.Input((28, 28, 1))
    detour = layers.Conv2D(1, 3, padding="same")(image)
    network = keras.Model(image, layers.Dense(10)(layers.Flatten()(layers.Add()([image, detour]))))
    with pytest.raises(CannotLookInside, match=r"^has branches$"):
        plain_network_of(network)


def test_what_is_no_description_of_a_network_is_refused():
    with pytest.raises(CannotLookInside, match="not described as Keras describes a network"):
        PlainNetwork([], [])


def test_too_few_weights_are_refused():
    network = build("cnn")
    weights = [variable.numpy() for variable in network.weights]
    with pytest.raises(CannotLookInside, match="fewer weights than its layers need"):
        PlainNetwork(json.loads(network.to_json()), weights[:-1])
