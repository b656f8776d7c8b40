"""Which of a network's layers belong together, and what of each group is worth showing.

A convolution, its normalisation and its activation are one stage, which shows what comes out at
the end; so does the pooling that follows, which shows what is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from model.inside.layers import (
    Array,
    Convolution,
    Dense,
    Elementwise,
    GatedRecurrence,
    GlobalMean,
    Layer,
    Normalisation,
    Pooling,
    Reshaping,
    linear,
    relu,
    sigmoid,
    softmax,
)
from model.inside.plain_network import PlainNetwork
from model.inside.receptive_field import SIDE

StageKind = Literal["filters", "pooling", "neurons", "means", "memory"]
_NEVER_BELOW_ZERO = (relu, sigmoid, softmax)


@dataclass(frozen=True)
class Stage:
    """Layers that belong together; two stages are equal where they look the same.

    ``found`` and ``kept`` are places in ``PlainNetwork.layers``; ``kept`` is that of the pooling
    at the end, where there is one.
    """

    kind: StageKind
    first: int
    found: int
    shape: tuple[int, ...]
    is_signed: bool
    """Whether what it finds can be below 0."""
    kept: int | None = None
    kept_shape: tuple[int, ...] = ()
    pool: tuple[int, int] = (1, 1)
    """How many rows and columns become one in ``kept``, or in a stage that is pooling only."""
    window: tuple[int, int] = (0, 0)
    """Rows and columns of each filter."""
    templates: tuple[int, int] = (0, 0)
    """Rows and columns of the weights that lie on the drawing itself; 0 where none do."""
    is_answer: bool = False

    @property
    def last(self) -> int:
        """The place of the last layer that belongs to it."""
        return self.found if self.kept is None else self.kept

    @property
    def count(self) -> int:
        """How many maps, neurons or remembered numbers it has."""
        return self.shape[-1]


def stages_of(network: PlainNetwork) -> tuple[Stage, ...]:
    """Group the layers of a network; the last stage is the one that answers."""
    layers, shapes = network.layers, network.shapes
    stages: list[Stage] = []
    for at, layer in enumerate(layers):
        kind = _kind(layer, shapes[at])
        if isinstance(layer, Pooling) and stages and _can_keep(stages[-1]):
            stages[-1] = replace(stages[-1], kept=at, kept_shape=shapes[at], pool=layer.size)
        elif kind is not None:
            stages.append(_begin(kind, layers, shapes, at))
        elif stages:
            stages[-1] = _extended(stages[-1], layer, at, shapes[at])
    if not stages:
        stages.append(Stage("neurons", 0, len(layers) - 1, shapes[-1], is_signed=True))
    end = replace(
        stages[-1], found=len(layers) - 1, shape=shapes[-1], kept=None, kept_shape=(),
        is_answer=True,
    )  # fmt: skip
    return (*stages[:-1], end)


def templates_of(network: PlainNetwork, stage: Stage) -> Array:
    """Give the weights that a stage lays on the drawing, (how many, rows, columns)."""
    kernel: Array = network.layers[stage.first].kernel  # type: ignore[attr-defined]
    rows, columns = stage.templates
    return np.ascontiguousarray(kernel.reshape(rows, columns, -1).transpose(2, 0, 1))


def _kind(layer: Layer, shape: tuple[int, ...]) -> StageKind | None:
    """Tell what kind of stage begins with this layer; None where none does."""
    if isinstance(layer, Convolution):
        return "filters"
    if isinstance(layer, Dense):
        return {1: "neurons", 2: "memory"}.get(len(shape), "filters")  # type: ignore[return-value]
    if isinstance(layer, GatedRecurrence):
        return "memory"
    if isinstance(layer, GlobalMean):
        return "means"
    return "pooling" if isinstance(layer, Pooling) else None


def _can_keep(stage: Stage) -> bool:
    return stage.kind == "filters" and stage.kept is None


def _begin(
    kind: StageKind, layers: tuple[Layer, ...], shapes: tuple[tuple[int, ...], ...], at: int
) -> Stage:
    layer, shape = layers[at], shapes[at]
    window, pool, templates = (0, 0), (1, 1), (0, 0)
    lies_on_drawing = all(_passes_on(before) for before in layers[:at])
    if isinstance(layer, Convolution):
        window = (layer.kernel.shape[0], layer.kernel.shape[1])
        templates = window if lies_on_drawing and layer.kernel.shape[2] == 1 else (0, 0)
    elif isinstance(layer, Pooling):
        pool = layer.size
    elif isinstance(layer, Dense):
        window = (1, 1)
        whole = lies_on_drawing and layer.kernel.shape[0] == SIDE * SIDE
        templates = (SIDE, SIDE) if whole else (0, 0)
    if isinstance(layer, GatedRecurrence):
        shape = (shapes[at - 1][0] if at else SIDE, shape[-1])
    return Stage(
        kind, at, at, shape, _may_be_negative(layer), pool=pool, window=window, templates=templates
    )


def _extended(stage: Stage, layer: Layer, at: int, shape: tuple[int, ...]) -> Stage:
    """Let a layer that begins nothing belong to the stage before it, where it changes anything."""
    if isinstance(layer, Reshaping) or _passes_on(layer) or stage.kind == "memory":
        return stage
    signed = _may_be_negative(layer)
    if stage.kept is None:
        return replace(stage, found=at, shape=shape, is_signed=signed)
    return replace(stage, kept=at, kept_shape=shape, is_signed=stage.is_signed or signed)


def _passes_on(layer: Layer) -> bool:
    """Whether the numbers stay as they are."""
    return isinstance(layer, Reshaping) or (
        isinstance(layer, Elementwise) and layer.activation is linear
    )


def _may_be_negative(layer: Layer) -> bool:
    if isinstance(layer, Convolution | Dense | Elementwise):
        return layer.activation not in _NEVER_BELOW_ZERO
    return isinstance(layer, Normalisation | GatedRecurrence)
