"""What a minute of training on the embedded strokes is worth, with no data set at hand.

``cnn_bn`` learns by its own recipe from the digits that Inkling draws itself, on two cores. The
clock runs from the first step; a recipe that needs longer than a minute is stopped then. Its
digits are then MNIST's and the pen's test digits, which it has never seen the like of.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

from model.devices import import_tensorflow
from model.opening import open_network
from model.preprocess import preprocess
from model.training.channel import Channel, Control
from model.training.config import TrainingConfig
from model.training.events import Event, RunFailed, RunFinished, RunStarted
from model.training.session import TrainingSession
from tests.benchmarks.accuracy import mnist_test, pen_digits
from tests.benchmarks.report import report, report_missing

SECONDS = 60.0
CORES = 2


def train(folder: Path) -> Path:
    """Train for a minute; returns the run's folder."""
    channel, control = Channel(), Control()
    config = TrainingConfig.recipe("cnn_bn", data="strokes", device="cpu")
    trainer = threading.Thread(
        target=TrainingSession(config, folder).run, args=(channel, control), name="trainer"
    )
    trainer.start()
    seen: list[Event] = []
    end = np.inf
    while trainer.is_alive():
        trainer.join(0.01)
        seen += channel.drain()
        if np.isinf(end) and any(isinstance(event, RunStarted) for event in seen):
            end = time.monotonic() + SECONDS
        if time.monotonic() >= end:
            control.stop()
    seen += channel.drain()
    last = seen[-1]
    if isinstance(last, RunFailed):
        raise SystemExit(f"the run failed: {last.reason}")
    assert isinstance(last, RunFinished)
    assert last.run is not None
    wanted = next(event.steps for event in seen if isinstance(event, RunStarted))
    how = "stopped" if last.stopped else "completed"
    print(
        f"{how} after {last.step} of the recipe's {wanted} steps, {last.seconds:.1f} s",
        file=sys.stderr,
    )
    return last.run


def accuracy(network: object, images: np.ndarray, labels: np.ndarray) -> float:
    """Per cent of images (n, 28, 28), float32 from 0 to 1, that are read rightly."""
    answers = [
        np.asarray(network(part[..., None], training=False)).argmax(axis=1)
        for part in np.array_split(images, -(-len(images) // 500))
    ]
    return 100 * float((np.concatenate(answers) == labels).mean())


def main() -> None:
    """Train once and read the test digits once."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    with tempfile.TemporaryDirectory() as folder:
        run = train(Path(folder))
        with import_tensorflow().device("/CPU:0"):
            network = open_network(run).network
            report_all(network)


def report_all(network: object) -> None:
    """One row for each kind of test digits."""
    rows = "a minute of embedded strokes: MNIST test", "a minute of embedded strokes: pen test"
    digits, pen = mnist_test(), pen_digits()
    if isinstance(digits, str):
        report_missing(rows[0], 95, 97, "%", digits)
    else:
        images = digits[0] / np.float32(255)
        report(rows[0], accuracy(network, images, digits[1]), 95, 97, "%", more=True, figures=4)
    if isinstance(pen, str):
        report_missing(rows[1], 97, 99, "%", pen)
    else:
        images = np.stack([preprocess(one) for one in pen.drawings])
        report(rows[1], accuracy(network, images, pen.labels), 97, 99, "%", more=True, figures=4)


if __name__ == "__main__":
    main()
