"""Where the columns of a race's table lie at a given width."""

from __future__ import annotations

from dataclasses import dataclass

from model.race.lane import MARKS

ROOMY = 540
"""From this width on, names are whole, and answers come with how sure they are."""

_GAP, _SMALL_GAP = 6.0, 4.0
_WIDEST_BARS, _WIDEST_SMALL_BARS = 280.0, 108.0


@dataclass(frozen=True)
class Columns:
    """Left edges and widths in pixels; ``marks`` in the order of ``MARKS``."""

    is_roomy: bool
    sample: tuple[float, float]
    name: tuple[float, float]
    bars: tuple[float, float]
    answer: tuple[float, float]
    now: tuple[float, float]
    marks: tuple[tuple[float, float], ...]

    @classmethod
    def at(cls, width: float) -> Columns:
        """Divide a width; what is left over goes to the bars, then to all that is right of them."""
        roomy = width >= ROOMY
        sample, name = (22.0, 118.0) if roomy else (16.0, 64.0)
        answer, now, mark = (56.0, 48.0, 54.0) if roomy else (16.0, 44.0, 38.0)
        gap = _GAP if roomy else _SMALL_GAP
        taken = sample + name + answer + now + len(MARKS) * mark + (4 + len(MARKS)) * gap
        bars = min(width - taken, _WIDEST_BARS if roomy else _WIDEST_SMALL_BARS)
        spare = max(0.0, width - taken - bars) / (2 * roomy + len(MARKS))
        edges = _Edges(gap)
        return cls(
            roomy,
            edges.next(sample),
            edges.next(name),
            edges.next(bars),
            edges.next(answer + spare * roomy),
            edges.next(now + spare * roomy),
            tuple(edges.next(mark + spare) for _ in MARKS),
        )


class _Edges:
    """Puts columns one after the other."""

    def __init__(self, gap: float) -> None:
        self._gap = gap
        self._left = 0.0

    def next(self, width: float) -> tuple[float, float]:
        """Give the next column: its left edge and its width."""
        left = self._left
        self._left += width + self._gap
        return left, width
