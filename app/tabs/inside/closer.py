"""Puts one tile and one place in it into words and pictures for the close-up."""

from __future__ import annotations

import numpy as np

from app.tabs.inside.close_up import Closer
from app.tabs.inside.pictures import Pictures, Shown
from app.tabs.inside.ramps import grey_shades, image_of
from app.tabs.inside.words import amount, by, number, titles
from app.words import thousands
from model.inside.layers import Array
from model.inside.receptive_field import SIDE, Patch
from model.inside.stages import Stage

_NAMES = {"filters": "map", "pooling": "map", "neurons": "neuron", "means": "number"}


def peak(values: Array) -> tuple[int, int]:
    """Find the row and column of the strongest value."""
    row, column = np.unravel_index(int(np.abs(values).argmax()), values.shape)
    return int(row), int(column)


def closer_of(
    pictures: Pictures, index: int, group_index: int, group: Shown, tile: int,
    place: tuple[int, int],
) -> Closer:  # fmt: skip
    """Say what is to be shown large of a tile at a place (row, column) in it."""
    sight = pictures.sight
    stage = sight.stages[index]
    is_filter = group.what == "filter"
    whole = pictures.images[index][group_index]
    image = whole.copy(0, tile * group.rows, group.columns, group.rows)
    values = pictures.values(index, group.what, tile)
    in_maps = _in_maps(pictures, index, stage, tile) if is_filter else place
    patch = sight.patch(index, in_maps, group.what == "kept")
    title = f"{titles(sight.stages)[index]} · {_name(stage, group, tile)}"
    return Closer(
        title, image, group.rows, group.columns,
        place if values.size > 1 and not is_filter else None,
        patch, image_of(grey_shades(sight.image)),
        _filter_words(values, stage) if is_filter else _found_words(pictures, index, values, place),
        _seen_words(stage, group, place, patch, sight.is_empty),
    )  # fmt: skip


def _in_maps(pictures: Pictures, index: int, stage: Stage, tile: int) -> tuple[int, int]:
    """Where the filter matches best."""
    if stage.is_answer or len(stage.shape) != 3:
        return 0, 0
    return peak(pictures.values(index, "found", tile))


def _name(stage: Stage, group: Shown, tile: int) -> str:
    if stage.is_answer:
        return f"what speaks for {tile}"
    if stage.kind == "memory":
        return "what it remembers"
    what = "filter" if group.what == "filter" and stage.kind == "filters" else _NAMES[stage.kind]
    return f"{what} {tile + 1} of {thousands(stage.count)}"


def _filter_words(values: Array, stage: Stage) -> tuple[str, str]:
    if stage.kind == "filters":
        return "Orange: ink. Blue: paper", f"Weights to ±{number(float(np.abs(values).max()))}"
    return "Ink on orange excites it", "on blue it holds it back"


def _found_words(
    pictures: Pictures, index: int, values: Array, place: tuple[int, int]
) -> tuple[str, str]:
    found, value = pictures.sight.found[index], float(values[place])
    most = number(found.scale)
    if pictures.sight.stages[index].kind == "memory":
        after = f"After row {place[0] + 1}: {number(value)}"
        return after, f"number {place[1] + 1} of {values.shape[1]}"
    here = "Here: " if values.size > 1 else ""
    words = f"{here}{amount(value, found.scale)}"
    return words[0].upper() + words[1:], f"{number(value)}; the most is {most}"


def _seen_words(
    stage: Stage, group: Shown, place: tuple[int, int], patch: Patch, is_empty: bool
) -> tuple[str, str]:
    if is_empty:
        return "Nothing is drawn yet", ""
    if stage.kind == "memory":
        rows = place[0] + 1
        return "It has read this far", f"{rows} of {SIDE} rows"
    if patch.height == SIDE and patch.width == SIDE:
        return "It looks at all of it", by(SIDE, SIDE) + " pixels"
    if group.what == "filter":
        return "It matches best here", by(patch.height, patch.width) + " pixels"
    return "It looks at this patch", by(patch.height, patch.width) + " pixels"
