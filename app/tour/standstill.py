"""Whether a run's accuracy stands still, told from its checks on held-out digits. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

SPAN = 5
"""So many checks, an epoch's, are compared with as many before them."""

LEVEL = 0.9
"""From here on a network has learnt most; small steps are what is left."""

_LEAST_GAIN = 0.005
_LEAST_FALL = 0.02
_FAR = 2.0
"""A rate that many times the recipe's, or less than that part of it, is taken for the cause."""

Kind = Literal["lower", "raise", "network", "more"]


@dataclass(frozen=True)
class Advice:
    """What may help: another rate, another network, or more digits to learn from."""

    kind: Kind
    learning_rate: float | None = None


def stands_still(
    accuracies: NDArray[np.floating], losses: NDArray[np.floating], count: int
) -> bool:
    """Tell whether the latest checks show no gain over those before.

    Only where accuracy is below ``LEVEL``, its mean over the last ``SPAN`` checks is no more above
    that of the ``SPAN`` before than chance alone would make it on so many digits, and the loss has
    not fallen either: a loss that falls says that accuracy is about to rise.

    Parameters
    ----------
    accuracies, losses
        Of each check in a row under the same learning rate, shape (k,), accuracy 0 to 1.
    count
        How many held-out digits each check is on.
    """
    if len(accuracies) < 2 * SPAN or count < 1:
        return False
    before, now = accuracies[-2 * SPAN : -SPAN], accuracies[-SPAN:]
    if not (np.isfinite(accuracies[-2 * SPAN :]).all() and np.isfinite(losses[-2 * SPAN :]).all()):
        return False
    level = float(now.mean())
    if level >= LEVEL:
        return False
    by_chance = float(np.sqrt(level * (1 - level) / count))
    if level - float(before.mean()) >= max(_LEAST_GAIN, by_chance):
        return False
    loss_before, loss_now = losses[-2 * SPAN : -SPAN].mean(), losses[-SPAN:].mean()
    return bool(loss_now > (1 - _LEAST_FALL) * loss_before)


def advice(network: str, data: str, rate: float, recipe_rate: float) -> Advice:
    """Say what may help a run that stands still.

    A rate far from the network's own recipe is the likeliest cause; else that the network is too
    simple, or that there are too few digits.
    """
    if rate > _FAR * recipe_rate:
        return Advice("lower", recipe_rate)
    if rate < recipe_rate / _FAR:
        return Advice("raise", recipe_rate)
    if data == "own":
        return Advice("more")
    if network in ("softmax", "mlp"):
        return Advice("network")
    return Advice("lower", float(f"{rate / 3:.1g}"))
