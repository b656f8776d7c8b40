"""The network that comes with the program: read through LiteRT, calibrated, and able to refuse.

``assets/shipped.tflite`` gives logits and last hidden features; ``assets/shipped.json`` holds
what was measured on validation data: the temperature of the probabilities (Guo et al., "On
Calibration of Modern Neural Networks", 2017) and the least energy of a digit (Liu et al.,
"Energy-based Out-of-distribution Detection", 2020).
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.reading.litert import LiteRTNetwork
from model.symbols import DIGITS

ASSETS = Path(__file__).resolve().parents[2] / "assets"


class ShippedPredictor:
    """Answers in a twentieth of a millisecond, without TensorFlow. One thread at a time.

    Parameters
    ----------
    folder
        Where ``shipped.tflite`` and ``shipped.json`` are.
    """

    classes = 10
    symbols = DIGITS

    def __init__(self, folder: Path = ASSETS) -> None:
        self._folder = folder
        self._network = LiteRTNetwork(folder / "shipped.tflite")
        self.facts: dict[str, Any] = json.loads((folder / "shipped.json").read_text("utf-8"))
        widths = self._network.widths
        self._logits = widths.index(self.classes)
        self._features = 1 - self._logits
        self._temperature = float(self.facts["temperature"])
        self._least_energy = float(self.facts["least_energy"])

    def twin(self) -> ShippedPredictor:
        """Read the files again, for another thread."""
        return ShippedPredictor(self._folder)

    def predict_proba(self, image: NDArray[np.float32]) -> NDArray[np.float32]:
        """Calibrated probabilities (10,), float32, of an image (28, 28), float32 from 0 to 1."""
        return self.examine(image)[0]

    def examine(self, image: NDArray[np.float32]) -> tuple[NDArray[np.float32], bool]:
        """Probabilities as ``predict_proba`` gives, and whether this looks like a digit at all."""
        logits, _ = self.logits_and_features(image)
        is_digit = bool(energy_of(logits) >= self._least_energy)
        return probabilities_of(logits, self._temperature), is_digit

    def logits_and_features(
        self, image: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Raw outputs: logits (10,) and last hidden features (d,), float32."""
        outputs = self._network(image)
        return outputs[self._logits], outputs[self._features]


@cache
def shipped_predictor() -> ShippedPredictor:
    """Return the one shipped predictor of the process. Main thread."""
    return ShippedPredictor()


def probabilities_of(logits: NDArray[np.float32], temperature: float) -> NDArray[np.float32]:
    """Probabilities of logits (..., 10), calibrated by a temperature; same shape, float32."""
    grown = np.exp((logits - logits.max(axis=-1, keepdims=True)) / temperature)
    return np.asarray(grown / grown.sum(axis=-1, keepdims=True), np.float32)


def energy_of(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Log-sum-exp of logits (..., 10) about their mean: how much there is of one digit.

    Taken about the mean, for probabilities, and so training, say nothing of the mean. Shape
    (...), float32; log 10, the least there can be, for logits that are all the same.
    """
    logits = logits - logits.mean(axis=-1, keepdims=True)
    most = logits.max(axis=-1)
    return np.asarray(most + np.log(np.exp(logits - most[..., None]).sum(axis=-1)), np.float32)
