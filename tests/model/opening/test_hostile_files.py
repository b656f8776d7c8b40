"""Files made to do harm, or made by accident: one sentence each, and nothing is built."""

import base64
import contextlib
import json
import marshal
import os
import re
import resource
import struct
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.opening import NetworkFileError, check_network_file, open_network
from tests.model.opening.files import (
    MEMBERS,
    edited,
    members,
    pack,
    tiny,
    tiny_functional,
)


def refused(path):
    """The sentence with which a file is refused; quick, and the same from both doors."""
    start = time.perf_counter()
    with pytest.raises(NetworkFileError) as raised:
        check_network_file(path)
    assert time.perf_counter() - start < 1
    sentence = str(raised.value)
    with pytest.raises(NetworkFileError, match=re.escape(sentence)):
        open_network(path)
    assert str(path) in sentence
    assert sentence.endswith(".")
    assert sentence.isprintable()
    assert len(sentence) < len(str(path)) + 200
    return sentence


# Not a network file at all.


@pytest.mark.parametrize(
    "data", [b"", b"hello\n", b"PK\x03\x04", os.urandom(5000), b"\x89HDF\r\n\x1a\n" + b"\0" * 99]
)
def test_what_is_no_zip_is_refused(tmp_path, data):
    path = tmp_path / "n.keras"
    path.write_bytes(data)
    assert "not a .keras file" in refused(path)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_refused(tmp_path, part):
    path = tmp_path / "n.keras"
    path.write_bytes(tiny()[: int(len(tiny()) * part)])
    assert "damaged" in refused(path)


def test_a_file_that_is_not_there_and_a_folder_without_a_network_are_refused(tmp_path):
    assert "no such file" in refused(tmp_path / "missing.keras")
    assert "no such file" in refused(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "n.keras")
    assert "no such file" in refused(tmp_path / "n.keras")


def test_a_huge_file_is_not_read_to_its_end(tmp_path):
    path = tmp_path / "n.keras"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    assert "larger than 50 MB" in refused(path)


# Zips.


@pytest.mark.parametrize("name", MEMBERS)
def test_a_missing_member_is_named(tmp_path, name):
    contents = members(tiny())
    del contents[name]
    assert f"has no {name}" in refused(pack(tmp_path / "n.keras", contents))


@pytest.mark.parametrize("name", ["../../evil.py", "/etc/evil", "assets/vocabulary.txt", "C:\\x"])
def test_anything_more_than_a_network_is_refused(tmp_path, name):
    path = pack(tmp_path / "n.keras", members(tiny()) | {name: "x"})
    assert "does not belong" in refused(path)


def test_two_members_of_one_name_are_refused(tmp_path):
    path = pack(tmp_path / "n.keras", members(tiny()))
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("config.json", "{}")
    assert "does not belong" in refused(path)


def test_a_zip_bomb_is_refused(tmp_path):
    contents = members(tiny()) | {"model.weights.h5": bytes(60_000_000)}
    path = pack(tmp_path / "n.keras", contents, zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 100_000
    assert "more than 50 MB" in refused(path)


def test_a_zip_bomb_with_a_lying_directory_is_not_unpacked(tmp_path):
    contents = members(tiny()) | {"model.weights.h5": bytes(400_000_000)}
    path = pack(tmp_path / "n.keras", contents, zipfile.ZIP_DEFLATED)
    data = bytearray(path.read_bytes())
    for marker, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = data.rindex(marker) + offset
        assert struct.unpack_from("<I", data, at) == (400_000_000,)
        struct.pack_into("<I", data, at, 1000)
    path.write_bytes(data)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    refused(path)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


def test_a_configuration_too_large_to_be_one_is_refused(tmp_path):
    contents = members(tiny()) | {"config.json": "[" + "0," * 2_000_000 + "0]"}
    assert "config.json" in refused(pack(tmp_path / "n.keras", contents))


def test_a_directory_of_a_million_entries_is_not_read(tmp_path):
    path = tmp_path / "n.keras"
    path.write_bytes(tiny() + b"PK\x01\x02" * 1_000_000)
    assert "too many files" in refused(path)


def test_other_ways_of_packing_are_refused(tmp_path):
    path = pack(tmp_path / "n.keras", members(tiny()), zipfile.ZIP_LZMA)
    assert "packed" in refused(path)
    data = bytearray(tiny())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1  # encrypted
    path.write_bytes(data)
    assert "packed" in refused(path)


# JSON.


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "7",
        '"text"',
        "NaN",
        '{"class_name": NaN}',
        "[" * 100_000,
        "[" * 60 + "]" * 60,
        '{"a":' * 500_000,
        "9" * 1_000_000,
        '{"class_name": "Sequential"}',
        '{"class_name": ["Sequential"], "module": "keras"}',
        '{"class_name": "Sequential", "module": ["keras"], "config": {}}',
        '{"class_name": "Sequential", "module": "keras", "config": []}',
        b"\xff\xfe\x00",
    ],
)
def test_a_configuration_that_says_nothing_is_refused(tmp_path, text):
    refused(pack(tmp_path / "n.keras", members(tiny()) | {"config.json": text}))


