"""What a layer would be if it were built, and how its rule begins to find out."""

from __future__ import annotations

from dataclasses import dataclass

from model.opening.settings import ACTIVATIONS, Settings
from model.sentence import sentence

Shape = tuple[int, ...]
"""Without the batch axis."""


@dataclass(frozen=True)
class Built:
    """What a layer would be.

    ``work`` is the number of multiplications for one image, about. ``softmax`` says whether the
    output is a distribution over the last axis; None: it is if the input was.
    """

    shape: Shape
    parameters: int = 0
    work: int = 0
    softmax: bool | None = False


def one_input(settings: Settings, shapes: list[Shape], *ranks: int) -> Shape:
    """Return the shape of the only input, of as many axes as one of ``ranks`` says."""
    if len(shapes) != 1:
        raise settings.refuse(sentence("needs exactly one input"))
    if ranks and len(shapes[0]) not in ranks:
        raise settings.refuse(
            sentence("cannot read an input of {count} axes", count=len(shapes[0]))
        )
    return shapes[0]


def ends_in_softmax(settings: Settings) -> bool:
    """Read the activation; whether it is softmax over the last axis."""
    return settings.choice("activation", ACTIVATIONS, "linear") == "softmax"
