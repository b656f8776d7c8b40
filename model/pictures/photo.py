"""Ink in a photo: paper that is lit unevenly, rough, ruled, or lies on a table.

Light changes slowly or along an edge that runs out of the picture; so does a table. Ink lies on the
paper like a lake (for dark ink): flooded up to its lowest shore it is what differs from paper for
sure, whatever its size, while shadows, dark corners and the table, open to the border, stay dry.
Where a shadow's edge runs through a digit that shore is too low; there a closing, which takes away
whatever is narrow, says better what the paper is. What lies deeper than the noise and than about
half of the ink, and hangs together with what is ink for sure, is ink.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from model.pictures.components import label_components

Array = NDArray[np.float32]

_SIDE = 320
"""Paper and parts are found in a copy whose longer side is no longer than this."""
_LEAST = 0.07
"""Ink takes at least this share of the paper's light."""
_NOISES = 4.5
"""Ink is at least so many times as deep as the noise of paper and camera."""
_SPECK = 0.05
"""A part of less ink than this share of the largest is a speck."""
_ROUNDS = 12
"""So often at most water is let flow off in all four directions."""
_LOWER = 0.7
"""Of the depth that parts ink from ruled lines: a stroke may be partly in the shadow."""
_NARROW = 0.14
"""Share of the shorter side; strokes narrower than it are told from the paper by the closing."""
_FAINT = 0.15
"""Ink fainter than this share of a stroke's usual ink is none."""
_MARGIN = 2
"""Pixels of the reduced copy around the ink in which the soft edge of a stroke lies."""


