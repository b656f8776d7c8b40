"""Where the tiles of a card stand: tidy lines of squares, every pixel of a map equally large."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

LABELS = 72
"""The room for words at the left."""
_USUAL_WIDTH = 536
_LEAST_SCALE, _MOST_SCALE = 0.8, 1.7
_TIDY = 0.66
_FILTER_SHARE = 0.67
_GAP, _SMALL_GAP, _LINE_GAP, _GROUP_GAP = 8.0, 4.0, 8.0, 16.0
_PAIR_GAP, _PAIRS_GAP = 4.0, 14.0
_SMALL = 29
_WIDEST_GAP = 2.0
_LABEL_HEIGHT = 36.0


@dataclass(frozen=True)
class Group:
    """Tiles of one kind: how many, and how many rows and columns of values each shows.

    ``is_above`` puts each line of them right above the same line of the next group.
    """

    name: str
    detail: str
    count: int
    rows: int
    columns: int
    is_above: bool = False


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


def lay_out(groups: Sequence[Group], width: float, ratio: float) -> Layout:
    """Place the tiles of groups in a width of logical pixels, ``ratio`` screen pixels each.

    A value of a map takes a whole number of screen pixels wherever that leaves tiles near the
    size wanted; lines are as even as can be.
    """
    room = max(1.0, width - LABELS)
    lines: list[Line] = []
    top = 0.0
    at = 0
    while at < len(groups):
        together = [at, at + 1] if groups[at].is_above and at + 1 < len(groups) else [at]
        added, bottom = _lines(groups, together, room, ratio, top)
        lines += added
        top = max(bottom, top + _LABEL_HEIGHT * len(together)) + _GROUP_GAP
        at += len(together)
    return Layout(tuple(lines), max(0.0, top - _GROUP_GAP))


def _lines(
    groups: Sequence[Group], together: list[int], room: float, ratio: float, top: float
) -> tuple[list[Line], float]:
    main = groups[together[-1]]
    sizes = {
        index: _tile_size(groups[index], main, index != together[-1], room, ratio)
        for index in together
    }
    widest = max(width for width, _ in sizes.values())
    gap = _SMALL_GAP if widest < _SMALL else _GAP
    columns = _columns(main.count, room, widest + gap, gap)
    free = room - columns * widest
    if columns > 1:
        gap = _down(min(max(gap, free / (columns - 1)), gap * _WIDEST_GAP), ratio)
    between = _SMALL_GAP if widest < _SMALL else _LINE_GAP if len(together) == 1 else _PAIRS_GAP
    lines = []
    for first in range(0, main.count, columns):
        end = min(first + columns, main.count)
        for index in together:
            width, height = sizes[index]
            left = LABELS + _down((widest - width) / 2, ratio)
            lines.append(Line(index, first, end, left, top, widest + gap, width, height))
            top += height + _PAIR_GAP
        top += between - _PAIR_GAP
    return lines, top - between


def _tile_size(
    group: Group, main: Group, is_small: bool, room: float, ratio: float
) -> tuple[float, float]:
    """Width and height of a tile, in logical pixels that are whole pixels of the screen."""
    scale = min(max(room / _USUAL_WIDTH, _LEAST_SCALE), _MOST_SCALE)
    wanted = _wanted(main) * scale * (_FILTER_SHARE if is_small else 1.0)
    longer = max(group.rows, group.columns)
    zoom = max(1, round(wanted * ratio / longer))
    most = max(1, math.floor(room * ratio / longer))
    zoom = min(zoom, most)
    return group.columns * zoom / ratio, group.rows * zoom / ratio


def _wanted(group: Group) -> float:
    """Give the side of a tile that suits so many, in a page of the usual width."""
    if group.rows == group.columns == 1:
        return next(side for most, side in _NEURONS if group.count <= most)
    return next(side for most, side in _MAPS if group.count <= most)


_MAPS = ((16, 60.0), (32, 48.0), (math.inf, 36.0))
_NEURONS = ((32, 26.0), (64, 20.0), (128, 16.0), (math.inf, 12.0))


def _columns(count: int, room: float, pitch: float, gap: float) -> int:
    """How many tiles stand side by side: a divisor of all where one is near, else even lines."""
    most = max(1, min(count, math.floor((room + gap) / pitch)))
    for columns in range(most, max(1, math.ceil(most * _TIDY)) - 1, -1):
        if count % columns == 0:
            return columns
    return math.ceil(count / math.ceil(count / most))


def _down(length: float, ratio: float) -> float:
    """Round a length down to whole pixels of the screen."""
    return math.floor(length * ratio + 1e-6) / ratio


def lay_out_memory(groups: Sequence[Group], width: float, ratio: float) -> Layout:
    """Place a drawing and beside it what is remembered after each of its rows, row by row.

    The last group is the memory, (rows, numbers); one before it has as many rows.
    """
    memory = groups[-1]
    room = max(1.0, width - LABELS)
    high = max(1, round(_MEMORY_ROW * ratio * min(max(room / _USUAL_WIDTH, 0.8), 1.7))) / ratio
    left = float(LABELS)
    lines = []
    for index, group in enumerate(groups[:-1]):
        lines.append(_one(index, left, group.columns * high, group.rows * high))
        left += group.columns * high + _MEMORY_GAP
    free = LABELS + room - left
    wide = min(_down(free / memory.columns, ratio), 1.5 * high)
    wide = wide if wide > 0 else free / memory.columns
    lines.append(_one(len(groups) - 1, left, memory.columns * wide, memory.rows * high))
    return Layout(tuple(lines), memory.rows * high)


_MEMORY_ROW, _MEMORY_GAP = 4.0, 12.0


def _one(group: int, left: float, width: float, height: float) -> Line:
    return Line(group, 0, 1, left, 0.0, width, width, height)
