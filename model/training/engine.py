"""A network with its optimizer and compiled calls, on one device.

TensorFlow never frees a compiled loop, so engines are made once per kind of network, batch size
and device, and reset for the next run. Data enters compiled calls as arguments. Trainer thread
only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from model.datasets.dataset import Split
from model.devices import import_tensorflow
from model.networks import NetworkKind, build
from model.training.compiled import compile_measuring, compile_training

if TYPE_CHECKING:
    import keras
    import tensorflow as tf

EVALUATION_CHUNK = 500
"""Images of one compiled call outside training: short enough to stop between two of them."""


@dataclass(frozen=True, eq=False)
class Plan:
    """What one compiled call is to do: k optimizer updates, one row each.

    ``batches`` (k, batch size) int32 are indices into the training split; ``rates`` and
    ``smoothing`` (k,) float32 the learning rate and the label smoothing of each update.
    """

    batches: NDArray[np.int32]
    rates: NDArray[np.float32]
    smoothing: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Outcome:
    """What came of a plan, one row an update: losses, accuracies, (k, 10) pinned or None."""

    losses: NDArray[np.float32]
    accuracies: NDArray[np.float32]
    pinned: NDArray[np.float32] | None


class Engine:
    """One network with its optimizer and compiled steps, on one device.

    Parameters
    ----------
    kind, batch_size
        What is compiled.
    device
        TensorFlow's name of it, such as ``/CPU:0``.
    """

    def __init__(self, kind: NetworkKind, batch_size: int, device: str) -> None:
        self._tf = import_tensorflow()
        import keras

        self.kind: NetworkKind = kind
        self.batch_size = batch_size
        self.device = device
        with self._tf.device(device):
            self.network = self._build()
            self._optimizer = keras.optimizers.Adam(1e-3, beta_2=0.99)
            self._optimizer.build(self.network.trainable_variables)
        self._train = self._compile()
        self._measure = compile_measuring(self.network)
        self._images: tf.Tensor
        self._labels: tf.Tensor
        self._seed = 0

    def _build(self) -> keras.Model:
        """Build the network with fresh weights."""
        return build(self.kind)

    def _compile(self) -> Any:
        """Compile the training call."""
        return compile_training(self.network, self._optimizer, self.batch_size)

    @property
    def parameters(self) -> int:
        """Numbers the network consists of, those that are not trained included."""
        return int(self.network.count_params())

    def reset(self, seed: int) -> None:
        """Fresh random weights from ``seed``, the optimizer as new."""
        import keras

        keras.utils.set_random_seed(seed)
        self._seed = seed
        with self._tf.device(self.device):
            fresh = self._build()
        _assign(self.network.variables, [variable.numpy() for variable in fresh.variables])
        for variable in self._optimizer.variables:
            variable.assign(np.zeros(variable.shape, variable.dtype))

    def load(self, train: Split) -> None:
        """Put the training split on the device."""
        with self._tf.device(self.device):
            self._images = self._tf.constant(train.images)
            self._labels = self._tf.constant(train.labels)

    def share(self, other: Engine) -> None:
        """Use the training split that another engine of the same device has loaded."""
        self._images, self._labels = other._images, other._labels

    def unload(self) -> None:
        """Give the memory of the training split back."""
        self._images = self._labels = None

    def train(
        self, plan: Plan, *, first_step: int, augment: bool, pinned: NDArray[np.float32] | None
    ) -> Outcome:
        """Do the updates of ``plan``; the first of them makes step number ``first_step``.

        ``pinned`` is an image (28, 28) that the network is asked about after each update.
        """
        tf = self._tf
        image = np.zeros((28, 28), np.float32) if pinned is None else pinned
        with tf.device(self.device):
            losses, accuracies, probabilities = self._train(
                self._images,
                self._labels,
                tf.constant(plan.batches),
                tf.constant(plan.rates),
                tf.constant(plan.smoothing),
                tf.constant([self._seed, first_step], tf.int32),
                tf.constant(augment),
                tf.constant(pinned is not None),
                tf.constant(image[None, :, :, None]),
            )
        return Outcome(
            losses.numpy(), accuracies.numpy(), None if pinned is None else probabilities.numpy()
        )

    def measure(self, split: Split, start: int) -> tuple[float, int]:
        """Return the sum of losses and count of right answers of the chunk from ``start`` on."""
        stop = start + EVALUATION_CHUNK
        with self._tf.device(self.device):
            loss, right = self._measure(
                self._tf.constant(split.images[start:stop]),
                self._tf.constant(split.labels[start:stop]),
            )
        return float(loss), int(right)

    def weights(self) -> tuple[NDArray[np.float32], ...]:
        """Read-only copies of the weights, in the order of ``network.weights``."""
        copies = tuple(variable.numpy().copy() for variable in self.network.weights)
        for copy in copies:
            copy.flags.writeable = False
        return copies

    def state(self) -> list[NDArray[Any]]:
        """Copy all there is: weights, seeds of the dropout, moments of the optimizer."""
        return [variable.numpy().copy() for variable in self._variables()]

    def set_state(self, state: Sequence[NDArray[Any]]) -> None:
        """Take over what ``state`` gave, here or in another process.

        Raises
        ------
        ValueError
            If the arrays are not those of this kind of network.
        """
        _assign(self._variables(), state)

    def _variables(self) -> list[Any]:
        return [*self.network.variables, *self._optimizer.variables]


@cache
def engine_for(kind: NetworkKind, batch_size: int, device: str) -> Engine:
    """Return the one engine of this kind, batch size and device in the process."""
    return Engine(kind, batch_size, device)


def _assign(variables: Sequence[Any], values: Sequence[NDArray[Any]]) -> None:
    if [tuple(variable.shape) for variable in variables] != [value.shape for value in values]:
        raise ValueError("these are not the weights of this kind of network")
    for variable, value in zip(variables, values, strict=True):
        variable.assign(value)
