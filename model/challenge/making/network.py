"""The judge: small, residual, with strides for pooling, and another kind than what it judges."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import keras

FEATURES = 64


def build() -> keras.Model:
    """Build it with fresh weights: images (n, 28, 28, 1) to logits (n, 10).

    The network that ships sees all places of the last feature maps in its hidden layer; this one
    takes the mean of each map, and so errs elsewhere. Its layer ``features`` is that mean, turned.
    """
    import keras
    from keras import layers

    def after(x: keras.KerasTensor, filters: int, side: int, stride: int = 1) -> keras.KerasTensor:
        x = layers.Conv2D(filters, side, stride, padding="same", use_bias=False)(x)
        return layers.BatchNormalization(momentum=0.98)(x)

    def relu(x: keras.KerasTensor) -> keras.KerasTensor:
        return layers.ReLU()(x)

    image = keras.Input((28, 28, 1), name="image")
    x = relu(after(image, 20, 5, 2))
    x = relu(after(x, 28, 3))
    x = relu(after(x, 48, 3, 2))
    found = after(relu(after(x, 48, 3)), 48, 3)
    x = relu(layers.Add()([x, found]))
    x = relu(after(x, 64, 3, 2))
    x = layers.GlobalAveragePooling2D()(x)
    x = layers.Dense(FEATURES, activation="relu", name="features")(x)
    return keras.Model(image, layers.Dense(10, name="logits")(x), name="judge")
