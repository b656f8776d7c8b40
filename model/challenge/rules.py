"""The rules of "Can you fool it?": a digit is asked for, drawn, answered and judged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from numpy.random import Generator

from model.drawing import Drawing
from model.reading.prediction import reason_before_asking


class Verdict(Enum):
    """How a drawing ended; the value is how it is stored.

    ``FOOLED``: it is the digit, and the network says another one, or none. ``GOT_IT``: the network
    says the digit. ``NO_SUCH_DIGIT``: the network does not say the digit, and it is none.
    ``NOTHING``: there is no drawing to speak of.
    """

    FOOLED = "fooled"
    GOT_IT = "got_it"
    NO_SUCH_DIGIT = "no_such_digit"
    NOTHING = "nothing"


class Phase(Enum):
    """Where a game is: a digit is asked for, being drawn, or judged."""

    ASKED = "asked"
    DRAWING = "drawing"
    JUDGED = "judged"


@dataclass(frozen=True, eq=False)
class Attempt:
    """A finished drawing and what the two networks say of it.

    Attributes
    ----------
    answered
        The sign of the network's answer; None where it said that there is no digit.
    confidence
        How sure the network was of that, 0 to 1.
    belief
        How far the judge believes that it is the digit that was asked for, 0 to 1.
    """

    drawing: Drawing
    asked: int
    answered: str | None
    confidence: float
    belief: float

    def verdict(self, enough: float) -> Verdict:
        """Judge it; ``enough`` is the least belief that makes it the digit."""
        if reason_before_asking(self.drawing):
            return Verdict.NOTHING
        if self.answered == str(self.asked):
            return Verdict.GOT_IT
        return Verdict.FOOLED if self.belief >= enough else Verdict.NO_SUCH_DIGIT

    @property
    def score(self) -> float:
        """How good a fooling is, 0 to 1: the judge is sure of the one, the network of another."""
        return self.belief * self.confidence


class AskedDigits:
    """Digits in random order, each once before any comes again and none twice in a row."""

    def __init__(self, rng: Generator) -> None:
        self._rng = rng
        self._left: list[int] = []
        self._last: int | None = None

    def next(self) -> int:
        """Give the next digit."""
        if not self._left:
            self._left = self._rng.permutation(10).tolist()
            if self._left[-1] == self._last:
                self._left.insert(0, self._left.pop())
        self._last = self._left.pop()
        return self._last


class FoolingGame:
    """Asks for one digit after the other and judges each drawing once.

    Parameters
    ----------
    rng
        Chooses the digits.
    enough
        The least belief of the judge that makes a drawing the digit.
    """

    def __init__(self, rng: Generator, enough: float) -> None:
        self._digits = AskedDigits(rng)
        self._enough = enough
        self.asked = self._digits.next()
        self.phase = Phase.ASKED
        self.attempt: Attempt | None = None
        self.verdict: Verdict | None = None

    def draw(self) -> None:
        """Note that the pen is down; after a verdict that goes on to the next digit."""
        if self.phase is Phase.JUDGED:
            self.ask_next()
        self.phase = Phase.DRAWING

    def take_back(self) -> None:
        """Note that the canvas was cleared before the drawing was finished: ask again."""
        if self.phase is Phase.DRAWING:
            self.phase = Phase.ASKED

    def finish(self, attempt: Attempt) -> Verdict:
        """Judge the drawing; nothing drawn leaves the digit asked for.

        Raises
        ------
        ValueError
            No drawing is in progress, or the attempt is at another digit.
        """
        if self.phase is not Phase.DRAWING:
            raise ValueError(f"no drawing is in progress: the game is {self.phase.value}")
        if attempt.asked != self.asked:
            raise ValueError(f"asked for {self.asked}, not {attempt.asked}")
        verdict = attempt.verdict(self._enough)
        if verdict is Verdict.NOTHING:
            self.phase = Phase.ASKED
        else:
            self.phase = Phase.JUDGED
            self.attempt, self.verdict = attempt, verdict
        return verdict

    def ask_next(self) -> None:
        """Ask for another digit; whatever was drawn is forgotten."""
        self.asked = self._digits.next()
        self.phase = Phase.ASKED
        self.attempt = self.verdict = None
