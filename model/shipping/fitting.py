"""Fits the weights: Adam over one cycle of the learning rate, and a running mean of the weights.

Smith and Topin, "Super-convergence", 2019; Izmailov et al., "Averaging Weights Leads to Wider
Optima and Better Generalization", 2018.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from model.augment import augment_batch
from model.devices import import_tensorflow
from model.shipping.digits import Pictures
from model.shipping.network import DROPPED

if TYPE_CHECKING:
    import keras

_LOOKED_AT = 500


@dataclass(frozen=True)
class Fit:
    """How to fit: passes over the digits, batch size, peak rate, label smoothing and so on.

    ``augmentation`` is its strength at the start and ``settled`` what it falls to at the end,
    so that the network settles near digits as they are and still learns none by heart.
    ``untouched`` is the share of each batch that is not moved at all: a moved image is a little
    softer than those the program makes. ``drops`` says whether the network's dropout is at work.
    """

    epochs: float = 1.0
    batch_size: int = 128
    learning_rate: float = 0.006
    smoothing: float = 0.05
    averaging: float = 0.999
    augmentation: float = 0.8
    settled: float = 0.3
    untouched: float = 0.0
    drops: bool = True
    seed: int = 0


def fit(
    network: keras.Model,
    digits: Pictures,
    how: Fit,
    taught: NDArray[np.float32] | None = None,
) -> None:
    """Fit in place; the network ends with the running mean of its weights.

    ``taught`` (n, 10) are the probabilities a teacher gives for the digits: half of what is
    learnt then, the labels being the other half. They count for digits only.
    """
    tf = import_tensorflow()
    import keras

    for layer in network.layers:
        if isinstance(layer, keras.layers.Dropout):
            layer.rate = DROPPED if how.drops else 0
    steps = int(how.epochs * len(digits) / how.batch_size)
    optimizer = keras.optimizers.Adam(1e-3, beta_2=0.99)
    optimizer.build(network.trainable_variables)
    mean = [tf.Variable(variable) for variable in network.weights]
    update = _compile(network, optimizer, mean, how.untouched)
    images = tf.constant(digits.images[..., None])
    targets = tf.constant(_targets(digits, how, taught))
    rng = np.random.default_rng(how.seed)
    order = rng.permutation(len(digits))
    at = 0
    losses: list[float] = []
    for step in (bar := tqdm(range(steps), disable=None)):
        if at + how.batch_size > len(order):
            order, at = rng.permutation(len(digits)), 0
        batch = tf.constant(order[at : at + how.batch_size].astype(np.int32))
        at += how.batch_size
        keep = np.float32(min(how.averaging, step / (step + 10)))
        rate = tf.constant(_rate(step, steps, how))
        settling = (how.settled - how.augmentation) * step / steps
        strength = tf.constant(np.float32(how.augmentation + settling))
        seed = tf.constant([how.seed, step], tf.int32)
        loss = update(images, targets, batch, rate, tf.constant(keep), strength, seed)
        losses.append(float(loss))
        if step % 100 == 99:
            bar.set_postfix(loss=f"{np.mean(losses[-100:]):.4f}")
    for variable, value in zip(network.weights, mean, strict=True):
        variable.assign(value)


def _targets(digits: Pictures, how: Fit, taught: NDArray[np.float32] | None) -> NDArray[np.float16]:
    """Give the answers to learn, (n, 10): the label, a little unsure; evenly for no digit."""
    is_digit = digits.labels < 10
    smoothing = np.where(is_digit, how.smoothing, 1.0)[:, None]
    right = np.eye(11, 10)[digits.labels]
    targets = right * (1 - smoothing) + smoothing / 10
    if taught is not None:
        targets[is_digit] = (targets[is_digit] + taught[is_digit]) / 2
    return np.asarray(targets, np.float16)


def _rate(step: int, steps: int, how: Fit) -> np.float32:
    part = step / steps
    share = min(0.1 + 0.9 * part / 0.15, 1 - 0.99 * (part - 0.15) / 0.85)
    return np.float32(how.learning_rate * share)


def _compile(network: Any, optimizer: Any, mean: list[Any], untouched: float) -> Any:
    tf = import_tensorflow()
    trainable = network.trainable_variables

    @tf.function(autograph=False)  # type: ignore[untyped-decorator]
    def update(
        images: Any, targets: Any, batch: Any, rate: Any, keep: Any, strength: Any, seed: Any
    ) -> Any:
        inked = tf.cast(tf.gather(images, batch), tf.float32) / 255.0
        chance = tf.random.stateless_uniform(tf.shape(batch), seed + 1)
        seen = augment_batch(inked, seed, strength * tf.cast(chance >= untouched, tf.float32))
        target = tf.cast(tf.gather(targets, batch), tf.float32)
        with tf.GradientTape() as tape:
            logits = network(seen, training=True)
            loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(target, logits))
        optimizer.learning_rate.assign(rate)
        optimizer.apply(tape.gradient(loss, trainable), trainable)
        for average, variable in zip(mean, network.weights, strict=True):
            average.assign(average * keep + variable * (1 - keep))
        return loss

    return update


def opinions_of(
    networks: Sequence[keras.Model], digits: Pictures, looks: tuple[int, float], seed: int
) -> NDArray[np.float32]:
    """Ask networks what digits are, (n, 10): the mean of their probabilities.

    ``looks`` says how often each of them sees every image, and how strongly it is moved at random
    each time (0 not at all): several looks are surer than one, with less of the chance in it.
    """
    count, moved = looks[0], np.float32(looks[1])
    compiled = [_compile_look(network) for network in networks]
    parts = []
    for start in range(0, len(digits), _LOOKED_AT):
        images = digits.images[start : start + _LOOKED_AT, ..., None]
        answers = [
            look(images, [seed + turn, start], moved).numpy()
            for look in compiled
            for turn in range(count)
        ]
        parts.append(np.mean(answers, axis=0, dtype=np.float32))
    return np.concatenate(parts)


def _compile_look(network: Any) -> Any:
    tf = import_tensorflow()

    signature = [
        tf.TensorSpec((None, 28, 28, 1), tf.uint8),
        tf.TensorSpec((2,), tf.int32),
        tf.TensorSpec((), tf.float32),
    ]

    @tf.function(autograph=False, input_signature=signature)  # type: ignore[untyped-decorator]
    def look(images: Any, seed: Any, moved: Any) -> Any:
        inked = tf.cast(images, tf.float32) / 255.0
        return tf.nn.softmax(network(augment_batch(inked, seed, moved), training=False))

    return lambda images, seed, moved: look(
        tf.constant(images), tf.constant(seed, tf.int32), tf.constant(moved)
    )


def outputs_of(
    network: keras.Model, images: NDArray[np.uint8]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Logits (n, 10) and features (n, d), float32, of images (n, 28, 28), uint8."""
    tf = import_tensorflow()
    import keras

    both = keras.Model(network.input, [network.output, network.get_layer("features").output])
    parts = [
        both(tf.cast(images[start : start + 500, ..., None], tf.float32) / 255.0, training=False)
        for start in range(0, len(images), 500)
    ]
    return (
        np.concatenate([logits.numpy() for logits, _ in parts]),
        np.concatenate([features.numpy() for _, features in parts]),
    )
