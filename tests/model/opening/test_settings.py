"""Code where a layer or a setting belongs, and settings of the wrong kind."""

import base64
import marshal
import tracemalloc

import pytest

from tests.model.opening.files import dense, edited, refused


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


def test_a_layer_of_two_million_units_costs_nothing_to_refuse(tmp_path):
    path = edited(tmp_path / "n.keras", lambda c: dense(c)["config"].update(units=2_000_000))
    tracemalloc.start()
    sentence = refused(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "1570000000 parameters" in sentence
    assert peak < 5_000_000


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
