"""Good files: they open, and the network answers as it did when it was saved."""

import subprocess
import sys

import numpy as np
import pytest

from model.devices import import_tensorflow
from model.opening import check_network_file, open_network
from tests.model.opening.files import edited, save, tiny

import_tensorflow()
import keras  # noqa: E402
from keras import layers  # noqa: E402

IMAGE, ROWS = (28, 28, 1), (28, 28)


def conv(**settings):
    return layers.Conv2D(4, 3, **settings)


CHAINS = {
    "dense without bias": (IMAGE, [layers.Flatten(), layers.Dense(5, use_bias=False)]),
    "dense on rows": (ROWS, [layers.Dense(3), layers.Flatten()]),
    "conv strides same": (IMAGE, [conv(strides=(2, 3), padding="same"), layers.Flatten()]),
    "conv dilation": (IMAGE, [conv(dilation_rate=(2, 3)), layers.Flatten()]),
    "conv groups": (IMAGE, [conv(), layers.Conv2D(6, 3, groups=2), layers.Flatten()]),
    "depthwise": (
        IMAGE,
        [conv(), layers.DepthwiseConv2D(3, strides=2, depth_multiplier=2), layers.Flatten()],
    ),
    "separable": (
        IMAGE,
        [conv(), layers.SeparableConv2D(5, 3, depth_multiplier=3), layers.Flatten()],
    ),
    "batch normalisation": (IMAGE, [conv(), layers.BatchNormalization(), layers.Flatten()]),
    "batch normalisation, bare": (
        IMAGE,
        [conv(), layers.BatchNormalization(center=False, scale=False), layers.Flatten()],
    ),
    "batch normalisation, rows": (IMAGE, [layers.BatchNormalization(axis=1), layers.Flatten()]),
    "layer normalisation": (
        IMAGE,
        [conv(), layers.LayerNormalization(axis=[2, 3], center=False), layers.Flatten()],
    ),
    "dropouts": (
        IMAGE,
        [
            layers.SpatialDropout2D(0.1),
            layers.GaussianNoise(0.1),
            layers.GaussianDropout(0.1),
            layers.AlphaDropout(0.1),
            layers.Dropout(0.2, seed=3),
            layers.Flatten(),
        ],
    ),
    "poolings": (
        IMAGE,
        [
            layers.MaxPooling2D(3, strides=2, padding="same"),
            layers.AveragePooling2D((2, 3)),
            layers.Flatten(),
        ],
    ),
    "global average": (IMAGE, [conv(), layers.GlobalAveragePooling2D()]),
    "global maximum": (
        IMAGE,
        [conv(), layers.GlobalMaxPooling2D(keepdims=True), layers.Flatten()],
    ),
    "padding": (IMAGE, [layers.ZeroPadding2D(((1, 2), (3, 4))), conv(), layers.Flatten()]),
    "reshape and permute": (
        IMAGE,
        [layers.Reshape((7, -1)), layers.Permute((2, 1)), layers.Dense(2), layers.Flatten()],
    ),
    "activations": (
        IMAGE,
        [
            conv(activation="gelu"),
            layers.ReLU(max_value=6, negative_slope=0.1),
            layers.LeakyReLU(0.2),
            layers.ELU(),
            layers.Activation("tanh"),
            layers.Rescaling(2.0, offset=-1),
            layers.Flatten(),
        ],
    ),
    "gru": (ROWS, [layers.GRU(6)]),
    "gru, old kind": (ROWS, [layers.GRU(6, reset_after=False, dropout=0.1, unroll=True)]),
    "gru, no bias": (ROWS, [layers.GRU(6, use_bias=False)]),
    "lstms": (ROWS, [layers.LSTM(5, return_sequences=True), layers.LSTM(4, go_backwards=True)]),
    "simple": (ROWS, [layers.SimpleRNN(7)]),
    "trained apart": (
        IMAGE,
        [
            layers.Flatten(),
            layers.Dense(3, kernel_regularizer="l2", kernel_constraint="max_norm"),
            layers.Dense(
                4, kernel_initializer=keras.initializers.HeNormal(seed=1), trainable=False
            ),
        ],
    ),
}


def assert_same_answers(opened, network, shape):
    images = np.random.default_rng(0).random((3, *shape), np.float32)
    expected = np.asarray(network(images, training=False))
    found = np.asarray(opened.network(images, training=False))
    np.testing.assert_allclose(found, expected, atol=1e-6)


@pytest.mark.parametrize("name", CHAINS)
def test_every_kind_of_layer_comes_back_the_same(tmp_path, name):
    shape, chain = CHAINS[name]
    network = save([*chain, layers.Dense(3)], tmp_path / "n.keras", shape)
    summary = check_network_file(tmp_path / "n.keras")
    assert summary.parameters == network.count_params()
    assert summary.classes == network.output_shape[-1]
    assert summary.takes_channel == (shape == IMAGE)
    assert summary.layers == len(network.layers)
    assert not summary.ends_in_softmax
    assert_same_answers(open_network(tmp_path / "n.keras"), network, shape)


