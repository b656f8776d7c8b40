"""The layers a stranger's network may have: what each makes of its input, and at what price.

Shapes leave the batch axis out. Nothing is built here; the sums are the ones Keras's own layers
come to, which a test compares for every layer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import prod

from model.opening.built import Built, Shape, ends_in_softmax, one_input
from model.opening.settings import ACTIVATIONS, Settings, is_integers
from model.opening.windows import convolution, global_pooling, padding, pooling
from model.sentence import sentence

MAX_STEPS = 1000
"""Steps of a recurrent layer: one for each pixel, and some to spare."""

Rule = Callable[[Settings, list[Shape]], Built]


def _dense(settings: Settings, shapes: list[Shape]) -> Built:
    shape = one_input(settings, shapes)
    units, bias = settings.integer("units"), settings.flag("use_bias", default=True)
    for key in ("lora_rank", "lora_alpha", "quantization_config"):
        settings.unused(key)
    parameters = (shape[-1] + bias) * units
    return Built((*shape[:-1], units), parameters, prod(shape) * units, ends_in_softmax(settings))


def _batch_normalisation(settings: Settings, shapes: list[Shape]) -> Built:
    shape = one_input(settings, shapes)
    axes = settings.axes(len(shape))
    if len(axes) != 1:
        raise settings.refuse(sentence("must keep exactly one axis apart"))
    each = 2 + settings.flag("center", default=True) + settings.flag("scale", default=True)
    settings.number("momentum", 0, 1)
    settings.number("epsilon", 0, 1e6)
    settings.unused("synchronized", False)
    settings.unused("renorm", False)
    settings.take("renorm_clipping")
    settings.take("renorm_momentum")
    return Built(shape, each * shape[axes[0]])


def _layer_normalisation(settings: Settings, shapes: list[Shape]) -> Built:
    shape = one_input(settings, shapes)
    size = prod(shape[axis] for axis in settings.axes(len(shape)))
    each = settings.flag("center", default=True) + settings.flag("scale", default=True)
    settings.number("epsilon", 0, 1e6)
    settings.unused("rms_scaling", False)
    return Built(shape, each * size)


def _same(settings: Settings, shapes: list[Shape], key: str, most: float) -> Built:
    """Read dropout or noise: it does nothing outside training."""
    shape = one_input(settings, shapes)
    settings.number(key, 0, most)
    settings.unused("data_format", "channels_last")
    settings.unused("noise_shape")
    return Built(shape, softmax=None)


def _flatten(settings: Settings, shapes: list[Shape]) -> Built:
    shape = one_input(settings, shapes)
    settings.channels_last()
    return Built((prod(shape),), softmax=None if len(shape) == 1 else False)


def _reshape(settings: Settings, shapes: list[Shape]) -> Built:
    shape, wanted = one_input(settings, shapes), settings.take("target_shape")
    if not is_integers(wanted, -1, prod(shape)) or 0 in wanted or wanted.count(-1) > 1:
        raise settings.refuse(sentence("needs 'target_shape' as whole numbers"))
    known = prod(size for size in wanted if size != -1)
    full = tuple(prod(shape) // known if size == -1 else size for size in wanted)
    if not full or len(full) > 6 or prod(full) != prod(shape):
        raise settings.refuse(sentence("has a 'target_shape' that does not fit its input"))
    settings.kept["target_shape"] = list(full)
    return Built(full)


def _permute(settings: Settings, shapes: list[Shape]) -> Built:
    shape, order = one_input(settings, shapes), settings.take("dims")
    if not is_integers(order, 1, len(shape)) or sorted(order) != [*range(1, len(shape) + 1)]:
        raise settings.refuse(sentence("needs 'dims' to name each axis of its input once"))
    settings.kept["dims"] = order
    return Built(tuple(shape[axis - 1] for axis in order))


def _activation(settings: Settings, shapes: list[Shape]) -> Built:
    return Built(one_input(settings, shapes), softmax=ends_in_softmax(settings))


def _slope(settings: Settings, shapes: list[Shape], keys: tuple[str, ...]) -> Built:
    for key in keys:
        settings.number(key, -1e6 if key == "threshold" else 0, 1e6)
    return Built(one_input(settings, shapes))


def _softmax(settings: Settings, shapes: list[Shape]) -> Built:
    shape = one_input(settings, shapes)
    return Built(shape, softmax=settings.axes(len(shape)) == (len(shape) - 1,))


def _rescaling(settings: Settings, shapes: list[Shape]) -> Built:
    for key in ("scale", "offset"):
        settings.number(key, -1e6, 1e6)
    return Built(one_input(settings, shapes))


def _merging(settings: Settings, shapes: list[Shape]) -> Built:
    if len(shapes) < 2 or len(set(shapes)) != 1:
        raise settings.refuse(sentence("needs two or more inputs of the same shape"))
    return Built(shapes[0])


def _concatenation(settings: Settings, shapes: list[Shape]) -> Built:
    if len(shapes) < 2 or len({len(shape) for shape in shapes}) != 1:
        raise settings.refuse(sentence("needs two or more inputs with as many axes"))
    axes = settings.axes(len(shapes[0]))
    axis = axes[0]
    if len(axes) != 1 or len({shape[:axis] + shape[axis + 1 :] for shape in shapes}) != 1:
        raise settings.refuse(sentence("has inputs that do not fit together"))
    whole = sum(shape[axis] for shape in shapes)
    return Built((*shapes[0][:axis], whole, *shapes[0][axis + 1 :]))


def _recurrent(settings: Settings, shapes: list[Shape], gates: int) -> Built:
    steps, features = one_input(settings, shapes, 2)
    if steps > MAX_STEPS:
        raise settings.refuse(
            sentence(
                "reads {steps} steps, more than the {most} allowed",
                steps=steps,
                most=MAX_STEPS,
            )
        )
    units, bias = settings.integer("units"), settings.flag("use_bias", default=True)
    sequences = settings.flag("return_sequences", default=False)
    settings.flag("go_backwards", default=False)
    for key in ("return_state", "stateful", "time_major"):
        settings.unused(key, False)
    for key in ("unroll", "zero_output_for_mask", "unit_forget_bias", "implementation"):
        settings.take(key)  # of no consequence: how it is computed, masks, the first weights
    for key in ("dropout", "recurrent_dropout"):
        settings.number(key, 0, 1)
    resets = gates == 3 and settings.flag("reset_after", default=True)
    settings.choice("activation", ACTIVATIONS, "tanh")
    if gates > 1:
        settings.choice("recurrent_activation", ACTIVATIONS, "sigmoid")
    weights = gates * units * (features + units)
    shape = (steps, units) if sequences else (units,)
    biases = gates * units * (bias + (bias and resets))
    return Built(shape, weights + biases, steps * weights)


RULES: dict[str, Rule] = {
    "Dense": _dense,
    "Conv2D": partial(convolution, kind="plain"),
    "DepthwiseConv2D": partial(convolution, kind="depthwise"),
    "SeparableConv2D": partial(convolution, kind="separable"),
    "MaxPooling2D": pooling,
    "AveragePooling2D": pooling,
    "GlobalAveragePooling2D": partial(global_pooling, averages=True),
    "GlobalMaxPooling2D": partial(global_pooling, averages=False),
    "BatchNormalization": _batch_normalisation,
    "LayerNormalization": _layer_normalisation,
    "Dropout": partial(_same, key="rate", most=1),
    "SpatialDropout2D": partial(_same, key="rate", most=1),
    "GaussianDropout": partial(_same, key="rate", most=1),
    "AlphaDropout": partial(_same, key="rate", most=1),
    "GaussianNoise": partial(_same, key="stddev", most=1e6),
    "Flatten": _flatten,
    "Reshape": _reshape,
    "Permute": _permute,
    "ZeroPadding2D": padding,
    "Activation": _activation,
    "ReLU": partial(_slope, keys=("max_value", "negative_slope", "threshold")),
    "LeakyReLU": partial(_slope, keys=("negative_slope",)),
    "ELU": partial(_slope, keys=("alpha",)),
    "Softmax": _softmax,
    "Rescaling": _rescaling,
    "Add": _merging,
    "Subtract": _merging,
    "Multiply": _merging,
    "Average": _merging,
    "Maximum": _merging,
    "Minimum": _merging,
    "Concatenate": _concatenation,
    "GRU": partial(_recurrent, gates=3),
    "LSTM": partial(_recurrent, gates=4),
    "SimpleRNN": partial(_recurrent, gates=1),
}
