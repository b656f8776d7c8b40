"""What is shown while nobody is there: recorded drawings, and a recorded run.

Both are of our own making. ``python -m model.recorded`` draws the digits with the generator of the
embedded strokes and trains a network on MNIST; what it writes lies in ``assets``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.drawing import Drawing, read_drawings
from model.reading.shipped import ASSETS

DRAWINGS_NAME, RUN_NAME = "recorded_drawings.jsonl", "recorded_run.json"


@dataclass(frozen=True, eq=False)
class RecordedDrawing:
    """A digit in units of the canvas, 1000 × 1000, and which it is meant to be."""

    drawing: Drawing
    label: int


@dataclass(frozen=True, eq=False)
class RecordedRun:
    """What a network thought at the moments of one real training.

    Attributes
    ----------
    network, data
        What was trained, and on what, as in ``TrainingConfig``.
    batch_size
        Digits in one update.
    steps
        Optimizer updates at each moment, ascending, shape (m,).
    accuracies
        Share of held-out digits that were right at each moment, 0 to 1, shape (m,).
    probabilities
        Of each drawing at each moment, shape (drawings, m, 10), each row with the sum 1.
    drawings
        What the probabilities are of.
    """

    network: str
    data: str
    batch_size: int
    steps: NDArray[np.int64]
    accuracies: NDArray[np.float32]
    probabilities: NDArray[np.float32]
    drawings: tuple[RecordedDrawing, ...]

    @cached_property
    def places(self) -> NDArray[np.float64]:
        """Where each moment is on the scale log(step + 1), 0 to 1, shape (m,)."""
        grown = np.log1p(self.steps.astype(np.float64))
        return np.asarray((grown - grown[0]) / (grown[-1] - grown[0]))

    def moment_at(self, share: float) -> int:
        """Return which moment is reached when that share, 0 to 1, of the replay is over."""
        return int(np.searchsorted(self.places, share, side="right")) - 1


def recorded_drawings(folder: Path = ASSETS) -> tuple[RecordedDrawing, ...]:
    """Read the recorded drawings, several of each digit."""
    lines = read_drawings(folder / DRAWINGS_NAME)
    return tuple(
        RecordedDrawing(line.drawing, line.label) for line in lines if line.label is not None
    )


def recorded_run(folder: Path = ASSETS) -> RecordedRun:
    """Read the recorded run."""
    facts = json.loads((folder / RUN_NAME).read_text("utf-8"))
    drawings = recorded_drawings(folder)
    probabilities = np.array(facts["probabilities"], np.float32)
    return RecordedRun(
        network=facts["network"],
        data=facts["data"],
        batch_size=facts["batch_size"],
        steps=np.array(facts["steps"], np.int64),
        accuracies=np.array(facts["accuracies"], np.float32),
        probabilities=probabilities / probabilities.sum(axis=-1, keepdims=True),
        drawings=tuple(drawings[index] for index in facts["drawings"]),
    )
