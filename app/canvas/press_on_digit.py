"""Tells a click on a digit of a number from a stroke that begins there."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from app.canvas.pen_input import Move, PenStep, Pointer

STILL = {Pointer.MOUSE: 4.0}
"""So far, in pixels, a press may move and still be a click."""
STILL_BY_HAND = 8.0
"""The same for pens and fingers."""


class PressOnDigit:
    """Holds back what the pen does after a press on a digit, until it is a click or a stroke."""

    def __init__(self) -> None:
        self._held: list[PenStep] = []
        self._digit = 0
        self._still = 0.0

    @property
    def is_down(self) -> bool:
        """Whether a press is held back now."""
        return bool(self._held)

    def press(self, step: PenStep, digit: int, pointer: Pointer | None) -> None:
        """Hold back a press on that digit."""
        self._held, self._digit = [step], digit
        self._still = STILL.get(pointer, STILL_BY_HAND) if pointer else STILL_BY_HAND

    def drop(self) -> None:
        """Forget the press."""
        self._held = []

    def follow(self, step: PenStep) -> tuple[list[PenStep], int | None]:
        """Take the next step; returns the steps to draw now, and the digit that was clicked."""
        if step.move is Move.MOVE:
            self._held.append(step)
            if _distance(self._held[0].position, step.position) <= self._still:
                return [], None
            steps, self._held = self._held, []
            return steps, None
        self._held = []
        return [], self._digit if step.move is Move.UP else None


def _distance(one: QPointF, two: QPointF) -> float:
    return max(abs(one.x() - two.x()), abs(one.y() - two.y()))
