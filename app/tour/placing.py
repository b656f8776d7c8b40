"""Where a bubble goes that points at something. Pure geometry, in one widget's pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 4
"""Between a target and the tip of the arrow."""

ARROW = 12
"""How far the arrow sticks out of the bubble."""

_FROM_CORNER = 24
_STEP = 16


class Side(Enum):
    """Where the bubble is, seen from its target."""

    RIGHT = "right"
    LEFT = "left"
    BELOW = "below"
    ABOVE = "above"


@dataclass(frozen=True)
class Place:
    """Where the bubble goes.

    Attributes
    ----------
    box
        Of its body, the arrow not included.
    side
        Which way the arrow goes; None where there is room for none.
    tip
        Where the arrow ends, beside the target.
    """

    box: QRect
    side: Side | None
    tip: QPoint


def place(*, room: QRect, target: QRect, size: QSize, avoid: Sequence[QRect]) -> Place:
    """Put a body of that size beside a target, off everything in ``avoid`` as far as can be.

    Never over the target, unless there is no room beside it. Of places as good the one where the
    arrow is nearest to the middle of the target is taken.
    """
    found = [
        (_covered(at.box, avoid), _off_middle(at, target), order, at)
        for order, side in enumerate(Side)
        for at in _beside(room, target, size, side)
    ]
    if not found:
        corner = QRect(room.bottomRight() - QPoint(size.width(), size.height()), size)
        return Place(corner, None, corner.center())
    return min(found, key=lambda one: one[:3])[3]


def _covered(box: QRect, avoid: Sequence[QRect]) -> int:
    overlaps = [box.intersected(rect) for rect in avoid]
    return sum(rect.width() * rect.height() for rect in overlaps if not rect.isEmpty())


def _off_middle(at: Place, target: QRect) -> int:
    """How far the arrow, and after it the body, is from the middle of the target."""
    arrow = (at.tip - target.center()).manhattanLength()
    return 4 * arrow + (at.box.center() - target.center()).manhattanLength()


def _beside(room: QRect, target: QRect, size: QSize, side: Side) -> list[Place]:
    """List the places on one side that lie wholly in the room."""
    across = side in (Side.LEFT, Side.RIGHT)
    away = GAP + ARROW
    x, y = target.x(), target.y()
    match side:
        case Side.RIGHT:
            x = target.right() + 1 + away
        case Side.LEFT:
            x = target.left() - away - size.width()
        case Side.BELOW:
            y = target.bottom() + 1 + away
        case Side.ABOVE:
            y = target.top() - away - size.height()
    lowest, highest = (room.top(), room.bottom()) if across else (room.left(), room.right())
    length = size.height() if across else size.width()
    places = []
    for start in range(lowest, max(lowest, highest + 2 - length), _STEP):
        box = QRect(QPoint(x, start) if across else QPoint(start, y), size)
        tip = _tip(box, target, side)
        if tip is not None and room.contains(box):
            places.append(Place(box, side, tip))
    return places


def _tip(box: QRect, target: QRect, side: Side) -> QPoint | None:
    """Find where the arrow ends: beside the target, within what the bubble can reach."""
    across = side in (Side.LEFT, Side.RIGHT)
    if across:
        first, last = max(box.top() + _FROM_CORNER, target.top()), box.bottom() - _FROM_CORNER
        last, middle = min(last, target.bottom()), target.center().y()
    else:
        first, last = max(box.left() + _FROM_CORNER, target.left()), box.right() - _FROM_CORNER
        last, middle = min(last, target.right()), target.center().x()
    if first > last:
        return None
    at = min(max(middle, first), last)
    match side:
        case Side.RIGHT:
            return QPoint(target.right() + 1 + GAP, at)
        case Side.LEFT:
            return QPoint(target.left() - 1 - GAP, at)
        case Side.BELOW:
            return QPoint(at, target.bottom() + 1 + GAP)
        case Side.ABOVE:
            return QPoint(at, target.top() - 1 - GAP)
