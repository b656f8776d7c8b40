import numpy as np
import pytest

from model.inside.plain_network import CannotLookInside, plain_network_of
from tests.model.inside.networks import digits, sequential


def conv(*args, **settings):
    from keras import layers

    return layers.Conv2D(*args, **settings)


def layer(name, *args, **settings):
    from keras import layers

    return getattr(layers, name)(*args, **settings)


CHAINS = {
    "padded": lambda: [conv(3, 5, padding="same")],
    "padded, even window": lambda: [conv(3, 4, padding="same")],
    "not square": lambda: [conv(3, (3, 5))],
    "strides": lambda: [conv(3, 3, strides=2)],
    "padded strides": lambda: [conv(3, 3, strides=2, padding="same")],
    "padded strides, not square": lambda: [conv(3, (2, 5), strides=(3, 2), padding="same")],
    "no bias": lambda: [conv(3, 3, use_bias=False)],
    "sigmoid": lambda: [conv(2, 3, activation="sigmoid")],
    "tanh": lambda: [conv(2, 3, activation="tanh")],
    "two in a row": lambda: [conv(4, 3, activation="relu"), conv(5, 3)],
    "pooling": lambda: [layer("MaxPooling2D")],
    "pooling leaves a rest": lambda: [layer("MaxPooling2D", 3)],
    "overlapping pooling": lambda: [layer("MaxPooling2D", 3, strides=2)],
    "pooling apart": lambda: [layer("MaxPooling2D", 2, strides=3)],
    "pooling, not square": lambda: [layer("MaxPooling2D", (2, 3))],
    "mean pooling": lambda: [layer("AveragePooling2D", 2)],
    "overlapping mean pooling": lambda: [layer("AveragePooling2D", 3, strides=1)],
    "global mean": lambda: [conv(4, 3), layer("GlobalAveragePooling2D")],
    "normalisation": lambda: [conv(3, 3), layer("BatchNormalization")],
    "normalisation of numbers": lambda: [layer("Flatten"), layer("BatchNormalization")],
    "normalisation without scale": lambda: [conv(3, 3), layer("BatchNormalization", scale=False)],
    "normalisation without centre": lambda: [conv(3, 3), layer("BatchNormalization", center=False)],
    "normalisation, other epsilon": lambda: [layer("BatchNormalization", epsilon=0.1)],
    "relu": lambda: [conv(3, 3), layer("ReLU")],
    "softmax": lambda: [layer("Flatten"), layer("Dense", 6), layer("Softmax")],
    "activation": lambda: [conv(3, 3), layer("Activation", "tanh")],
    "reshape": lambda: [layer("Reshape", (14, 56, 1)), conv(2, 3)],
    "reshape with a rest": lambda: [layer("Reshape", (-1, 28)), layer("GRU", 4)],
    "dropout": lambda: [layer("Dropout", 0.9), layer("SpatialDropout2D", 0.9)],
    "dense without bias": lambda: [layer("Flatten"), layer("Dense", 6, use_bias=False)],
    "dense on maps": lambda: [conv(3, 3), layer("Dense", 4, activation="relu")],
    "gru": lambda: [layer("Reshape", (28, 28)), layer("GRU", 6)],
}


@pytest.mark.parametrize("name", CHAINS)
def test_a_layer_finds_what_keras_finds(name):
    network = sequential(*CHAINS[name](), layer("Flatten"), layer("Dense", 10))
    images = digits(2)
    expected = np.asarray(network(images, training=False))
    found, _ = plain_network_of(network).logits_and_features(images)
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)


REFUSED = {
    "has a layer of the kind LayerNormalization": lambda: [layer("LayerNormalization")],
    "has 'Conv2DTranspose' as a layer, which": lambda: [layer("Conv2DTranspose", 2, 3)],
    "kind Conv2D with dilation_rate": lambda: [conv(2, 3, dilation_rate=2)],
    "kind Conv2D with groups 2": lambda: [conv(2, 3), conv(2, 3, groups=2)],
    "kind MaxPooling2D with padding same": lambda: [layer("MaxPooling2D", padding="same")],
    "has a layer of the kind AveragePooling2D with padding same": lambda: [
        layer("AveragePooling2D", 2, padding="same")
    ],
    "has a layer of the kind ReLU with max_value 6": lambda: [layer("ReLU", max_value=6)],
    "has a layer of the kind ReLU with negative_slope": lambda: [layer("ReLU", negative_slope=0.1)],
    "has a layer of the kind ReLU with threshold": lambda: [layer("ReLU", threshold=0.5)],
    "has an activation that is not known here: gelu": lambda: [conv(2, 3, activation="gelu")],
    "kind BatchNormalization with axis": lambda: [layer("BatchNormalization", axis=1)],
    "has a layer of the kind Softmax with axis": lambda: [layer("Softmax", axis=2)],
    "has a layer of the kind GlobalAveragePooling2D with keepdims": lambda: [
        layer("GlobalAveragePooling2D", keepdims=True)
    ],
    "has a layer of the kind GRU with return_sequences": lambda: [
        layer("Reshape", (28, 28)), layer("GRU", 3, return_sequences=True),
    ],
    "has a layer of the kind GRU with reset_after": lambda: [
        layer("Reshape", (28, 28)), layer("GRU", 3, reset_after=False),
    ],
    "has a layer of the kind GRU with go_backwards": lambda: [
        layer("Reshape", (28, 28)), layer("GRU", 3, go_backwards=True),
    ],
    "has a layer of the kind GRU with activation relu": lambda: [
        layer("Reshape", (28, 28)), layer("GRU", 3, activation="relu"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("reason", REFUSED)
def test_what_is_not_known_here_is_refused_with_its_name(reason):
    network = sequential(*REFUSED[reason](), layer("Flatten"), layer("Dense", 10))
    with pytest.raises(CannotLookInside, match=reason):
        plain_network_of(network)
