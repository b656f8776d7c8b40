"""The curves of runs that are compared: what was measured on held-out digits, and when."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.train.curves import TrainingCurves
from model.runs.runs import Run, RunRecord

Floats = NDArray[np.floating]


@dataclass(frozen=True, eq=False)
class HeldOutCurve:
    """Arrays (m,): epochs and seconds of training, accuracies 0 to 1, losses."""

    epochs: Floats
    seconds: Floats
    accuracies: Floats
    losses: Floats

    def __len__(self) -> int:
        return len(self.epochs)


NOTHING = HeldOutCurve(*(np.empty(0),) * 4)


def read_curve(run: Run, record: RunRecord) -> HeldOutCurve:
    """Read a run's curve from its folder, without points where it kept none. Any thread."""
    metrics = run.read_metrics()
    rows = metrics.get("validations")
    if rows is None or record.steps_per_epoch < 1:
        return NOTHING
    rows = rows[np.isfinite(rows).all(axis=1)].astype(np.float64)
    steps = rows[:, 0]
    even = steps * (record.seconds / record.step if record.step else 0.0)
    times = metrics.get("times")
    if times is None or not len(times):  # kept by an earlier version
        seconds = even
    else:
        order = np.argsort(times[:, 0], kind="stable")
        seconds = np.interp(steps, times[order, 0], times[order, 1])
    return HeldOutCurve(steps / record.steps_per_epoch, seconds, rows[:, 2], rows[:, 1])


def live_curve(curves: TrainingCurves) -> HeldOutCurve:
    """Copy the curve of the run in view as it is now. Call on main."""
    return HeldOutCurve(
        curves.held_out_steps / curves.steps_per_epoch,
        np.array(curves.held_out_seconds, np.float64),
        np.array(curves.accuracy.held_out, np.float64),
        np.array(curves.loss.held_out, np.float64),
    )