def photo_ink(grey: Array) -> Array:
    """Find the ink of a photo, (h, w) from 0 black to 1 white; all zeros where there is none.

    Returns
    -------
    ndarray of shape (h, w), float32, 0 paper to 1 ink
    """
    factor = -(-max(grey.shape) // _SIDE)
    small = np.asarray(Image.fromarray(grey).reduce(factor), np.float32)
    smooth = _blurred(small)
    inverted = _is_light_on_dark(smooth)
    if inverted:
        smooth = 1 - smooth
    even = _surface(smooth)
    flat = smooth - even
    flooded = _flooded(flat)
    paper = np.maximum(flooded, _closed(flat, max(3, round(_NARROW * min(small.shape)))))
    sure = _depth(smooth, flooded + even, inverted)
    depth = _depth(smooth, paper + even, inverted)
    sure -= np.median(sure)
    level = float(np.median(depth))
    mask = _ink_mask(sure, depth - level)
    if mask is None:
        return np.zeros_like(grey)
    return _full_size(grey, inverted, paper + even, level, mask, factor)


def _blurred(grey: Array) -> Array:
    """Average over 3 × 3 pixels."""
    padded = np.pad(grey, 1, mode="edge")
    across = padded[:, :-2] + padded[:, 1:-1] + padded[:, 2:]
    return np.asarray((across[:-2] + across[1:-1] + across[2:]) / 9, np.float32)


def _is_light_on_dark(grey: Array) -> bool:
    """Tell the polarity: what is inside a digit is smaller than the digit."""
    halved = np.asarray(Image.fromarray(grey).reduce(2), np.float32)
    flat = halved - _surface(halved)
    return _extent(_flooded(-flat) + flat, flat) > _extent(_flooded(flat) - flat, -flat)


def _extent(depth: Array, away: Array) -> float:
    """How far the deepest of what was flooded reaches, weighed by how much it differs."""
    labels, count = label_components(depth > max(_LEAST / 2, 0.4 * float(depth.max())))
    kept = ~_outer_parts(labels, count)
    kept[0] = False
    weight = depth * np.maximum(away, 0)
    largest = 0.0
    for number in np.flatnonzero(kept):
        rows, columns = np.nonzero(labels == number)
        if len(rows) >= 4:
            area = float((np.ptp(rows) + 1) * (np.ptp(columns) + 1))
            largest = max(largest, area * float(weight[rows, columns].mean()))
    return largest


def _surface(grey: Array) -> Array:
    """Fit a paraboloid to most of the pixels."""
    height, width = grey.shape
    v, u = np.meshgrid(np.linspace(-1, 1, height), np.linspace(-1, 1, width), indexing="ij")
    basis = np.stack([np.ones_like(u), u, v, u * u, u * v, v * v], axis=2)
    step = max(1, max(height, width) // 60)
    known, values = basis[::step, ::step].reshape(-1, 6), grey[::step, ::step].ravel()
    values = values.astype(np.float64)
    away = values - np.median(values)
    for _ in range(15):  # least absolute deviations: what covers less than half does not matter
        weights = 1 / np.maximum(np.abs(away), 0.01)[:, None]
        normal = known.T @ (weights * known) + 1e-9 * np.eye(6)
        terms = np.linalg.solve(normal, known.T @ (weights[:, 0] * values))
        away = values - known @ terms
    return np.asarray(basis @ terms, np.float32)


def _closed(grey: Array, window: int) -> Array:
    """Fill what is dark and does not hold a square of that many pixels."""
    highest = _running_maximum(grey, window)
    return np.asarray(-_running_maximum(-highest, window), np.float32)


def _running_maximum(grey: Array, window: int) -> Array:
    """Take the greatest value of the square around each pixel; nothing lies outside."""
    for axis in (0, 1):
        before = window // 2
        pad = [(0, 0), (0, 0)]
        pad[axis] = (before, window - 1 - before)
        grey = np.pad(grey, pad, constant_values=-np.inf)
        reach, left = 1, window
        while reach < left:
            step = min(reach, left - reach)
            if axis == 0:
                grey = np.maximum(grey[:-step], grey[step:])
            else:
                grey = np.maximum(grey[:, :-step], grey[:, step:])
            reach += step
    return grey


def _depth(grey: Array, paper: Array, inverted: bool) -> Array:
    """How much of the paper's light the ink takes; of white ink, how much it adds."""
    if inverted:
        return paper - grey
    return np.asarray(1 - grey / np.maximum(paper, 0.1), np.float32)


def _flooded(grey: Array) -> Array:
    """Fill every dark basin to its lowest rim; what is open to the border stays dry."""
    water = np.full_like(grey, np.inf)
    for edge in (np.s_[0], np.s_[-1], np.s_[:, 0], np.s_[:, -1]):
        water[edge] = grey[edge]
    turned = np.ascontiguousarray(grey.T)
    for _ in range(_ROUNDS):
        before = water.copy()
        _drain(water, grey)
        across = np.ascontiguousarray(water.T)
        _drain(across, turned)
        water = np.ascontiguousarray(across.T)
        if np.array_equal(before, water):
            break
    return water


def _drain(water: Array, ground: Array) -> None:
    """Let water flow off to the row above, from the top down, and to the row below, back up."""
    rows = len(water)
    for row, beside in (
        *zip(range(1, rows), range(rows - 1), strict=True),
        *zip(range(rows - 2, -1, -1), range(rows - 1, 0, -1), strict=True),
    ):
        level = water[row]
        np.minimum(level, water[beside], out=level)
        np.maximum(level, ground[row], out=level)


def _ink_mask(sure: Array, depth: Array) -> NDArray[np.bool_] | None:
    """Find the parts that are ink for sure, with what hangs together with them."""
    noise = 1.4826 * float(np.median(np.abs(depth)))
    least = max(_LEAST, _NOISES * noise)
    dark = sure[sure > least]
    if len(dark) < 4:
        return None
    labels, count = label_components(depth > max(least, _LOWER * _otsu(dark)))
    mass = np.bincount(labels.ravel(), np.where(sure > least, sure, 0).ravel(), count + 1)
    mass[0] = 0
    outer = _outer_parts(labels, count)
    if mass[~outer].sum() > _SPECK * mass.sum():
        mass[outer] = 0
    if not mass.any():
        return None
    kept = mass >= _SPECK * mass.max()
    return np.asarray(kept[labels], np.bool_)


def _otsu(values: Array) -> float:
    """Part values in two so that each part is as alike as can be."""
    counts, edges = np.histogram(values, 64)
    middles = (edges[1:] + edges[:-1]) / 2
    below = counts.cumsum()[:-1]
    sums = (counts * middles).cumsum()
    above = len(values) - below
    apart = sums[:-1] / np.maximum(below, 1) - (sums[-1] - sums[:-1]) / np.maximum(above, 1)
    return float(edges[1:-1][(below * above * apart**2).argmax()])


def _outer_parts(labels: NDArray[np.intp], count: int) -> NDArray[np.bool_]:
    """Which parts lie in a corner or along a side: what the paper lies on."""
    outer = np.zeros(count + 1, np.bool_)
    outer[labels[[0, 0, -1, -1], [0, -1, 0, -1]]] = True
    for side in (labels[0], labels[-1], labels[:, 0], labels[:, -1]):
        outer |= np.bincount(side, minlength=count + 1) > len(side) / 4
    outer[0] = False
    return outer


def _full_size(
    grey: Array,
    inverted: bool,
    paper: Array,
    level: float,
    mask: NDArray[np.bool_],
    factor: int,
) -> Array:
    """Give the ink inside a mask of a reduced copy at the size of the picture."""
    wide = _running_maximum(mask.astype(np.float32), 2 * _MARGIN + 1)
    rows, columns = np.flatnonzero(wide.any(axis=1)), np.flatnonzero(wide.any(axis=0))
    box = (columns[0], rows[0], columns[-1] + 1, rows[-1] + 1)
    left, top = factor * box[0], factor * box[1]
    part = grey[top : factor * box[3], left : factor * box[2]]
    height, width = part.shape

    def enlarged(values: Array) -> Array:
        if factor == 1:
            return values[box[1] : box[3], box[0] : box[2]]
        cut = (*box[:2], box[0] + width / factor, box[1] + height / factor)
        picture = Image.fromarray(np.ascontiguousarray(values))
        sized = picture.resize((width, height), Image.Resampling.BILINEAR, cut)
        return np.asarray(sized, np.float32)

    depth = _depth(1 - part if inverted else part, enlarged(paper), inverted) - level
    core = depth[enlarged(mask.astype(np.float32)) > 0.5]
    full = max(float(np.percentile(core, 75)), _LEAST / 2)
    near = np.clip(depth / full, 0, 1) * (enlarged(wide) > 0.5)
    near[near < _FAINT] = 0
    ink = np.zeros_like(grey)
    ink[top : top + height, left : left + width] = near
    return ink
