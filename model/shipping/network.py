"""The network that ships: a small CNN, with batch normalisation to train and without it to ship."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import keras

FEATURES = 96
DROPPED = 0.25
"""Share of what the convolutions found that is dropped, in training, before the features."""


def build(*, normalised: bool = True) -> keras.Model:
    """Build the network with fresh weights: images (n, 28, 28, 1) to logits (n, 10).

    Its layer ``features`` is the last hidden one. Without normalisation the layers have biases
    instead, and ``fold`` fills them in.
    """
    import keras
    from keras import layers

    def after(
        x: keras.KerasTensor, layer: keras.Layer, name: str | None = None
    ) -> keras.KerasTensor:
        x = layer(x)
        if normalised:
            x = layers.BatchNormalization(momentum=0.98)(x)
        return layers.ReLU(name=name)(x)

    def conv(filters: int, side: int, padding: str = "same") -> keras.Layer:
        return layers.Conv2D(filters, side, padding=padding, use_bias=not normalised)

    image = keras.Input((28, 28, 1), name="image")
    x = after(image, conv(24, 5, "valid"))
    x = layers.MaxPooling2D()(x)
    x = after(x, conv(48, 3))
    x = after(x, conv(48, 3))
    x = layers.MaxPooling2D()(x)
    x = after(x, conv(80, 3))
    x = after(x, conv(80, 3, "valid"))
    x = layers.Flatten(name="flatten")(x)
    if normalised:
        x = layers.Dropout(DROPPED)(x)
    x = after(x, layers.Dense(FEATURES, use_bias=not normalised), "features")
    return keras.Model(image, layers.Dense(10, name="logits")(x), name="shipped")


def fold(network: keras.Model) -> keras.Model:
    """Give the same network without normalisation, all weights rounded to float16.

    What a normalisation does at rest is a factor and a shift of each channel: they go into the
    weights before it. Rounded, both files hold the very same numbers.
    """
    import keras

    folded = build(normalised=False)
    weighted = [layer for layer in folded.layers if layer.weights]
    sources = [layer for layer in network.layers if layer.weights]
    for target in weighted:
        kernel, *rest = sources.pop(0).get_weights()
        if sources and isinstance(sources[0], keras.layers.BatchNormalization):
            normalisation = sources.pop(0)
            gamma, beta, mean, variance = normalisation.get_weights()
            factor = gamma / np.sqrt(variance + normalisation.epsilon)
            kernel, rest = kernel * factor, [beta - mean * factor]
        target.set_weights([_to_half(kernel), _to_half(rest[0])])
    return folded


def _to_half(values: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> object:
    return values.astype(np.float16).astype(np.float32)
