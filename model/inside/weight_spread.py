"""How the weights and the biases of each layer are spread out, at one moment or over a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from model.inside.layers import Array, Convolution, Dense, GatedRecurrence, Normalisation
from model.inside.plain_network import PlainNetwork
from model.inside.stages import Stage

PERCENTILES = (0, 7, 16, 31, 50, 69, 84, 93, 100)
"""The smallest, six in between at even steps of a bell curve and the median, the largest."""

Role = Literal["weights", "biases"]


@dataclass(frozen=True)
class Part:
    """The weights, or the biases, of a stage."""

    stage: int
    role: Role


def parts_of(network: PlainNetwork, stages: Sequence[Stage]) -> tuple[Part, ...]:
    """List what a network has of each, in the order of its stages."""
    return tuple(part for part, _ in _values(network, stages))


def spread(network: PlainNetwork, stages: Sequence[Stage]) -> Array:
    """Give the percentiles of each of ``parts_of``, (parts, 9) float32, ascending; NaN if any is.

    The shift of a batch normalisation, as it works at rest, counts as the biases of its stage.
    """
    rows = [_percentiles(values) for _, values in _values(network, stages)]
    return np.array(rows, np.float32).reshape(-1, len(PERCENTILES))


def fits(network: PlainNetwork, weights: Sequence[NDArray[np.float32]]) -> bool:
    """Tell whether weights have the shapes of a network's own."""
    own = [array.shape for array in network.weights]
    return own == [array.shape for array in weights]


def _percentiles(values: Array) -> Array:
    if not np.isfinite(values).all():
        return np.full(len(PERCENTILES), np.nan, np.float32)
    return np.asarray(np.percentile(values, PERCENTILES), np.float32)


def _values(network: PlainNetwork, stages: Sequence[Stage]) -> list[tuple[Part, Array]]:
    found: list[tuple[Part, Array]] = []
    for index, stage in enumerate(stages):
        weights, biases = _of_stage(network, stage)
        if weights:
            found.append((Part(index, "weights"), _joined(weights)))
        if biases:
            found.append((Part(index, "biases"), _joined(biases)))
    return found


def _of_stage(network: PlainNetwork, stage: Stage) -> tuple[list[Array], list[Array]]:
    weights: list[Array] = []
    biases: list[Array] = []
    for layer in network.layers[stage.first : stage.last + 1]:
        if isinstance(layer, Convolution | Dense):
            weights.append(layer.kernel)
            biases = biases if layer.bias is None else [layer.bias]
        elif isinstance(layer, GatedRecurrence):
            weights += [layer.kernel, layer.recurrent]
            biases = [layer.bias]
        elif isinstance(layer, Normalisation):
            biases = [layer.shift]
    return weights, biases


def _joined(arrays: list[Array]) -> Array:
    return np.concatenate([np.ravel(array) for array in arrays])
