import numpy as np
import pytest

from model.inside.stages import stages_of
from model.inside.weight_spread import PERCENTILES, Part, fits, parts_of, spread
from tests.model.inside.networks import ladder, plain


@pytest.mark.parametrize("kind", ["softmax", "mlp", "cnn"])
def test_weights_and_biases_of_every_stage(kind):
    _, network = ladder(kind)
    stages = stages_of(network)
    assert parts_of(network, stages) == tuple(
        Part(stage, role) for stage in range(len(stages)) for role in ("weights", "biases")
    )
    rows = spread(network, stages)
    arrays = network.weights
    assert rows.shape == (len(arrays), 9)
    for row, array in zip(rows, arrays, strict=True):
        np.testing.assert_allclose(row, np.percentile(array, PERCENTILES), rtol=1e-5)


def test_a_normalisation_has_the_biases_of_its_stage():
    _, network = ladder("cnn_bn")
    stages = stages_of(network)
    assert len(parts_of(network, stages)) == 2 * len(stages)
    rows = spread(network, stages)
    _, gamma, beta, mean, variance = network.weights[:5]
    shift = beta - mean * gamma / np.sqrt(variance + 1e-3)
    np.testing.assert_allclose(rows[1], np.percentile(shift, PERCENTILES), rtol=1e-4, atol=1e-5)


def test_a_memory_has_both_kinds_of_weights():
    _, network = ladder("gru")
    rows = spread(network, stages_of(network))
    both = np.concatenate([network.weights[0].ravel(), network.weights[1].ravel()])
    np.testing.assert_allclose(rows[0], np.percentile(both, PERCENTILES), rtol=1e-5)


def test_a_stage_without_biases_has_no_part_of_them():
    from keras import layers as k

    network = plain(k.MaxPooling2D(), k.Flatten(), k.Dense(10, use_bias=False))
    assert parts_of(network, stages_of(network)) == (Part(1, "weights"),)


def test_weights_that_ran_away_have_no_percentiles():
    _, network = ladder("softmax")
    wild = [np.full_like(array, np.inf) for array in network.weights]
    assert np.isnan(spread(network.with_weights(wild), stages_of(network))).all()


def test_whether_weights_fit_a_network():
    _, small = ladder("softmax")
    _, large = ladder("mlp")
    assert fits(small, [array + 1 for array in small.weights])
    assert not fits(small, large.weights)
    assert not fits(small, small.weights[:1])
