"""The layers of a network as plain NumPy, at rest: what each makes of what it is given.

The formulas are those of Keras 3's layers of the same names with ``training=False``; the tests
hold each against Keras itself. All arrays are float32, images and maps (n, height, width, maps).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Array = NDArray[np.float32]
Activation = Callable[[Array], Array]


def linear(x: Array) -> Array:
    """Give what came in."""
    return x


def relu(x: Array) -> Array:
    """Let nothing below 0 through."""
    return np.maximum(x, np.float32(0))


def sigmoid(x: Array) -> Array:
    """Squeeze into 0 to 1."""
    return np.asarray(0.5 * (1 + np.tanh(0.5 * x)), np.float32)


def tanh(x: Array) -> Array:
    """Squeeze into -1 to 1."""
    return np.asarray(np.tanh(x), np.float32)


def softmax(x: Array) -> Array:
    """Make probabilities of the last axis."""
    grown = np.exp(x - x.max(axis=-1, keepdims=True))
    return np.asarray(grown / grown.sum(axis=-1, keepdims=True), np.float32)


ACTIVATIONS: dict[str, Activation] = {
    "linear": linear, "relu": relu, "sigmoid": sigmoid, "tanh": tanh, "softmax": softmax,
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Layer(ABC):
    """One layer with its weights; ``kind`` is Keras's name of it."""

    name: str
    kind: str

    @abstractmethod
    def __call__(self, x: Array) -> Array:
        """Give what comes out, (n, …), of what goes in, (n, …)."""


@dataclass(frozen=True, eq=False)
class Convolution(Layer):
    """Slides filters (height, width, maps in, maps out) over the maps."""

    kernel: Array
    bias: Array | None
    strides: tuple[int, int]
    is_padded: bool
    activation: Activation

    def __call__(self, x: Array) -> Array:
        """Give (n, height, width, maps out)."""
        high, wide, _, out = self.kernel.shape
        if self.is_padded:
            x = _pad(x, (high, wide), self.strides)
        seen = sliding_window_view(x, (high, wide), axis=(1, 2))
        seen = seen[:, :: self.strides[0], :: self.strides[1]]
        flat = self.kernel.transpose(2, 0, 1, 3).reshape(-1, out)
        found = seen.reshape(-1, len(flat)) @ flat
        if self.bias is not None:
            found += self.bias
        return self.activation(found.reshape(*seen.shape[:3], out))


@dataclass(frozen=True, eq=False)
class Dense(Layer):
    """Weighs everything: (inputs, units) on the last axis."""

    kernel: Array
    bias: Array | None
    activation: Activation

    def __call__(self, x: Array) -> Array:
        """Give (n, …, units)."""
        found = x @ self.kernel
        return self.activation(found if self.bias is None else found + self.bias)


@dataclass(frozen=True, eq=False)
class Normalisation(Layer):
    """Batch normalisation at rest: a factor and a shift of each map."""

    factor: Array
    shift: Array

    def __call__(self, x: Array) -> Array:
        """Give the same shape."""
        return np.asarray(x * self.factor + self.shift, np.float32)


@dataclass(frozen=True, eq=False)
class Elementwise(Layer):
    """An activation as a layer of its own."""

    activation: Activation

    def __call__(self, x: Array) -> Array:
        """Give the same shape."""
        return self.activation(x)


@dataclass(frozen=True, eq=False)
class Pooling(Layer):
    """Keeps the largest (or the mean) of each window; what does not fill one is left out."""

    size: tuple[int, int]
    strides: tuple[int, int]
    takes_mean: bool

    def __call__(self, x: Array) -> Array:
        """Give (n, fewer rows, fewer columns, maps)."""
        if self.size == self.strides and not self.takes_mean:
            return self._tiled(x)
        seen = sliding_window_view(x, self.size, axis=(1, 2))
        seen = seen[:, :: self.strides[0], :: self.strides[1]]
        over = (-2, -1)
        pooled = seen.mean(axis=over) if self.takes_mean else seen.max(axis=over)
        return np.asarray(pooled, np.float32)

    def _tiled(self, x: Array) -> Array:
        high, wide = self.size
        rows, columns = x.shape[1] // high, x.shape[2] // wide
        x = x[:, : rows * high, : columns * wide]
        parts = [x[:, row::high, column::wide] for row in range(high) for column in range(wide)]
        return np.asarray(np.maximum.reduce(parts), np.float32)


@dataclass(frozen=True, eq=False)
class GlobalMean(Layer):
    """The mean of each map."""

    def __call__(self, x: Array) -> Array:
        """Give (n, maps)."""
        return np.asarray(x.mean(axis=(1, 2)), np.float32)


@dataclass(frozen=True, eq=False)
class Reshaping(Layer):
    """The same numbers in another shape; ``shape`` without n, with one -1 at most."""

    shape: tuple[int, ...]

    def __call__(self, x: Array) -> Array:
        """Give (n, *shape)."""
        return x.reshape(len(x), *self.shape)


@dataclass(frozen=True, eq=False)
class GatedRecurrence(Layer):
    """Reads (n, rows, inputs) row by row, remembering (Cho et al., 2014; reset after product).

    ``kernel`` (inputs, 3 × units), ``recurrent`` (units, 3 × units), ``bias`` (2, 3 × units):
    update gate, reset gate, candidate.
    """

    kernel: Array
    recurrent: Array
    bias: Array

    def __call__(self, x: Array) -> Array:
        """Give what is remembered after the last row, (n, units)."""
        return np.asarray(self.after_each_row(x)[:, -1])

    def after_each_row(self, x: Array) -> Array:
        """Give what is remembered after each row, (n, rows, units)."""
        seen = x @ self.kernel + self.bias[0]
        units = len(self.recurrent)
        memory = np.zeros((len(x), units), np.float32)
        memories = []
        for row in range(x.shape[1]):
            now, before = seen[:, row], memory @ self.recurrent + self.bias[1]
            update = sigmoid(now[:, :units] + before[:, :units])
            reset = sigmoid(now[:, units : 2 * units] + before[:, units : 2 * units])
            new = tanh(now[:, 2 * units :] + reset * before[:, 2 * units :])
            memory = update * memory + (1 - update) * new
            memories.append(memory)
        return np.asarray(np.stack(memories, axis=1), np.float32)


def _pad(x: Array, window: tuple[int, int], strides: tuple[int, int]) -> Array:
    """Put paper around maps so that each place is the middle of a window, as ``same`` does."""
    sides = []
    for length, reach, stride in zip(x.shape[1:3], window, strides, strict=True):
        missing = max((-(-length // stride) - 1) * stride + reach - length, 0)
        sides.append((missing // 2, missing - missing // 2))
    return np.pad(x, ((0, 0), *sides, (0, 0)))
