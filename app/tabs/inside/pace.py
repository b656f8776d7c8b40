"""How often a view of the inside is renewed: at once after the pen, seldom beside a training."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot

from app.reading.pinned_digit import PinnedReading
from app.refresher import Refresher
from app.tabs.insight import Insight
from app.train.session_control import State

BESIDE_A_TRAINING = 12.0
"""Rest, in times of the work: what a training gives up for the view is under a twentieth."""


class Pace(QObject):
    """Has a refresher follow the drawing and the weights, each at its own pace. Call on main.

    Another drawing, or another moment of the time machine, is shown at once: somebody waits for
    it. Weights that move because the network learns are looked at now and then.
    """

    def __init__(self, refresher: Refresher, insight: Insight) -> None:
        super().__init__(refresher)
        self._refresher = refresher
        self._controller = insight.controller
        self._reader = insight.reader
        self._image: NDArray[np.float32] | None = None
        insight.reader.read.connect(self._follow_reading)
        insight.network.moved.connect(self._follow_weights)

    @Slot(object)
    def _follow_reading(self, pinned: PinnedReading) -> None:
        image = pinned.reading.image
        if self._image is not None and np.array_equal(image, self._image):
            self._refresher.refresh()
        else:
            self._image = image
            self._refresher.hurry()

    @Slot()
    def _follow_weights(self) -> None:
        is_learning = self._controller.state is State.RUNNING and not self._reader.is_held
        self._refresher.rest = BESIDE_A_TRAINING if is_learning else 1.0
        if is_learning:
            self._refresher.refresh()
        else:
            self._refresher.hurry()
