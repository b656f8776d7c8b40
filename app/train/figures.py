"""How the charts write losses, shares and the numbers on their axes."""

from __future__ import annotations

import math

from app.language import tr
from app.words import accuracy, decimal, plain

UNKNOWN = "–"


def loss_text(loss: float) -> str:
    """Write a loss to three places, small ones to two figures: ``2.31``, ``0.080``, ``0.0004``."""
    if not math.isfinite(loss):
        return UNKNOWN
    if loss >= 1:
        return decimal(loss, 2)
    return decimal(loss, 3) if loss >= 0.01 or loss <= 0 else plain_text(float(f"{loss:.2g}"))


def accuracy_text(share: float) -> str:
    """Write a share of right answers, 0 to 1, as per cent to one place."""
    return accuracy(share) if math.isfinite(share) else UNKNOWN


def plain_text(number: float) -> str:
    """Write a number without needless zeros: ``0.002``, ``1.5``, ``12``."""
    return plain(number)


def rate_text(learning_rate: float) -> str:
    """Write a learning rate to two figures: ``rate 0.0012``."""
    return tr("rate {rate}", rate=plain_text(float(f"{learning_rate:.2g}")))
