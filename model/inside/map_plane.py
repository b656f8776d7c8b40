"""Flattening: the plane that shows most of many-numbered points, and pictures that do not jump."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.inside.layers import Array

_NOTHING = 1e-12
_FEWEST = 3


@dataclass(frozen=True, eq=False)
class Plane:
    """Where features (n, d) lie in a picture: ``(features - middle) @ axes + shift``.

    ``middle`` is (d,), ``axes`` (d, 2), ``shift`` (2,), all float32. ``share`` is how much of the
    features' variance the plane shows, from 0 to 1.
    """

    middle: Array
    axes: Array
    shift: Array
    share: float

    def place(self, features: Array) -> Array:
        """Give places (n, 2), float32, of features (n, d)."""
        return np.asarray((features - self.middle) @ self.axes + self.shift, np.float32)

    def turned(self, turn: Array, shift: Array) -> Plane:
        """Give the plane whose picture is ``picture @ turn + shift``."""
        axes = np.asarray(self.axes @ turn, np.float32)
        moved = np.asarray(self.shift @ turn + shift, np.float32)
        return Plane(self.middle, axes, moved, self.share)


def principal_plane(features: Array) -> Plane:
    """Find the plane of the two principal components (Pearson, 1901; Hotelling, 1933).

    From the eigenvectors of the covariance of features (n, d), or of the points' products with
    each other where there are fewer points than numbers. The sign of each axis is fixed as in
    scikit-learn: its largest weight, up or down, is positive. Axes in which nothing differs are 0.
    """
    middle = features.mean(axis=0)
    centred = np.asarray(features - middle, np.float32)
    count, wide = centred.shape
    if count < wide:
        strengths, axes = _strongest(centred @ centred.T)
        axes = centred.T @ axes
        axes /= np.maximum(np.linalg.norm(axes, axis=0), _NOTHING)
    else:
        strengths, axes = _strongest(centred.T @ centred)
    whole = float((centred.astype(np.float64) ** 2).sum())
    axes[:, strengths <= 1e-6 * max(whole, _NOTHING)] = 0
    leading = axes[np.abs(axes).argmax(axis=0), np.arange(2)]
    axes *= np.where(leading < 0, -1, 1)
    share = float(strengths.sum()) / whole if whole > _NOTHING else 0.0
    return Plane(middle, np.asarray(axes, np.float32), np.zeros(2, np.float32), min(share, 1.0))


def _strongest(products: Array) -> tuple[Array, Array]:
    """Give the two largest eigenvalues, the largest first, and their vectors (n, 2)."""
    values, vectors = np.linalg.eigh(products)
    order = [-1, -2] if len(values) > 1 else [-1, -1]
    strengths = np.maximum(values[order], 0)
    if len(values) < 2:
        strengths[1] = 0
    return strengths, vectors[:, order]


def best_turn(places: Array, before: Array) -> tuple[Array, Array]:
    """Find how to turn and shift a picture so that it looks most like the one before.

    Orthogonal Procrustes (Schönemann, "A generalized solution of the orthogonal Procrustes
    problem", Psychometrika 31, 1966): of all rotations and reflections the one with the least sum
    of squared distances. Sizes stay as they are.

    Parameters
    ----------
    places, before
        The same points, (n, 2) each.

    Returns
    -------
    tuple of array
        ``rotation`` (2, 2) and ``shift`` (2,), float32: ``places @ rotation + shift``.
    """
    middle, aim = places.mean(axis=0), before.mean(axis=0)
    products = (places - middle).T @ (before - aim)
    left, _, right = np.linalg.svd(products.astype(np.float64))
    rotation = np.asarray(left @ right, np.float32)
    return rotation, np.asarray(aim - middle @ rotation, np.float32)


def spread(places: Array) -> float:
    """Give the root mean square distance of places (n, 2) from their middle, never 0."""
    centred = places - places.mean(axis=0)
    return max(float(np.sqrt((centred.astype(np.float64) ** 2).sum(axis=1).mean())), _NOTHING)


def settling(places: Array, before: Array) -> tuple[Array, Array]:
    """Find how to bring a picture to size 1 and to turn it as the picture before was.

    Every picture has the same size, a root mean square distance of 1 from its middle: features
    grow while a network learns, and what the eye is to follow is how they lie to each other.

    Parameters
    ----------
    places, before
        The same points, (n, 2) each; ``before`` is NaN for those that were nowhere. With fewer
        than three known the picture is only brought to size, its middle at 0.

    Returns
    -------
    tuple of array
        ``turn`` (2, 2) and ``shift`` (2,), float32: ``places @ turn + shift``.
    """
    size = np.float32(1 / spread(places)) if spread(places) > _NOTHING else np.float32(1)
    known = np.isfinite(before).all(axis=1)
    if known.sum() < _FEWEST:
        return np.eye(2, dtype=np.float32) * size, -places.mean(axis=0) * size
    rotation, shift = best_turn(places[known] * size, before[known])
    return rotation * size, shift
