"""The pieces that digits are put together from, and how they lie to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

OUTLINE = 48  # points that stand for a line where distances are taken
_TOUCHING = 0.08
"""Of the height of the line of writing: points of two lines nearer than this may be one ink."""
_ASTRIDE = 0.5  # what overlaps more of the narrower one from left to right is taken together
_THIN = 0.12  # of the height: an upright line counts as this wide where shares of it are taken
_FLAT = 0.5  # the line of writing is at least this share of its widest cluster high

_LEAST_HEIGHT = 1e-3  # of the extent of all: dots far from each other are no line of writing


@dataclass(frozen=True, eq=False)
class Piece:
    """One stroke, part of a stroke, or blot of a picture.

    ``outline`` has shape (n, 2): some points of its ink. ``stem`` is the same number for pieces
    that were cut from one, in their order.
    """

    left: float
    top: float
    right: float
    bottom: float
    outline: Array
    stem: int

    @property
    def middle(self) -> float:
        """Half way from its left to its right."""
        return self.left / 2 + self.right / 2


def bounds_of(points: Array) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of points (n, 2)."""
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    return float(left), float(top), float(right), float(bottom)


def piece_of(outline: Array, stem: int) -> Piece:
    """Make a piece of points (n, 2) that include its outermost ones."""
    return Piece(*bounds_of(outline), outline, stem)


class Layout:
    """How pieces, sorted by their middles, lie to each other, in heights of the line of writing.

    Attributes
    ----------
    left, right, top, bottom
        Bounds, shape (n,).
    height
        Of the line of writing, in the unit of the pieces.
    links
        Shape (n, n): the share of the narrower piece's width that lies under the wider one, 0 to
        1.
    touches
        Shape (n, n): 1 where lines meet, falling to 0 where they are well apart.
    cuts
        Shape (n, n): 1 for neighbours that were cut apart.
    """

    def __init__(self, pieces: Sequence[Piece]) -> None:
        bounds = np.array([[p.left, p.top, p.right, p.bottom] for p in pieces])
        corner = bounds[:, :2].min(axis=0)
        extent = float((bounds[:, 2:].max(axis=0) - corner).max())
        self.height = max(line_height(bounds), _LEAST_HEIGHT * extent) or 1.0
        self.left, self.top, self.right, self.bottom = (
            (bounds - np.concatenate([corner, corner])) / self.height
        ).T
        self.links = self._shared_widths()
        self.touches = self._touches(pieces)
        stems = np.array([piece.stem for piece in pieces])
        self.cuts = np.eye(len(pieces), k=1) + np.eye(len(pieces), k=-1)
        self.cuts *= stems[:, None] == stems

    def _shared_widths(self) -> Array:
        shared = np.minimum.outer(self.right, self.right) - np.maximum.outer(self.left, self.left)
        widths = self.right - self.left
        # A line that is upright has no width to share: half a pen's width is lent to each side.
        shares = (shared + _THIN / 2) / (np.minimum.outer(widths, widths) + _THIN)
        np.fill_diagonal(shares, 0)
        return np.asarray(np.clip(shares, 0, 1))

    def _touches(self, pieces: Sequence[Piece]) -> Array:
        touches = np.zeros((len(pieces), len(pieces)))
        across = np.maximum.outer(self.left, self.left) - np.minimum.outer(self.right, self.right)
        down = np.maximum.outer(self.top, self.top) - np.minimum.outer(self.bottom, self.bottom)
        for one, other in np.argwhere(np.triu(np.maximum(across, down) < _TOUCHING, k=1)):
            steps = (pieces[one].outline[:, None] - pieces[other].outline[None]) / self.height
            nearest = float(np.sqrt((steps * steps).sum(axis=2).min()))
            touches[one, other] = touches[other, one] = max(0.0, 1 - nearest / _TOUCHING)
        return touches


def line_height(bounds: Array) -> float:
    """Height of a line of writing from its pieces' bounds (n, 4): of its highest cluster."""
    clusters = [bounds[members] for members in clusters_of(bounds)]
    heights = [float(one[:, 3].max() - one[:, 1].min()) for one in clusters]
    widths = [float(one[:, 2].max() - one[:, 0].min()) for one in clusters]
    return max(max(heights), _FLAT * max(widths))


def clusters_of(bounds: Array) -> list[list[int]]:
    """Pieces that lie above each other, as lists of their numbers, from left to right."""
    clusters: list[tuple[float, float, list[int]]] = []
    for number in np.argsort(bounds[:, 0], kind="stable"):
        left, right = float(bounds[number, 0]), float(bounds[number, 2])
        members = [int(number)]
        while clusters:
            low, high, before = clusters[-1]
            shared = min(high, right) - max(low, left)
            if shared < 0 or shared < _ASTRIDE * min(high - low, right - left):
                break
            left, right, members = min(low, left), max(high, right), before + members
            clusters.pop()
        clusters.append((left, right, members))
    return [members for _, _, members in clusters]
