"""A prediction put into one sign, one line and one remark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.words import NO_BREAK, Certainty, certainty, percent
from model.prediction import Prediction

Look = Literal["solid", "hollow", "grey"]
DIGITS = tuple("0123456789")


@dataclass(frozen=True)
class Answer:
    """What the answer card shows."""

    sign: str
    """A label, "–" for nothing to read yet, "?" for unknown."""
    look: Look
    headline: str
    remark: str
    winner: int | None
    """The class whose bar stands out; None for none."""


_DRAW = f"Draw with mouse, pen{NO_BREAK}or{NO_BREAK}finger"
NO_NETWORK = Answer("–", "grey", "No network yet", "Press Train or open a run", None)
EMPTY = Answer("–", "grey", "Waiting", _DRAW, None)
TOO_LITTLE = Answer("?", "grey", "Too little ink", "Draw a whole digit", None)
SEVERAL = Answer("?", "grey", "Several digits?", "Draw one digit at a time", None)


def put_into_words(prediction: Prediction | None, labels: Sequence[str] = DIGITS) -> Answer:
    """Say what a prediction means; None stands for no network to ask.

    ``labels`` names the classes; it is as long as the probabilities.
    """
    if prediction is None:
        return NO_NETWORK
    if prediction.reason == "empty":
        return EMPTY
    if prediction.reason == "too_little":
        return TOO_LITTLE
    if prediction.reason == "several":
        return SEVERAL
    best, share = labels[prediction.best], percent(prediction.confidence)
    if prediction.reason == "not_a_digit":
        return Answer("?", "grey", "Not a digit?", f"Closest is {best} · {share}", None)
    level = certainty(prediction.confidence)
    if level is Certainty.GUESSING:
        remark = f"Best guess: {best} · {share}"
        return Answer("?", "grey", level.value, remark, prediction.best)
    remark = f"{level.value}. Next best: {labels[prediction.second]}"
    return Answer(best, look_of(level), f"{best} · {share} sure", remark, prediction.best)


def look_of(level: Certainty) -> Look:
    """Say how certainty is drawn."""
    if level is Certainty.GUESSING:
        return "grey"
    return "hollow" if level is Certainty.NOT_SURE else "solid"
