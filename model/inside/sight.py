"""What a network finds in one image, stage by stage, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from model.inside.layers import Array, GatedRecurrence, Pooling
from model.inside.plain_network import PlainNetwork
from model.inside.receptive_field import WHOLE, Patch, patch_seen
from model.inside.stages import Stage, stages_of, templates_of

_NEARLY_ALL = 0.995


@dataclass(frozen=True, eq=False)
class Found:
    """What one stage finds; all finite, float32.

    ``maps`` is (how many, rows, columns); neurons are maps of one place, a memory is one map of
    (rows read, numbers). ``kept`` is empty where nothing is pooled. ``scale`` is the value that
    is shown as the most.
    """

    maps: Array
    kept: Array
    scale: float


@dataclass(frozen=True, eq=False)
class Sight:
    """All that is shown of one image in one network.

    ``shapes`` are those of the layers' outputs. ``image`` is (28, 28); ``probabilities`` and
    ``scores``, what the last layer says, are (classes,). An empty image has found nothing,
    whatever the network makes of it.
    """

    network: PlainNetwork
    stages: tuple[Stage, ...]
    shapes: tuple[tuple[int, ...], ...]
    image: Array
    found: tuple[Found, ...]
    scores: Array
    probabilities: Array

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look at."""
        return not self.image.any()

    def patch(self, stage: int, place: tuple[int, ...], of_kept: bool = False) -> Patch:
        """Find the pixels that a stage looks at for a place in its maps or a row of a memory."""
        at = self.stages[stage]
        index = at.last if of_kept else at.first if at.kind == "memory" else at.found
        if at.is_answer:
            return WHOLE
        return patch_seen(self.network.layers, self.shapes, index, place)


def look(network: PlainNetwork, image: Array, stages: tuple[Stage, ...] | None = None) -> Sight:
    """Send an image (28, 28), float32 from 0 to 1, through a network. Any thread.

    Parameters
    ----------
    stages
        Those of a network of the same layers, where they are known already.
    """
    stages = stages_of(network) if stages is None else stages
    outputs = network.activations(image)
    probabilities = network.to_probabilities(outputs[-1][None])[0]
    found = tuple(_found(network, stage, outputs, image) for stage in stages)
    shapes = tuple(output.shape for output in outputs)
    sight = Sight(network, stages, shapes, image, found, outputs[-1], probabilities)
    return _blank(sight) if sight.is_empty else sight


def templates(sight: Sight) -> tuple[int, Array] | None:
    """Which stage lays weights on the drawing itself, and those, (how many, rows, columns)."""
    for index, stage in enumerate(sight.stages):
        if stage.templates[0]:
            return index, _finite(templates_of(sight.network, stage))
    return None


def _found(network: PlainNetwork, stage: Stage, outputs: list[Array], image: Array) -> Found:
    maps = _as_maps(_output(network, stage, outputs, image))
    kept = np.zeros((0, 1, 1), np.float32)
    scale = _scale(maps)
    if stage.kept is not None:
        kept = _as_maps(outputs[stage.kept])
        is_part = isinstance(network.layers[stage.kept], Pooling)  # no value is larger then
        scale = scale if is_part else max(scale, _scale(kept))
    return Found(maps, kept, scale)


def _scale(maps: Array) -> float:
    """Find what is shown as the most: near the largest value; one alone leaves none dark."""
    sizes = np.abs(maps).ravel()
    if not len(sizes):
        return 0.0
    most = float(sizes.max())
    rank = int(_NEARLY_ALL * (len(sizes) - 1))
    return max(float(np.partition(sizes, rank)[rank]), most / 2)


def _output(network: PlainNetwork, stage: Stage, outputs: list[Array], image: Array) -> Array:
    layer = network.layers[stage.first]
    if stage.is_answer or not isinstance(layer, GatedRecurrence):
        return outputs[stage.found]
    given = outputs[stage.first - 1] if stage.first else image
    return np.asarray(layer.after_each_row(given[None])[0], np.float32)


def _as_maps(output: Array) -> Array:
    if output.ndim == 3:
        maps = output.transpose(2, 0, 1)
    elif output.ndim == 2:
        maps = output[None]
    else:
        maps = output.reshape(-1, 1, 1)
    return _finite(maps)


def _finite(values: Array) -> Array:
    if np.isfinite(values).all():
        return np.ascontiguousarray(values, np.float32)
    known: Array = np.where(np.isfinite(values), values, np.float32(0))
    return known


def _blank(sight: Sight) -> Sight:
    found = tuple(
        Found(np.zeros_like(part.maps), np.zeros_like(part.kept), 0.0) for part in sight.found
    )
    nothing = np.zeros_like(sight.scores)
    return replace(sight, found=found, scores=nothing, probabilities=nothing)
