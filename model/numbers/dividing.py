"""Divides pieces, whatever they come from, into digits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from model.numbers.costs import MOST_TO_READ, reading_cost, shape_costs
from model.numbers.lattice import Group, best_partition
from model.numbers.memory import Look
from model.numbers.pieces import Layout, Piece, clusters_of

MOST_PIECES = 32
"""Of more, those that lie above each other are taken together; of still more, all."""
MOST_READINGS = 40
KNOWN = 1.25
"""Standing of what counts as a digit: more than just enough, which parts of a letter have."""


def divide(pieces: Sequence[Piece], look: Callable[[Group], Look]) -> list[Group]:
    """Divide pieces into digits.

    Parameters
    ----------
    look
        What the shipped network says of some pieces, given by their numbers, as one digit.

    Returns
    -------
    list of tuples of numbers of pieces
        The digits from left to right; one of all pieces where they are one digit, or
        where no more than half of what is found are clearly digits.
    """
    heaps = _heaps(pieces)
    if not 1 < len(heaps) <= MOST_PIECES:
        return [tuple(range(len(pieces)))] if pieces else []
    order = sorted(range(len(heaps)), key=lambda number: heaps[number][1].middle)
    members = [heaps[number][0] for number in order]
    layout = Layout([heaps[number][1] for number in order])

    def all_of(group: Group) -> Group:
        return tuple(piece for heap in group for piece in members[heap])

    groups = best_partition(
        len(heaps),
        lambda groups: shape_costs(layout, groups),
        lambda group: reading_cost(look(all_of(group))),
        most_cost=MOST_TO_READ,
        most_readings=MOST_READINGS,
    )
    known = sum(look(all_of(group)).standing >= KNOWN for group in groups)
    if 2 * known <= len(groups):
        return [tuple(range(len(pieces)))]
    groups.sort(key=lambda group: _middle(layout, group))
    return [all_of(group) for group in groups]


def _middle(layout: Layout, group: Group) -> float:
    return float(layout.left[list(group)].min() + layout.right[list(group)].max())


def _heaps(pieces: Sequence[Piece]) -> list[tuple[Group, Piece]]:
    """Each piece alone, or where they are very many those above each other as one."""
    if len(pieces) <= MOST_PIECES:
        return [((number,), piece) for number, piece in enumerate(pieces)]
    bounds = np.array([[p.left, p.top, p.right, p.bottom] for p in pieces])
    return [
        (tuple(members), _together([pieces[number] for number in members]))
        for members in clusters_of(bounds)
    ]


def _together(pieces: Sequence[Piece]) -> Piece:
    return Piece(
        min(piece.left for piece in pieces),
        min(piece.top for piece in pieces),
        max(piece.right for piece in pieces),
        max(piece.bottom for piece in pieces),
        np.concatenate([piece.outline for piece in pieces])[:: len(pieces)],
        pieces[0].stem,
    )
