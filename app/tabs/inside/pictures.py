"""Makes the images of a sight's tiles; any thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from PySide6.QtGui import QImage

from app.language import noop
from app.tabs.inside.ramps import grey_shades, image_of, shades, signed_shades
from app.tabs.inside.tile_layout import Group
from app.tabs.inside.words import MEMORY_WORDS, by
from app.words import thousands
from model.inside.layers import Array
from model.inside.plain_network import PlainNetwork
from model.inside.receptive_field import SIDE
from model.inside.sight import Sight, look, templates
from model.inside.stages import Stage

MOST_TILES = 1000

What = Literal["filter", "found", "kept", "drawing"]


@dataclass(frozen=True)
class Shown(Group):
    """Tiles of one kind, and of what."""

    what: What = "found"


@dataclass(frozen=True, eq=False)
class Pictures:
    """A sight, and for each stage and each of its groups the tiles, one below the other.

    ``templates`` are the weights that lie on the drawing, (how many, rows, columns).
    """

    sight: Sight
    images: tuple[tuple[QImage, ...], ...]
    templates: Array

    def values(self, stage: int, what: What, tile: int) -> Array:
        """Give what is behind one tile, (rows, columns)."""
        if what == "filter":
            return np.asarray(self.templates[tile])
        if what == "drawing":
            return self.sight.image
        found = self.sight.found[stage]
        return np.asarray((found.kept if what == "kept" else found.maps)[tile])


def groups_of(stage: Stage) -> tuple[Shown, ...]:
    """Which tiles are shown of a stage, from top to bottom."""
    made = [group for group in (_filters(stage), *_findings(stage)) if group is not None]
    return tuple(made)


def _filters(stage: Stage) -> Shown | None:
    rows, columns = stage.templates
    if not rows:
        return None
    slides = stage.kind == "filters"
    name, share = (noop("Filter"), 0.67) if slides else (noop("Looks for"), 1.0)
    tiles = _tiles(stage.count), rows, columns
    return Shown(name, by(rows, columns), *tiles, share, is_above=slides, what="filter")


def _findings(stage: Stage) -> list[Shown]:
    if stage.is_answer:
        return []
    if stage.kind == "memory":
        rows, numbers = stage.shape
        memory = Shown(MEMORY_WORDS, by(rows, numbers), 1, rows, numbers)
        drawing = Shown("", "", 1, SIDE, SIDE, what="drawing")
        return [drawing, memory] if rows == SIDE else [memory]
    if len(stage.shape) != 3:
        return [Shown(noop("Found"), thousands(stage.count), _tiles(stage.count), 1, 1)]
    rows, columns, count = stage.shape
    name = noop("Kept") if stage.kind == "pooling" else noop("Found")
    made = [Shown(name, by(rows, columns), _tiles(count), rows, columns)]
    if stage.kept is not None:
        rows, columns, count = stage.kept_shape
        tiles = _tiles(count), rows, columns
        size = by(rows, columns)
        made.append(Shown(noop("Kept"), size, *tiles, 0.8, is_below=True, what="kept"))
    return made


def _tiles(count: int) -> int:
    """How many tiles are shown of so many: nobody looks at more."""
    return min(count, MOST_TILES)


def picture(
    network: PlainNetwork,
    image: Array,
    stages: tuple[Stage, ...] | None,
    before: Pictures | None,
) -> Pictures:
    """Look at an image (28, 28) with a network, and make the images of all tiles.

    Parameters
    ----------
    stages
        Those of a network of the same layers, where they are known already.
    before
        Of the same network, if its weights may be taken from there.
    """
    sight = look(network, image, stages)
    is_same = before is not None and before.sight.network is network
    weights = before.templates if before is not None and is_same else _weights(sight)
    images = []
    for index, stage in enumerate(sight.stages):
        row = []
        for place, group in enumerate(groups_of(stage)):
            if group.what == "filter" and before is not None and is_same:
                row.append(before.images[index][place])
            else:
                row.append(_draw(sight, index, group, weights))
        images.append(tuple(row))
    return Pictures(sight, tuple(images), weights)


def _weights(sight: Sight) -> Array:
    found = templates(sight)
    return np.zeros((0, 1, 1), np.float32) if found is None else found[1]


def _draw(sight: Sight, index: int, group: Shown, weights: Array) -> QImage:
    if group.what == "drawing":
        return image_of(grey_shades(sight.image))
    if group.what == "filter":
        weights = weights[: group.count]
        most = np.abs(weights).max(axis=(1, 2), keepdims=True, initial=1e-9)
        return image_of(signed_shades(weights / most, 1.0))
    found = sight.found[index]
    values = found.kept if group.what == "kept" else found.maps
    color = signed_shades if sight.stages[index].is_signed else shades
    return image_of(color(values[: group.count], found.scale))
