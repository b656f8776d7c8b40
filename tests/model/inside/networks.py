"""Networks to look into, with weights that leave nothing at 0."""

import numpy as np

from model.inside.plain_network import plain_network_of
from model.networks import build

RANDOM = np.random.default_rng(7)


def digits(count=3):
    """Images (count, 28, 28, 1), float32 from 0 to 1, with ink all over."""
    return RANDOM.random((count, 28, 28, 1)).astype(np.float32)


def stirred(network):
    """Give every weight of a Keras network a value of its own; variances stay above 0."""
    for variable in network.weights:
        values = RANDOM.normal(0, 0.2, variable.shape)
        is_variance = variable.path.endswith("moving_variance")
        variable.assign(np.abs(values) + 0.5 if is_variance else values)
    return network


def sequential(*layers, shape=(28, 28, 1)):
    """Make a stirred network of layers one after the other."""
    import keras

    return stirred(keras.Sequential([keras.Input(shape), *layers]))


def plain(*layers, shape=(28, 28, 1)):
    """Make a plain network of Keras layers."""
    return plain_network_of(sequential(*layers, shape=shape))


def ladder(kind):
    """Make a network of the ladder, as Keras has it and plain."""
    network = stirred(build(kind))
    return network, plain_network_of(network)
