"""What ``python -m model evaluate`` prints for people."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from model.evaluate import Evaluation, reliability


def print_report(
    evaluation: Evaluation, probabilities: NDArray[np.float32], labels: NDArray[np.int32]
) -> None:
    """Print the figures, how honest the confidence is, and the confusion."""
    print(f"{evaluation.count} digits")
    print(f"right             {evaluation.accuracy:8.2%}")
    print(f"answered          {evaluation.answered:8.2%}")
    if evaluation.accuracy_answered is not None:
        print(f"right of those    {evaluation.accuracy_answered:8.2%}")
    print(f"calibration error {evaluation.ece:8.2%}")
    _print_reliability(probabilities, labels)
    _print_confusion(evaluation)


def _print_reliability(probabilities: NDArray[np.float32], labels: NDArray[np.int32]) -> None:
    print("\nconfidence      digits     mean    right")
    for one in reliability(probabilities, labels):
        bounds = f"{one.low:.0%} – {one.high:.0%}".rjust(12)
        print(f"{bounds}{one.count:10}{one.mean:9.2%}{one.right:9.2%}")


def _print_confusion(evaluation: Evaluation) -> None:
    print("\nlabel ↓ answer →" + "".join(f"{i:6}" for i in range(len(evaluation.confusion))))
    for label, row in enumerate(evaluation.confusion):
        share = evaluation.accuracy_per_label()[label]
        right = "" if np.isnan(share) else f"{share:7.2%}"
        print(f"{label:16}" + "".join(f"{count:6}" for count in row) + f"  {right}".rstrip())
