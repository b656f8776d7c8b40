"""Which digit of a number the bars, the 28×28 image and the training look at."""

from __future__ import annotations

from dataclasses import dataclass

from model.drawing import Drawing, Stroke
from model.numbers.reading import DigitBox, NumberReading
from model.reading.reading import Reading


@dataclass(frozen=True, eq=False)
class PinnedReading:
    """What is read, and the index of the digit that is pinned; 0 where there is just one."""

    number: NumberReading
    pinned: int = 0

    @property
    def box(self) -> DigitBox:
        """The pinned digit and its place."""
        return self.number.boxes[self.pinned]

    @property
    def reading(self) -> Reading:
        """What the network saw and says of the pinned digit."""
        return self.box.reading


class PinnedDigit:
    """The digit with the newest ink, or another one that the person chose.

    A choice holds until there is other ink; taking ink back leaves it as long as the digit is
    where it was.
    """

    def __init__(self) -> None:
        self._strokes: tuple[Stroke, ...] = ()
        self._chosen: tuple[float, float] | None = None

    def follow(self, drawing: Drawing) -> None:
        """Notice what the drawing is now; one without strokes stands for anything else."""
        strokes = drawing.strokes
        is_older = len(strokes) <= len(self._strokes) and all(
            now is before for now, before in zip(strokes, self._strokes, strict=False)
        )
        if not (strokes and is_older):
            self._chosen = None
        self._strokes = strokes

    @property
    def is_chosen(self) -> bool:
        """Whether the person chose a digit that is still there."""
        return self._chosen is not None

    def choose(self, box: DigitBox) -> None:
        """Pin this digit."""
        self._chosen = _middle(box)

    def index(self, number: NumberReading) -> int:
        """Tell which of the boxes is pinned."""
        boxes = number.boxes
        if self._chosen is not None:
            x, y = self._chosen
            holding = [index for index, box in enumerate(boxes) if box.holds(x, y)]
            if holding:
                return min(holding, key=lambda index: abs(_middle(boxes[index])[0] - x))
        return self._newest(boxes)

    def _newest(self, boxes: tuple[DigitBox, ...]) -> int:
        if not self._strokes:
            return 0
        newest = self._strokes[-1]
        for index, box in enumerate(boxes):
            source = box.source
            if isinstance(source, Drawing) and any(part is newest for part in source.strokes):
                return index
        x, y = newest.points[-1].tolist()  # one stroke may be more than one digit
        return min(range(len(boxes)), key=lambda index: _distance(boxes[index], x, y))


def _middle(box: DigitBox) -> tuple[float, float]:
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def _distance(box: DigitBox, x: float, y: float) -> tuple[float, float]:
    """How far a place is from a box, then from the box's middle, across and down together."""
    outside = max(box.left - x, x - box.right, 0.0) + max(box.top - y, y - box.bottom, 0.0)
    return outside, abs(_middle(box)[0] - x)
