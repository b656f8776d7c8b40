"""The loss, live."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from app.language import noop
from app.theme import Theme
from app.train.chart import Chart
from app.train.figures import loss_text
from app.train.metric import Metric
from app.train.scales import LOSS_LINEAR, LOSS_LOG


def _ghost(share: NDArray[np.float64]) -> NDArray[np.float64]:
    return 0.05 + 2.25 * np.exp(-14.0 * share)


LOSS = Metric(
    name=noop("loss"),
    title=noop("Loss"),
    direction=noop("lower is better"),
    toggle="loss_scale",
    scales=(LOSS_LINEAR, LOSS_LOG),
    chosen=1,
    axis_width=52,
    empty_words=(noop("Press Train"), noop("and watch the loss fall")),
    empty_place=(0.57, 0.25),
    text=loss_text,
    ghost=_ghost,
    series=lambda curves: curves.loss,
)


class LossChart(Chart):
    """The loss of each batch, smoothed and on held-out digits; see ``Chart``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, LOSS, parent)
        self.loss_plot = self.plot
        self.loss_scale = self.toggle
