"""The lines of a chart: each batch, smoothed, held-out digits, and the ghost before them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from app.theme import Theme
from app.train.curves import Series, TrainingCurves
from app.train.figures import rate_text
from app.train.overlay import Mark
from app.train.plot import CurvePlot
from app.train.scales import Scale

MOST_SMOOTHED = 600
SMOOTHED_WIDTH = 2.5
HELD_OUT_WIDTH = 1.5
DARK_SHARE, LIGHT_SHARE = 0.3, 0.2
"""How much blue there is in the line of each batch."""

_GHOST_POINTS = 120
_PIXELS_A_POINT = 1.5


class CurveItems:
    """Four line objects that live as long as their plot; only what is in view is handed over."""

    def __init__(self, plot: CurvePlot) -> None:
        self._plot = plot
        self._ratio = 1.0
        self._each = _line(antialias=False)
        self._held_out = _line()
        self._smoothed = _line()
        self._ghost = _line()
        for item in (self._ghost, self._each, self._held_out, self._smoothed):
            plot.add(item)

    def restyle(self, theme: Theme, ratio: float) -> None:
        """Take the colours of the theme, for a picture of ``ratio`` pixels a logical pixel.

        Lines are drawn in the units of the data, where pens are measured in real pixels.
        """
        self._ratio = ratio
        palette = theme.palette
        share = DARK_SHARE if theme.is_dark else LIGHT_SHARE
        self._each.setPen(_pen(_mixed(palette.color("blue"), palette.color("card"), share), 1))
        smoothed = _pen(palette.color("blue"), SMOOTHED_WIDTH * ratio)
        smoothed.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        self._smoothed.setPen(smoothed)
        dashed = _pen(palette.color("orange_fill"), HELD_OUT_WIDTH * ratio)
        dashed.setDashPattern([4, 4])
        self._held_out.setPen(dashed)
        ghost = _pen(palette.color("outline"), HELD_OUT_WIDTH * ratio)
        ghost.setDashPattern([2, 4])
        self._ghost.setPen(ghost)

    @property
    def ratio(self) -> float:
        """Real pixels a logical pixel that the lines are made for."""
        return self._ratio

    def show_ghost(
        self,
        epochs: float,
        scale: Scale,
        value: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    ) -> None:
        """Show no data but the shape they will have; ``value`` is of shares of the run."""
        shares = np.linspace(0.0, 1.0, _GHOST_POINTS)
        self._ghost.setData(shares * epochs, scale.place(value(shares)))
        for item in (self._each, self._smoothed, self._held_out):
            item.setData([], [])
        self._plot.overlay.show(np.empty(0), np.empty(0), [])

    def show(self, curves: TrainingCurves, series: Series, scale: Scale) -> None:
        """Hand over what is in view."""
        across, _up = self._plot.view
        start = int(np.floor(across[0] * curves.steps_per_epoch)) - curves.first_step - 1
        stop = int(np.ceil(across[1] * curves.steps_per_epoch)) - curves.first_step + 2
        self._ghost.setData([], [])
        self._show_each(curves, series, scale, start, stop)
        kept, smoothed = series.thinned(start, stop, self._most_smoothed())
        self._smoothed.setData(_epochs(curves, kept), scale.place(smoothed))
        measured = curves.held_out_steps / curves.steps_per_epoch
        heights = scale.place(series.held_out)
        self._held_out.setData(measured, heights)
        marks = [
            Mark(curves.epoch(mark.step), rate_text(mark.learning_rate)) for mark in curves.marks
        ]
        self._plot.overlay.show(measured, heights, marks)

    def _most_smoothed(self) -> int:
        return int(np.clip(self._plot.box.width() / _PIXELS_A_POINT, 16, MOST_SMOOTHED))

    def _show_each(
        self, curves: TrainingCurves, series: Series, scale: Scale, start: int, stop: int
    ) -> None:
        pixels = max(1, int(self._plot.box.width() * self._ratio))
        bounds = series.bounds(start, stop, pixels)
        positions, heights = bounds.positions, bounds.lows
        if bounds.size > 1:
            positions = np.repeat(positions, 2)
            heights = np.column_stack([bounds.lows, bounds.highs]).ravel()
        self._each.setData(_epochs(curves, positions), scale.place(heights))


def _epochs(curves: TrainingCurves, indices: NDArray[np.generic]) -> NDArray[np.float64]:
    return (indices.astype(np.float64) + curves.first_step) / curves.steps_per_epoch


def _line(*, antialias: bool = True) -> pg.PlotCurveItem:
    # A run that diverges ends with figures that are no numbers: the line stops before them.
    return pg.PlotCurveItem(antialias=antialias, connect="finite")


def _mixed(color: QColor, paper: QColor, share: float) -> QColor:
    # A see-through pen would be darker wherever the line crosses itself, which it does a lot.
    parts = zip(color.getRgbF()[:3], paper.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(share * ink + (1 - share) * rest for ink, rest in parts))


def _pen(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCosmetic(True)
    return pen