def test_metadata_that_is_no_json_is_refused(tmp_path):
    path = pack(tmp_path / "n.keras", members(tiny()) | {"metadata.json": "{"})
    assert "metadata.json" in refused(path)


# Code.


def lambda_layer(tmp_path):
    """What Keras writes for ``Lambda(lambda x: open(..., 'w'))``."""
    code = compile(f"open({str(tmp_path / 'pwned')!r}, 'w')", "<lambda>", "eval")
    payload = base64.b64encode(marshal.dumps(code)).decode()
    function = {
        "class_name": "__lambda__",
        "config": {"value": [payload, None, None]},
    }
    return {
        "module": "keras.layers",
        "class_name": "Lambda",
        "config": {"name": "lambda", "function": function, "arguments": {}},
        "registered_name": None,
    }


def dense(config):
    return config["config"]["layers"][2]


def test_a_lambda_layer_is_refused_and_never_run(tmp_path):
    path = edited(
        tmp_path / "n.keras", lambda c: c["config"]["layers"].append(lambda_layer(tmp_path))
    )
    assert "'Lambda'" in refused(path)
    assert not (tmp_path / "pwned").exists()


@pytest.mark.parametrize(
    "key", ["activation", "kernel_initializer", "kernel_regularizer", "bias_constraint", "name"]
)
def test_a_lambda_where_a_setting_belongs_is_refused(tmp_path, key):
    function = lambda_layer(tmp_path)["config"]["function"]
    path = edited(tmp_path / "n.keras", lambda c: dense(c)["config"].update({key: function}))
    refused(path)
    assert not (tmp_path / "pwned").exists()


@pytest.mark.parametrize(
    "change",
    [
        {"registered_name": "mine>Dense"},
        {"registered_name": 7},
        {"registered_name": ["Dense"]},
        {"module": "os"},
        {"module": "keras.src.ops.numpy"},
        {"module": None},
        {"module": "builtins", "class_name": "exec"},
        {"module": "keras.layers", "class_name": "TFSMLayer"},
        {"module": "keras.layers", "class_name": "TextVectorization"},
        {"module": "keras.layers", "class_name": "StringLookup"},
        {"module": "keras", "class_name": "Sequential"},
        {"module": "keras.layers", "class_name": "Wrapper"},
        {"class_name": "__tensor__"},
        {"class_name": "\ud800\n\x1b[2J" * 50},
        {"class_name": {}},
        {"config": None},
    ],
)
def test_a_class_that_is_not_among_those_known_is_refused(tmp_path, change):
    refused(edited(tmp_path / "n.keras", lambda c: dense(c).update(change)))


@pytest.mark.parametrize(
    "change",
    [
        {"class_name": "Functional", "module": "mine"},
        {"class_name": "MyModel"},
        {"registered_name": "mine>Sequential"},
        {"module": "keras.layers"},
    ],
)
def test_a_network_of_a_class_of_its_own_is_refused(tmp_path, change):
    refused(edited(tmp_path / "n.keras", lambda c: c.update(change)))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("module", "mine.initializers"),
        ("registered_name", "mine>GlorotUniform"),
        ("class_name", "Evil"),
        ("class_name", ["GlorotUniform"]),
        ("module", ["keras"]),
    ],
)
def test_a_foreign_initializer_is_refused(tmp_path, key, value):
    def edit(config):
        dense(config)["config"]["kernel_initializer"][key] = value

    assert "not part of Keras" in refused(edited(tmp_path / "n.keras", edit))


