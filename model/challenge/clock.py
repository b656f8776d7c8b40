"""The rules of "Ten digits against the clock": all ten, in random order, each read right."""

from __future__ import annotations

from dataclasses import dataclass

from numpy.random import Generator

PENALTY = 3.0
"""Seconds that a misread adds."""


@dataclass(frozen=True)
class ClockResult:
    """A finished game: seconds by the clock, and how often the network read another digit."""

    seconds: float
    misreads: int

    @property
    def total(self) -> float:
        """Seconds with those that the misreads add: the less the better."""
        return self.seconds + PENALTY * self.misreads


class ClockGame:
    """Ten digits, one after the other; a misread has to be drawn again. Times in seconds.

    The clock starts with the first touch and stops when the tenth digit is read. Who calls says
    what time it is, by any clock that never goes back.
    """

    def __init__(self, rng: Generator) -> None:
        self.order: tuple[int, ...] = tuple(rng.permutation(10).tolist())
        self.done = 0
        self.misreads = 0
        self._started: float | None = None
        self._ended: float | None = None

    @property
    def asked(self) -> int | None:
        """The digit to draw; None when all are done."""
        return self.order[self.done] if self.done < len(self.order) else None

    @property
    def is_running(self) -> bool:
        """Whether the clock runs."""
        return self._started is not None and self._ended is None

    def draw(self, now: float) -> None:
        """Note that the pen is down: the first time, the clock starts."""
        if self._started is None:
            self._started = now

    def read(self, answered: str | None, now: float) -> bool:
        """Take the network's answer to a finished drawing; returns whether it is right.

        Raises
        ------
        ValueError
            The clock does not run.
        """
        if not self.is_running:
            raise ValueError("the clock does not run")
        if answered != str(self.asked):
            self.misreads += 1
            return False
        self.done += 1
        if self.asked is None:
            self._ended = now
        return True

    def seconds(self, now: float) -> float:
        """How long it has taken, without what misreads add."""
        if self._started is None:
            return 0.0
        return (now if self._ended is None else self._ended) - self._started

    @property
    def result(self) -> ClockResult | None:
        """The result, once all are done."""
        if self._ended is None:
            return None
        return ClockResult(self.seconds(self._ended), self.misreads)
