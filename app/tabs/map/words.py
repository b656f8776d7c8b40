"""What the map says, in words."""

from __future__ import annotations

import numpy as np

from app.words import percent, thousands
from model.inside.layers import Array

INVITATION = "Press Train, or draw: your digit lands next to the ones it resembles."
READING = "Reading the digits…"
RAN_AWAY = ("This network’s numbers ran away.", "There is no map of what it sees.")
TOO_FEW = ("There are too few digits for a map.", "")
NEAREST_EMPTY = "Draw a digit: the training digits most like it appear here."
NEAREST_READING = "Looking through the training digits…"
LEAST = 8
"""Digits that a map needs."""


def of_plane(placed: int, count: int, numbers: int, share: float, has_rings: bool) -> str:
    """Say what is on the map of the principal plane: how many digits have a place there, and why.

    ``numbers`` is the width of the last hidden layer, ``share`` what the plane shows of it.
    """
    digits = f"{thousands(count)} held-out digits"
    if placed < count:
        digits = f"{thousands(placed)} of {digits} so far,"
    rings = " Ringed: read as another digit." if has_rings else ""
    shown = f"{thousands(numbers)} numbers laid flat, which shows {percent(share)} of what differs"
    return f"{digits} where the last hidden layer puts them: {shown}.{rings}"


def of_unfolding(count: int, step: int | None, is_now: bool, has_star: bool) -> str:
    """Say what is on the finished map of t-SNE, and of which moment it is."""
    words = [f"t-SNE of {thousands(count)} held-out digits: near means alike, far says little."]
    if has_star:
        words.append("Your star stands in the middle of its 5 nearest.")
    if not is_now:
        moment = "the network before" if step is None else f"step {thousands(step)}"
        words.append(f"It shows {moment}.")
    return " ".join(words)


def unfolding(share: float) -> str:
    """Say how far t-SNE has come."""
    return f"t-SNE unfolds the groups… {percent(share)}" if share else "t-SNE looks for neighbours…"


def said(answer: Array | None) -> str:
    """Say what the network says of a digit, given its probabilities (classes,)."""
    if answer is None or not np.isfinite(answer).all():
        return ""
    best = int(answer.argmax())
    return f"read as {name_of(best)} · {percent(answer[best])}"


def name_of(answer: int) -> str:
    """Name an answer: a digit, or a class that a person taught, by its number."""
    return str(answer) if answer < 10 else f"class {answer + 1}"


def a_digit(label: int) -> str:
    """Say ``A 7``, ``An 8``."""
    return f"An {label}" if label == 8 else f"A {label}"


def of_training(label: int) -> str:
    """Say what a training digit is."""
    return f"{a_digit(label)} from the training digits"


def alike(cosine: float) -> str:
    """Say how alike two digits are."""
    return f"{percent(max(cosine, 0.0))} alike"


def of_held_out(label: int) -> str:
    """Say what a digit of the map is."""
    return f"{a_digit(label)} from the held-out digits"
