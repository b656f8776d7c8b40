"""A chart's figures in words: under the pointer, and for a screen reader."""

from __future__ import annotations

import numpy as np

from app.train.curves import TrainingCurves
from app.train.metric import Metric
from app.words import thousands


def reading(metric: Metric, curves: TrainingCurves, step: int) -> str:
    """Say what is known at a step, in lines; the measurement is the latest one up to it.

    ``step`` is one that ``curves`` holds.
    """
    series, index = metric.series(curves), step - curves.first_step
    lines = [
        f"step {thousands(step)} · epoch {curves.epoch(step):.2f}",
        f"{metric.name} {metric.text(float(series.values[index]))}"
        f" · smoothed {metric.text(float(series.smoothed[index]))}",
    ]
    measured = int(np.searchsorted(curves.held_out_steps, step, "right"))
    if measured:
        lines.append(f"held-out {metric.text(float(series.held_out[measured - 1]))}")
    return "\n".join(lines)


def description(metric: Metric, curves: TrainingCurves | None) -> str:
    """Say how far the run is and what was measured last, in one sentence."""
    if curves is None or len(curves) == 0:
        return f"Empty. {' '.join(metric.empty_words)}."
    series = metric.series(curves)
    words = f"Step {thousands(curves.step)}, smoothed {metric.text(float(series.smoothed[-1]))}"
    if len(series.held_out):
        words += f", on held-out digits {metric.text(float(series.held_out[-1]))}"
    return words + "."
