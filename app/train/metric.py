"""What makes one chart differ from another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.language import tr
from app.train.curves import Series, TrainingCurves
from app.train.scales import Scale


@dataclass(frozen=True)
class Metric:
    """A figure that is followed step by step, and how its chart names and draws it.

    ``ghost`` gives the typical value at shares (0 to 1) of the run; ``empty_place`` is where
    ``empty_words`` stand, as shares of the plot's width and height; ``scales[chosen]`` is on
    at the start; all words are English; ``axis_width`` is the room in pixels left of the plot.
    """

    name: str
    title: str
    direction: str
    toggle: str
    scales: tuple[Scale, ...]
    chosen: int
    axis_width: int
    empty_words: tuple[str, str]
    empty_place: tuple[float, float]
    text: Callable[[float], str]
    ghost: Callable[[NDArray[np.float64]], NDArray[np.float64]]
    series: Callable[[TrainingCurves], Series]

    @property
    def axis_words(self) -> tuple[str, str]:
        """Names of the upright axis, the longer first."""
        direction = tr(self.direction)
        return tr("{figure} – {direction}", figure=tr(self.name), direction=direction), direction
