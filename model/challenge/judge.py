"""The judge: a second network that never saw the first, and says whether a drawing is the digit.

``assets/judge.tflite`` gives logits and last hidden features; ``assets/judge.json`` holds what was
fixed on held-out digits: the temperature of its probabilities, the least energy of a digit (as in
``model.reading.shipped``) and the belief that is enough.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.drawing import Drawing
from model.preprocess import preprocess
from model.reading.litert import LiteRTNetwork
from model.reading.prediction import reason_before_asking
from model.reading.shipped import ASSETS, energy_of, probabilities_of

NAME = "judge"


class Judge:
    """Believes, or not, that a drawing is a digit. One thread at a time.

    Read from its files when it is made, in some milliseconds; drawings take a tenth of one.

    Parameters
    ----------
    folder
        Where ``judge.tflite`` and ``judge.json`` are.
    """

    def __init__(self, folder: Path = ASSETS) -> None:
        self._network = LiteRTNetwork(folder / f"{NAME}.tflite")
        self._logits = self._network.widths.index(10)
        self.facts: dict[str, Any] = json.loads((folder / f"{NAME}.json").read_text("utf-8"))
        self._temperature = float(self.facts["temperature"])
        self._least_energy = float(self.facts["least_energy"])
        self.enough = float(self.facts["enough"])
        """The least belief that makes a drawing the digit."""

    def beliefs(self, drawing: Drawing) -> NDArray[np.float32]:
        """How far a drawing is each digit: (10,), float32, 0 to 1; all 0 for what is no digit.

        Raises
        ------
        ValueError
            If a coordinate is NaN or infinite.
        """
        if reason_before_asking(drawing):
            return np.zeros(10, np.float32)
        return self.beliefs_of_image(preprocess(drawing))

    def beliefs_of_image(self, image: NDArray[np.float32]) -> NDArray[np.float32]:
        """Say the same of an image (28, 28), float32 from 0 paper to 1 ink."""
        logits = self._network(image)[self._logits]
        return beliefs_of_logits(logits, self._temperature, self._least_energy)


def beliefs_of_logits(
    logits: NDArray[np.float32], temperature: float, least_energy: float
) -> NDArray[np.float32]:
    """Turn logits (..., 10) to beliefs (..., 10): probabilities, 0 where the energy is too low."""
    is_digit = energy_of(logits) >= least_energy
    return np.asarray(probabilities_of(logits, temperature) * is_digit[..., None], np.float32)
