"""Which part of the map is in view: from places on it to pixels and back."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSizeF

from model.inside.layers import Array

NEAREST = 40.0
"""How many times larger than the whole it can be seen."""
MARGIN = 22
"""Pixels around the outermost digits when the whole is in view."""
_FEWEST_OF_GROUP = 3
_SMALLEST, _EMPTIEST, _SPARE = 0.1, 0.85, 1.04


Frame = tuple[float, float, float, float]
"""Left, bottom, right and top of the whole map, in its own units."""


@dataclass(frozen=True)
class View:
    """A part of the map: how far its middle is from the whole's, and how much larger it is."""

    frame: Frame = (-1.0, -1.0, 1.0, 1.0)
    away: tuple[float, float] = (0.0, 0.0)
    zoom: float = 1.0

    @property
    def is_whole(self) -> bool:
        """Whether all of the map is in view."""
        return self.zoom == 1.0

    def scale(self, size: QSizeF) -> float:
        """Give the pixels of one unit, the same across and up."""
        left, bottom, right, top = self.frame
        across = max(size.width() - 2 * MARGIN, 1) / (right - left)
        up = max(size.height() - 2 * MARGIN, 1) / (top - bottom)
        return self.zoom * min(across, up)

    def to_pixels(self, places: Array, size: QSizeF) -> NDArray[np.float64]:
        """Give where places (n, 2) are in a widget of that size; float64, y down."""
        scale, (left, bottom, right, top) = self.scale(size), self.frame
        middle = np.array([(left + right) / 2 + self.away[0], (bottom + top) / 2 + self.away[1]])
        from_middle = (places.astype(np.float64) - middle) * [scale, -scale]
        return np.asarray(from_middle + np.array([size.width() / 2, size.height() / 2]))

    def zoomed(self, factor: float, around: QPointF, size: QSizeF) -> View:
        """Give the view so many times nearer; what is at ``around`` stays there."""
        zoom = min(max(self.zoom * factor, 1.0), NEAREST)
        before = self.scale(size)
        after = before * zoom / self.zoom
        across, down = around.x() - size.width() / 2, around.y() - size.height() / 2
        moved = (
            self.away[0] + across / before - across / after,
            self.away[1] - down / before + down / after,
        )
        return replace(self, away=moved, zoom=zoom)._kept_near()

    def panned(self, by: QPointF, size: QSizeF) -> View:
        """Give the view after the map was pulled by so many pixels."""
        scale = self.scale(size)
        moved = (self.away[0] - by.x() / scale, self.away[1] + by.y() / scale)
        return replace(self, away=moved)._kept_near()

    def reset(self) -> View:
        """Give the view of the whole."""
        return View(self.frame)

    def _kept_near(self) -> View:
        """Never lose the map out of sight; as far away as the whole, nothing can be pulled."""
        left, bottom, right, top = self.frame
        room = (1 - 1 / self.zoom) / 2
        widest, highest = (right - left) * room, (top - bottom) * room
        across = min(max(self.away[0], -widest), widest)
        return replace(self, away=(across, min(max(self.away[1], -highest), highest)))


def frame_of(places: Array, before: Frame | None) -> Frame:
    """Find how far a picture (n, 2) reaches; as before where that is about right.

    It grows as soon as a digit would be out of sight, and shrinks only when much is empty, so
    that a map that moves is not also scaled all the time. NaN places are left out.
    """
    known = places[np.isfinite(places).all(axis=1)]
    if not len(known):
        return before or View().frame
    low, high = known.min(axis=0).astype(float), known.max(axis=0).astype(float)
    middle, half = (low + high) / 2, np.maximum((high - low) / 2, _SMALLEST)
    if before is not None:
        least, most = np.array(before[:2]), np.array(before[2:])
        fits = (low >= least).all() and (high <= most).all()
        if fits and (2 * half >= _EMPTIEST * (most - least)).any():
            return before
    half *= 1.0 if before is None else _SPARE
    return (*(middle - half).tolist(), *(middle + half).tolist())


def medians_of(places: Array, labels: NDArray[np.int32]) -> tuple[Array, NDArray[np.intp]]:
    """Find the median place of each digit, (m, 2), and which digits those are (m,).

    Digits of which fewer than three have a place are left out. NumPy's own median would load a
    library when first called, for a tenth of a second.
    """
    known = np.isfinite(places[:, 0])
    places, labels = places[known], labels[known]
    groups = [np.sort(places[labels == digit], axis=0) for digit in range(10)]
    digits = [digit for digit, group in enumerate(groups) if len(group) >= _FEWEST_OF_GROUP]
    medians = [groups[digit][len(groups[digit]) // 2] for digit in digits]
    return np.array(medians, np.float32).reshape(-1, 2), np.array(digits, np.intp)
