"""A chart's figures in words: under the pointer, and for a screen reader."""

from __future__ import annotations

import numpy as np

from app.language import tr
from app.train.curves import TrainingCurves
from app.train.metric import Metric
from app.words import decimal, thousands


def reading(metric: Metric, curves: TrainingCurves, step: int) -> str:
    """Say what is known at a step, in lines; the measurement is the latest one up to it.

    ``step`` is one that ``curves`` holds.
    """
    series, index = metric.series(curves), step - curves.first_step
    lines = [
        tr(
            "step {step} · epoch {epoch}",
            step=thousands(step),
            epoch=decimal(curves.epoch(step), 2),
        ),
        tr(
            "{figure} {value} · smoothed {smoothed}",
            figure=tr(metric.name),
            value=metric.text(float(series.values[index])),
            smoothed=metric.text(float(series.smoothed[index])),
        ),
    ]
    measured = int(np.searchsorted(curves.held_out_steps, step, "right"))
    if measured:
        value = metric.text(float(series.held_out[measured - 1]))
        lines.append(tr("held-out {value}", value=value))
    return "\n".join(lines)


def description(metric: Metric, curves: TrainingCurves | None) -> str:
    """Say how far the run is and what was measured last, in one sentence."""
    if curves is None or len(curves) == 0:
        return tr("Empty. {hint}.", hint=" ".join(map(tr, metric.empty_words)))
    series = metric.series(curves)
    step, smoothed = thousands(curves.step), metric.text(float(series.smoothed[-1]))
    if not len(series.held_out):
        return tr("Step {step}, smoothed {smoothed}.", step=step, smoothed=smoothed)
    return tr(
        "Step {step}, smoothed {smoothed}, on held-out digits {held_out}.",
        step=step,
        smoothed=smoothed,
        held_out=metric.text(float(series.held_out[-1])),
    )
