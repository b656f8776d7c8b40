"""A number put into one line of digits, one headline and one remark."""

from __future__ import annotations

from collections.abc import Sequence

from app.answer.answer import (
    DIGITS,
    Answer,
    best_guess,
    how_sure,
    look_of,
    next_best,
    put_into_words,
)
from app.language import tr
from app.words import Certainty, certainty, percent
from model.numbers.reading import UNKNOWN, NumberReading


def put_number_into_words(number: NumberReading, labels: Sequence[str] = DIGITS) -> Answer:
    """Say what a reading of one or several digits means.

    ``labels`` names the classes; it is as long as the probabilities of each digit.
    """
    answers = [put_into_words(box.reading.prediction, labels) for box in number.boxes]
    if not number.is_number:
        return answers[0]
    sign = "".join(answer.sign for answer in answers)
    unclear = [place for place, answer in enumerate(answers) if answer.sign == UNKNOWN]
    if unclear:
        return _unclear(sign, unclear, answers)
    share, level = percent(number.confidence), certainty(number.confidence)
    if level is Certainty.GUESSING:
        return Answer(sign, "grey", level.words, best_guess(sign, share), None)
    remark = next_best(level, _next_best(number, answers, labels))
    return Answer(sign, look_of(level), how_sure(sign, share), remark, None)


def place_in_words(place: int, count: int) -> str:
    """Say which digit of how many, ``place`` counted from 0; nothing where there is just one."""
    return tr("Digit {place} of {count}", place=place + 1, count=count) if count > 1 else ""


def _unclear(sign: str, unclear: list[int], answers: list[Answer]) -> Answer:
    if len(unclear) == len(answers):
        return Answer(sign, "grey", tr("Not a number?"), tr("No digit of it is clear"), None)
    if len(unclear) == 1:
        headline = tr("Digit {place} is unclear", place=unclear[0] + 1)
        return Answer(sign, "grey", headline, answers[unclear[0]].remark, None)
    headline = tr("{some} of {all} are unclear", some=len(unclear), all=len(answers))
    return Answer(sign, "grey", headline, tr("Click a digit to see what it may be"), None)


def _next_best(number: NumberReading, answers: list[Answer], labels: Sequence[str]) -> str:
    """Write the second most probable number: the one digit changed that costs least."""
    predictions = [box.reading.prediction for box in number.boxes]
    odds = [p.probabilities[p.second] / max(p.confidence, 1e-9) for p in predictions]
    weakest = max(range(len(odds)), key=odds.__getitem__)
    signs = [answer.sign for answer in answers]
    signs[weakest] = labels[predictions[weakest].second]
    return "".join(signs)
