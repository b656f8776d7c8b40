"""Which patch of the drawing one place in a layer's output looks at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from model.inside.layers import (
    Convolution,
    Elementwise,
    GatedRecurrence,
    Layer,
    Normalisation,
    Reshaping,
)
from model.inside.layers import Pooling as PoolingLayer

SIDE = 28
Span = tuple[int, int]


@dataclass(frozen=True)
class Patch:
    """Pixels of the image: rows ``top`` to before ``bottom``, columns ``left`` to ``right``."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def height(self) -> int:
        """How many rows it has."""
        return self.bottom - self.top

    @property
    def width(self) -> int:
        """How many columns it has."""
        return self.right - self.left


WHOLE = Patch(0, 0, SIDE, SIDE)


def patch_seen(
    layers: Sequence[Layer], shapes: Sequence[tuple[int, ...]], index: int, place: Sequence[int]
) -> Patch:
    """Find the patch of the image that a layer's output at a place depends on.

    Parameters
    ----------
    layers, shapes
        Those of a ``PlainNetwork``.
    index
        Which layer.
    place
        Row and column in its maps; the row alone in a memory; empty for neurons.

    Returns
    -------
    Patch
        Never larger than the image, never empty.
    """
    if len(place) < 2 or len(shapes[index]) != 3:
        return _rows_read(layers, index, place)
    rows, columns = (place[0], place[0] + 1), (place[1], place[1] + 1)
    for at in range(index, -1, -1):
        layer = layers[at]
        if isinstance(layer, Convolution | PoolingLayer):
            before = shapes[at - 1] if at else (SIDE, SIDE, 1)
            rows, columns = (
                _window_seen(layer, span, axis, before[axis])
                for axis, span in enumerate((rows, columns))
            )
        elif not _keeps_places(layer, shapes, at):
            return WHOLE
    return Patch(*(_within(rows)[0], _within(columns)[0], _within(rows)[1], _within(columns)[1]))


def _keeps_places(layer: Layer, shapes: Sequence[tuple[int, ...]], at: int) -> bool:
    """Whether each place of the output depends on the same place of the input only."""
    if isinstance(layer, Elementwise | Normalisation):
        return True
    before = shapes[at - 1] if at else (SIDE, SIDE, 1)
    if isinstance(layer, Reshaping):
        return before == shapes[at]
    return layer.kind == "Dense" and len(before) == 3


def _rows_read(layers: Sequence[Layer], index: int, place: Sequence[int]) -> Patch:
    """Tell what a memory has read after a row: all rows so far, if they are the drawing's own."""
    straight = all(isinstance(layer, Reshaping | Elementwise) for layer in layers[:index])
    if place and straight and isinstance(layers[index], GatedRecurrence):
        return Patch(0, 0, min(place[0] + 1, SIDE), SIDE)
    return WHOLE


def _window_seen(layer: Convolution | PoolingLayer, span: Span, axis: int, length: int) -> Span:
    stride = layer.strides[axis]
    if isinstance(layer, PoolingLayer):
        reach, shift = layer.size[axis], 0
    else:
        reach = layer.kernel.shape[axis]
        out = -(-length // stride)
        missing = max((out - 1) * stride + reach - length, 0)
        shift = missing // 2 if layer.is_padded else 0
    first, last = span[0] * stride - shift, (span[1] - 1) * stride - shift + reach
    return max(first, 0), min(last, length)


def _within(span: Span) -> Span:
    return max(span[0], 0), min(span[1], SIDE)
