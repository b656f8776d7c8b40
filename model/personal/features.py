"""What the shipped network's last hidden layer weighs, before it keeps only what is above 0.

Of a drawing that is no digit nothing is left above 0: so the network says that it is none, and so
a ★ could not be told from a smiley. What lies below 0 tells them apart.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.quiet import quiet_stderr
from model.reading.shipped import ASSETS

Array = NDArray[np.float32]


class HiddenSums:
    """The shipped network up to its last hidden layer's weighted sums. One thread at a time.

    LiteRT with all tensors kept, half a millisecond an image; no TensorFlow.
    """

    def __init__(self, path: Path = ASSETS / "shipped.tflite") -> None:
        with quiet_stderr():
            from ai_edge_litert.interpreter import Interpreter, OpResolverType

            self._network: Any = Interpreter(
                str(path),
                num_threads=1,
                experimental_preserve_all_tensors=True,
                experimental_op_resolver_type=OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
            )
            self._network.allocate_tensors()
            self._input = self._network.get_input_details()[0]["index"]
            self._set(np.zeros((28, 28), np.float32))
        width = max(int(out["shape"][-1]) for out in self._network.get_output_details())
        kernel = self._find(
            lambda shape: len(shape) == 2 and shape[0] == width and shape[1] > width
        )
        self._before = self._find(lambda shape: shape == (1, self._array(kernel).shape[1]))
        self.kernel: Array = self._array(kernel).T
        """Weights (k, d) of the last hidden layer."""
        self.bias: Array = self._array(self._find(lambda shape: shape == (width,)))
        """Its biases (d,)."""
        self.last_kernel: Array = self._array(self._find(lambda shape: shape == (10, width))).T
        """Weights (d, 10) of the last layer, from what is above 0 of the sums to logits."""
        self.last_bias: Array = self._array(self._find(lambda shape: shape == (10,)))
        """Its biases (10,)."""

    def __call__(self, image: Array) -> Array:
        """Give the sums (d,), float32, for an image (28, 28), float32 from 0 to 1."""
        self._set(image)
        before = self._network.get_tensor(self._before)[0]
        return np.asarray(before @ self.kernel + self.bias, np.float32)

    def of(self, images: Array) -> Array:
        """Give the sums (n, d) of images (n, 28, 28)."""
        found = [self(image) for image in images]
        return np.stack(found) if found else np.zeros((0, len(self.bias)), np.float32)

    def _set(self, image: Array) -> None:
        self._network.set_tensor(self._input, np.reshape(image, (1, 28, 28, 1)))
        self._network.invoke()

    def _find(self, fits: Any) -> int:
        """Find the one tensor of float32 with a shape; the file names none of them reliably."""
        found = [
            int(one["index"])
            for one in self._network.get_tensor_details()
            if one["dtype"] == np.float32 and fits(tuple(one["shape"].tolist()))
        ]
        assert len(found) == 1, "the shipped network has another shape than its recipe's"
        return found[0]

    def _array(self, index: int) -> Array:
        return np.array(self._network.get_tensor(index), np.float32)
