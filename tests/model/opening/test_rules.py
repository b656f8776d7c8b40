"""Layers that cannot be, or cost too much, are refused before they are built."""

import pytest

from tests.model.opening.files import chain, dense, edited, refused

PAD = ("ZeroPadding2D", {"padding": 128})


@pytest.mark.parametrize(
    ("layers", "words"),
    [
        ([PAD] * 9, "too many"),
        ([PAD, PAD, ("Conv2D", {"filters": 64, "kernel_size": 128})], "too"),
        ([("Conv2D", {"filters": 8, "kernel_size": 29})], "window"),
        ([("Conv2D", {"filters": 8, "kernel_size": 3, "dilation_rate": 20})], "window"),
        ([("Conv2D", {"filters": 8, "kernel_size": 10**9})], "kernel_size"),
        ([("Conv2D", {"filters": 8})], "kernel_size"),
        ([("Conv2D", {"filters": 3, "kernel_size": 3, "groups": 2})], "groups"),
        ([("Conv2D", {"filters": 3, "kernel_size": 3, "groups": 0})], "groups"),
        ([("Conv2D", {"filters": 3, "kernel_size": 3, "strides": 0})], "strides"),
        ([("Conv2D", {"filters": 3, "kernel_size": 3, "strides": [2, 2, 2]})], "strides"),
        ([("Conv2D", {"filters": 3, "kernel_size": 3, "padding": "causal"})], "padding"),
        ([("Conv2D", {"filters": 3, "kernel_size": 3, "data_format": "channels_first"})], "data"),
        ([("MaxPooling2D", {"pool_size": 29})], "window"),
        ([("DepthwiseConv2D", {"kernel_size": 3, "depth_multiplier": 5_000_000})], "parameters"),
        ([("SeparableConv2D", {"kernel_size": 3, "filters": 5_000_000})], "parameters"),
        ([("ZeroPadding2D", {"padding": -1})], "padding"),
        ([("ZeroPadding2D", {"padding": [1, 2, 3]})], "padding"),
        ([("ZeroPadding2D", {})], "padding"),
        ([("Reshape", {"target_shape": [-1, -1]})], "target_shape"),
        ([("Reshape", {"target_shape": [0, 784]})], "target_shape"),
        ([("Reshape", {"target_shape": [785]})], "target_shape"),
        ([("Reshape", {"target_shape": []})], "target_shape"),
        ([("Reshape", {"target_shape": [-1, 5]})], "target_shape"),
        ([("Reshape", {"target_shape": [1] * 30 + [-1]})], "target_shape"),
        ([("Permute", {"dims": [1, 1, 2]})], "dims"),
        ([("BatchNormalization", {"axis": 0})], "axis"),
        ([("BatchNormalization", {"axis": 9})], "axis"),
        ([("BatchNormalization", {"epsilon": "1"})], "epsilon"),
        ([("BatchNormalization", {"axis": [1, 2]})], "axis"),
        ([("LayerNormalization", {"axis": [1, -3]})], "axis twice"),
        ([("Dropout", {"rate": 2})], "rate"),
        ([("GRU", {"units": 4})], "axes"),
        ([("Add", {})], "inputs"),
        (
            [("Flatten", {}), ("Reshape", {"target_shape": [784, 1]}), ("GRU", {"units": 2000})],
            "para",
        ),
        ([PAD, ("Reshape", {"target_shape": [-1, 1]}), ("LSTM", {"units": 1})], "steps"),
        ([("Flatten", {})] * 250, "layers"),
        ([("Rescaling", {"scale": [1, 2]})], "scale"),
        ([("ReLU", {"max_value": "6"})], "max_value"),
    ],
)
def test_layers_that_cannot_be_are_refused_before_they_are_built(tmp_path, layers, words):
    assert words in refused(chain(tmp_path, *layers))


def test_too_much_work_for_one_image_is_refused(tmp_path):
    wide = ("Conv2D", {"filters": 60, "kernel_size": 3, "padding": "same"})
    assert "too much time" in refused(chain(tmp_path, PAD, wide, wide, wide))


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        ((28, 28, 3), "28×28"),
        ((32, 32, 1), "28×28"),
        ((784,), "28×28"),
        ((None, None, 1), "28×28"),
        ((), "28×28"),
        ("abc", "28×28"),
    ],
)
def test_another_input_is_refused(tmp_path, shape, words):
    assert words in refused(chain(tmp_path, shape=shape))


@pytest.mark.parametrize("change", [{"sparse": True}, {"ragged": 1}, {"dtype": "uint8"}])
def test_an_unusual_input_is_refused(tmp_path, change):
    refused(
        edited(tmp_path / "n.keras", lambda c: c["config"]["layers"][0]["config"].update(change))
    )


def test_a_network_with_one_output_or_an_image_as_output_is_refused(tmp_path):
    path = edited(tmp_path / "n.keras", lambda c: dense(c)["config"].update(units=1))
    assert "(1,)" in refused(path)
    path = edited(tmp_path / "n.keras", lambda c: c["config"]["layers"].__delitem__(1))
    assert "(28, 28, 10)" in refused(path)
