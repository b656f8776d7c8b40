"""Where everything is on the stage, drawn for 1920 × 1080 and scaled as one."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect, QSize

WIDTH, HEIGHT = 1920, 1080
MARGIN, GAP = 48, 32

TOP = QRect(48, 16, 1824, 128)
CANVAS = QRect(48, 160, 816, 816)
ANSWER = QRect(896, 160, 416, 480)
BARS = QRect(1344, 160, 528, 480)
CHART = QRect(896, 672, 976, 304)
HINTS = QRect(38, 988, 1834, 88)

WHOLE = QRect(48, 160, 1824, 816)
"""Where an enlarged panel is."""
WHOLE_CANVAS = QRect(920, 24, 952, 952)
"""A square gains nothing from width: the enlarged canvas takes the height of the prompt too."""
TOP_BESIDE = QRect(48, 24, 840, 460)
ANSWER_BESIDE = QRect(48, 496, 416, 480)
"""Where prompt, verdict and tally, below each other, and the answer are then."""

PROMPT, GIANT, SURE, TITLE, HINT = 60, 392, 56, 32, 24
TICKS, LABELS, LARGE_LABELS = 26, 28, 44
"""Type sizes."""


@runtime_checkable
class Scalable(Protocol):
    """What can be put on the stage."""

    def set_scale(self, scale: float) -> None:
        """Draw everything ``scale`` times as large as at 1920 × 1080, in logical pixels."""


def scale_of(size: QSize) -> float:
    """Say how much larger than 1920 × 1080 the stage is in a window of that size."""
    return max(0.05, min(size.width() / WIDTH, size.height() / HEIGHT))


def place(design: QRect, size: QSize) -> QRect:
    """Put a place of 1920 × 1080 into a window of that size; what is left goes to the margins."""
    scale = scale_of(size)
    left = (size.width() - WIDTH * scale) / 2
    top = (size.height() - HEIGHT * scale) / 2
    x, y = round(left + design.x() * scale), round(top + design.y() * scale)
    right = round(left + (design.x() + design.width()) * scale)
    bottom = round(top + (design.y() + design.height()) * scale)
    return QRect(x, y, right - x, bottom - y)
