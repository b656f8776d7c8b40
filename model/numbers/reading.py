"""What is read where several digits may stand beside each other."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.drawing import Drawing
from model.reading.reading import Reading

UNKNOWN = "?"


@dataclass(frozen=True, eq=False)
class DigitBox:
    """One digit of a number: its ink's bounds, what is in them, and what it reads.

    Bounds are in the units of the drawing, or in pixels of the picture. ``source`` is the strokes
    in the box, or the ink of a picture, (h, w) float32 from 0 paper to 1: what
    ``reading.image`` was made of by ``preprocess`` or ``preprocess_ink``.
    """

    left: float
    top: float
    right: float
    bottom: float
    source: Drawing | NDArray[np.float32]
    reading: Reading

    def holds(self, x: float, y: float) -> bool:
        """Whether a place lies in the box."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True, eq=False)
class NumberReading:
    """Digits from left to right; just one box for one digit, or where there is nothing to read."""

    boxes: tuple[DigitBox, ...]

    @property
    def is_number(self) -> bool:
        """Whether there is more than one digit."""
        return len(self.boxes) > 1

    @property
    def text(self) -> str:
        """The digits, ``?`` for each that is none."""
        digits = [box.reading.prediction.digit for box in self.boxes]
        return "".join(UNKNOWN if digit is None else str(digit) for digit in digits)

    @property
    def number(self) -> str | None:
        """The digits where all are known, else None."""
        return None if UNKNOWN in self.text else self.text

    @property
    def confidence(self) -> float:
        """Probability that every digit is right, taken as independent; 0 to 1."""
        return math.prod(box.reading.prediction.confidence for box in self.boxes)
