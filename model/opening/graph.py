"""Which layers a stranger's network has and how they are connected, from its ``config.json``."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from model.opening.built import Shape
from model.opening.rules import RULES
from model.opening.settings import UnsuitableError, is_builtin, shown
from model.sentence import sentence

MAX_LAYERS = 200
MAX_CALLS = 400

_NETWORKS = {
    "Sequential": {"keras", "keras.models", "keras.src.models.sequential"},
    "Functional": {"keras", "keras.models", "keras.src.models.functional"},
    "Model": {"keras", "keras.models", "keras.src.models.model"},
}
_LAYERS = {kind: {"keras.layers"} for kind in (*RULES, "InputLayer")}
_FLOATS = ("float16", "bfloat16", "float32", "float64")

Source = tuple[str, int]
"""The output of one call of a layer: the layer's name and the number of the call, from 0."""


@dataclass(frozen=True)
class Layer:
    """One layer, its settings unread. ``calls`` holds the inputs of each call."""

    name: str
    kind: str
    settings: dict[str, Any]
    calls: tuple[tuple[Source, ...], ...]


@dataclass(frozen=True)
class LayerGraph:
    """The layers but for the input, and where the answer comes out."""

    name: str
    is_sequential: bool
    input_name: str
    input_shape: Shape
    layers: tuple[Layer, ...]
    end: Source


def read_graph(config: object) -> LayerGraph:
    """Read the contents of ``config.json``; settings of layers are left for later.

    Raises
    ------
    UnsuitableError
        In the rest of a sentence, what is wrong.
    """
    kind, inner = _class(config, _NETWORKS, sentence("as the whole network"))
    entries = inner.get("layers")
    if not isinstance(entries, list) or not 1 <= len(entries) <= MAX_LAYERS:
        raise UnsuitableError(sentence("must have 1 to {most} layers", most=MAX_LAYERS))
    is_sequential = kind == "Sequential"
    layers = [_layer(entry, is_sequential) for entry in entries]
    if is_sequential:
        layers = _chain(layers, inner.get("build_input_shape"))
    names = [layer.name for layer in layers]
    if len(set(names)) != len(names):
        raise UnsuitableError(sentence("has two layers of the same name"))
    if sum(len(layer.calls) for layer in layers) > MAX_CALLS:
        raise UnsuitableError(sentence("uses its layers too often"))
    start = _only_input(layers)
    if not is_sequential and _end(inner.get("input_layers"), "input") != (start.name, 0):
        raise UnsuitableError(sentence("must have exactly one input"))
    return LayerGraph(
        name=_name(inner.get("name")),
        is_sequential=is_sequential,
        input_name=start.name,
        input_shape=_input_shape(start.settings),
        layers=tuple(layer for layer in layers if layer is not start),
        end=(names[-1], 0) if is_sequential else _end(inner.get("output_layers"), "output"),
    )


def _class(
    entry: object, allowed: Mapping[str, Collection[str]], role: str
) -> tuple[str, dict[str, Any]]:
    """Class and settings of something in the file, if it is one that is allowed there."""
    if not isinstance(entry, dict) or not isinstance(entry.get("class_name"), str):
        raise UnsuitableError(sentence("is not described as Keras describes a network"))
    kind, module, inner = entry["class_name"], entry.get("module"), entry.get("config")
    if kind not in allowed or module not in tuple(allowed[kind]) or not is_builtin(entry):
        raise UnsuitableError(
            sentence("has {kind} {role}, which Inkling does not open", kind=shown(kind), role=role)
        )
    if not isinstance(inner, dict):
        raise UnsuitableError(
            sentence("has {kind} {role} without settings", kind=shown(kind), role=role)
        )
    return kind, inner


def _name(value: object) -> str:
    if not isinstance(value, str) or not 1 <= len(value) <= 200 or not value.isprintable():
        raise UnsuitableError(sentence("has a part without a proper name"))
    return value


