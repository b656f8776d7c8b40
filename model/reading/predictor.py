"""Probabilities for one image, of live weights and of networks from Keras files.

Nothing here uses ``model.predict``, which takes fifty times as long for one image.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from model.devices import import_tensorflow
from model.inside.plain_network import CannotLookInside, PlainNetwork, plain_network_of
from model.networks import NetworkKind, build
from model.reading.prediction import Familiar, numbered

if TYPE_CHECKING:
    import keras


class KerasPredictor:
    """Answers with a Keras network: as plain arrays, else through one compiled call on the CPU.

    As plain arrays it takes a third of the time, and leaves TensorFlow's threads to a training
    that goes on beside.

    Parameters
    ----------
    network
        Takes (n, 28, 28, 1) or (n, 28, 28), gives (n, classes).
    gives_probabilities
        Whether its last layer is a softmax; otherwise it gives logits.
    takes_channel
        Whether its input has the last axis of length 1.
    symbols
        The names of its classes; numbers if left out.
    familiar
        Knows drawings like those of its classes that are no digits.

    Making one may compile, which takes a tenth of a second: make it off the main thread.
    ``predict_proba`` and ``load`` are then for one thread at a time, any thread.
    """

    def __init__(
        self,
        network: keras.Model,
        *,
        gives_probabilities: bool = False,
        takes_channel: bool = True,
        symbols: tuple[str, ...] | None = None,
        familiar: Familiar | None = None,
    ) -> None:
        self._network = network
        self.familiar = familiar
        self._symbols = symbols
        self.gives_probabilities, self.takes_channel = gives_probabilities, takes_channel
        self._own: list[NDArray[np.float32]] | None = None
        self.plain = _plain(network, gives_probabilities)
        """The network as it is here as plain arrays, or why it cannot be looked into."""
        self._now = self.plain if isinstance(self.plain, PlainNetwork) else None
        self._call: Any = None
        if self._now is None:
            self._call = _compile_call(network, gives_probabilities, takes_channel)
        self.predict_proba(np.zeros((28, 28), np.float32))

    @property
    def classes(self) -> int:
        """How many classes the network knows."""
        return int(self._network.output_shape[-1])

    @property
    def symbols(self) -> tuple[str, ...]:
        """The names of its classes, the ten digits first."""
        return self._symbols or numbered(self.classes)

    @property
    def network(self) -> keras.Model:
        """The network itself; only to read what it is made of, never to change or to ask it."""
        return self._network

    @property
    def own_weights(self) -> list[NDArray[np.float32]]:
        """The weights that it came with, in the order that ``load`` takes."""
        if self._own is None:
            self._own = [np.array(variable.numpy()) for variable in self._network.weights]
        return self._own

    @property
    def shapes(self) -> tuple[tuple[int, ...], ...]:
        """The shapes of the weights that ``load`` takes, in order."""
        return tuple(tuple(variable.shape) for variable in self._network.weights)

    def predict_proba(self, image: NDArray[np.float32]) -> NDArray[np.float32]:
        """Probabilities (classes,), float32, of an image (28, 28), float32 from 0 to 1."""
        probabilities: NDArray[np.float32]
        if self._now is not None:
            with np.errstate(over="ignore", invalid="ignore"):  # weights that have run away
                probabilities = self._now.probabilities(image[None])[0]
        else:
            probabilities = self._call(image).numpy()
        return probabilities

    def load(self, weights: Sequence[NDArray[np.float32]]) -> None:
        """Answer with other weights, in the order of ``network.weights``."""
        self._own = self.own_weights
        self._assign(weights)

    def restore(self) -> None:
        """Answer with its own weights again."""
        if self._own is not None:
            self._assign(self._own)

    def _assign(self, weights: Sequence[NDArray[np.float32]]) -> None:
        if self._now is not None:
            self._now = self._now.with_weights(weights)
            return
        for variable, value in zip(self._network.weights, weights, strict=True):
            variable.value.assign(value, read_value=False)  # Keras's own asks for much more


class LivePredictor(KerasPredictor):
    """Answers with the weights of a network in training, as of the snapshot loaded last."""

    def __init__(self, kind: NetworkKind) -> None:
        tf = import_tensorflow()
        with tf.device("/CPU:0"):
            super().__init__(build(kind))


@cache
def live_predictor_for(kind: NetworkKind) -> LivePredictor:
    """Return the one live predictor of this kind of network in the process. Trainer thread."""
    return LivePredictor(kind)


def _plain(network: keras.Model, gives_probabilities: bool) -> PlainNetwork | CannotLookInside:
    try:
        return plain_network_of(network, gives_probabilities=gives_probabilities)
    except CannotLookInside as reason:
        return reason


def _compile_call(network: Any, gives_probabilities: bool, takes_channel: bool) -> Any:
    tf = import_tensorflow()
    shape = (1, 28, 28, 1) if takes_channel else (1, 28, 28)

    @tf.function(  # type: ignore[untyped-decorator]
        autograph=False, input_signature=[tf.TensorSpec((28, 28), tf.float32)]
    )
    def call(image: Any) -> Any:
        with tf.device("/CPU:0"):
            answer = network(tf.reshape(image, shape), training=False)
            return (answer if gives_probabilities else tf.nn.softmax(answer))[0]

    return call
