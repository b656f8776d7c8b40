import numpy as np
import pytest

from model.devices import import_tensorflow
from model.networks import DEFAULT_NETWORK, NETWORKS, PERSONAL, RECIPES, build, personal

PARAMETERS = {"softmax": 7_850, "mlp": 255_000, "cnn": 60_000, "cnn_bn": 60_000, "gru": 40_000}


@pytest.fixture(scope="module")
def networks():
    import_tensorflow().random.set_seed(1)
    return {kind: build(kind) for kind in NETWORKS}


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(2).random((5, 28, 28, 1), np.float32)


def test_every_network_has_a_recipe():
    assert list(NETWORKS) == ["softmax", "mlp", "cnn", "cnn_bn", "gru"]
    assert list(RECIPES) == [*NETWORKS, PERSONAL]
    assert DEFAULT_NETWORK == "cnn_bn"


@pytest.mark.parametrize("kind", NETWORKS)
def test_images_in_and_logits_out(networks, images, kind):
    network = networks[kind]
    assert network.name == kind
    assert network.input_shape == (None, 28, 28, 1)
    assert network.output_shape == (None, 10)
    logits = np.asarray(network(images, training=False))
    assert logits.shape == (5, 10)
    assert logits.dtype == np.float32
    assert np.isfinite(logits).all()
    assert not np.allclose(logits.sum(axis=1), 1), "these are no probabilities"
    assert np.ptp(logits, axis=0).max() > 0, "the image matters"


@pytest.mark.parametrize("kind", NETWORKS)
def test_features_are_what_the_logits_are_made_of(networks, images, kind):
    import keras

    network = networks[kind]
    features = keras.Model(network.input, network.get_layer("features").output)
    last = np.asarray(features(images, training=False))
    assert last.ndim == 2
    weights, bias = network.get_layer("logits").get_weights()
    expected = np.asarray(network(images, training=False))
    np.testing.assert_allclose(last @ weights + bias, expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("kind", NETWORKS)
def test_networks_stay_small(networks, kind):
    assert 0.5 * PARAMETERS[kind] <= networks[kind].count_params() <= 1.2 * PARAMETERS[kind]


@pytest.mark.parametrize("kind", NETWORKS)
def test_an_answer_does_not_depend_on_its_batch(networks, images, kind):
    network = networks[kind]
    together = np.asarray(network(images, training=False))
    for image, row in zip(images, together, strict=True):
        alone = np.asarray(network(image[None], training=False))[0]
        np.testing.assert_allclose(alone, row, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("kind", NETWORKS)
def test_each_build_has_weights_of_its_own(networks, kind):
    other = build(kind)
    pairs = zip(networks[kind].get_weights(), other.get_weights(), strict=True)
    assert any(not np.array_equal(mine, its) for mine, its in pairs)


def test_the_gru_reads_rows_from_top_to_bottom(networks, images):
    last_row_changed = images.copy()
    last_row_changed[:, -1] = 1 - last_row_changed[:, -1]
    turned = images[:, ::-1]
    gru = networks["gru"]
    expected = np.asarray(gru(images, training=False))
    for other in (last_row_changed, turned):
        assert np.abs(np.asarray(gru(other, training=False)) - expected).max() > 1e-3


def test_dropout_works_in_training_only(networks, images):
    mlp = networks["mlp"]
    assert np.array_equal(mlp(images, training=False), mlp(images, training=False))
    assert not np.array_equal(mlp(images, training=True), mlp(images, training=True))


def test_the_personal_network_has_as_many_classes_as_asked_for():
    assert build(PERSONAL).output_shape == (None, 10)
    network = personal(13)
    assert network.output_shape == (None, 13)
    assert network.get_layer("features").output.shape[-1] == 192
