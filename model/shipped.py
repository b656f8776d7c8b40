"""The network that comes with the program: read through LiteRT, calibrated, and able to refuse.

``assets/shipped.tflite`` gives logits and last hidden features; ``assets/shipped.json`` holds
what was measured on validation data: the temperature (Guo et al., "On Calibration of Modern
Neural Networks", 2017) and the statistics of the features from which the distance to the nearest
class is taken (Lee et al., "A Simple Unified Framework for Detecting Out-of-Distribution
Samples", 2018).
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.litert import LiteRTNetwork

ASSETS = Path(__file__).resolve().parent.parent / "assets"


class ShippedPredictor:
    """Answers in a twentieth of a millisecond, without TensorFlow. One thread at a time.

    Parameters
    ----------
    folder
        Where ``shipped.tflite`` and ``shipped.json`` are.
    """

    classes = 10

    def __init__(self, folder: Path = ASSETS) -> None:
        self._network = LiteRTNetwork(folder / "shipped.tflite")
        self.facts: dict[str, Any] = json.loads((folder / "shipped.json").read_text("utf-8"))
        widths = self._network.widths
        self._logits = widths.index(self.classes)
        self._features = 1 - self._logits
        self._temperature = float(self.facts["temperature"])
        statistics = self.facts["features"]
        self._means = np.array(statistics["means"], np.float32)
        self._whitening = np.array(statistics["whitening"], np.float32)
        self._farthest = float(statistics["farthest"])

    def predict_proba(self, image: NDArray[np.float32]) -> NDArray[np.float32]:
        """Calibrated probabilities (10,), float32, of an image (28, 28), float32 from 0 to 1."""
        return self.examine(image)[0]

    def examine(self, image: NDArray[np.float32]) -> tuple[NDArray[np.float32], bool]:
        """Probabilities as ``predict_proba`` gives, and whether this looks like a digit at all."""
        logits, features = self.logits_and_features(image)
        scaled = np.exp((logits - logits.max()) / self._temperature)
        probabilities = (scaled / scaled.sum()).astype(np.float32)
        distance = feature_distance(features[None], self._means, self._whitening)[0]
        return probabilities, bool(distance <= self._farthest)

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


def feature_distance(
    features: NDArray[np.float32], means: NDArray[np.float32], whitening: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Squared Mahalanobis distance of each row to the nearest class mean.

    Parameters
    ----------
    features, means, whitening
        Shapes (n, d), (classes, d), (d, d) with whitening @ whitening.T the inverse of the
        covariance that all classes share.
    """
    offsets = (features[:, None, :] - means[None]) @ whitening
    return np.asarray((offsets**2).sum(axis=-1).min(axis=1), np.float32)
