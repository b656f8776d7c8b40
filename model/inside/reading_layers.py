"""From Keras's description of a network and its weights to plain layers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.inside import layers as plain
from model.inside.layers import ACTIVATIONS, Activation, Array, Layer
from model.opening.graph import Layer as Described
from model.opening.graph import read_graph
from model.opening.settings import UnsuitableError
from model.sentence import sentence, words_of

Weights = Iterator[NDArray[Any]]


class CannotLookInside(Exception):  # noqa: N818 — said to a person
    """A network of which only the answers can be shown; the message ends a sentence on it."""


def read_layers(config: object, weights: Weights) -> list[Layer]:
    """Make the layers of a network that is one chain.

    Parameters
    ----------
    config
        What ``json.loads(network.to_json())`` gives, or ``config.json`` of a ``.keras`` file.
    weights
        In the order of ``network.weights``.

    Raises
    ------
    CannotLookInside
        If it branches, or has a layer of a kind, or with a setting, that is not known here.
    """
    try:
        described = read_graph(config).layers
    except UnsuitableError as error:
        raise CannotLookInside(words_of(error)) from error
    before = None
    for layer in described:
        if len(layer.calls) != 1 or len(layer.calls[0]) != 1:
            raise CannotLookInside(sentence("has branches"))
        if before is not None and layer.calls[0][0] != (before, 0):
            raise CannotLookInside(sentence("has branches"))
        before = layer.name
    return [_read(layer, weights) for layer in described]


def input_shape_of(config: object) -> tuple[int, ...]:
    """Read which shape of images a network takes, without n: (28, 28, 1) or (28, 28).

    Raises
    ------
    CannotLookInside
        If it is no network that takes such images.
    """
    try:
        return tuple(read_graph(config).input_shape)
    except UnsuitableError as error:
        raise CannotLookInside(words_of(error)) from error


def _read(layer: Described, weights: Weights) -> Layer:
    reader = _READERS.get(layer.kind)
    if reader is None:
        raise CannotLookInside(sentence("has a layer of the kind {kind}", kind=layer.kind))
    try:
        return reader(layer, weights)
    except StopIteration:
        raise CannotLookInside(sentence("has fewer weights than its layers need")) from None


def _next(weights: Weights) -> Array:
    return np.asarray(next(weights), np.float32)


def _activation(layer: Described) -> Activation:
    wanted = layer.settings.get("activation", "linear")
    if not isinstance(wanted, str) or wanted not in ACTIVATIONS:
        raise CannotLookInside(
            sentence("has an activation that is not known here: {wanted}", wanted=wanted)
        )
    return ACTIVATIONS[wanted]


def _require(layer: Described, **wanted: object) -> None:
    """Raise unless each setting is one of those values, or not there."""
    for name, values in wanted.items():
        if name in layer.settings and layer.settings[name] not in values:  # type: ignore[operator]
            what = f"{layer.kind} with {name} {layer.settings[name]}"
            raise CannotLookInside(sentence("has a layer of the kind {what}", what=what))


def _pair(value: Any) -> tuple[int, int]:
    return (value, value) if isinstance(value, int) else (int(value[0]), int(value[1]))


def _convolution(layer: Described, weights: Weights) -> Layer:
    _require(layer, dilation_rate=(1, [1, 1]), groups=(1,), data_format=("channels_last", None))
    kernel = _next(weights)
    bias = _next(weights) if layer.settings.get("use_bias", True) else None
    return plain.Convolution(
        layer.name, layer.kind, kernel, bias, _pair(layer.settings.get("strides", 1)),
        layer.settings.get("padding", "valid") == "same", _activation(layer),
    )  # fmt: skip


def _dense(layer: Described, weights: Weights) -> Layer:
    kernel = _next(weights)
    bias = _next(weights) if layer.settings.get("use_bias", True) else None
    return plain.Dense(layer.name, layer.kind, kernel, bias, _activation(layer))


def _normalisation(layer: Described, weights: Weights) -> Layer:
    _require(layer, axis=(-1, 3, [-1], [3]))
    scales, centres = (layer.settings.get(name, True) for name in ("scale", "center"))
    gamma = _next(weights) if scales else np.float32(1)
    beta = _next(weights) if centres else np.float32(0)
    mean, variance = _next(weights), _next(weights)
    factor = gamma / np.sqrt(variance + np.float32(layer.settings.get("epsilon", 1e-3)))
    return plain.Normalisation(layer.name, layer.kind, factor, beta - mean * factor)


def _relu(layer: Described, weights: Weights) -> Layer:
    _require(layer, max_value=(None,), negative_slope=(0, None), threshold=(0, None))
    return plain.Elementwise(layer.name, layer.kind, ACTIVATIONS["relu"])


def _softmax(layer: Described, weights: Weights) -> Layer:
    _require(layer, axis=(-1, [-1], 1))
    return plain.Elementwise(layer.name, layer.kind, ACTIVATIONS["softmax"])


def _activation_layer(layer: Described, weights: Weights) -> Layer:
    return plain.Elementwise(layer.name, layer.kind, _activation(layer))


def _pooling(layer: Described, weights: Weights) -> Layer:
    _require(layer, padding=("valid",), data_format=("channels_last", None))
    size = _pair(layer.settings.get("pool_size", 2))
    strides = layer.settings.get("strides")
    return plain.Pooling(
        layer.name, layer.kind, size, size if strides is None else _pair(strides),
        layer.kind == "AveragePooling2D",
    )  # fmt: skip


def _global_mean(layer: Described, weights: Weights) -> Layer:
    _require(layer, keepdims=(False,), data_format=("channels_last", None))
    return plain.GlobalMean(layer.name, layer.kind)


def _flatten(layer: Described, weights: Weights) -> Layer:
    return plain.Reshaping(layer.name, layer.kind, (-1,))


def _reshape(layer: Described, weights: Weights) -> Layer:
    shape = tuple(int(length) for length in layer.settings["target_shape"])
    return plain.Reshaping(layer.name, layer.kind, shape)


def _nothing(layer: Described, weights: Weights) -> Layer:
    return plain.Elementwise(layer.name, layer.kind, ACTIVATIONS["linear"])


def _recurrence(layer: Described, weights: Weights) -> Layer:
    _require(
        layer, activation=("tanh",), recurrent_activation=("sigmoid",), reset_after=(True,),
        return_sequences=(False,), go_backwards=(False,), use_bias=(True,),
    )  # fmt: skip
    return plain.GatedRecurrence(
        layer.name, layer.kind, _next(weights), _next(weights), _next(weights)
    )


_READERS: dict[str, Callable[[Described, Weights], Layer]] = {
    "Conv2D": _convolution,
    "Dense": _dense,
    "BatchNormalization": _normalisation,
    "ReLU": _relu,
    "Softmax": _softmax,
    "Activation": _activation_layer,
    "MaxPooling2D": _pooling,
    "AveragePooling2D": _pooling,
    "GlobalAveragePooling2D": _global_mean,
    "Flatten": _flatten,
    "Reshape": _reshape,
    "Dropout": _nothing,
    "SpatialDropout2D": _nothing,
    "GRU": _recurrence,
}
