"""The personal network with its optimizer and compiled calls. Trainer thread only."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from model.datasets.dataset import Split
from model.devices import import_tensorflow
from model.networks import PERSONAL, personal
from model.personal.layers import LastLayers
from model.reading.predictor import LivePredictor
from model.training.compiled import compile_training
from model.training.config import How
from model.training.engine import EVALUATION_CHUNK, Engine

if TYPE_CHECKING:
    import keras

Array = NDArray[np.float32]


class PersonalEngine(Engine):
    """Learns probabilities; of a frozen network, only the last two layers learn.

    Parameters
    ----------
    how, classes, batch_size
        What is compiled.
    device
        TensorFlow's name of it, such as ``/CPU:0``.
    """

    def __init__(self, how: How, classes: int, batch_size: int, device: str) -> None:
        self._how, self._classes = how, classes
        self.opinions: Array = np.zeros((0, classes), np.float32)
        """What to learn of the training split, (n, classes): set before ``load``."""
        super().__init__(PERSONAL, batch_size, device)
        self._answers: Any = None

    def _build(self) -> keras.Model:
        network = personal(self._classes)
        if self._how == "frozen":
            for layer in network.layers:
                layer.trainable = layer.name in ("sums", "logits")
        return network

    def _compile(self) -> Any:
        return compile_training(self.network, self._optimizer, self.batch_size, opinions=True)

    def begin_with(self, weights: list[NDArray[np.float32]]) -> None:
        """Set all weights, in the order of ``network.variables`` layer by layer."""
        for variable, value in zip(self.network.weights, weights, strict=True):
            variable.assign(value)

    def settle(self, start: list[NDArray[np.float32]], share: float) -> None:
        """Go back part of the way to where it began, ``share`` of the way being kept."""
        for variable, value in zip(self.network.weights, start, strict=True):
            variable.assign(value + share * (variable.numpy() - value))

    def load(self, train: Split) -> None:
        """Put the training split and what to learn of it on the device."""
        super().load(train)
        with self._tf.device(self.device):
            self._labels = self._tf.constant(self.opinions)

    def logits(self, images: NDArray[np.uint8]) -> Array:
        """Logits (n, classes) of images (n, 28, 28, 1), uint8."""
        tf = self._tf
        if self._answers is None:
            network = self.network
            self._answers = tf.function(
                lambda seen: network(tf.cast(seen, tf.float32) / 255.0, training=False),
                input_signature=[tf.TensorSpec((None, 28, 28, 1), tf.uint8)],
                autograph=False,
            )
        parts = [np.zeros((0, self._classes), np.float32)]
        with tf.device(self.device):
            for start in range(0, len(images), EVALUATION_CHUNK):
                chunk = tf.constant(images[start : start + EVALUATION_CHUNK])
                parts.append(self._answers(chunk).numpy())
        return np.concatenate(parts)


def weights_with(shipped: list[NDArray[Any]], last: LastLayers) -> list[NDArray[np.float32]]:
    """Give the shipped network's weights with other last two layers."""
    new = [last.hidden_kernel, last.hidden_bias, last.kernel, last.bias]
    return [np.asarray(weight, np.float32) for weight in [*shipped[:-4], *new]]


@cache
def personal_engine_for(how: How, classes: int, batch_size: int, device: str) -> PersonalEngine:
    """Return the one engine of this kind in the process."""
    return PersonalEngine(how, classes, batch_size, device)


class LivePersonalPredictor(LivePredictor):
    """Answers with the weights of a personal network in training."""

    def __init__(self, symbols: tuple[str, ...]) -> None:
        tf = import_tensorflow()
        with tf.device("/CPU:0"):
            super(LivePredictor, self).__init__(personal(len(symbols)), symbols=symbols)


@cache
def live_personal_predictor_for(symbols: tuple[str, ...]) -> LivePersonalPredictor:
    """Return the one live predictor for these classes in the process. Trainer thread."""
    return LivePersonalPredictor(symbols)
