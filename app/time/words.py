"""The words of the time machine."""

from __future__ import annotations

from app.language import tr
from app.words import decimal, duration, thousands


def moment_in_words(name: str, step: int, steps: int, seconds: float | None) -> tuple[str, ...]:
    """Say which moment answers, ``GRU, step 120 of 2 340, 1.9 s in``, and shorter and shorter."""
    short = tr("step\u00a0{step}", step=thousands(step))
    middle = tr("step\u00a0{step} of\u00a0{steps}", step=thousands(step), steps=thousands(steps))
    named = tr("{network}, {moment}", network=name, moment=middle)
    if seconds is None:
        return named, middle, short
    return (
        tr("{moment}, {time}", moment=named, time=seconds_in_words(seconds)),
        named,
        middle,
        short,
    )


def seconds_in_words(seconds: float) -> str:
    """Say how far into the training it is: ``1.9 s in``, ``2:05 in``."""
    if seconds < 9.95:
        return tr("{seconds}\u00a0s\u00a0in", seconds=decimal(seconds, 1))
    if seconds < 59.5:
        return tr("{seconds}\u00a0s\u00a0in", seconds=round(seconds))
    return tr("{time}\u00a0in", time=duration(seconds))
