"""Which digits a network takes for most like a drawing, and where that puts it on a map."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.inside.layers import Array
from model.inside.plain_network import PlainNetwork

MOST = 3_000
"""How many digits of the training data are looked through."""
NEIGHBOURS = 5
"""Whose middle is where a drawing lies on a map that has no formula."""


@dataclass(frozen=True, eq=False)
class Album:
    """Digits of the training data, by their directions in one network of one moment.

    ``directions`` (n, d), float32, are as ``model.inside.map.look`` gives them.
    """

    network: PlainNetwork
    directions: Array

    def nearest(self, direction: Array, count: int) -> tuple[NDArray[np.int64], Array]:
        """Find the digits most like what has the direction (d,) in this network.

        Returns
        -------
        tuple of array
            Indices (count,), the most alike first, and how alike they are (count,), float32: the
            cosine of the angle between the directions, 1 for the same. Fewer where there are.
        """
        with np.errstate(all="ignore"):  # a network whose learning ran away
            alike = np.nan_to_num(self.directions @ direction, nan=-1.0)
        count = min(count, len(alike))
        first = np.argpartition(-alike, count - 1)[:count] if count else np.zeros(0, np.int64)
        order = first[np.argsort(-alike[first], kind="stable")]
        return order, np.asarray(alike[order], np.float32)


def middle_of_nearest(feature: Array, features: Array, places: Array) -> Array | None:
    """Place a feature (d,) on a map by the mean place of its nearest five, (2,) float32.

    t-SNE has no formula for a new point. Nearest by distance, as in t-SNE itself; features are
    (n, d), places (n, 2). None where there are none, or no numbers.
    """
    if not len(features) or not np.isfinite(feature).all():
        return None
    apart = ((features - feature) ** 2).sum(axis=1)
    count = min(NEIGHBOURS, len(apart))
    nearest = np.argpartition(apart, count - 1)[:count]
    return np.asarray(places[nearest].mean(axis=0), np.float32)
