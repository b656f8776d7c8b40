"""Puts one tile and one place in it into words and pictures for the close-up."""

from __future__ import annotations

import numpy as np

from app.language import noop, tr
from app.tabs.inside.close_up import Closer
from app.tabs.inside.pictures import Pictures, Shown
from app.tabs.inside.ramps import grey_shades, image_of
from app.tabs.inside.words import amount, by, number, titles
from app.words import thousands
from model.inside.layers import Array
from model.inside.receptive_field import SIDE, Patch
from model.inside.stages import Stage

_MAP = noop("map {number} of {all}")
_NAMES = {
    "filters": _MAP,
    "pooling": _MAP,
    "neurons": noop("neuron {number} of {all}"),
    "means": noop("number {number} of {all}"),
}


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
        return tr("what speaks for {digit}", digit=tile)
    if stage.kind == "memory":
        return tr("what it remembers")
    is_filter = group.what == "filter" and stage.kind == "filters"
    words = noop("filter {number} of {all}") if is_filter else _NAMES[stage.kind]
    return tr(words, number=tile + 1, all=thousands(stage.count))


def _filter_words(values: Array, stage: Stage) -> tuple[str, str]:
    if stage.kind == "filters":
        most = number(float(np.abs(values).max()))
        return tr("Orange: ink. Blue: paper"), tr("Weights to ±{most}", most=most)
    return tr("Ink on orange excites it"), tr("on blue it holds it back")


def _found_words(
    pictures: Pictures, index: int, values: Array, place: tuple[int, int]
) -> tuple[str, str]:
    found, value = pictures.sight.found[index], float(values[place])
    most = number(found.scale)
    if pictures.sight.stages[index].kind == "memory":
        after = tr("After row {row}: {value}", row=place[0] + 1, value=number(value))
        return after, tr(_NAMES["means"], number=place[1] + 1, all=values.shape[1])
    words = amount(value, found.scale)
    if values.size > 1:
        words = tr("Here: {amount}", amount=words)
    detail = tr("{value}; the most is {most}", value=number(value), most=most)
    return words[0].upper() + words[1:], detail


def _seen_words(
    stage: Stage, group: Shown, place: tuple[int, int], patch: Patch, is_empty: bool
) -> tuple[str, str]:
    if is_empty:
        return tr("Nothing is drawn yet"), ""
    if stage.kind == "memory":
        rows = place[0] + 1
        return tr("It has read this far"), tr("{rows} of {all} rows", rows=rows, all=SIDE)
    size = tr("{size} pixels", size=by(patch.height, patch.width))
    if patch.height == SIDE and patch.width == SIDE:
        return tr("It looks at all of it"), size
    if group.what == "filter":
        return tr("It matches best here"), size
    return tr("It looks at this patch"), size
