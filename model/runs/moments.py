"""A run's moments: its weights at many steps, dense at the start and sparser later, to go back to.

Most of what a network learns, it learns in its first hundred steps, so time is measured as
log(step + 1). Of a run of 2,000 steps some eighty moments are kept: each of the first twelve steps
and then one for every twelfth part that the run has grown.
"""

from __future__ import annotations

import math
import threading
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.training.events import Snapshot

MOST_MOMENTS = 200
MOST_BYTES = 50_000_000

_GROWTH = 12
"""A moment is due when the run is a twelfth longer than at the one before."""

_ALIKE = 1.2
"""Moments up to a fifth less crowded than the most crowded one count as just as crowded."""


@dataclass(frozen=True, eq=False)
class Moment(Snapshot):
    """The weights after ``step`` updates, and when that was."""

    seconds: float = 0.0
    """Training time until then, pauses and preparation left out."""

    @property
    def size(self) -> int:
        """Bytes of the weights."""
        return sum(array.nbytes for array in self.weights)


class LostMomentError(Exception):
    """A moment that was on disk cannot be read from there."""


ReadMoment = Callable[[], Moment]
"""Reads a moment that is on disk; raises ``LostMomentError`` where that cannot be done."""


@dataclass(eq=False)
class _Kept:
    size: int
    read: ReadMoment
    moment: Moment | None = None


class Moments:
    """The weights of one run at up to ``most`` steps, in at most ``most_bytes``. Any thread.

    Whatever is kept, at no time is there more than these bounds allow. Where something has to go,
    it is the most crowded moment: the one whose two neighbours are nearest to each other on the
    scale log(step + 1). Of several that are about as crowded (within a fifth) the oldest goes. The
    first and the newest moment always stay. If two moments are more than ``most_bytes``, only the
    newest is kept, and if one is, none.
    """

    def __init__(self, most: int = MOST_MOMENTS, most_bytes: int = MOST_BYTES) -> None:
        self._lock = threading.RLock()
        self._most, self._most_bytes = most, most_bytes
        self._kept: dict[int, _Kept] = {}
        self._steps: tuple[int, ...] = ()
        self._version = 0
        self._lost = 0
        self._room = most
        """How many moments of this run there is room for."""

    @property
    def steps(self) -> tuple[int, ...]:
        """The steps that there is a moment of, ascending."""
        return self._steps

    @property
    def version(self) -> int:
        """A number that grows with each change of ``steps`` or of what ``at`` gives."""
        return self._version

    @property
    def size(self) -> int:
        """Bytes of all weights that are kept, those not read from disk yet included."""
        with self._lock:
            return sum(kept.size for kept in self._kept.values())

    @property
    def lost(self) -> int:
        """How many moments turned out to be unreadable; they are gone from ``steps``."""
        return self._lost

    def is_due(self, step: int) -> bool:
        """Whether the run has grown so much since the newest moment that one should be kept.

        By a twelfth; where there is no room for more, so much that most of them can stay.
        """
        steps = self._steps
        if not steps:
            return True
        grown = place_of(step) - place_of(steps[-1])
        if len(steps) == self._room > 1 and grown < place_of(step) / (self._room - 1) / 2:
            return False
        return step >= steps[-1] + max(1.0, step / _GROWTH)

    def keep(self, step: int, weights: Sequence[NDArray[np.float32]], seconds: float = 0.0) -> None:
        """Keep the weights after ``step`` updates and ``seconds`` of training.

        Read-only float32 arrays are kept as they are, others as copies. A moment of the same step
        is replaced. A network that has run away is nothing to go back to: weights that are not all
        finite numbers are not kept.

        Raises
        ------
        ValueError
            If ``step`` is negative.
        """
        if not all(np.isfinite(array).all() for array in weights):
            return
        moment = Moment(step, tuple(_read_only(array) for array in weights), seconds)
        self._put(step, _Kept(moment.size, lambda: moment, moment))

    def promise(self, step: int, size: int, read: ReadMoment) -> None:
        """Keep a moment of at most ``size`` bytes that is read when ``at`` first asks for it."""
        self._put(step, _Kept(size, read))

    def at(self, step: int) -> Moment:
        """Give the moment of exactly this step, the same object each time.

        Raises
        ------
        KeyError
            If there is none, or it was on disk and cannot be read; it is forgotten then.
        """
        with self._lock:
            kept = self._kept[step]
        return kept.moment or self._read(step, kept)

    def _read(self, step: int, kept: _Kept) -> Moment:
        try:
            moment = kept.read()
        except LostMomentError as error:
            self._lose(step, kept)
            raise KeyError(step) from error
        with self._lock:
            kept.moment = kept.moment or moment
            return kept.moment

    def nearest(self, step: int) -> int:
        """Find the step in ``steps`` that is nearest to this one, of two the earlier.

        Raises
        ------
        KeyError
            If there is no moment at all.
        """
        steps = self._steps
        if not steps:
            raise KeyError(step)
        place = bisect_left(steps, step)
        return min(steps[max(place - 1, 0) : place + 1], key=lambda kept: abs(kept - step))

    def forget_after(self, step: int) -> None:
        """Forget all later moments: what came then is done again."""
        with self._lock:
            if self._steps and self._steps[-1] > step:
                self._kept = {kept: self._kept[kept] for kept in self._steps if kept <= step}
                self._changed()

    def forget(self, step: int) -> None:
        """Forget one moment; of no effect where there is none."""
        with self._lock:
            if self._kept.pop(step, None) is not None:
                self._changed()

    def _put(self, step: int, kept: _Kept) -> None:
        if step < 0:
            raise ValueError(f"a step is 0 or more, not {step}")
        with self._lock:
            self._kept[step] = kept
            self._room = min(self._most, self._most_bytes // max(1, kept.size))
            size = sum(each.size for each in self._kept.values())
            while len(self._kept) > self._most or size > self._most_bytes:
                size -= self._kept.pop(_most_crowded(sorted(self._kept))).size
            self._changed()

    def _lose(self, step: int, kept: _Kept) -> None:
        with self._lock:
            if self._kept.get(step) is kept:
                del self._kept[step]
                self._lost += 1
                self._changed()

    def _changed(self) -> None:
        self._steps = tuple(sorted(self._kept))
        self._version += 1


def place_of(step: float) -> float:
    """Where a step is on the scale of the slider: log(step + 1)."""
    return math.log1p(step)


def _most_crowded(steps: Sequence[int]) -> int:
    """Which of ascending ``steps`` can be spared best; of two or one, the first."""
    if len(steps) < 3:
        return steps[0]
    places = [place_of(step) for step in steps]
    spans = [after - before for before, after in zip(places, places[2:], strict=False)]
    limit = _ALIKE * min(spans)
    return next(step for step, span in zip(steps[1:], spans, strict=False) if span <= limit)


def _read_only(array: NDArray[np.float32]) -> NDArray[np.float32]:
    if array.dtype == np.float32 and not array.flags.writeable:
        return array
    copy = np.array(array, np.float32)
    copy.flags.writeable = False
    return copy
