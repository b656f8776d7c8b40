"""A network as plain arrays: every layer's output for any weights, without TensorFlow.

The views of the inside need the network of any moment, on a thread of their own, also while it
trains and also the shipped one, before TensorFlow was ever loaded. So they do not borrow the
network that is at work: they take its description and a copy of its weights, and NumPy does the
rest. Any thread; nothing here ever changes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from model.inside.layers import Array, Layer, softmax
from model.inside.reading_layers import CannotLookInside, input_shape_of, read_layers

if TYPE_CHECKING:
    import keras

_CHUNK = 32
"""Images at a time: what one layer makes of them stays in the processor's cache."""

Images = NDArray[np.uint8] | Array


class PlainNetwork:
    """A chain of layers from images to answers.

    Parameters
    ----------
    config
        What ``json.loads(network.to_json())`` gives.
    weights
        In the order of ``network.weights``.
    gives_probabilities
        Whether the last layer's output is one already; otherwise it gives logits.
    temperature
        What logits are divided by.

    Raises
    ------
    CannotLookInside
        If the network is no chain or has layers that are not known here.
    """

    def __init__(
        self,
        config: object,
        weights: Sequence[NDArray[Any]],
        *,
        gives_probabilities: bool = False,
        temperature: float = 1.0,
    ) -> None:
        self._config = config
        self.weights = tuple(weights)
        self.gives_probabilities = gives_probabilities
        self.temperature = temperature
        self._input_shape = input_shape_of(config)
        self.layers: tuple[Layer, ...] = tuple(read_layers(config, iter(weights)))
        """All layers but the input, in order; those that do nothing at rest included."""

    def with_weights(self, weights: Sequence[NDArray[Any]]) -> PlainNetwork:
        """Give the same network at another moment."""
        return PlainNetwork(
            self._config,
            weights,
            gives_probabilities=self.gives_probabilities,
            temperature=self.temperature,
        )

    @cached_property
    def shapes(self) -> tuple[tuple[int, ...], ...]:
        """The shape of each layer's output, without n."""
        blank = np.zeros((28, 28), np.float32)
        return tuple(output.shape for output in self.activations(blank))

    @property
    def classes(self) -> int:
        """How many classes it knows, the ten digits first."""
        return int(self.shapes[-1][-1])

    @cached_property
    def features_index(self) -> int:
        """Which layer is the last hidden one; -1 where there is none, the image itself then.

        It is named ``features``, or else the last flat one before the answers.
        """
        names = [layer.name for layer in self.layers]
        if "features" in names:
            return names.index("features")
        flat = [index for index, shape in enumerate(self.shapes[:-1]) if len(shape) == 1]
        return flat[-1] if flat else -1

    def activations(self, image: Array) -> list[Array]:
        """Every layer's output, without n, for an image (28, 28), float32 from 0 to 1."""
        x = self._as_input(image[None])
        outputs = []
        for layer in self.layers:
            x = layer(x)
            outputs.append(x[0])
        return outputs

    def logits_and_features(
        self, images: Images, goes_on: Callable[[], bool] = lambda: True
    ) -> tuple[Array, Array]:
        """Give answers (n, classes) and the last hidden layer's outputs (n, d), float32.

        Images are (n, 28, 28) or (n, 28, 28, 1): uint8 with ink 255, or float32 with ink 1. Where
        ``goes_on()`` became false in between, gives what is there so far: fewer rows.
        """
        answers, features = [], []
        for start in range(0, len(images), _CHUNK):
            if start and not goes_on():
                break
            x = self._as_input(images[start : start + _CHUNK])
            found = x.reshape(len(x), -1)
            for index, layer in enumerate(self.layers):
                x = layer(x)
                if index == self.features_index:
                    found = x.reshape(len(x), -1)
            answers.append(x)
            features.append(found)
        if not answers:
            shape = (28, 28) if self.features_index < 0 else self.shapes[self.features_index]
            nothing = np.zeros((0, int(np.prod(shape))), np.float32)
            return np.zeros((0, self.classes), np.float32), nothing
        return np.concatenate(answers), np.concatenate(features)

    def _as_input(self, images: Images) -> Array:
        """Images as float32 from 0 to 1, (n, 28, 28, 1) or (n, 28, 28), as the network wants."""
        scaled = images / np.float32(255) if images.dtype == np.uint8 else images
        return np.asarray(scaled, np.float32).reshape(len(images), *self._input_shape)

    def probabilities(self, images: Images, goes_on: Callable[[], bool] = lambda: True) -> Array:
        """Probabilities (n, classes), float32, of images as ``logits_and_features`` takes."""
        return self.to_probabilities(self.logits_and_features(images, goes_on)[0])

    def to_probabilities(self, answers: Array) -> Array:
        """Make probabilities of the last layer's outputs, (n, classes)."""
        if self.gives_probabilities:
            return answers
        return softmax(np.asarray(answers / self.temperature, np.float32))


def plain_network_of(network: keras.Model, *, gives_probabilities: bool = False) -> PlainNetwork:
    """Copy a Keras network as it is now. On the thread that uses it.

    Raises
    ------
    CannotLookInside
        As ``PlainNetwork`` does.
    """
    config = json.loads(network.to_json())
    weights = [np.array(variable.numpy()) for variable in network.weights]
    return PlainNetwork(config, weights, gives_probabilities=gives_probabilities)


def shipped_plain_network(folder: Path | None = None) -> PlainNetwork:
    """Read the shipped network from ``shipped.keras``, without TensorFlow. Any thread."""
    import io

    import h5py

    from model.opening.archive import read_archive
    from model.reading.shipped import ASSETS

    folder = folder or ASSETS
    archive = read_archive((folder / "shipped.keras").read_bytes())
    facts = json.loads((folder / "shipped.json").read_text("utf-8"))
    with h5py.File(io.BytesIO(archive.weights), "r") as file:
        weights = [
            np.asarray(file[f"layers/{group}/vars/{which}"])
            for group in _weighted_groups(archive.config)
            for which in (0, 1)
        ]
    return PlainNetwork(archive.config, weights, temperature=float(facts["temperature"]))


def _weighted_groups(config: Any) -> list[str]:
    """Where Keras puts the weights of each layer: by its kind and how many came before."""
    kinds = [layer["class_name"] for layer in config["config"]["layers"]]
    groups = []
    for place, kind in enumerate(kinds):
        if kind in ("Conv2D", "Dense"):
            before = kinds[:place].count(kind)
            groups.append(f"{kind.lower()}_{before}" if before else kind.lower())
    return groups


__all__ = ["CannotLookInside", "PlainNetwork", "plain_network_of", "shipped_plain_network"]
