"""A person's drawings written again a little differently, in stroke space, and rendered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from model.own_drawings import OwnDrawing
from model.preprocess import preprocess
from model.shipping.pen_variation import vary

LEAST, MOST = 0.2, 0.6
"""How far a copy goes: 1 is as far as hands differ from each other."""

Image = NDArray[np.float32]


def with_copies(
    drawings: Sequence[OwnDrawing],
    copies: int,
    seed: int = 0,
    goes_on: Callable[[], bool] = lambda: True,
) -> Image:
    """Render each drawing as it is and some copies of it: (n, 1 + copies, 28, 28), float32.

    The copies of a drawing are the same whichever others there are. Where ``goes_on()`` became
    false in between, the rest is paper.
    """
    images = np.zeros((len(drawings), 1 + copies, 28, 28), np.float32)
    for row, own in zip(images, drawings, strict=True):
        if not goes_on():
            break
        rng = np.random.default_rng([seed, own.id])
        row[0] = preprocess(own.drawing)
        for copy in row[1:]:
            copy[:] = preprocess(vary(own.drawing, rng, rng.uniform(LEAST, MOST)))
    return images
