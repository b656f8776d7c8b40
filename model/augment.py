"""Small random shifts, turns and stretches of a batch of images, on the device."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from model.devices import import_tensorflow

if TYPE_CHECKING:
    import tensorflow as tf

TURN = np.deg2rad(10.0)
STRETCH = 0.1
SHEAR = 0.15
SHIFT = 1.5
"""Largest turn in radians, change of scale, slant, and shift in pixels."""


def augment_batch(
    images: tf.Tensor, seed: tf.Tensor, strength: float | tf.Tensor = 1.0
) -> tf.Tensor:
    """Move each image by its own random affine map about the centre.

    Parameters
    ----------
    images
        Shape (n, 28, 28, 1), float32.
    seed
        Shape (2,), int32: the same seed makes the same maps. Inside or outside a tf.function.
    strength
        What the largest changes are multiplied by.
    """
    tf = import_tensorflow()
    count = tf.shape(images)[0]
    random = strength * tf.random.stateless_uniform((6, count), seed, -1.0, 1.0)
    turn, slant = TURN * random[0], SHEAR * random[3]
    wide, high = STRETCH * random[1], STRETCH * random[2]
    cos, sin = tf.cos(turn), tf.sin(turn)
    a, b = (1 + wide) * cos, (1 + wide) * (slant * cos - sin)
    d, e = (1 + high) * sin, (1 + high) * (slant * sin + cos)
    middle = 13.5
    c = SHIFT * random[4] + middle - a * middle - b * middle
    f = SHIFT * random[5] + middle - d * middle - e * middle
    nought = tf.zeros_like(a)
    transforms = tf.stack([a, b, c, d, e, f, nought, nought], axis=1)
    moved = tf.raw_ops.ImageProjectiveTransformV3(
        images=images,
        transforms=transforms,
        output_shape=tf.shape(images)[1:3],
        fill_value=0.0,
        interpolation="BILINEAR",
        fill_mode="CONSTANT",
    )
    return tf.ensure_shape(moved, (None, 28, 28, 1))