# Numbers.


def test_a_layer_of_two_million_units_costs_nothing_to_refuse(tmp_path):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    path = edited(tmp_path / "n.keras", lambda c: dense(c)["config"].update(units=2_000_000))
    assert "1570000000 parameters" in refused(path)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


@pytest.mark.parametrize(
    "units", [0, -1, 10**300, 2**63, 1.5, "10", True, None, [10], {}, 5_000_001]
)
def test_units_must_be_a_reasonable_number(tmp_path, units):
    path = edited(tmp_path / "n.keras", lambda c: dense(c)["config"].update(units=units))
    assert "whole number" in refused(path)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("use_bias", 1),
        ("use_bias", "yes"),
        ("activation", "os.system"),
        ("activation", {"class_name": "function", "config": "relu"}),
        ("lora_rank", 4),
        ("quantization_config", {"class_name": "Int8"}),
        ("dtype", "string"),
        ("dtype", {"class_name": "QuantizedDTypePolicy", "config": {"name": "int8_from_float32"}}),
        ("surprise", 1),
        ("\n" * 99, 1),
        ("trainable", 2),
    ],
)
def test_settings_that_mean_something_else_are_refused(tmp_path, key, value):
    refused(edited(tmp_path / "n.keras", lambda c: dense(c)["config"].update({key: value})))


def chain(tmp_path, *layers, shape=(28, 28, 1)):
    """A file of these layers, each a class and its settings, and two classes at the end."""

    def entry(number, kind, values):
        values = {"name": f"layer{number}"} | values
        return {"module": "keras.layers", "class_name": kind, "config": values}

    def edit(config):
        config["config"]["layers"][0]["config"]["batch_shape"] = [None, *shape]
        ends = (("Flatten", {}), ("Dense", {"units": 2}))
        config["config"]["layers"][1:] = [
            entry(n, kind, values) for n, (kind, values) in enumerate((*layers, *ends))
        ]

    return edited(tmp_path / "n.keras", edit)


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


# Graphs.


def layer(config, name):
    return next(entry for entry in config["config"]["layers"] if entry["name"] == name)


def history(config, name):
    argument = layer(config, name)["inbound_nodes"][0]["args"][0]
    return argument["config"]["keras_history"]


def circle(config):
    history(config, "flat")[:] = ["out", 0, 0]


def itself(config):
    history(config, "left")[:] = ["left", 0, 0]


def unknown(config):
    history(config, "left")[:] = ["nobody", 0, 0]


def far_call(config):
    history(config, "left")[:] = ["flat", 3, 0]


def huge_call(config):
    history(config, "left")[:] = ["flat", 10**30, 0]


def negative_call(config):
    history(config, "left")[:] = ["flat", -1, 0]


def other_tensor(config):
    history(config, "left")[:] = ["flat", 0, 1]


def no_history(config):
    history(config, "left")[:] = []


def constant(config):
    layer(config, "left")["inbound_nodes"][0]["args"] = [1.0]


def two_arguments(config):
    arguments = layer(config, "left")["inbound_nodes"][0]["args"]
    arguments.append(arguments[0])


def training(config):
    layer(config, "left")["inbound_nodes"][0]["kwargs"] = {"training": True}


def no_calls(config):
    layer(config, "left")["inbound_nodes"] = []


def null_calls(config):
    layer(config, "left")["inbound_nodes"] = None


def keras_2(config):
    layer(config, "left")["inbound_nodes"] = [[["flat", 0, 0, {}]]]


def same_names(config):
    layer(config, "left").update(name="right", config=layer(config, "right")["config"])


def two_names(config):
    layer(config, "left")["config"]["name"] = "other"


def dangling(config):
    config["config"]["output_layers"] = ["left", 0, 0]


def two_outputs(config):
    config["config"]["output_layers"] = [["out", 0, 0], ["left", 0, 0]]


def no_output(config):
    config["config"]["output_layers"] = []


def missing_output(config):
    del config["config"]["output_layers"]


