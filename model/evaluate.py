"""How good a network is on labelled images: accuracy, what it turned away, honesty, confusion."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

ECE_BINS = 15
_EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0)
"""Of confidence; finer towards 1, where most answers are."""


@dataclass(frozen=True, eq=False)
class Evaluation:
    """Figures over ``count`` images; shares are 0 to 1.

    ``accuracy`` counts the most probable class whether or not it was turned away; ``answered``
    is the share not turned away and ``accuracy_answered`` the accuracy on those (None where
    there are none). ``confusion`` is (classes, classes): row the label, column the answer.
    """

    count: int
    accuracy: float
    answered: float
    accuracy_answered: float | None
    ece: float
    confusion: NDArray[np.int64]

    def to_dict(self) -> dict[str, Any]:
        """Plain types, for JSON."""
        return {
            "count": self.count,
            "accuracy": self.accuracy,
            "answered": self.answered,
            "accuracy_answered": self.accuracy_answered,
            "ece": self.ece,
            "confusion": self.confusion.tolist(),
        }

    def accuracy_per_label(self) -> NDArray[np.float64]:
        """Share of right answers for each label, NaN where it does not occur."""
        counts = self.confusion.sum(axis=1)
        right = self.confusion.diagonal().astype(np.float64)
        shares = np.full(len(counts), np.nan)
        return np.asarray(np.divide(right, counts, out=shares, where=counts > 0), np.float64)


def evaluate(
    probabilities: NDArray[np.float32], labels: NDArray[np.int32], is_answered: NDArray[np.bool_]
) -> Evaluation:
    """Compare probabilities (n, classes) with labels (n,); ``is_answered`` (n,).

    Raises
    ------
    ValueError
        If there is no image or the lengths differ.
    """
    if not 0 < len(probabilities) == len(labels) == len(is_answered):
        raise ValueError("probabilities, labels and answers must be of one length above 0")
    answers = probabilities.argmax(axis=1)
    right = answers == labels
    classes = max(probabilities.shape[1], int(labels.max()) + 1)
    confusion = np.zeros((classes, classes), np.int64)
    np.add.at(confusion, (labels, answers), 1)
    return Evaluation(
        count=len(labels),
        accuracy=float(right.mean()),
        answered=float(is_answered.mean()),
        accuracy_answered=float(right[is_answered].mean()) if is_answered.any() else None,
        ece=expected_calibration_error(probabilities, labels),
        confusion=confusion,
    )


def expected_calibration_error(
    probabilities: NDArray[np.float32], labels: NDArray[np.int32], bins: int = ECE_BINS
) -> float:
    """Mean gap between confidence and accuracy over equal-width bins, weighted by their size.

    Naeini et al., "Obtaining Well Calibrated Probabilities Using Bayesian Binning", 2015.
    """
    confidence = probabilities.max(axis=1).astype(np.float64)
    right = probabilities.argmax(axis=1) == labels
    which = np.minimum((confidence * bins).astype(np.intp), bins - 1)
    gaps = np.bincount(which, weights=confidence - right, minlength=bins)
    return float(np.abs(gaps).sum() / len(labels))


@dataclass(frozen=True)
class ConfidenceBin:
    """Answers of about the same confidence, from ``low`` up to ``high``, 0 to 1.

    ``mean`` is their mean confidence and ``right`` the share of them that is right: a network
    that says 98 % is honest where 98 of 100 such answers are right.
    """

    low: float
    high: float
    count: int
    mean: float
    right: float


def reliability(
    probabilities: NDArray[np.float32], labels: NDArray[np.int32]
) -> list[ConfidenceBin]:
    """Sort answers, probabilities (n, classes) for labels (n,), by confidence; no empty bins."""
    confidence = probabilities.max(axis=1).astype(np.float64)
    right = probabilities.argmax(axis=1) == labels
    which = np.searchsorted(_EDGES[1:-1], confidence, side="right")
    return [
        ConfidenceBin(
            low, high, int(mine.sum()), float(confidence[mine].mean()), float(right[mine].mean())
        )
        for number, (low, high) in enumerate(pairwise(_EDGES))
        if (mine := which == number).any()
    ]
