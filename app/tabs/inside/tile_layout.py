"""Where the tiles of a card stand: tidy lines of squares, every pixel of a map equally large."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

LABELS = 72
"""The room for words at the left."""
EDGE = 3.0
"""The room around all tiles, for the ring around one of them."""

_USUAL_WIDTH = 536
_LEAST_SCALE, _MOST_SCALE = 0.8, 1.7
_TIDY, _LEAST_SHARE = 0.66, 0.7
_SMALL, _SMALL_GAP, _GAP = 29, 4.0, 8.0
_WIDEST_GAP = 2.0
_PAIR_GAP, _PAIRS_GAP, _GROUP_GAP = 4.0, 14.0, 16.0
_LABEL_HEIGHT = 36.0
_MEMORY_ROW, _MEMORY_GAP = 4.0, 12.0

_MAPS = ((16, 60.0), (32, 48.0), (math.inf, 36.0))
_NEURONS = ((32, 26.0), (64, 20.0), (128, 16.0), (math.inf, 12.0))
"""The side of a tile that suits so many at most, in a page of the usual width."""


@dataclass(frozen=True)
class Group:
    """Tiles of one kind: how many, and how many rows and columns of values each shows.

    ``share`` is how large they are of what suits so many. ``is_above`` puts each line of them
    right above the same line of the next group, which has as many. ``is_below`` lets them stand
    in the columns of the group before, where they are no larger.
    """

    name: str
    detail: str
    count: int
    rows: int
    columns: int
    share: float = 1.0
    is_above: bool = False
    is_below: bool = False


@dataclass(frozen=True)
class Line:
    """Tiles ``first`` to before ``end`` of a group, side by side; sizes in logical pixels."""

    group: int
    first: int
    end: int
    left: float
    top: float
    pitch: float
    width: float
    height: float

    def tile(self, index: int) -> QRectF:
        """Where one of its tiles stands."""
        left = self.left + (index - self.first) * self.pitch
        return QRectF(left, self.top, self.width, self.height)

    def index_at(self, x: float) -> int | None:
        """Which tile is at a place across; None between two and outside."""
        index = self.first + math.floor((x - self.left) / self.pitch)
        inside = self.first <= index < self.end
        return index if inside and self.tile(index).right() >= x else None


@dataclass(frozen=True)
class Layout:
    """All lines from top to bottom, and the height they need."""

    lines: tuple[Line, ...]
    height: float

    def line_of(self, group: int, index: int) -> Line:
        """Find the line that a tile stands in."""
        return next(
            line for line in self.lines if line.group == group and line.first <= index < line.end
        )

    def tile_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Which tile of which group is at a place; None where there is none."""
        for line in self.lines:
            if line.top <= y <= line.top + line.height:
                index = line.index_at(x)
                if index is not None:
                    return line.group, index
        return None


@dataclass(frozen=True)
class _Row:
    """How tiles stand side by side: how many, how far apart, and whether all lines are full."""

    columns: int
    widest: float
    gap: float
    is_tidy: bool


def lay_out(groups: Sequence[Group], width: float, ratio: float) -> Layout:
    """Place the tiles of groups in a width of logical pixels, ``ratio`` screen pixels each.

    A value of a map takes a whole number of screen pixels, as many as bring its tile nearest to
    the size wanted; lines are as even as can be.
    """
    room = max(1.0, width - LABELS - EDGE)
    lines: list[Line] = []
    top, bottom, at = EDGE, EDGE, 0
    row: _Row | None = None
    while at < len(groups):
        together = [at, at + 1] if groups[at].is_above and at + 1 < len(groups) else [at]
        sizes = _sizes(groups, together, room, ratio)
        widest = max(sizes[index] * groups[index].columns for index in together)
        if row is None or not groups[at].is_below or widest > row.widest:
            row = _row(groups[together[-1]].count, widest, room, ratio)
        added, bottom = _lines(groups, sizes, row, ratio, top)
        lines += added
        bottom = max(bottom, top + _LABEL_HEIGHT * len(together))
        top = bottom + _GROUP_GAP
        at += len(together)
    return Layout(tuple(lines), bottom + EDGE)


