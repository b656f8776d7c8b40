"""The lab's changes and what they do, in words."""

from __future__ import annotations

from app.words import NO_BREAK
from model.inside.flips import Flip
from model.inside.robustness import FURTHEST, RANGES, Kind

NAMES: dict[Kind, str] = {
    "right": "Left, right",
    "down": "Up, down",
    "turn": "Turn",
    "scale": "Size",
    "thickness": "Thickness",
    "blur": "Blur",
    "noise": "Noise",
    "spot": "Rub out",
}
HELP: dict[Kind, str] = {
    "right": "Move it left or right",
    "down": "Move it up or down",
    "turn": "Turn it around the middle",
    "scale": "Make it smaller or larger",
    "thickness": "Make its lines thinner or thicker",
    "blur": "Blur it",
    "noise": "Sprinkle grey noise over it",
    "spot": "Rub out a round spot; click into the changed image to say where",
}

TITLE = "How much can it take?"
LESSON = (
    "Inkling puts your drawing in the middle and at the right size before the network sees it. "
    "Here you change the 28 × 28 pixels after that, so the network has to cope by itself."
)
RECENTRED_LESSON = (
    "Now the changed pixels go through Inkling’s way in for pictures, which puts them in the "
    "middle and at the right size again. That is what the recipe is worth."
)
NOTHING_DRAWN = "Draw a digit to see how much it can take."
NOTHING_LEFT = "Nothing is left to read"
WAITING = "Reading the network"


def value_words(kind: Kind, value: float) -> str:
    """Write the value of a change as its slider shows it."""
    pixels = f"{_number(abs(value))}{NO_BREAK}px"
    if kind in ("right", "down"):
        side = _side(kind, value)
        return f"{pixels}{NO_BREAK}{side}" if side else pixels
    if kind == "turn":
        return f"{_number(abs(value))}°{NO_BREAK}{_turned(value)}" if value else "0°"
    if kind in ("scale", "noise"):
        return f"{round(100 * value)}{NO_BREAK}%"
    sign = "−" if value < 0 else "+" if kind == "thickness" and value else ""
    return sign + pixels


def change_words(flip: Flip) -> str:
    """Say what was done, as the beginning of a sentence."""
    value = flip.value
    pixels = f"{_number(abs(value))}{NO_BREAK}{'pixel' if abs(value) == 1 else 'pixels'}"
    if flip.kind in ("right", "down"):
        return f"Moved {pixels} {_side(flip.kind, value)}"
    if flip.kind == "turn":
        return f"Turned {_turned(value)} by {_number(abs(value))}°"
    if flip.kind == "scale":
        return f"{'Shrunk' if value < 1 else 'Enlarged'} to {round(100 * value)}{NO_BREAK}%"
    if flip.kind == "thickness":
        return f"{'Thinner' if value < 0 else 'Thicker'} by {pixels}"
    if flip.kind == "blur":
        return f"Blurred by {pixels}"
    if flip.kind == "noise":
        return f"With {round(100 * value)}{NO_BREAK}% noise"
    return f"With a spot of {pixels} rubbed out"


def flip_words(flip: Flip) -> str:
    """Say what a change does: ``Turned left by 23°, it becomes a 1``."""
    return f"{change_words(flip)}, it becomes {with_article(flip.winner)}"


def share_words(flip: Flip) -> str:
    """Say how much of the slider's way a change takes."""
    return f"{max(1, round(100 * flip.share))}{NO_BREAK}% of the slider’s way"


def shift_words(right: float, down: float) -> str:
    """Say where something was moved to: ``3 px right, 2 px up``."""
    parts = [
        value_words(kind, value) for kind, value in _both(right, down) if RANGES[kind].rest != value
    ]
    return ", ".join(parts) if parts else "Where it is"


def with_article(label: int) -> str:
    """Write a digit as a thing: ``a 7``, ``an 8``."""
    return f"{'an' if label in (8, 11, 18) else 'a'}{NO_BREAK}{label}"


def compared_words(count: int, *, recentred: bool) -> str:
    """Say how many places there are the other way."""
    return f"; with re-centring {count}" if recentred else f"; without re-centring {count}"


def map_help(digit: int) -> str:
    """Say what the map shows."""
    return (
        f"Each square is the image moved by up to {FURTHEST} pixels each way, the one in the "
        f"middle not at all. The brighter, the surer of {with_article(digit)}; a number says "
        "which other digit wins there."
    )


def _both(right: float, down: float) -> tuple[tuple[Kind, float], tuple[Kind, float]]:
    return ("right", right), ("down", down)


def _side(kind: Kind, value: float) -> str:
    if value == 0:
        return ""
    before, after = ("left", "right") if kind == "right" else ("up", "down")
    return after if value > 0 else before


def _turned(value: float) -> str:
    return "right" if value > 0 else "left"


def _number(value: float) -> str:
    return f"{value:g}"
