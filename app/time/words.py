"""The words of the time machine."""

from __future__ import annotations

from app.words import NO_BREAK, duration, thousands


def moment_in_words(name: str, step: int, steps: int, seconds: float | None) -> tuple[str, ...]:
    """Say which moment answers, ``GRU, step 120 of 2 340, 1.9 s in``, and shorter and shorter."""
    short = f"step{NO_BREAK}{thousands(step)}"
    middle = f"{short} of{NO_BREAK}{thousands(steps)}"
    named = f"{name}, {middle}"
    if seconds is None:
        return named, middle, short
    return f"{named}, {seconds_in_words(seconds)}", named, middle, short


def seconds_in_words(seconds: float) -> str:
    """Say how far into the training it is: ``1.9 s in``, ``2:05 in``."""
    if seconds < 9.95:
        return f"{seconds:.1f}{NO_BREAK}s{NO_BREAK}in"
    if seconds < 59.5:
        return f"{round(seconds)}{NO_BREAK}s{NO_BREAK}in"
    return f"{duration(seconds)}{NO_BREAK}in"