def lay_out_memory(groups: Sequence[Group], width: float, ratio: float) -> Layout:
    """Place a drawing and beside it what is remembered after each of its rows, row by row.

    The last group is the memory, (rows, numbers); one before it has as many rows.
    """
    memory = groups[-1]
    room = max(1.0, width - LABELS - EDGE)
    high = max(1, round(_MEMORY_ROW * ratio * _scale(room))) / ratio
    left = float(LABELS)
    lines = []
    for index, group in enumerate(groups[:-1]):
        lines.append(_alone(index, left, group.columns * high, group.rows * high))
        left += group.columns * high + _MEMORY_GAP
    free = max(1.0, LABELS + room - left)
    wide = min(_down(free / memory.columns, ratio), 1.5 * high) or free / memory.columns
    lines.append(_alone(len(groups) - 1, left, memory.columns * wide, memory.rows * high))
    return Layout(tuple(lines), memory.rows * high + 2 * EDGE)


def _alone(group: int, left: float, width: float, height: float) -> Line:
    return Line(group, 0, 1, left, EDGE, width, width, height)


def _sizes(
    groups: Sequence[Group], together: list[int], room: float, ratio: float
) -> dict[int, float]:
    """How large a value of each group is; the last one stands in the tidiest lines."""
    main = groups[together[-1]]
    sizes = {index: _zoom(groups[index], main, room, ratio) / ratio for index in together}
    zoom = _zoom(main, main, room, ratio)
    return sizes | {together[-1]: _tidiest(main, zoom, room, ratio) / ratio}


def _lines(
    groups: Sequence[Group], sizes: dict[int, float], row: _Row, ratio: float, top: float
) -> tuple[list[Line], float]:
    """Stand tiles of groups, whose values are so large, in lines; give those and their end."""
    count = groups[next(iter(sizes))].count
    between = _PAIRS_GAP if len(sizes) > 1 else _SMALL_GAP if row.widest < _SMALL else _GAP
    lines = []
    for first in range(0, count, row.columns):
        end = min(first + row.columns, count)
        for index, size in sizes.items():
            width, height = size * groups[index].columns, size * groups[index].rows
            left = LABELS + _down((row.widest - width) / 2, ratio)
            pitch = row.widest + row.gap
            lines.append(Line(index, first, end, left, top, pitch, width, height))
            top += height + _PAIR_GAP
        top += between - _PAIR_GAP
    return lines, top - between


def _zoom(group: Group, main: Group, room: float, ratio: float) -> int:
    """How many screen pixels a value takes, so that a tile is about as large as wanted."""
    table = _NEURONS if main.rows == main.columns == 1 else _MAPS
    wanted = next(side for most, side in table if main.count <= most)
    wanted *= group.share * _scale(room) * ratio
    longer = max(group.rows, group.columns)
    return max(1, min(round(wanted / longer), math.floor(room * ratio / longer)))


def _tidiest(group: Group, zoom: int, room: float, ratio: float) -> int:
    """Take a smaller zoom where that leaves no line with fewer tiles than the others."""
    for smaller in range(zoom, math.ceil(_LEAST_SHARE * zoom) - 1, -1):
        if _row(group.count, smaller * group.columns / ratio, room, ratio).is_tidy:
            return smaller
    return zoom


def _row(count: int, widest: float, room: float, ratio: float) -> _Row:
    """Stand tiles side by side: a divisor of all where one is near, else even lines."""
    gap = _SMALL_GAP if widest < _SMALL else _GAP
    most = max(1, min(count, math.floor((room + gap) / (widest + gap))))
    near = range(most, max(1, math.ceil(most * _TIDY)) - 1, -1)
    even = math.ceil(count / math.ceil(count / most))
    columns = next((columns for columns in near if count % columns == 0), even)
    if columns > 1:
        free = (room - columns * widest) / (columns - 1)
        gap = _down(min(max(gap, free), gap * _WIDEST_GAP), ratio)
    return _Row(columns, widest, gap, columns in near and count % columns == 0)


def _scale(room: float) -> float:
    """How much larger than usual everything is in so much room."""
    return min(max(room / _USUAL_WIDTH, _LEAST_SCALE), _MOST_SCALE)


def _down(length: float, ratio: float) -> float:
    """Round a length down to whole pixels of the screen."""
    return math.floor(length * ratio + 1e-6) / ratio
