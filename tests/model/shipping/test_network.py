import numpy as np

from model.devices import import_tensorflow
from model.shipping.network import FEATURES, build, fold


def test_folding_keeps_every_answer():
    import_tensorflow()
    import keras

    keras.utils.set_random_seed(0)
    network = build()
    rng = np.random.default_rng(0)
    for layer in network.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            size = layer.gamma.shape[0]
            layer.set_weights(
                [rng.uniform(0.5, 1.5, size), rng.normal(0, 0.3, size),
                 rng.normal(0, 0.3, size), rng.uniform(0.5, 2, size)]
            )  # fmt: skip
    images = rng.random((20, 28, 28, 1), np.float32)
    folded = fold(network)
    expected = np.array(network(images, training=False))
    found = np.array(folded(images, training=False))
    assert np.abs(found - expected).max() < 0.005 * np.abs(expected).max() + 0.005
    assert expected.std() > 0.05


def test_a_folded_network_has_no_normalisation_and_weights_of_half_precision():
    import_tensorflow()
    folded = fold(build())
    assert not any("normalization" in layer.name for layer in folded.layers)
    assert folded.get_layer("features").output.shape == (None, FEATURES)
    for weights in folded.get_weights():
        np.testing.assert_array_equal(weights, weights.astype(np.float16).astype(np.float32))