def other_input(config):
    config["config"]["input_layers"] = [["flat", 0, 0]]


def two_inputs(config):
    second = json.loads(json.dumps(layer(config, "image")).replace("image", "second"))
    config["config"]["layers"].append(second)


def many_calls(config):
    calls = layer(config, "left")["inbound_nodes"]
    calls[:] = calls * 500


def unlike_calls(config):
    node = json.loads(json.dumps(layer(config, "out")["inbound_nodes"][0]))
    node["args"][0]["config"]["keras_history"] = ["left", 0, 0]
    layer(config, "out")["inbound_nodes"].append(node)


def unlike_branches(config):
    layer(config, "both").update(class_name="Add")
    layer(config, "both")["config"].pop("axis")
    layer(config, "left")["config"]["units"] = 5


@pytest.mark.parametrize(
    "edit",
    [
        *(circle, itself, unknown, far_call, huge_call, negative_call, other_tensor, no_history),
        *(constant, two_arguments, training, no_calls, null_calls, keras_2, same_names, two_names),
        *(dangling, two_outputs, no_output, missing_output, other_input, two_inputs),
        *(many_calls, unlike_calls, unlike_branches),
    ],
)
def test_a_graph_that_cannot_be_is_refused(tmp_path, edit):
    def apply(config):
        edit(config)

    refused(edited(tmp_path / "n.keras", apply, tiny_functional()))


def test_layers_in_any_order_are_understood(tmp_path):
    def turn(config):
        config["config"]["layers"].reverse()

    path = edited(tmp_path / "n.keras", turn, tiny_functional())
    summary = check_network_file(path)
    assert summary == check_network_file(edited(tmp_path / "m.keras", dict, tiny_functional()))


def test_two_layers_of_the_same_name_in_a_chain_are_refused(tmp_path):
    path = chain(tmp_path, ("Dropout", {"rate": 0, "name": "x"}), ("ReLU", {"name": "x"}))
    assert "same name" in refused(path)


@pytest.mark.parametrize("name", ["", None, 7, "\n", "\ud800", "x" * 1000])
def test_a_name_that_cannot_be_shown_is_refused(tmp_path, name):
    refused(edited(tmp_path / "n.keras", lambda c: dense(c)["config"].update(name=name)))


# Anything.


def check(data, folder):
    path = folder / "fuzzed.keras"
    path.write_bytes(data)
    with contextlib.suppress(NetworkFileError):
        check_network_file(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_bytes_changed_at_random_never_raise_anything_else(folder, data):
    raw = bytearray(data.draw(st.sampled_from([tiny(), tiny_functional()])))
    for _ in range(data.draw(st.integers(1, 8))):
        # From the end as well: that is where the zip's directory is.
        at = data.draw(st.integers(-400, len(raw) - 1))
        raw[at] = data.draw(st.integers(0, 255))
    check(bytes(raw[: data.draw(st.none() | st.integers(0, len(raw)))]), folder)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_weights_changed_at_random_never_raise_anything_else(folder, data):
    contents = members(tiny())
    raw = bytearray(contents["model.weights.h5"])
    for _ in range(data.draw(st.integers(1, 20))):
        raw[data.draw(st.integers(0, 4000))] = data.draw(st.integers(0, 255))
    path = pack(folder / "packed.keras", contents | {"model.weights.h5": bytes(raw)})
    check(path.read_bytes(), folder)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.sampled_from(["keras.layers", "Dense", "config", "class_name", "__keras_tensor__", 28]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


def places(value, found):
    """Every (container, key) in a JSON value."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        found.append((value, key))
        if isinstance(inner, dict | list):
            places(inner, found)
    return found


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_configurations_changed_at_random_never_raise_anything_else(folder, data):
    contents = members(data.draw(st.sampled_from([tiny(), tiny_functional()])))
    config = json.loads(contents["config.json"])
    for _ in range(data.draw(st.integers(1, 3))):
        found = places(config, [])
        container, key = found[data.draw(st.integers(0, len(found) - 1))]
        if data.draw(st.booleans()):
            container[key] = data.draw(JSON)
        else:
            del container[key]
    path = pack(folder / "packed.keras", contents | {"config.json": json.dumps(config)})
    check(path.read_bytes(), folder)
