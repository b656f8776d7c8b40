"""How far a run is: steps, seconds and curves, as a checkpoint keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray


@dataclass(eq=False)
class Progress:
    """How far a run is: what a checkpoint keeps besides the weights."""

    step: int = 0
    seconds: float = 0.0
    val_accuracy: float | None = None
    seconds_to_target: float | None = None
    steps: list[NDArray[np.float32]] = field(default_factory=list)
    """Rows of loss, accuracy and learning rate, one (k, 3) array a call."""
    validations: list[tuple[float, float, float]] = field(default_factory=list)
    """Step, loss and accuracy of each measurement on held-out digits."""
    times: list[tuple[float, float]] = field(default_factory=list)
    """Step and seconds of training of each such measurement."""

    @classmethod
    def from_metrics(
        cls, step: int, seconds: float, metrics: Mapping[str, NDArray[np.float32]]
    ) -> Progress:
        """Build what ``metrics`` described, as of ``step``; curves that are missing stay empty."""
        progress = cls(step=step, seconds=seconds)
        if "steps" in metrics and "validations" in metrics:
            progress.steps = [metrics["steps"]]
            progress.validations = [tuple(row) for row in metrics["validations"].tolist()]
            if "times" in metrics:  # not kept by earlier versions
                progress.times = [tuple(row) for row in metrics["times"].tolist()]
            progress.forget_after(step)
        return progress

    def note_validation(self, loss: float, accuracy: float) -> None:
        """Remember what was measured on held-out digits at this step."""
        self.validations.append((self.step, loss, accuracy))
        self.times.append((self.step, self.seconds))

    def metrics(self) -> dict[str, NDArray[np.float32]]:
        """Return the curves as float32 arrays, (n, 3), (m, 3) and (m, 2).

        They are ``steps``, ``validations`` and ``times``.
        """
        steps = np.concatenate(self.steps) if self.steps else np.empty((0, 3), np.float32)
        self.steps = [steps]
        return {
            "steps": steps,
            "validations": np.array(self.validations, np.float32).reshape(-1, 3),
            "times": np.array(self.times, np.float32).reshape(-1, 2),
        }

    def forget_after(self, step: int) -> None:
        """Go back to ``step``: what came later is done again."""
        self.step = step
        self.steps = [self.metrics()["steps"][:step]]
        self.validations = [row for row in self.validations if row[0] <= step]
        self.times = [row for row in self.times if row[0] <= step]
