"""Does a device compute what it should? One small training step there and on the CPU."""

from __future__ import annotations

from types import ModuleType

import numpy as np
from numpy.typing import NDArray

_TOLERANCE = 0.01
"""Relative to the largest number: newer GPUs round factors to 11 bits."""


def self_test(tf: ModuleType, device: str) -> str:
    """Take one training step of a tiny convolution on a device and compare with the CPU.

    Parameters
    ----------
    tf
        TensorFlow, from ``model.devices.import_tensorflow``.
    device
        TensorFlow's name of it, such as ``/GPU:0``.

    Returns
    -------
    str
        Empty if all is well, else what went wrong, a few words without a full stop.
    """
    try:
        found = _training_step(tf, device)
        expected = _training_step(tf, "/CPU:0")
    except (tf.errors.OpError, RuntimeError, ValueError) as error:
        return str(error).strip().partition("\n")[0][:200].rstrip(".") or type(error).__name__
    if found is None or expected is None:
        return "TensorFlow computed elsewhere"
    if not np.isfinite(found).all():
        return "its results are not finite"
    if np.abs(found - expected).max() > _TOLERANCE * np.abs(expected).max():
        return "its results differ from those of the CPU"
    return ""


def _training_step(tf: ModuleType, device: str) -> NDArray[np.float32] | None:
    """Gradients and weights after one step, as one vector; None if it was done elsewhere."""
    numbers = np.random.default_rng(0)
    images = numbers.random((8, 28, 28, 1), np.float32)
    with tf.device(device):
        kernel = tf.Variable(numbers.normal(0, 0.3, (5, 5, 1, 4)).astype(np.float32))
        weights = tf.Variable(numbers.normal(0, 0.1, (4 * 12 * 12, 10)).astype(np.float32))
        with tf.GradientTape() as tape:
            maps = tf.nn.relu(tf.nn.conv2d(tf.constant(images), kernel, 1, "VALID"))
            hidden = tf.reshape(tf.nn.max_pool2d(maps, 2, 2, "VALID"), (8, -1))
            losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
                tf.range(8), tf.matmul(hidden, weights)
            )
            loss = tf.reduce_mean(losses)
        gradients = tape.gradient(loss, [kernel, weights])
        for variable, gradient in zip([kernel, weights], gradients, strict=True):
            variable.assign_sub(0.1 * gradient)
    # Asked for a device that is not there, TensorFlow quietly takes another one.
    if not all(part.device.endswith(device.removeprefix("/")) for part in (maps, *gradients)):
        return None
    parts = [loss, kernel, weights, *gradients]
    return np.concatenate([np.ravel(part.numpy()) for part in parts])
