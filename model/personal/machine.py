"""A linear support vector machine on what the shipped network's last hidden layer weighs.

What tells ten digits apart tells much else apart too: that is transfer learning (J. Yosinski et
al., "How transferable are features in deep neural networks?", 2014). One machine for each class
against all others is fitted, and its scores are added to what the shipped last layer says: so all
of it is a layer again, and stays sure of what the shipped network is sure of.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.personal.background import SIGN, Background

STRENGTH = 4.0
"""What a drawing at the margin of a class gains in logits. This and what follows was chosen on
writers and signs that the network judged by had not learnt."""
COST = 0.1
WEIGHT = 3.0
"""How much one of the person's drawings counts against one of other people's digits."""
LEAST_MARGIN = -0.5
"""How much surer of "another sign" the machine may be for a drawing to be the symbol yet."""

_DIGITS = 10

Array = NDArray[np.float32]
Labels = NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Machine:
    """Scores of all classes: kernel (d, n) and bias (n,), float32; and which are familiar.

    ``margin_kernel`` (d, n - 10) and ``margin_bias`` (n - 10,) give how much surer the machine is
    of each new symbol than of any other sign that is no digit.
    """

    kernel: Array
    bias: Array
    margin_kernel: Array
    margin_bias: Array

    def is_familiar(self, sums: Array, best: int) -> bool:
        """Whether a drawing with these sums (d,), read as ``best``, is like a learnt symbol."""
        if best < _DIGITS:
            return False
        which = best - _DIGITS
        margin = sums @ self.margin_kernel[:, which] + self.margin_bias[which]
        return bool(margin > LEAST_MARGIN)


def fit(others: Background, sums: Array, classes: Labels, count: int) -> Machine:
    """Fit to a person's drawings, sums (n, d) and classes (n,), beside other people's digits.

    The same drawings give the same machine. ``count`` is that of all classes. Any thread.
    """
    from sklearn.svm import LinearSVC

    sign = count
    theirs = np.where(others.labels == SIGN, sign, others.labels)
    scale = float(others.features.std(axis=0).mean())
    machine = LinearSVC(C=COST, dual=False).fit(
        np.concatenate([others.features, sums]) / np.float32(scale),
        np.concatenate([theirs, classes]),
        sample_weight=np.concatenate([np.ones(len(theirs)), np.full(len(sums), WEIGHT)]),
    )
    kernel = np.zeros((sums.shape[1], count + 1))
    bias = np.full(count + 1, -1.0)
    kernel[:, machine.classes_] = machine.coef_.T / scale
    bias[machine.classes_] = machine.intercept_
    symbols = slice(_DIGITS, count)
    return Machine(
        *(
            np.asarray(array, np.float32)
            for array in (
                kernel[:, :count],
                bias[:count],
                kernel[:, symbols] - kernel[:, [sign]],
                bias[symbols] - bias[sign],
            )
        )
    )
