"""The colours of the confusion matrix."""

from __future__ import annotations

from PySide6.QtGui import QColor

from app.theme import Theme

FLOOR = 0.18
"""A single mistake is seen too."""
_DARK_WORDS_FROM = 0.55
_LIGHT_WORDS, _DARK_WORDS = "#FFF3DC", "#05080B"


def share(count: int, most: int) -> float:
    """Give how far up the ramp a cell of mistakes is, from the floor to 1 for the most."""
    return FLOOR + (1 - FLOOR) * count / max(1, most)


def ground(theme: Theme, part: float) -> QColor:
    """Give the colour of a cell of mistakes, ``part`` from 0 to 1 of the ramp."""
    low, high = theme.palette.color("orange_tint"), theme.palette.color("orange_fill")
    return QColor(
        round(low.red() + part * (high.red() - low.red())),
        round(low.green() + part * (high.green() - low.green())),
        round(low.blue() + part * (high.blue() - low.blue())),
    )


def words_on(theme: Theme, part: float) -> QColor:
    """Give the colour of a number on that ground."""
    if theme.is_dark and part <= _DARK_WORDS_FROM:
        return QColor(_LIGHT_WORDS)
    return QColor(_DARK_WORDS)
