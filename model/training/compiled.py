"""The compiled calls: many optimizer updates in one, and the measuring of held-out digits.

Loops and branches are written out in TensorFlow's own terms, so that AutoGraph, which rewrites
source code and breaks with new Pythons, is not needed. TensorFlow counts the compilations of one
and the same function and warns of the fifth; as a partial each network's call is a function of its
own.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from model.augment import augment_batch
from model.devices import import_tensorflow


def compile_training(
    network: Any, optimizer: Any, batch_size: int, *, opinions: bool = False
) -> Any:
    """Compile the call that does one optimizer update for each row of a plan.

    It takes the training images (n, 28, 28, 1) uint8 and labels (n,) int32; ``batches``
    (k, batch size) int32, ``rates`` and ``smoothing`` (k,) float32; a seed (2,) int32, the second
    number that of the first step; whether to augment; whether an image is pinned, and that image
    (1, 28, 28, 1) float32. It returns losses and accuracies (k,) and the pinned image's
    probabilities (k, classes) after each update, zeros where none is pinned.

    With ``opinions`` it takes probabilities (n, classes) float32 instead of the labels: how sure
    to become of each class, the label being the most probable one.
    """
    tf = import_tensorflow()
    classes = network.output_shape[-1]
    signature = [
        tf.TensorSpec((None, 28, 28, 1), tf.uint8),
        tf.TensorSpec((None, classes), tf.float32)
        if opinions
        else tf.TensorSpec((None,), tf.int32),
        tf.TensorSpec((None, batch_size), tf.int32),
        tf.TensorSpec((None,), tf.float32),
        tf.TensorSpec((None,), tf.float32),
        tf.TensorSpec((2,), tf.int32),
        tf.TensorSpec((), tf.bool),
        tf.TensorSpec((), tf.bool),
        tf.TensorSpec((1, 28, 28, 1), tf.float32),
    ]
    loop = (_LearningOpinions if opinions else _TrainingLoop)(network, optimizer)
    return tf.function(partial(loop.run), input_signature=signature, autograph=False)


class _TrainingLoop:
    """What ``compile_training`` compiles, a piece a method."""

    def __init__(self, network: Any, optimizer: Any) -> None:
        self._tf = import_tensorflow()
        self._network, self._optimizer = network, optimizer
        self._trainable = network.trainable_variables
        self._classes = network.output_shape[-1]

    def run(
        self,
        all_images: Any,
        all_labels: Any,
        batches: Any,
        rates: Any,
        smoothing: Any,
        seed: Any,
        augment: Any,
        has_pin: Any,
        pinned: Any,
    ) -> Any:
        """Do all updates, one after the other."""
        tf = self._tf
        steps = tf.shape(batches)[0]

        def one_step(step: Any, losses: Any, accuracies: Any, answers: Any) -> Any:
            images = self._seen(
                tf.gather(all_images, batches[step]), augment, seed + tf.stack([0, step])
            )
            self._optimizer.learning_rate.assign(rates[step])
            labels = tf.gather(all_labels, batches[step])
            loss, accuracy = self._update(images, labels, smoothing[step])
            return (
                step + 1,
                losses.write(step, loss),
                accuracies.write(step, accuracy),
                answers.write(step, self._answer(has_pin, pinned)),
            )

        empty = (
            tf.TensorArray(tf.float32, steps),
            tf.TensorArray(tf.float32, steps),
            tf.TensorArray(tf.float32, steps, element_shape=(self._classes,)),
        )
        _, *filled = tf.while_loop(lambda step, *_: step < steps, one_step, (0, *empty))
        return tuple(array.stack() for array in filled)

    def _seen(self, batch: Any, augment: Any, seed: Any) -> Any:
        tf = self._tf
        images = tf.cast(batch, tf.float32) / 255.0
        return tf.cond(augment, lambda: augment_batch(images, seed), lambda: images)

    def _update(self, images: Any, labels: Any, smoothing: Any) -> Any:
        tf = self._tf
        with tf.GradientTape() as tape:
            logits = self._network(images, training=True)
            right = tf.one_hot(labels, self._classes)
            target = right * (1 - smoothing) + smoothing / self._classes
            objective = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(target, logits))
        self._optimizer.apply(tape.gradient(objective, self._trainable), self._trainable)
        loss = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
        hits = tf.equal(tf.argmax(logits, -1, tf.int32), labels)
        return tf.reduce_mean(loss), tf.reduce_mean(tf.cast(hits, tf.float32))

    def _answer(self, has_pin: Any, pinned: Any) -> Any:
        tf = self._tf
        return tf.cond(
            has_pin,
            lambda: tf.nn.softmax(self._network(pinned, training=False))[0],
            lambda: tf.zeros((self._classes,)),
        )


class _LearningOpinions(_TrainingLoop):
    """Learns probabilities instead of labels (Hinton et al., 2015)."""

    def _update(self, images: Any, opinions: Any, smoothing: Any) -> Any:
        tf = self._tf
        with tf.GradientTape() as tape:
            logits = self._network(images, training=True)
            losses = tf.nn.softmax_cross_entropy_with_logits(opinions, logits)
            objective = tf.reduce_mean(losses)
        self._optimizer.apply(tape.gradient(objective, self._trainable), self._trainable)
        hits = tf.equal(tf.argmax(logits, -1), tf.argmax(opinions, -1))
        return objective, tf.reduce_mean(tf.cast(hits, tf.float32))


def compile_measuring(network: Any) -> Any:
    """Compile the sum of losses and the count of right answers.

    It takes images (n, 28, 28, 1) uint8 and labels (n,) int32.
    """
    tf = import_tensorflow()

    def measure(images: Any, labels: Any) -> Any:
        logits = network(tf.cast(images, tf.float32) / 255.0, training=False)
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
        hits = tf.equal(tf.argmax(logits, -1, tf.int32), labels)
        return tf.reduce_sum(losses), tf.reduce_sum(tf.cast(hits, tf.int32))

    signature = [
        tf.TensorSpec((None, 28, 28, 1), tf.uint8),
        tf.TensorSpec((None,), tf.int32),
    ]
    return tf.function(partial(measure), input_signature=signature, autograph=False)
