"""A prediction put into one sign, one line and one remark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.language import noop, tr
from app.words import Certainty, certainty, percent
from model.reading.prediction import Prediction

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


_WITHOUT_ANSWER = {
    "empty": (noop("Waiting"), noop("Draw with mouse, pen\u00a0or\u00a0finger")),
    "too_little": (noop("Too little ink"), noop("Draw a whole digit")),
    "several": (noop("Several digits?"), noop("Draw one digit at a time")),
}


def put_into_words(prediction: Prediction | None, labels: Sequence[str] = DIGITS) -> Answer:
    """Say what a prediction means; None stands for no network to ask.

    ``labels`` names the classes; it is as long as the probabilities.
    """
    if prediction is None:
        remark = tr("Press Train or open a run")
        return Answer("–", "grey", tr("No network yet"), remark, None)
    if prediction.reason in _WITHOUT_ANSWER:
        headline, remark = _WITHOUT_ANSWER[prediction.reason]
        sign = "–" if prediction.reason == "empty" else "?"
        return Answer(sign, "grey", tr(headline), tr(remark), None)
    best, share = labels[prediction.best], percent(prediction.confidence)
    if prediction.reason == "not_a_digit":
        remark = tr("Closest is {best} · {share}", best=best, share=share)
        return Answer("?", "grey", tr("Not a digit?"), remark, None)
    level = certainty(prediction.confidence)
    if level is Certainty.GUESSING:
        remark = best_guess(best, share)
        return Answer("?", "grey", level.words, remark, prediction.best)
    remark = next_best(level, labels[prediction.second])
    return Answer(best, look_of(level), how_sure(best, share), remark, prediction.best)


def how_sure(best: str, share: str) -> str:
    """Write the headline of an answer: ``7 · 98 % sure``."""
    return tr("{best} · {share} sure", best=best, share=share)


def best_guess(best: str, share: str) -> str:
    """Write the remark on an answer that is hardly one."""
    return tr("Best guess: {best} · {share}", best=best, share=share)


def next_best(level: Certainty, second: str) -> str:
    """Write the remark on an answer: how sure in words, and what comes next."""
    return tr("{certainty}. Next best: {second}", certainty=level.words, second=second)


def look_of(level: Certainty) -> Look:
    """Say how certainty is drawn."""
    if level is Certainty.GUESSING:
        return "grey"
    return "hollow" if level is Certainty.NOT_SURE else "solid"