def _layer(entry: object, is_sequential: bool) -> Layer:
    kind, settings = _class(entry, _LAYERS, sentence("as a layer"))
    name = _name(settings.get("name"))
    if is_sequential or not isinstance(entry, dict):
        return Layer(name, kind, settings, ())
    calls = entry.get("inbound_nodes")
    if entry.get("name") != name or not isinstance(calls, list):
        raise UnsuitableError(
            sentence("does not say how the layer {name} is connected", name=shown(name))
        )
    return Layer(name, kind, settings, tuple(_call(call, name) for call in calls))


def _chain(layers: list[Layer], build_shape: object) -> list[Layer]:
    """Connect each layer with the one before; supply the input that old files leave out."""
    if layers[0].kind != "InputLayer":
        shape = {"name": "input_layer", "batch_shape": build_shape}
        layers = [Layer("input_layer", "InputLayer", shape, ()), *layers]
    return layers[:1] + [
        Layer(layer.name, layer.kind, layer.settings, (((before.name, 0),),))
        for before, layer in pairwise(layers)
    ]


def _only_input(layers: list[Layer]) -> Layer:
    inputs = [layer for layer in layers if layer.kind == "InputLayer"]
    if len(inputs) != 1 or inputs[0].calls or len(layers) < 2:
        raise UnsuitableError(sentence("must have exactly one input, and layers after it"))
    return inputs[0]


def _input_shape(settings: dict[str, Any]) -> Shape:
    for key in ("sparse", "ragged", "optional"):
        if settings.get(key) not in (None, False):
            raise UnsuitableError(sentence("has an input that is {key}", key=key))
    if settings.get("dtype") not in (None, *_FLOATS):
        raise UnsuitableError(
            sentence("reads something else than floating-point numbers from 0 to 1")
        )
    shape = settings.get("batch_shape", settings.get("batch_input_shape"))
    if not isinstance(shape, list) or shape[1:] not in ([28, 28], [28, 28, 1]):
        raise UnsuitableError(sentence("does not read images of 28×28 pixels with one channel"))
    return tuple(int(size) for size in shape[1:])


def _end(value: object, what: str) -> Source:
    """Where the network begins or ends: ``[name, 0, 0]``, alone or in a list of one."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, list) or len(value) != 3 or not isinstance(value[0], str):
        raise UnsuitableError(sentence("must have exactly one {what}", what=what))
    return _source(value, sentence("the network"))


def _call(call: object, name: str) -> tuple[Source, ...]:
    """Where the inputs of one call come from."""
    if not isinstance(call, dict) or not isinstance(call.get("args"), list):
        raise UnsuitableError(
            sentence("was saved by a Keras older than 3: save it again with Keras 3")
        )
    options = call.get("kwargs")
    if not isinstance(options, dict) or any(
        value is not None and value is not False for value in options.values()
    ):
        raise UnsuitableError(
            sentence("calls the layer {name} in a way that Inkling cannot do", name=shown(name))
        )
    tensors = call["args"]
    if len(tensors) == 1 and isinstance(tensors[0], list):
        tensors = tensors[0]
    elif len(tensors) != 1:
        raise UnsuitableError(
            sentence("calls the layer {name} with more than its input", name=shown(name))
        )
    return tuple(_tensor(tensor, name) for tensor in tensors)


def _tensor(tensor: object, name: str) -> Source:
    inner = tensor.get("config") if isinstance(tensor, dict) else None
    if (
        not isinstance(tensor, dict)
        or tensor.get("class_name") != "__keras_tensor__"
        or not isinstance(inner, dict)
    ):
        raise UnsuitableError(
            sentence("gives the layer {name} something that no layer made", name=shown(name))
        )
    return _source(inner.get("keras_history"), sentence("the layer {name}", name=shown(name)))


def _source(value: object, what: str) -> Source:
    if (
        isinstance(value, list)
        and len(value) == 3
        and isinstance(value[0], str)
        and all(type(number) is int for number in value[1:])
        and 0 <= value[1] < MAX_CALLS
        and value[2] == 0
    ):
        return value[0], value[1]
    raise UnsuitableError(sentence("does not say how {what} is connected", what=what))