def test_every_layer_on_the_list_is_in_some_test():
    from model.opening.rules import RULES

    chained = {type(layer).__name__ for _, chain in CHAINS.values() for layer in chain}
    merging = {"Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum", "Concatenate"}
    assert set(RULES) - chained - merging == {"Softmax"}


def test_branches_a_shared_layer_and_every_way_to_meet(tmp_path):
    image = keras.Input(IMAGE)
    shared, act = layers.Dense(6), layers.ReLU()
    flat = layers.Flatten()(image)
    one = act(shared(flat))
    two = act(shared(layers.Dropout(0.5)(flat)))
    pair = [one, two]
    kinds = (layers.Add, layers.Multiply, layers.Average, layers.Maximum, layers.Minimum)
    met = [kind()(pair) for kind in (*kinds, layers.Subtract)]
    network = keras.Model(image, layers.Dense(3)(layers.Concatenate()(met)))
    network.save(tmp_path / "n.keras")
    opened = open_network(tmp_path / "n.keras")
    assert opened.parameters == network.count_params() == opened.network.count_params()
    assert_same_answers(opened, network, IMAGE)


@pytest.mark.parametrize(
    ("end", "probabilities"),
    [
        ([layers.Dense(4, activation="softmax")], True),
        ([layers.Dense(4), layers.Softmax()], True),
        ([layers.Dense(4), layers.Activation("softmax"), layers.Dropout(0.1)], True),
        ([layers.Dense(4)], False),
        ([layers.Dense(4, activation="sigmoid")], False),
        ([layers.Dense(4, activation="log_softmax")], False),
        ([layers.Dense(4, activation="softmax"), layers.Dense(3)], False),
        ([layers.Dense(4, activation="softmax"), layers.Rescaling(2.0)], False),
    ],
)
def test_it_knows_probabilities_from_logits(tmp_path, end, probabilities):
    save([layers.Flatten(), *end], tmp_path / "n.keras")
    assert check_network_file(tmp_path / "n.keras").ends_in_softmax is probabilities
    assert open_network(tmp_path / "n.keras").gives_probabilities is probabilities


def test_what_was_saved_with_its_optimizer_opens(tmp_path):
    network = keras.Sequential([keras.Input(IMAGE), layers.Flatten(), layers.Dense(4)])
    network.compile("adam", "mse")
    network.fit(np.zeros((4, *IMAGE)), np.zeros((4, 4)), verbose=0)
    network.save(tmp_path / "n.keras")
    assert_same_answers(open_network(tmp_path / "n.keras"), network, IMAGE)


def test_a_network_made_for_half_precision_or_one_image_at_a_time_opens(tmp_path):
    image = keras.Input(batch_shape=(1, 28, 28, 1), dtype="float16")
    x = layers.Flatten(dtype="mixed_float16")(image)
    network = keras.Model(image, layers.Dense(4, dtype="mixed_float16")(x))
    network.save(tmp_path / "n.keras")
    opened = open_network(tmp_path / "n.keras")
    assert opened.network(np.zeros((5, *IMAGE), np.float32)).shape == (5, 4)
    np.testing.assert_array_equal(opened.network.get_weights()[0], network.get_weights()[0])


def test_a_runs_folder_opens_under_its_own_name(tmp_path):
    folder = tmp_path / "2026-01-01 mlp"
    folder.mkdir()
    (folder / "network.keras").write_bytes(tiny())
    opened = open_network(folder)
    assert (opened.name, opened.classes, opened.takes_channel) == ("2026-01-01 mlp", 10, True)
    assert check_network_file(folder).name.startswith("sequential")


def test_a_file_is_known_by_its_name(tmp_path):
    (tmp_path / "my net.keras").write_bytes(tiny())
    assert open_network(tmp_path / "my net.keras").name == "my net"


def test_what_is_loaded_is_what_was_checked_not_what_the_file_became(tmp_path, monkeypatch):
    from model.opening import network as module

    path = tmp_path / "n.keras"
    path.write_bytes(tiny())
    real = module._load

    def swap_then_load(architecture, weights):
        path.write_bytes(b"something else")
        return real(architecture, weights)

    monkeypatch.setattr(module, "_load", swap_then_load)
    assert open_network(path).classes == 10


def test_keras_sees_nothing_of_the_file_but_what_was_understood(tmp_path):
    def plant(config):
        trap = {"class_name": "__lambda__", "config": {"value": "!"}, "module": "builtins"}
        config["compile_config"] = {"optimizer": trap}
        config["build_config"] = trap
        for layer in config["config"]["layers"]:
            layer["build_config"] = trap
            layer["compile_config"] = trap
            layer["shared_object_id"] = 7

    opened = open_network(edited(tmp_path / "n.keras", plant))
    assert opened.classes == 10
    assert not opened.network.compiled


def test_checking_loads_neither_tensorflow_nor_keras(tmp_path):
    (tmp_path / "n.keras").write_bytes(tiny())
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from model.opening import check_network_file\n"
        "print(check_network_file(Path(sys.argv[1])).classes)\n"
        "assert not {'tensorflow', 'keras'} & set(sys.modules)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "n.keras")], capture_output=True, text=True
    )
    assert (result.stdout, result.stderr) == ("10\n", "")
