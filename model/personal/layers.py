"""The last two layers of a personal network, made from the shipped ones.

The last hidden layer is doubled: one half is what is above 0 of its sums, as in the shipped
network, the other what is below. So weighted sums of the sums themselves, a machine's scores,
are a last layer like any other.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.personal.features import HiddenSums
from model.personal.machine import STRENGTH, Machine

Array = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class LastLayers:
    """Both layers: hidden kernel (k, 2d) and bias (2d,), last kernel (2d, n) and bias (n,)."""

    hidden_kernel: Array
    hidden_bias: Array
    kernel: Array
    bias: Array

    @property
    def classes(self) -> int:
        """How many classes they tell apart."""
        return len(self.bias)

    def logits(self, sums: Array) -> Array:
        """Logits (..., n) of the shipped sums (..., d)."""
        doubled = np.concatenate([np.maximum(sums, 0), np.maximum(-sums, 0)], axis=-1)
        return np.asarray(doubled @ self.kernel + self.bias, np.float32)

    def probabilities(self, sums: Array) -> Array:
        """Probabilities (..., n) of the shipped sums (..., d)."""
        logits = self.logits(sums)
        grown = np.exp(logits - logits.max(axis=-1, keepdims=True))
        return np.asarray(grown / grown.sum(axis=-1, keepdims=True), np.float32)


def last_layers(
    hidden: HiddenSums, temperature: float, machine: Machine, *, digits_too: bool
) -> LastLayers:
    """Add a machine's scores to the shipped, calibrated logits about their mean.

    Without ``digits_too`` the digits keep the shipped logits alone: what fine-tuning begins with.
    """
    count = len(machine.bias)
    more = count - len(hidden.last_bias)
    above = hidden.last_kernel / np.float32(temperature)
    bias = hidden.last_bias / np.float32(temperature)
    above = np.pad(above - above.mean(axis=1, keepdims=True), ((0, 0), (0, more)))
    bias = np.pad(bias - bias.mean(), (0, more))
    counts = np.full(count, np.float32(STRENGTH))
    if not digits_too:
        counts[: count - more] = 0
    scores = machine.kernel * counts
    return LastLayers(
        hidden_kernel=np.concatenate([hidden.kernel, -hidden.kernel], axis=1),
        hidden_bias=np.concatenate([hidden.bias, -hidden.bias]),
        kernel=np.concatenate([above + scores, -scores]),
        bias=np.asarray(bias + machine.bias * counts, np.float32),
    )
