"""The least of each change that makes a network's answer another one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from model.inside.plans import Plan, ask_about
from model.inside.robustness import RANGES, Changes, Kind, Place, Range, changed
from model.raster import SIDE, Image

_LEVELS = 16
"""So many values on each side of rest are tried, those nearest to rest first."""
_AT_ONCE = 4
_SPOT_WIDTHS = (2.0, 3.0, 4.0, 6.0, 8.0, 11.0, 16.0)
_SPOT_EVERY = 2  # pixels from one place to the next


@dataclass(frozen=True)
class Flip:
    """A change that makes the answer another one: its value, and for a spot its place."""

    kind: Kind
    value: float
    winner: int
    probability: float
    at: Place | None = None

    @property
    def share(self) -> float:
        """How much of the change's range it takes, 0 to 1."""
        return RANGES[self.kind].share(self.value)


def find_flips(image: Image, *, recentre: bool) -> Plan[tuple[Flip, ...]]:
    """Plan the search for the least of each change, by itself, that makes another answer.

    What it finds is a flip, though one between the values it tried may be smaller. Gives those
    changes that do it anywhere in their range, the smallest share of the range first.
    """
    asking = _Asking(image, recentre)
    digit = int((yield from asking.about([Changes()]))[0].argmax())
    flips = []
    for kind, limits in RANGES.items():
        if kind == "spot":
            flip = yield from _flip_by_spot(asking, digit)
        else:
            flip = yield from _flip_by(asking, digit, kind, limits)
        if flip is not None:
            flips.append(flip)
    return tuple(sorted(flips, key=lambda flip: flip.share))


@dataclass(frozen=True, eq=False)
class _Asking:
    """One image, to ask about with changes."""

    image: Image
    recentre: bool

    def about(self, tried: Sequence[Changes]) -> Plan[NDArray[np.float32]]:
        """Ask for the answers, (n, classes); 0 throughout where nothing is left to read."""
        seen = np.stack([changed(self.image, changes) for changes in tried])
        return (yield from ask_about(seen, self.recentre))


def _flip_by(asking: _Asking, digit: int, kind: Kind, limits: Range) -> Plan[Flip | None]:
    """Try further and further from rest, and where it flips, what lies just before."""
    ends = [limits.position(end) for end in (limits.lowest, limits.highest)]
    levels = [[(level - 1, level, end) for end in ends if end] for level in range(1, _LEVELS + 1)]
    for start in range(0, _LEVELS, _AT_ONCE):
        batch = [one for level in levels[start : start + _AT_ONCE] for one in level]
        tried = [Changes().having(kind, limits.value(_on(level, end))) for _, level, end in batch]
        answers = yield from asking.about(tried)
        hits = [index for index, row in enumerate(answers) if _is_other(row, digit)]
        if hits:
            first = [one for one in hits if batch[one][1] == batch[hits[0]][1]]
            found = []
            for one in first:
                low, high, end = batch[one]
                near = (_on(low, end), _on(high, end))
                found.append((yield from _narrow(asking, digit, kind, near, answers[one])))
            return min(found, key=lambda flip: flip.share)
    return None


def _narrow(
    asking: _Asking,
    digit: int,
    kind: Kind,
    near: tuple[int, int],
    row: NDArray[np.float32],
    at: Place | None = None,
) -> Plan[Flip]:
    """Halve what lies between a position that does not flip and one that does."""
    limits = RANGES[kind]
    before, flips = near
    while abs(flips - before) > 1:
        middle = (before + flips) // 2
        changes = Changes().having(kind, limits.value(middle), at)
        answer = (yield from asking.about([changes]))[0]
        if _is_other(answer, digit):
            flips, row = middle, answer
        else:
            before = middle
    return Flip(kind, limits.value(flips), int(row.argmax()), float(row.max()), at)


def _flip_by_spot(asking: _Asking, digit: int) -> Plan[Flip | None]:
    """Try spots wherever there is ink, small ones first."""
    limits = RANGES["spot"]
    along = range(0, SIDE, _SPOT_EVERY)
    inked = _near_ink(asking.image)
    places: list[Place] = [(x, y) for y, x in product(along, along) if inked[y, x]]
    before = 0.0
    for width in _SPOT_WIDTHS:
        tried = [Changes().having("spot", width, at) for at in places]
        answers = (yield from asking.about(tried)) if tried else np.zeros((0, 1), np.float32)
        hits = [index for index, row in enumerate(answers) if _is_other(row, digit)]
        if hits:
            best = min(hits, key=lambda one: float(answers[one, digit]))
            near = (limits.position(before), limits.position(width))
            return (yield from _narrow(asking, digit, "spot", near, answers[best], places[best]))
        before = width
    return None


def _near_ink(image: Image) -> NDArray[np.bool_]:
    """Tell which pixels (28, 28) have ink on them or right beside them."""
    framed = np.pad(image, 1)
    parts = [framed[y : y + SIDE, x : x + SIDE] for y, x in product(range(3), range(3))]
    return np.asarray(np.max(parts, axis=0) > 0.5)


def _on(level: int, end: int) -> int:
    return round(level * end / _LEVELS)


def _is_other(row: NDArray[np.float32], digit: int) -> bool:
    return bool(row.any()) and int(row.argmax()) != digit
