"""The network in a run's folder as named arrays, read without TensorFlow."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.inside.plain_network import PlainNetwork
from model.opening.archive import read_archive
from model.opening.graph import Layer, read_graph
from model.opening.settings import UnsuitableError
from model.opening.weights import check_weights
from model.runs.runs import Run, RunError
from model.sentence import sentence

_SLOTS = {
    "Conv2D": ("kernel", "bias"),
    "Dense": ("kernel", "bias"),
    "BatchNormalization": ("gamma", "beta", "moving_mean", "moving_variance"),
    "GRU": ("kernel", "recurrent_kernel", "bias"),
}
_LEFT_OUT_BY = {"bias": "use_bias", "gamma": "scale", "beta": "center"}


@dataclass(frozen=True, eq=False)
class KeptNetwork:
    """A network's description, and its weights in the order of ``network.weights``."""

    config: object
    names: tuple[str, ...]
    """``layer/kernel`` and the like, one for each of the weights."""
    weights: tuple[NDArray[np.float32], ...]

    def plain(self) -> PlainNetwork:
        """Make it answer; raises ``CannotLookInside`` as ``PlainNetwork`` does."""
        return PlainNetwork(self.config, self.weights)


def read_kept_network(run: Run) -> KeptNetwork:
    """Read the network of a run as it was at the last checkpoint. Any thread.

    Raises
    ------
    RunError
        If there is none, or it is damaged.
    """
    import h5py

    try:
        archive = read_archive(run.network_path.read_bytes())
        check_weights(archive.weights)
        layers = read_graph(archive.config).layers
        with h5py.File(io.BytesIO(archive.weights), "r") as file:
            found = [(name, np.array(file[path], np.float32)) for name, path in _places(layers)]
    except FileNotFoundError as error:
        raise RunError(
            sentence("{folder}: this run was ended before its first checkpoint.", folder=run.folder)
        ) from error
    except (OSError, KeyError, TypeError, ValueError, UnsuitableError) as error:
        raise RunError(
            sentence("{folder}: the network of this run is damaged.", folder=run.folder)
        ) from error
    return KeptNetwork(
        archive.config, tuple(name for name, _ in found), tuple(array for _, array in found)
    )


def _places(layers: tuple[Layer, ...]) -> Iterator[tuple[str, str]]:
    """Name each array and say where Keras puts it: by the kind of the layer, counted."""
    before: Counter[str] = Counter()
    for layer in layers:
        group = _snake_case(layer.kind)
        if before[layer.kind]:
            group += f"_{before[layer.kind]}"
        before[layer.kind] += 1
        inner = "cell/vars" if layer.kind == "GRU" else "vars"
        for number, slot in enumerate(_slots(layer.kind, layer.settings)):
            yield f"{layer.name}/{slot}", f"layers/{group}/{inner}/{number}"


def _slots(kind: str, settings: dict[str, Any]) -> list[str]:
    return [slot for slot in _SLOTS.get(kind, ()) if settings.get(_LEFT_OUT_BY.get(slot, ""), True)]


def _snake_case(kind: str) -> str:
    """Keras's own: ``BatchNormalization`` is ``batch_normalization``, ``Conv2D`` ``conv2d``."""
    words = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", kind)
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", words).lower()
