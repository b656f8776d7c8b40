"""Which of a person's drawings are learnt from, which are held back, and how many are missing.

The split is the one of the data set "My digits": by the turn of a drawing, which never changes,
so that a drawing that was held back once is held back for ever, by every network.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.datasets.own import is_held_back
from model.own_drawings import OwnDrawing
from model.preprocess import preprocess
from model.sentence import Sentence, sentence
from model.symbols import DIGITS

FEWEST = 10
"""Drawings in all, below which nothing can be learnt."""
FEWEST_OF_A_SYMBOL = 5
"""Of each new symbol: of every five, three are learnt and two held back."""

Image = NDArray[np.float32]


class NotEnoughDrawings(Exception):  # noqa: N818 — what the person has to do, not a fault
    """There are fewer drawings than needed; ``str()`` is the sentence of ``missing``."""

    def __init__(self, missing: Missing) -> None:
        super().__init__(missing.sentence)
        self.missing = missing


@dataclass(frozen=True)
class Missing:
    """What is still needed before a network can learn a hand.

    Attributes
    ----------
    any
        How many more drawings, of whatever label.
    of_symbol
        How many more of each new symbol that has too few; digits need none of their own.
    """

    any: int
    of_symbol: Mapping[str, int]

    @property
    def is_enough(self) -> bool:
        """Whether nothing is missing."""
        return self.any == 0 and not self.of_symbol

    @property
    def sentence(self) -> Sentence:
        """What to draw yet, one sentence for a person; empty where it is enough."""
        if self.of_symbol:
            symbol, count = next(iter(self.of_symbol.items()))
            if count == 1:
                return sentence("Draw {symbol} once more.", symbol=symbol)
            return sentence("Draw {symbol} {count} more times.", symbol=symbol, count=count)
        if self.any == 1:
            return sentence("Label one more drawing.")
        if self.any:
            return sentence("Label {count} more drawings.", count=self.any)
        return sentence("")


@dataclass(frozen=True, eq=False)
class Parts:
    """A person's drawings in two parts, the oldest first.

    Attributes
    ----------
    symbols
        The names of all classes: the ten digits, then new symbols in the order they came.
    """

    learnt: tuple[OwnDrawing, ...]
    held_back: tuple[OwnDrawing, ...]
    symbols: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.learnt) + len(self.held_back)

    @property
    def new_symbols(self) -> tuple[str, ...]:
        """The names of the classes beyond the digits."""
        return self.symbols[len(DIGITS) :]

    def classes(self, drawings: Iterable[OwnDrawing]) -> NDArray[np.int32]:
        """Give the class of each drawing, (n,) int32."""
        return np.array([self.symbols.index(own.label) for own in drawings], np.int32)


def part(drawings: Iterable[OwnDrawing]) -> Parts:
    """Part drawings, as ``OwnDrawings.all`` gives them: two of every five of a label held back."""
    ordered = sorted(drawings, key=lambda own: own.id)
    new = dict.fromkeys(own.label for own in ordered if own.label not in DIGITS)
    return Parts(
        tuple(own for own in ordered if not is_held_back(own)),
        tuple(own for own in ordered if is_held_back(own)),
        (*DIGITS, *new),
    )


def missing(drawings: Iterable[OwnDrawing]) -> Missing:
    """Count what is still needed before a network can learn from these drawings."""
    parts = part(drawings)
    of_symbol = {}
    everything = [*parts.learnt, *parts.held_back]
    for symbol in parts.new_symbols:
        count = sum(own.label == symbol for own in everything)
        if count < FEWEST_OF_A_SYMBOL:
            of_symbol[symbol] = FEWEST_OF_A_SYMBOL - count
    any_ = max(0, FEWEST - len(everything))
    if not any_ and not (parts.learnt and parts.held_back):
        any_ = 1  # all of one turn: old ones were deleted
    return Missing(any_, of_symbol)


def require_enough(drawings: Iterable[OwnDrawing]) -> Parts:
    """Part drawings to learn from.

    Raises
    ------
    NotEnoughDrawings
        If there are too few.
    """
    drawings = list(drawings)
    still = missing(drawings)
    if not still.is_enough:
        raise NotEnoughDrawings(still)
    return part(drawings)


def images_of(drawings: Iterable[OwnDrawing]) -> Image:
    """Render drawings as the program does: (n, 28, 28), float32, 0 paper to 1 ink."""
    images = [preprocess(own.drawing) for own in drawings]
    return np.stack(images) if images else np.zeros((0, 28, 28), np.float32)
