"""The layers that look at an image through a window."""

from __future__ import annotations

from math import prod

from model.opening.built import Built, Shape, ends_in_softmax, one_input
from model.opening.settings import Settings, is_integers
from model.sentence import sentence

MAX_WINDOW = 128


def _slide(
    settings: Settings,
    shape: Shape,
    window: tuple[int, int],
    stride: tuple[int, int],
    gaps: tuple[int, int] = (1, 1),
) -> tuple[int, int]:
    """Height and width that come out of a window sliding over an image."""
    settings.channels_last()
    strides = settings.pair("strides", stride, MAX_WINDOW)
    if max(strides) > 1 and max(gaps) > 1:
        raise settings.refuse(sentence("cannot have both strides and dilation"))
    if settings.choice("padding", ("valid", "same"), "valid") == "same":
        return -(-shape[0] // strides[0]), -(-shape[1] // strides[1])
    height, width = (
        (size - (reach - 1) * gap - 1) // step + 1
        for size, reach, gap, step in zip(shape, window, gaps, strides, strict=False)
    )
    if height < 1 or width < 1:
        raise settings.refuse(sentence("has a window larger than what it looks at"))
    return height, width


def convolution(settings: Settings, shapes: list[Shape], kind: str) -> Built:
    """Read a convolution: ``kind`` is plain, depthwise or separable."""
    shape = one_input(settings, shapes, 3)
    window = settings.pair("kernel_size", (0, 0), MAX_WINDOW)
    gaps = settings.pair("dilation_rate", (1, 1), MAX_WINDOW)
    place = _slide(settings, shape, window, (1, 1), gaps)
    reach, channels, bias = prod(window), shape[2], settings.flag("use_bias", default=True)
    for key in ("lora_rank", "lora_alpha", "quantization_config"):
        settings.unused(key)
    if kind == "plain":
        filters, groups = settings.integer("filters"), settings.integer("groups", default=1)
        if channels % groups or filters % groups:
            raise settings.refuse(sentence("has groups that do not divide its channels"))
        weights = reach * channels // groups * filters
    else:
        filters = channels * settings.integer("depth_multiplier", default=1)
        weights = reach * filters
        if kind == "separable":
            between, filters = filters, settings.integer("filters")
            weights += between * filters
    work = prod(place) * weights
    return Built((*place, filters), weights + bias * filters, work, ends_in_softmax(settings))


def pooling(settings: Settings, shapes: list[Shape]) -> Built:
    """Read a pooling layer."""
    shape = one_input(settings, shapes, 3)
    window = settings.pair("pool_size", (2, 2), MAX_WINDOW)
    place = _slide(settings, shape, window, window)
    return Built((*place, shape[2]), work=prod(place) * prod(window) * shape[2])


def global_pooling(settings: Settings, shapes: list[Shape], averages: bool) -> Built:
    """Read a pooling over the whole image; an average of distributions is one."""
    shape = one_input(settings, shapes, 3)
    settings.channels_last()
    keeps = settings.flag("keepdims", default=False)
    return Built((1, 1, shape[2]) if keeps else shape[2:], softmax=None if averages else False)


def padding(settings: Settings, shapes: list[Shape]) -> Built:
    """Read a frame of zeros around an image."""
    height, width, channels = one_input(settings, shapes, 3)
    settings.channels_last()
    value = settings.take("padding")
    sides = [_both(settings, side) for side in (value if isinstance(value, list) else [value] * 2)]
    if len(sides) != 2:
        raise settings.refuse(sentence("needs 'padding' for height and width"))
    settings.kept["padding"] = sides
    return Built((height + sum(sides[0]), width + sum(sides[1]), channels))


def _both(settings: Settings, side: object) -> list[int]:
    both = [side, side] if type(side) is int else side
    if not is_integers(both, 0, MAX_WINDOW) or len(both) != 2:
        raise settings.refuse(
            sentence(
                "needs 'padding' as whole numbers from 0 to {max_window}", max_window=MAX_WINDOW
            )
        )
    return both
