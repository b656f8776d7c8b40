"""The lab's changes and what they do, in words."""

from __future__ import annotations

from app.class_names import class_name
from app.language import noop, tr
from app.language.numerals import locale, with_percent
from app.words import NO_BREAK
from model.inside.flips import Flip
from model.inside.robustness import FURTHEST, RANGES, Kind

NAMES: dict[Kind, str] = {
    "right": noop("Left, right"),
    "down": noop("Up, down"),
    "turn": noop("Turn"),
    "scale": noop("Size"),
    "thickness": noop("Thickness"),
    "blur": noop("Blur"),
    "noise": noop("Noise"),
    "spot": noop("Rub out"),
}
HELP: dict[Kind, str] = {
    "right": noop("Move it left or right"),
    "down": noop("Move it up or down"),
    "turn": noop("Turn it around the middle"),
    "scale": noop("Make it smaller or larger"),
    "thickness": noop("Make its lines thinner or thicker"),
    "blur": noop("Blur it"),
    "noise": noop("Sprinkle grey noise over it"),
    "spot": noop("Rub out a round spot; click into the changed image to say where"),
}

TITLE = noop("How much can it take?")
LESSON = noop(
    "Inkling puts your drawing in the middle and at the right size before the network sees it. "
    "Here you change the 28 × 28 pixels after that, so the network has to cope by itself."
)
RECENTRED_LESSON = noop(
    "Now the changed pixels go through Inkling’s way in for pictures, which puts them in the "
    "middle and at the right size again. That is what the recipe is worth."
)
NOTHING_DRAWN = noop("Draw a digit to see how much it can take.")
NOTHING_LEFT = noop("Nothing is left to read")
WAITING = noop("Reading the network")
_TO_SIDE = {
    "right": (noop("{pixels} left"), noop("{pixels} right")),
    "down": (noop("{pixels} up"), noop("{pixels} down")),
}
_BLURRED, _NOISY = noop("Blurred by {pixels}"), noop("With {share} noise")
_RUBBED = noop("With a spot of {pixels} rubbed out")
_DONE: dict[Kind, tuple[str, str]] = {
    "right": (noop("Moved {pixels} left"), noop("Moved {pixels} right")),
    "down": (noop("Moved {pixels} up"), noop("Moved {pixels} down")),
    "turn": (noop("Turned left by {angle}°"), noop("Turned right by {angle}°")),
    "scale": (noop("Shrunk to {share}"), noop("Enlarged to {share}")),
    "thickness": (noop("Thinner by {pixels}"), noop("Thicker by {pixels}")),
    "blur": (_BLURRED, _BLURRED),
    "noise": (_NOISY, _NOISY),
    "spot": (_RUBBED, _RUBBED),
}
"""What was done, to less or the left, and to more or the right."""


def value_words(kind: Kind, value: float) -> str:
    """Write the value of a change as its slider shows it."""
    pixels = _joined(tr("{number} px", number=_number(abs(value))))
    if kind in ("right", "down"):
        return _joined(tr(_TO_SIDE[kind][value > 0], pixels=pixels)) if value else pixels
    if kind == "turn":
        words = tr("{angle}° right") if value > 0 else tr("{angle}° left")
        return _joined(words.format(angle=_number(abs(value)))) if value else "0°"
    if kind in ("scale", "noise"):
        return with_percent(str(round(100 * value)))
    sign = "−" if value < 0 else "+" if kind == "thickness" and value else ""
    return sign + pixels


def change_words(flip: Flip) -> str:
    """Say what was done, as the beginning of a sentence."""
    kind, value, number = flip.kind, flip.value, _number(abs(flip.value))
    one, more = tr("{number} pixel", number=number), tr("{number} pixels", number=number)
    pixels = _joined(one if abs(value) == 1 else more)
    share = with_percent(str(round(100 * value)))
    words, higher = _DONE[kind], value > (1 if kind == "scale" else 0)
    return tr(words[higher], pixels=pixels, angle=number, share=share)


def flip_words(flip: Flip) -> str:
    """Say what a change does: ``Turned left by 23°, it becomes a 1``."""
    winner = with_article(flip.winner)
    return tr("{change}, it becomes {digit}", change=change_words(flip), digit=winner)


def share_words(flip: Flip) -> str:
    """Say how much of the slider's way a change takes."""
    share = with_percent(str(max(1, round(100 * flip.share))))
    return tr("{share} of the slider’s way", share=share)


def shift_words(right: float, down: float) -> str:
    """Say where something was moved to: ``3 px right, 2 px up``."""
    parts = [
        value_words(kind, value) for kind, value in _both(right, down) if RANGES[kind].rest != value
    ]
    return ", ".join(parts) if parts else tr("Where it is")


def with_article(label: int) -> str:
    """Write a digit as a thing: ``a 7``, ``an 8``."""
    words = tr("an {digit}") if label in (8, 11, 18) else tr("a {digit}")
    return _joined(words.format(digit=class_name(label)))


def compared_words(count: int, *, recentred: bool) -> str:
    """Say how many places there are the other way."""
    if recentred:
        return tr("; with re-centring {count}", count=count)
    return tr("; without re-centring {count}", count=count)


def map_help(digit: int) -> str:
    """Say what the map shows."""
    return tr(
        "Each square is the image moved by up to {furthest} pixels each way, the one in the "
        "middle not at all. The brighter, the surer of {digit}; a number says which other digit "
        "wins there.",
        furthest=FURTHEST,
        digit=with_article(digit),
    )


def _both(right: float, down: float) -> tuple[tuple[Kind, float], tuple[Kind, float]]:
    return ("right", right), ("down", down)


def _joined(words: str) -> str:
    """Keep a number and what it counts in one line."""
    return words.replace(" ", NO_BREAK)


def _number(value: float) -> str:
    return f"{value:g}".replace(".", locale().decimalPoint())
