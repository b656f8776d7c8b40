"""Finds the digits of a picture and reads each."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from model.numbers.blots import Blots, blots_of
from model.numbers.dividing import divide
from model.numbers.lattice import Group
from model.numbers.memory import Look, look_at
from model.numbers.reading import DigitBox, NumberReading
from model.pictures.ink import ink_of
from model.preprocess import preprocess_ink
from model.reading.reading import Reader, Reading

Ink = NDArray[np.float32]

_WIDE = 0.75
"""Of its height: a blot wider than this that is no digit may be more than one."""


def read_number_in_picture(reader: Reader, pixels: NDArray[np.generic]) -> NumberReading:
    """Read a picture of one or several digits, left to right.

    One digit, and what is none, is read as a whole, as ``preprocess_bitmap`` gives it; small
    specks beside several digits are left out.

    Parameters
    ----------
    pixels
        As ``preprocess_bitmap`` takes them.

    Raises
    ------
    ValueError
        If the shape is none of a picture, a side is zero or a value is not finite.
    """
    ink = ink_of(pixels)
    blots = blots_of(ink)
    groups = _digits_of(reader, blots)
    cut = _cut_apart(reader, blots, groups)
    if len(cut) > len(blots):
        blots, groups = cut, _digits_of(reader, cut)
    if len(groups) < 2:
        return NumberReading((_box(reader, *_cropped(ink)),))
    return NumberReading(tuple(_box(reader, *blots.cut_out(group)) for group in groups))


def _digits_of(reader: Reader, blots: Blots) -> list[Group]:
    return divide(blots.pieces(), lambda group: _look(reader, blots, group))


def _cut_apart(reader: Reader, blots: Blots, groups: list[Group]) -> Blots:
    """Cut the blots of what is no digit, where they are too wide for one and may be cut."""
    pieces = blots.pieces()
    for number in [blot for group in groups for blot in group]:
        piece = pieces[number]
        is_wide = piece.right - piece.left > _WIDE * (piece.bottom - piece.top)
        if is_wide and _look(reader, blots, (number,)).standing < 1:
            blots = blots.cut(number)
    return blots


def _look(reader: Reader, blots: Blots, group: Group) -> Look:
    return look_at(reader, preprocess_ink(blots.cut_out(group)[0]))


def _cropped(ink: Ink) -> tuple[Ink, int, int]:
    """Leave out the paper around all ink: what is left, and its left and top."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if len(rows) == 0:
        return ink, 0, 0
    top, left = int(rows[0]), int(columns[0])
    return ink[top : rows[-1] + 1, left : columns[-1] + 1], left, top


def _box(reader: Reader, ink: Ink, left: int, top: int) -> DigitBox:
    height, width = ink.shape
    image = preprocess_ink(ink)
    reading = Reading(image, reader.answer(image))
    return DigitBox(left, top, left + width, top + height, ink, reading)
