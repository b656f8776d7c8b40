"""Time to 99.0 % of MNIST's test digits: the Keras example's recipe against ours.

Both clocks run from before the first compiled step and stand still while the test digits are
looked at, at fixed steps; neither run is stopped by what is seen.
"""

from __future__ import annotations

import sys
import time

import numpy as np

from model.datasets import mnist
from model.datasets.dataset import Dataset
from model.devices import import_tensorflow
from model.training.config import StepSchedule, TrainingConfig
from model.training.engine import EVALUATION_CHUNK, Engine, Plan
from model.training.loop import epoch_order
from tests.benchmarks.report import report

TARGET = 0.99


def ours(digits: Dataset) -> tuple[float, float]:
    """Seconds to the target and final accuracy of the default recipe."""
    config = TrainingConfig.recipe("cnn_bn")
    size = config.batch_size
    per_epoch = len(digits.train.labels) // size
    steps = per_epoch * config.epochs
    schedule = StepSchedule.of(config, steps)
    begun = time.perf_counter()
    engine = Engine("cnn_bn", size, "/CPU:0")
    engine.reset(config.seed)
    engine.load(digits.train)
    clock = time.perf_counter() - begun
    reached, accuracy, step = 0.0, 0.0, 0
    while step < steps:
        epoch, offset = divmod(step, per_epoch)
        count = min(10, per_epoch - offset)
        order = epoch_order(config.seed, epoch, len(digits.train.labels))
        begun = time.perf_counter()
        plan = Plan(
            order[offset * size : (offset + count) * size].reshape(count, size),
            np.float32(config.learning_rate) * schedule.rates(step, count),
            schedule.smoothing(step, count),
        )
        augment = config.augment and step >= schedule.augment_from
        engine.train(plan, first_step=step, augment=augment, pinned=None)
        clock += time.perf_counter() - begun
        step += count
        if step % 100 < count or step == steps:
            accuracy = _accuracy(engine, digits)
            if accuracy >= TARGET and not reached:
                reached = clock
    return reached, accuracy


def _accuracy(engine: Engine, digits: Dataset) -> float:
    count = len(digits.test.labels)
    right = [engine.measure(digits.test, start)[1] for start in range(0, count, EVALUATION_CHUNK)]
    return sum(right) / count


def keras_example(digits: Dataset, epochs: int = 15) -> tuple[float, float]:
    """Seconds to the target of the Keras example ``mnist_convnet``, looked at after each epoch."""
    import_tensorflow()
    import keras
    from keras import layers

    keras.utils.set_random_seed(0)
    images = np.concatenate([digits.train.images, digits.validation.images]).astype("float32") / 255
    labels = np.concatenate([digits.train.labels, digits.validation.labels])
    test = digits.test.images.astype("float32") / 255
    begun = time.perf_counter()
    model = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(64, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dropout(0.5),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    clock = time.perf_counter() - begun
    accuracy = 0.0
    for _ in range(epochs):
        begun = time.perf_counter()
        # The example's own settings: batches of 128, a tenth held out.
        model.fit(images, labels, batch_size=128, epochs=1, validation_split=0.1, verbose=0)
        clock += time.perf_counter() - begun
        answers = model.predict(test, batch_size=500, verbose=0).argmax(axis=1)
        accuracy = float((answers == digits.test.labels).mean())
        if accuracy >= TARGET:
            break
    return clock, accuracy


def main() -> None:
    """Run both in this process, one after the other."""
    digits = mnist.load(lambda what, fraction: None, lambda: False)
    import_tensorflow()
    seconds, final = ours(digits)
    theirs, accuracy = keras_example(digits)
    print(
        f"ours {seconds:.1f} s, in the end {final:.2%}; "
        f"Keras example {theirs:.1f} s, {accuracy:.2%}",
        file=sys.stderr,
    )
    report(
        "time to 99.0 % MNIST test: Keras example ÷ ours", theirs / seconds, 8, 20, "×", more=True
    )
    report("the default recipe in the end, MNIST test", final * 100, 99.4, 99.5, "%", more=True)


if __name__ == "__main__":
    main()
