"""A kept run as a TensorBoard log: curves, how its weights are spread, and its embedding.

Nothing here needs TensorFlow, so that the window can write logs before it was ever loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.datasets.dataset import Cancelled, Split
from model.files import replace_file
from model.inside.reading_layers import CannotLookInside
from model.runs.kept_network import KeptNetwork, read_kept_network
from model.runs.moment_files import read_moments
from model.runs.runs import Run, RunError, RunRecord
from model.sentence import words_of
from model.tensorboard.event_file import EventFile
from model.tensorboard.projector import write_projector

MOST_STEPS = 20_000
"""Of longer runs so many steps are written, evenly spread; TensorBoard shows fewer by itself."""

MOST_DIGITS = 2_000

GoesOn = Callable[[], bool]


@dataclass(frozen=True)
class LogReport:
    """What was written: ``scalars`` and ``histograms`` count steps, ``digits`` the embedding's.

    ``left_out`` holds a sentence on each part that there is nothing to write of.
    """

    folder: Path
    scalars: int
    histograms: int
    digits: int
    left_out: tuple[str, ...]


def write_log(
    run: Run, folder: Path, held_out: Split | None, goes_on: GoesOn = lambda: True
) -> LogReport:
    """Write the log of one run into ``folder``; what it wrote there before is replaced.

    Any thread. Without ``held_out`` digits there is no embedding.

    Raises
    ------
    RunError
        If there is no record to read.
    Cancelled
        If ``goes_on()`` became false.
    OSError
        If the disk does not do what it is asked.
    """
    record = run.read_record()
    left_out: list[str] = []
    try:
        network = read_kept_network(run)
    except RunError as error:
        network = None
        left_out.append(words_of(error))
    start = datetime.fromisoformat(record.started).timestamp()
    name = f"events.out.tfevents.{int(start)}.inkling"
    with replace_file(folder / name) as file:
        events = EventFile(file, start)
        scalars = _write_curves(events, run, record, goes_on)
        histograms = _write_weights(events, run, record, network, goes_on)
    digits = 0
    if held_out is None:
        left_out.append("There is no embedding: the digits of this run are not at hand.")
    elif network is not None:
        digits = _write_embedding(folder, network, held_out, left_out, goes_on)
    if not scalars:
        left_out.append(f"{run.folder}: this run kept no curves.")
    return LogReport(folder, scalars, histograms, digits, tuple(left_out))


def _write_curves(events: EventFile, run: Run, record: RunRecord, goes_on: GoesOn) -> int:
    metrics = run.read_metrics()
    nothing = np.empty((0, 3), np.float32)
    steps, held_out = metrics.get("steps", nothing), metrics.get("validations", nothing)
    seconds = _seconds(record, metrics)
    stride = max(1, -(-len(steps) // MOST_STEPS))
    written = range(len(steps) - 1, -1, -stride)[::-1]
    for row in written:
        if row % 512 == 0:
            _check(goes_on)
        loss, accuracy, rate = steps[row].tolist()
        step = row + 1
        values = {"loss": loss, "accuracy": accuracy, "learning_rate": rate}
        events.scalars(step, seconds(step), values)
    for at, loss, accuracy in held_out[np.isfinite(held_out[:, 0])].tolist():
        values = {"val_loss": loss, "val_accuracy": accuracy}
        events.scalars(int(at), seconds(at), values)
    return len(written)


def _seconds(
    record: RunRecord, metrics: dict[str, NDArray[np.float32]]
) -> Callable[[float], float]:
    """When a step was taken, in seconds of training: known at some steps, even in between."""
    known = {0.0: 0.0, float(record.step): record.seconds}
    known |= dict(metrics.get("times", np.empty((0, 2), np.float32)).tolist())
    steps = sorted(known)
    times = np.maximum.accumulate([known[step] for step in steps])
    return lambda step: float(np.interp(step, steps, times))


def _write_weights(
    events: EventFile, run: Run, record: RunRecord, network: KeptNetwork | None, goes_on: GoesOn
) -> int:
    if network is None:
        return 0
    shapes = [array.shape for array in network.weights]
    moments = read_moments(run.folder, record.step, shapes)
    names = [f"weights/{name}" for name in network.names]
    written = 0
    for step in moments.steps:
        _check(goes_on)
        try:
            moment = moments.at(step)
        except KeyError:  # damaged, which costs only itself
            continue
        values = dict(zip(names, moment.weights, strict=True))
        events.histograms(step, moment.seconds, values)
        moments.forget(step)
        written += 1
    if not written:  # a run of an earlier version, or one whose moments are lost
        values = dict(zip(names, network.weights, strict=True))
        events.histograms(record.step, record.seconds, values)
        written += 1
    return written


def _write_embedding(
    folder: Path, network: KeptNetwork, held_out: Split, left_out: list[str], goes_on: GoesOn
) -> int:
    digits = Split(held_out.images[:MOST_DIGITS], held_out.labels[:MOST_DIGITS])
    try:
        answers, features = network.plain().logits_and_features(digits.images, goes_on)
    except CannotLookInside as error:
        left_out.append(f"There is no embedding: the network {error}.")
        return 0
    _check(goes_on)
    write_projector(folder, digits, features, answers)
    return len(digits)


def _check(goes_on: GoesOn) -> None:
    if not goes_on():
        raise Cancelled
