"""The ladder: five networks from one layer to a good small CNN, each with the recipe it likes.

Every network takes images (n, 28, 28, 1), float32 from 0 paper to 1 ink, and gives logits
(n, 10). The layer before, named ``features``, is the last hidden one (the image itself where
there is none).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    import keras

NetworkKind = Literal["softmax", "mlp", "cnn", "cnn_bn", "gru", "personal"]
PERSONAL: NetworkKind = "personal"
"""The shipped network, grown by a person's own drawings: made by ``model.personal`` only."""
NETWORKS: tuple[NetworkKind, ...] = tuple(
    kind for kind in get_args(NetworkKind) if kind != PERSONAL
)
"""Those that a person can choose and train from fresh weights."""
DEFAULT_NETWORK: NetworkKind = "cnn_bn"

Schedule = Literal["constant", "decay", "quick_start"]


@dataclass(frozen=True)
class Recipe:
    """How a network is trained unless the person says otherwise."""

    epochs: int
    batch_size: int
    learning_rate: float
    """Adam's rate at its peak (Kingma and Ba, "Adam", 2015)."""
    schedule: Schedule
    augment: bool


RECIPES: dict[NetworkKind, Recipe] = {
    "softmax": Recipe(5, 128, 0.01, "decay", augment=False),
    "mlp": Recipe(10, 128, 0.002, "decay", augment=False),
    "cnn": Recipe(8, 128, 0.002, "decay", augment=False),
    "cnn_bn": Recipe(8, 64, 0.01, "quick_start", augment=True),
    "gru": Recipe(6, 128, 0.004, "decay", augment=False),
    PERSONAL: Recipe(1, 64, 0.0005, "decay", augment=False),
}


def build(kind: NetworkKind) -> keras.Model:
    """Build one network of the ladder with fresh random weights. Trainer thread only."""
    return _BUILDERS[kind]()


def softmax() -> keras.Model:
    """One layer: ten weighted sums of the pixels."""
    import keras
    from keras import layers

    image = keras.Input((28, 28, 1), name="image")
    x = layers.Flatten(name="features")(image)
    return keras.Model(image, layers.Dense(10, name="logits")(x), name="softmax")


def mlp(dropout: float = 0.1) -> keras.Model:
    """Five dense layers, as in M. Görner's "TensorFlow without a PhD"; less dropout, wider."""
    import keras
    from keras import layers

    image = keras.Input((28, 28, 1), name="image")
    x = layers.Flatten()(image)
    for units in (256, 128, 64):
        x = layers.Dense(units, activation="relu")(x)
        x = layers.Dropout(dropout)(x)
    x = layers.Dense(32, activation="relu", name="features")(x)
    return keras.Model(image, layers.Dense(10, name="logits")(x), name="mlp")


def cnn(dropout: float = 0.3) -> keras.Model:
    """Two convolutions that look for small shapes, then a dense layer."""
    import keras
    from keras import layers

    image = keras.Input((28, 28, 1), name="image")
    x = layers.Conv2D(16, 5, activation="relu")(image)
    x = layers.MaxPooling2D()(x)
    x = layers.Conv2D(32, 3, activation="relu")(x)
    x = layers.MaxPooling2D()(x)
    x = layers.Flatten()(x)
    x = layers.Dense(64, activation="relu", name="features")(x)
    x = layers.Dropout(dropout)(x)
    return keras.Model(image, layers.Dense(10, name="logits")(x), name="cnn")


def cnn_bn(dropout: float = 0.0) -> keras.Model:
    """Let the CNN take far larger steps through batch normalisation.

    Ioffe and Szegedy, "Batch Normalization", 2015. The short momentum makes the running
    averages usable after a hundred steps.
    """
    import keras
    from keras import layers

    def normalised(x: keras.KerasTensor, name: str | None = None) -> keras.KerasTensor:
        return layers.ReLU(name=name)(layers.BatchNormalization(momentum=0.9)(x))

    image = keras.Input((28, 28, 1), name="image")
    x = normalised(layers.Conv2D(16, 5, use_bias=False)(image))
    x = layers.MaxPooling2D()(x)
    x = normalised(layers.Conv2D(32, 3, use_bias=False)(x))
    x = layers.MaxPooling2D()(x)
    x = layers.Flatten()(x)
    x = normalised(layers.Dense(64, use_bias=False)(x), name="features")
    x = layers.Dropout(dropout)(x)
    return keras.Model(image, layers.Dense(10, name="logits")(x), name="cnn_bn")


def gru(units: int = 96) -> keras.Model:
    """Read the image row by row, top to bottom, remembering (Cho et al., 2014)."""
    import keras
    from keras import layers

    image = keras.Input((28, 28, 1), name="image")
    rows = layers.Reshape((28, 28))(image)
    x = layers.GRU(units, name="features")(rows)
    return keras.Model(image, layers.Dense(10, name="logits")(x), name="gru")


def personal(classes: int = 10) -> keras.Model:
    """Build the shipped network for so many classes, its last hidden layer doubled, fresh."""
    import keras
    from keras import layers

    from model.shipping.network import FEATURES
    from model.shipping.network import build as build_shipped

    shipped = build_shipped(normalised=False)
    x = layers.Dense(2 * FEATURES, name="sums")(shipped.get_layer("flatten").output)
    x = layers.ReLU(name="features")(x)
    return keras.Model(shipped.input, layers.Dense(classes, name="logits")(x), name=PERSONAL)


_BUILDERS: dict[NetworkKind, Callable[[], keras.Model]] = {
    "softmax": softmax,
    "mlp": mlp,
    "cnn": cnn,
    "cnn_bn": cnn_bn,
    "gru": gru,
    PERSONAL: personal,
}
