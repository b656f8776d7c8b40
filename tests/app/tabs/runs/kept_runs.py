"""Runs on disk for the tests of the Runs tab: real records and curves, no network."""

from dataclasses import replace

import numpy as np

from model.directories import runs_dir
from model.runs.runs import Run, RunRecord
from model.training.config import TrainingConfig

NETWORKS = ("cnn", "cnn_bn", "mlp", "gru", "softmax")
PER_EPOCH = 20


def record(number=0, **changes):
    """A record of a finished run; the higher the number the longer ago and the worse."""
    made = RunRecord(
        config=TrainingConfig.recipe(NETWORKS[number % 5], data="strokes", epochs=4, seed=number),
        status="completed",
        started=f"2026-03-04T05:{59 - number:02}:00",
        process=4321,
        step=4 * PER_EPOCH,
        steps_per_epoch=PER_EPOCH,
        seconds=40.0 + number,
        device="CPU",
        parameters=1000 * (number + 1),
        val_accuracy=0.9 - number / 100,
        test_accuracy=0.95 - number / 100,
        test_count=1000,
    )
    return replace(made, **changes)


def curves(number=0, count=8, times=True):
    steps = np.arange(1, count + 1, dtype=np.float32) * 10
    accuracies = 0.9 - number / 100 - 0.5 / np.arange(1, count + 1)
    made = {
        "steps": np.ones((10 * count, 3), np.float32),
        "validations": np.stack([steps, 1 - accuracies, accuracies], 1).astype(np.float32),
    }
    if times:  # the first ten steps take longer
        made["times"] = np.stack([steps, steps / 2 + 5], 1).astype(np.float32)
    return made


def keep(number=0, **changes):
    """Put a run on disk where the window looks; returns its folder."""
    run = Run.create(runs_dir(), record(number, **changes))
    np.savez(run.folder / "metrics.npz", **curves(number))
    return run.folder


def keep_many(count):
    return [keep(number) for number in range(count)]


def keep_damaged(name="damaged"):
    folder = runs_dir() / name
    folder.mkdir(parents=True)
    (folder / "run.json").write_text('{"format": 1')
    return folder
