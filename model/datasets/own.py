"""The person's own drawings as digits to learn from; their symbols are for ``model.personal``."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from model.datasets.dataset import Dataset, DatasetError, Progress, Split
from model.datasets.reading import as_split, ignore_progress, render
from model.own_drawings import OwnDrawing, OwnDrawings, StoreError
from model.preprocess import preprocess
from model.sentence import sentence, words_of
from model.symbols import DIGITS

FEWEST = 10
_EVERY = 5
_VALIDATION, _TEST = 2, 4
"""Which of every five drawings of a digit are held back: always the same ones. The first turn of
a digit is the digit itself, so that one drawing of each already leaves some in every part."""

_ENOUGH, _MOST_TIMES = 2_000, 40

_ELSEWHERE = {"data": "strokes"}

Mask = NDArray[np.bool_]


def load(
    progress: Progress, cancelled: Callable[[], bool], store: OwnDrawings | None = None
) -> Dataset:
    """Render the drawings in the store; every fifth of each digit is held back, and another tested.

    Raises
    ------
    DatasetError
        If there are too few drawings, all are of one digit, or the store cannot be read.
    Cancelled
        If ``cancelled()`` became true.
    """
    drawings = _read(store or OwnDrawings())
    if len(drawings) < FEWEST:
        raise DatasetError(
            sentence(
                "My digits needs {fewest} drawings. You have {count}.",
                fewest=FEWEST,
                count=len(drawings),
            ),
            sentence("Label what you draw in Teach, or train with embedded strokes."),
            _ELSEWHERE,
        )
    what = sentence("Reading your drawings")
    images = render(drawings, lambda own: preprocess(own.drawing), what, progress, cancelled)
    digits = as_split(images, np.array([int(own.label) for own in drawings], np.int32))
    is_validation, is_test = _held_back(drawings)
    is_train = ~is_validation & ~is_test
    if len(np.unique(digits.labels[is_train])) < 2:
        raise DatasetError(
            sentence("My digits needs drawings of two different digits at least."),
            sentence("Label others in Teach, or train with embedded strokes."),
            _ELSEWHERE,
        )
    return Dataset(
        "own", _often(_part(digits, is_train)), _part(digits, is_validation), _part(digits, is_test)
    )


def load_held_out(cancelled: Callable[[], bool]) -> Split | None:
    """Render what is held back; None where there are too few drawings to have learnt from.

    Raises
    ------
    Cancelled
        If ``cancelled()`` became true.
    """
    try:
        return load(ignore_progress, cancelled).validation
    except DatasetError:
        return None


def _read(store: OwnDrawings) -> list[OwnDrawing]:
    try:
        return [own for own in store.all() if own.label in DIGITS]
    except StoreError as error:
        raise DatasetError(
            words_of(error), sentence("Train with embedded strokes."), _ELSEWHERE
        ) from error


def _part(digits: Split, mask: Mask) -> Split:
    return Split(digits.images[mask], digits.labels[mask])


def _often(digits: Split) -> Split:
    """Go over few drawings several times in an epoch, or it would be a step or two."""
    times = min(_MOST_TIMES, -(-_ENOUGH // len(digits)))
    return Split(np.tile(digits.images, (times, 1, 1, 1)), np.tile(digits.labels, times))


def is_held_back(own: OwnDrawing) -> bool:
    """Whether a drawing is held back, for validation or the test: two of every five of a label."""
    return own.turn % _EVERY in (_VALIDATION, _TEST)


def _held_back(drawings: Sequence[OwnDrawing]) -> tuple[Mask, Mask]:
    """Tell which drawings are for validation and which for the test, at least one each."""
    turn = np.array([own.turn for own in drawings]) % _EVERY
    is_validation, is_test = turn == _VALIDATION, turn == _TEST
    for mask in (is_validation, is_test):
        if not mask.any():  # few drawings of few digits: the newest that is learnt from
            mask[np.flatnonzero(~is_validation & ~is_test)[-1]] = True
    return is_validation, is_test
