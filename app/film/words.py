"""What the film strip says: captions, the usual app's answer, and how it compares with ours."""

from __future__ import annotations

from dataclasses import dataclass

from app.answer import Answer
from app.words import NO_BREAK, certainty, percent
from model.prediction import Prediction

TITLE = f"How it becomes 28{NO_BREAK}×{NO_BREAK}28 pixels"
OURS, USUAL = "Inkling", "The usual draw app"
EMPTY = "Draw a digit here to see its way"

_PEN = "Longer side 20 pixels, pen as in MNIST."
_PICTURE = "Longer side shrunk to 20 pixels."
_BADLY_FED = "The same network, badly fed"
SEEN = "What the network sees, and nothing else."


def fitted_words(of_picture: bool) -> str:
    """Say how ink is brought to 20×20 pixels."""
    return _PICTURE if of_picture else _PEN


def whole_words(of_picture: bool) -> str:
    """Say what the first tile shows."""
    what = "picture" if of_picture else "drawing"
    return f"Your {what}, and a box around its ink."


def usual_words(of_picture: bool) -> str:
    """Say what the usual app takes."""
    return f"The whole {'picture' if of_picture else 'canvas'}."


@dataclass(frozen=True)
class Verdict:
    """How the usual app's answer compares: a word for a chip, or a remark, or neither."""

    chip: str = ""
    remark: str = ""


def usual_answer(prediction: Prediction) -> Answer:
    """Put the usual app's answer into words: it always names a digit, however unsure it is."""
    if not prediction.probabilities.any():
        return Answer("–", "grey", "–", "", None)
    best = prediction.best
    level = certainty(prediction.confidence)
    headline = f"{best} · {percent(prediction.confidence)} sure"
    remark = f"{level.value}. Next best: {prediction.second}"
    return Answer(str(best), "solid", headline, remark, best)


def compare(own: Prediction, usual: Prediction, several: bool) -> Verdict:
    """Say how the usual app's answer compares with ours; ``several`` digits are on the canvas."""
    if not usual.probabilities.any() or own.reason in ("empty", "too_little"):
        return Verdict()
    if several:
        return Verdict(_BADLY_FED, "It takes the whole canvas for one digit.")
    if own.digit is None:
        return Verdict("A digit in any case", "It names a digit, whatever is drawn.")
    if own.best != usual.best:
        doubt = "Inkling would ask whether this is a digit at all." if usual.reason else ""
        return Verdict(_BADLY_FED, doubt)
    return Verdict(remark="Same answer this time. Draw it small, or in a corner.")
