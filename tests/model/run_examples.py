"""A run on disk for tests to read, write and damage."""

import json

import numpy as np

from model.runs.runs import Checkpoint, RunRecord
from model.training.config import TrainingConfig

CONFIG = TrainingConfig.recipe("softmax", data="strokes", epochs=2)
RECORD = RunRecord(
    config=CONFIG,
    status="completed",
    started="2026-03-04T05:06:07",
    process=4321,
    step=90,
    steps_per_epoch=45,
    seconds=12.5,
    device="CPU",
    parameters=7850,
    val_accuracy=0.91,
    test_accuracy=0.9,
    test_count=1000,
    seconds_to_target=3.25,
)
METRICS = {
    "steps": np.arange(270, dtype=np.float32).reshape(90, 3),
    "validations": np.ones((2, 3), np.float32),
}


def checkpoint(step):
    state = [np.full((2, 2), step, np.float32), np.array(step, np.int64), np.zeros(0, np.float32)]
    return Checkpoint(step, 1.5 * step, state, METRICS)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def write_json(run, values):
    (run.folder / "run.json").write_text(values if isinstance(values, str) else json.dumps(values))


def read_json(run):
    return json.loads((run.folder / "run.json").read_text())
