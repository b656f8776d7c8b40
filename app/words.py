"""How numbers and certainty are put into words, the same everywhere."""

from __future__ import annotations

import math
from enum import Enum

NO_BREAK = "\u00a0"
"""The space inside ``60 000`` and ``98 %``."""


class Certainty(Enum):
    """How sure the network is, by the percentage a person reads; the value is the wording."""

    VERY_SURE = "Very sure"
    FAIRLY_SURE = "Fairly sure"
    NOT_SURE = "Not sure"
    GUESSING = "Just guessing"


def certainty(confidence: float) -> Certainty:
    """Say how sure an answer of that probability, 0 to 1, is.

    The percentage as shown decides, so that number and words never disagree at a limit.
    """
    shown = _whole_percent(confidence)
    if shown >= 90:
        return Certainty.VERY_SURE
    if shown >= 70:
        return Certainty.FAIRLY_SURE
    return Certainty.NOT_SURE if shown >= 40 else Certainty.GUESSING


def percent(probability: float) -> str:
    """Write a probability from 0 to 1 as ``98 %``; never 100 %, and 0 % only when next to none."""
    share = 100 * round(float(probability), 6)
    if share < 0.05:
        words = "0"
    elif share < 0.5:
        words = "<1"
    elif share >= 99.5:
        words = ">99"
    else:
        words = str(_whole_percent(probability))
    return f"{words}{NO_BREAK}%"


def accuracy(share: float) -> str:
    """Write a share of right answers from 0 to 1 as ``98.8 %``; 100 % only when all are right."""
    if share >= 1:
        return f"100{NO_BREAK}%"
    return f"{min(99.9, round(100 * share, 1)):.1f}{NO_BREAK}%"


def thousands(number: int) -> str:
    """Write a whole number with its thousands apart: ``60 000``."""
    return f"{number:,}".replace(",", NO_BREAK)


def duration(seconds: float) -> str:
    """Write a time of at least 0 seconds as ``0:25`` or ``1:01:40``."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _whole_percent(probability: float) -> int:
    return math.floor(100 * round(float(probability), 6) + 0.5)
