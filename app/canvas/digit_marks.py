"""Boxes around the digits of a number, each with a chip that says what is read in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QRegion

from app.canvas.stroke_path import to_pixels
from app.language import noop
from app.theme import CAPTION, Theme

PIN_HELP = noop("Click a digit to see its bars (Ctrl+Left, Ctrl+Right)")
CHIP_HEIGHT = 20.0
_END, _GAP, _EDGE, _RADIUS, _AIR = 7.0, 4.0, 3.0, 8.0, 10.0
_WEIGHT, _PINNED_WEIGHT = 600, 700


@dataclass(frozen=True)
class DigitMark:
    """One digit to be marked: its ink's bounds in drawing units, and words for its chip.

    ``short`` is what is said where the chips have no room for ``words``.
    """

    left: float
    top: float
    right: float
    bottom: float
    words: str
    short: str
    is_pinned: bool


@dataclass(frozen=True)
class PlacedMark:
    """Where a mark is in the widget, in pixels."""

    box: QRectF
    chip: QRectF
    words: str
    is_pinned: bool
    scale: float = 1.0

    @property
    def area(self) -> QRect:
        """All pixels that it covers."""
        edge = 2 * self.scale
        return self.box.united(self.chip).adjusted(-edge, -edge, edge, edge).toAlignedRect()

    def holds(self, place: QPointF) -> bool:
        """Whether a place is in the box or on the chip."""
        return self.box.contains(place) or self.chip.contains(place)


def place_marks(
    marks: Sequence[DigitMark], *, paper: QRect, width: float, theme: Theme, scale: float = 1.0
) -> tuple[PlacedMark, ...]:
    """Find room for boxes and chips.

    Parameters
    ----------
    marks
        From left to right.
    width
        Width of the widest pen on the paper, in drawing units.
    scale
        How much larger than on the desk the chips and lines are.
    """
    boxes = _boxes(marks, paper, width)
    for words in _from_long_to_short(marks):
        chips = [
            _chip(said, box, paper, theme, scale) for said, box in zip(words, boxes, strict=True)
        ]
        if not any(one.intersects(two) for one, two in pairwise(chips)):
            break
    return tuple(
        PlacedMark(box, chip, said, mark.is_pinned, scale)
        for box, chip, said, mark in zip(boxes, chips, words, marks, strict=True)
    )


def mark_at(placed: Sequence[PlacedMark], place: QPointF) -> int | None:
    """Return the index of the mark at a place in the widget; where two are, the nearer one."""
    there = [index for index, mark in enumerate(placed) if mark.holds(place)]
    return min(
        there,
        key=lambda index: (
            not placed[index].chip.contains(place),
            abs(placed[index].box.center().x() - place.x()),
        ),
        default=None,
    )


def changed_area(before: Sequence[PlacedMark], after: Sequence[PlacedMark]) -> QRegion:
    """Return the pixels of the marks that are not in both."""
    region = QRegion()
    for mark in (*before, *after):
        if mark not in before or mark not in after:
            region += mark.area
    return region


def paint_marks(painter: QPainter, placed: Sequence[PlacedMark], *, theme: Theme) -> None:
    """Draw the marks, the pinned one last; Qt clips to what is to be painted."""
    for mark in sorted(placed, key=lambda mark: mark.is_pinned):
        _paint(painter, mark, theme)


def _from_long_to_short(marks: Sequence[DigitMark]) -> tuple[list[str], ...]:
    return (
        [mark.words for mark in marks],
        [mark.words if mark.is_pinned else mark.short for mark in marks],
        [mark.short for mark in marks],
    )


def _boxes(marks: Sequence[DigitMark], paper: QRect, width: float) -> list[QRectF]:
    """Leave air around the ink, but meet a neighbour half way where the ink leaves room."""
    around = width / 2 + _AIR
    edges = [(mark.left - around, mark.right + around) for mark in marks]
    for index, (one, two) in enumerate(pairwise(marks)):
        middle = (one.right + two.left) / 2
        right = max(one.right, min(edges[index][1], middle - _AIR / 2))
        left = min(two.left, max(edges[index + 1][0], middle + _AIR / 2))
        edges[index] = (edges[index][0], right)
        edges[index + 1] = (left, edges[index + 1][1])
    held = QRectF(paper).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    return [
        QRectF(
            to_pixels(point=(left, mark.top - around), paper=paper),
            to_pixels(point=(right, mark.bottom + around), paper=paper),
        )
        & held
        for mark, (left, right) in zip(marks, edges, strict=True)
    ]


def _chip(words: str, box: QRectF, paper: QRect, theme: Theme, scale: float) -> QRectF:
    """Find a place above the box, else below it, else at the top inside it."""
    font = theme.font(CAPTION * scale, _PINNED_WEIGHT)
    high, gap = CHIP_HEIGHT * scale, _GAP * scale
    wide = max(QFontMetricsF(font).horizontalAdvance(words) + 2 * _END * scale, high)
    held = QRectF(paper).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    left = min(max(box.center().x() - wide / 2, held.left()), held.right() - wide)
    above, below = box.top() - gap - high, box.bottom() + gap
    if above >= held.top():
        top = above
    elif below + high <= held.bottom():
        top = below
    else:
        top = box.top() + gap
    return QRectF(left, top, wide, high)


def _paint(painter: QPainter, mark: PlacedMark, theme: Theme) -> None:
    colors = theme.palette
    line = (2.0 if mark.is_pinned else 1.0) * mark.scale
    painter.setPen(QPen(colors.color("blue" if mark.is_pinned else "outline"), line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(mark.box, _RADIUS * mark.scale, _RADIUS * mark.scale)
    painter.setBrush(colors.color("blue" if mark.is_pinned else "card"))
    end = mark.chip.height() / 2
    painter.drawRoundedRect(mark.chip, end, end)
    weight = _PINNED_WEIGHT if mark.is_pinned else _WEIGHT
    painter.setFont(theme.font(CAPTION * mark.scale, weight))
    painter.setPen(colors.color("on_blue" if mark.is_pinned else "orange"))
    painter.drawText(mark.chip, Qt.AlignmentFlag.AlignCenter, mark.words)
