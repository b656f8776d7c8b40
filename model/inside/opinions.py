"""What a network thought of one image at many moments of its training. Pure, any thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection

import numpy as np
from numpy.typing import NDArray

from model.inside.plain_network import PlainNetwork
from model.runs.moments import Moments

Opinions = dict[int, NDArray[np.float32]]
"""The step of a moment, and the probabilities (classes,) it gave."""


def opinions(
    network: PlainNetwork,
    moments: Moments,
    image: NDArray[np.float32],
    known: Collection[int] = (),
    goes_on: Callable[[], bool] = lambda: True,
    seconds: float = float("inf"),
) -> Opinions:
    """Ask the network of each moment but those ``known`` about an image (28, 28).

    Goes from coarse to fine, so that what is there after ``seconds``, or when ``goes_on()`` became
    false, is spread over the whole run. At least one moment is asked. Moments that are gone by
    now, or cannot be read, are left out.
    """
    found: Opinions = {}
    end = time.perf_counter() + seconds
    for step in coarse_to_fine([step for step in moments.steps if step not in known]):
        if found and (time.perf_counter() > end or not goes_on()):
            break
        try:
            weights = moments.at(step).weights
        except KeyError:
            continue
        found[step] = network.with_weights(weights).probabilities(image[None])[0]
    return found


def coarse_to_fine(steps: list[int]) -> list[int]:
    """Order steps so that each beginning of the list is spread over all of them.

    The ends first, then the middle, the quarters, the eighths …
    """
    if len(steps) < 3:
        return steps
    inner = range(1, len(steps) - 1)
    fine = sorted(inner, key=lambda index: (-(index & -index), index))
    return [steps[0], steps[-1], *(steps[index] for index in fine)]
