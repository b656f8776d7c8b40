"""What is fixed on held-out digits once the weights are: temperature, features, threshold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.evaluate import evaluate
from model.shipped import feature_distance

Array = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Statistics:
    """Of the last hidden features: class means (10, d), whitening (d, d), farthest distance."""

    means: Array
    whitening: Array
    farthest: float


def fit_temperature(logits: Array, labels: NDArray[np.int32]) -> float:
    """The temperature with the least cross-entropy on held-out digits (Guo et al., 2017)."""
    temperatures = np.exp(np.linspace(np.log(0.3), np.log(3), 231))
    rows = np.arange(len(labels))
    losses = []
    for temperature in temperatures:
        scaled = logits.astype(np.float64) / temperature
        scaled -= scaled.max(axis=1, keepdims=True)
        losses.append(float((np.log(np.exp(scaled).sum(axis=1)) - scaled[rows, labels]).mean()))
    return float(temperatures[int(np.argmin(losses))])


def fit_statistics(features: Array, labels: NDArray[np.int32]) -> tuple[Array, Array]:
    """Means (10, d) of training features, and the whitening (d, d) that all classes share."""
    means = np.stack([features[labels == digit].mean(axis=0) for digit in range(10)])
    spread = (features - means[labels]).astype(np.float64)
    covariance = spread.T @ spread / len(spread)
    ridge = 0.01 * np.trace(covariance) / len(covariance)
    values, vectors = np.linalg.eigh(covariance + ridge * np.eye(len(covariance)))
    return means.astype(np.float32), (vectors / np.sqrt(values)).astype(np.float32)


def fit_farthest(statistics: tuple[Array, Array], held_out: list[Array], refused: float) -> float:
    """The distance beyond which no more than ``refused`` of any held-out set lie."""
    return max(
        float(np.quantile(feature_distance(features, *statistics), 1 - refused))
        for features in held_out
    )


def measure(
    logits: Array, features: Array, labels: NDArray[np.int32], facts: dict[str, Any]
) -> dict[str, float]:
    """Figures of the finished network on one set of digits."""
    scaled = logits / facts["temperature"]
    grown = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    probabilities = (grown / grown.sum(axis=1, keepdims=True)).astype(np.float32)
    statistics = facts["features"]
    distance = feature_distance(
        features,
        np.array(statistics["means"], np.float32),
        np.array(statistics["whitening"], np.float32),
    )
    figures = evaluate(probabilities, labels, distance <= statistics["farthest"])
    return {
        "count": figures.count,
        "accuracy": round(figures.accuracy, 5),
        "answered": round(figures.answered, 5),
        "ece": round(figures.ece, 5),
    }
