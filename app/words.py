"""How numbers and certainty are put into words, the same everywhere, in the language chosen."""

from __future__ import annotations

import math
from enum import Enum

from app.language import noop, tr
from app.language.numerals import NO_BREAK, decimal, moment, plain, whole_number, with_percent

__all__ = [
    "NO_BREAK",
    "Certainty",
    "accuracy",
    "certainty",
    "decimal",
    "duration",
    "moment",
    "percent",
    "plain",
    "thousands",
    "with_percent",
]


class Certainty(Enum):
    """How sure the network is, by the percentage a person reads; the value is English."""

    VERY_SURE = noop("Very sure")
    FAIRLY_SURE = noop("Fairly sure")
    NOT_SURE = noop("Not sure")
    GUESSING = noop("Just guessing")

    @property
    def words(self) -> str:
        """The wording in the language that is chosen."""
        return tr(self.value)


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
    return with_percent(words)


def accuracy(share: float) -> str:
    """Write a share of right answers from 0 to 1 as ``98.8 %``; 100 % only when all are right."""
    if share >= 1:
        return with_percent("100")
    return with_percent(decimal(min(99.9, round(100 * share, 1)), 1))


def thousands(number: int) -> str:
    """Write a whole number with its thousands apart: ``60 000``."""
    return whole_number(number)


def duration(seconds: float) -> str:
    """Write a time of at least 0 seconds as ``0:25`` or ``1:01:40``."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _whole_percent(probability: float) -> int:
    return math.floor(100 * round(float(probability), 6) + 0.5)
