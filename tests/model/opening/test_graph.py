"""Layers connected in ways that cannot be."""

import json

import pytest

from model.opening import check_network_file
from tests.model.opening.files import chain, dense, edited, refused, tiny_functional


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
