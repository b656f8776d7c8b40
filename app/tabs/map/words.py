"""What the map says, in words."""

from __future__ import annotations

import numpy as np

from app.class_names import class_name
from app.language import noop, tr
from app.words import percent, thousands
from model.inside.layers import Array

INVITATION = noop("Press Train, or draw: your digit lands next to the ones it resembles.")
READING = noop("Reading the digits…")
RAN_AWAY = (
    noop("This network’s numbers ran away."),
    noop("There is no map of what it sees."),
)
TOO_FEW = (noop("There are too few digits for a map."), "")
NEAREST_EMPTY = noop("Draw a digit: the training digits most like it appear here.")
NEAREST_READING = noop("Looking through the training digits…")
LEAST = 8
"""Digits that a map needs."""


def of_plane(placed: int, count: int, numbers: int, share: float, has_rings: bool) -> str:
    """Say what is on the map of the principal plane: how many digits have a place there, and why.

    ``numbers`` is the width of the last hidden layer, ``share`` what the plane shows of it.
    """
    if placed < count:
        words = noop(
            "{placed} of {count} held-out digits so far, where the last hidden layer puts them: "
            "{numbers} numbers laid flat, which shows {share} of what differs."
        )
    else:
        words = noop(
            "{count} held-out digits where the last hidden layer puts them: "
            "{numbers} numbers laid flat, which shows {share} of what differs."
        )
    said = tr(
        words, placed=thousands(placed), count=thousands(count), numbers=thousands(numbers),
        share=percent(share),
    )  # fmt: skip
    return f"{said} {tr('Ringed: read as another digit.')}" if has_rings else said


def of_unfolding(count: int, step: int | None, is_now: bool, has_star: bool) -> str:
    """Say what is on the finished map of t-SNE, and of which moment it is."""
    words = [
        tr(
            "t-SNE of {count} held-out digits: near means alike, far says little.",
            count=thousands(count),
        )
    ]
    if has_star:
        words.append(tr("Your star stands in the middle of its 5 nearest."))
    if not is_now and step is None:
        words.append(tr("It shows the network before."))
    elif not is_now:
        words.append(tr("It shows step {step}.", step=thousands(step or 0)))
    return " ".join(words)


def unfolding(share: float) -> str:
    """Say how far t-SNE has come."""
    if not share:
        return tr("t-SNE looks for neighbours…")
    return tr("t-SNE unfolds the groups… {share}", share=percent(share))


def said(answer: Array | None) -> str:
    """Say what the network says of a digit, given its probabilities (classes,)."""
    if answer is None or not np.isfinite(answer).all():
        return ""
    best = int(answer.argmax())
    return tr("read as {answer} · {share}", answer=name_of(best), share=percent(answer[best]))


def name_of(answer: int) -> str:
    """Name an answer: a digit, or a class that a person taught, by its number."""
    return class_name(answer)


def a_digit(label: int) -> str:
    """Say ``A 7``, ``An 8``."""
    return tr("An {digit}", digit=label) if label == 8 else tr("A {digit}", digit=label)


def of_training(label: int) -> str:
    """Say what a training digit is."""
    return tr("{a_digit} from the training digits", a_digit=a_digit(label))


def alike(cosine: float) -> str:
    """Say how alike two digits are."""
    return tr("{share} alike", share=percent(max(cosine, 0.0)))


def of_held_out(label: int) -> str:
    """Say what a digit of the map is."""
    return tr("{a_digit} from the held-out digits", a_digit=a_digit(label))
