"""What the film strip says: captions, the usual app's answer, and how it compares with ours."""

from __future__ import annotations

from dataclasses import dataclass

from app.answer.answer import Answer, how_sure, next_best
from app.language import noop, tr
from app.words import certainty, percent
from model.reading.prediction import Prediction

TITLE = noop("How it becomes 28\u00a0×\u00a028 pixels")
OURS, USUAL = "Inkling", noop("The usual draw app")
EMPTY = noop("Draw a digit here to see its way")

_PEN = noop("Longer side 20 pixels, pen as in MNIST.")
_PICTURE = noop("Longer side shrunk to 20 pixels.")
_BADLY_FED = noop("The same network, badly fed")
SEEN = noop("What the network sees, and nothing else.")


def fitted_words(of_picture: bool) -> str:
    """Say in English how ink is brought to 20×20 pixels."""
    return _PICTURE if of_picture else _PEN


def whole_words(of_picture: bool) -> str:
    """Say in English what the first tile shows."""
    if of_picture:
        return noop("Your picture, and a box around its ink.")
    return noop("Your drawing, and a box around its ink.")


def usual_words(of_picture: bool) -> str:
    """Say in English what the usual app takes."""
    return noop("The whole picture.") if of_picture else noop("The whole canvas.")


@dataclass(frozen=True)
class Verdict:
    """How the usual app's answer compares: an English word for a chip, or a remark, or neither."""

    chip: str = ""
    remark: str = ""


def usual_answer(prediction: Prediction) -> Answer:
    """Put the usual app's answer into words: it always names a digit, however unsure it is."""
    if not prediction.probabilities.any():
        return Answer("–", "grey", "–", "", None)
    best = prediction.best
    level = certainty(prediction.confidence)
    headline = how_sure(str(best), percent(prediction.confidence))
    remark = next_best(level, str(prediction.second))
    return Answer(str(best), "solid", headline, remark, best)


def compare(own: Prediction, usual: Prediction, several: bool) -> Verdict:
    """Say how the usual app's answer compares with ours; ``several`` digits are on the canvas."""
    if not usual.probabilities.any() or own.reason in ("empty", "too_little"):
        return Verdict()
    if several:
        return Verdict(_BADLY_FED, tr("It takes the whole canvas for one digit."))
    if own.digit is None:
        return Verdict(noop("A digit in any case"), tr("It names a digit, whatever is drawn."))
    if own.best != usual.best:
        asks = tr("Inkling would ask whether this is a digit at all.")
        doubt = asks if usual.reason else ""
        return Verdict(_BADLY_FED, doubt)
    return Verdict(remark=tr("Same answer this time. Draw it small, or in a corner."))
