"""The numbers of a run as comma-separated values, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from model.symbols import DIGITS

if TYPE_CHECKING:
    from app.train.curves import TrainingCurves
    from app.train.pins import PinnedCurve

HEADER = (
    "step", "epoch", "loss", "accuracy", "smoothed", "learning_rate", "val_loss", "val_accuracy",
    "smoothed_accuracy",
)  # fmt: skip
"""``smoothed`` is of the loss. Rates are fractions, 0 to 1; what is not known stays empty."""

PIN_HEADER = ("pin", "step", *(f"digit_{digit}" for digit in range(10)))
"""Behind these the names of further classes, where a drawing was followed that may be one."""


def to_csv(curves: TrainingCurves) -> str:
    """One line per step, and for measurements that no step belongs to (at step 0)."""
    held_out = {
        int(step): (_short(loss), _short(accuracy))
        for step, loss, accuracy in zip(
            curves.held_out_steps.tolist(),
            curves.loss.held_out.tolist(),
            curves.accuracy.held_out.tolist(),
            strict=True,
        )
    }
    return _written(HEADER, _lines(curves, held_out))


def pins_to_csv(pins: Iterable[PinnedCurve]) -> str:
    """One line per pin and step: the probabilities of the pinned drawing."""
    pins = list(pins)
    widest = max((pin.names for pin in pins), key=len, default=())
    return _written(
        (*PIN_HEADER, *widest[len(DIGITS) :]),
        (
            [pin.number, step, *map(_short, row)]
            for pin in pins
            for step, row in zip(pin.steps.tolist(), pin.probabilities.tolist(), strict=True)
        ),
    )


def _lines(
    curves: TrainingCurves, held_out: dict[int, tuple[str, str]]
) -> Iterator[list[int | str]]:
    known = range(curves.first_step, curves.step + 1)
    for step in (step for step in held_out if step not in known):
        yield [step, _short(curves.epoch(step)), "", "", "", "", *held_out[step], ""]
    columns = (
        curves.loss.values, curves.accuracy.values, curves.loss.smoothed,
        curves.accuracy.smoothed, curves.learning_rates,
    )  # fmt: skip
    rows = np.column_stack(columns).tolist()
    for step, row in zip(known, rows, strict=True):
        loss, accuracy, smoothed, smoothed_accuracy, rate = map(_short, row)
        yield [
            step, _short(curves.epoch(step)), loss, accuracy, smoothed, rate,
            *held_out.get(step, ("", "")), smoothed_accuracy,
        ]  # fmt: skip


def _short(number: float) -> str:
    return f"{number:.6g}"


def _written(header: Iterable[str], lines: Iterable[Iterable[int | str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(lines)
    return text.getvalue()
