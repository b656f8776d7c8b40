"""The lines of a race on its plot, with what is said at their ends and along them."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from numpy.typing import NDArray

from app.tabs.runs.end_labels import End
from app.tabs.runs.race_marks import line_of
from app.tabs.runs.race_overlay import Passing, RaceOverlay
from app.tabs.runs.race_record import SHORT_NAMES, LaneRecord, RaceRecord
from app.theme import Theme
from app.train.plot import CurvePlot
from model.race.race import MOST_RACERS

STEPS, SECONDS = "steps", "seconds"
_WIDEST_NAMES = 124.0
_MOST_POINTS = 400


class RaceLines:
    """As many line objects as a race has networks at most; they live as long as their plot."""

    def __init__(self, theme: Theme, plot: CurvePlot) -> None:
        self._theme, self._plot = theme, plot
        self._overlay = RaceOverlay()
        plot.overlay = self._overlay
        self._lines = [
            pg.PlotCurveItem(antialias=True, connect="finite") for _ in range(MOST_RACERS)
        ]
        for line in self._lines:
            plot.add(line)

    def show(self, record: RaceRecord | None, axis: str, *, short_names: bool) -> None:
        """Draw what is known of a race along ``STEPS`` or ``SECONDS``; None draws nothing."""
        lanes = [lane for lane in record.lanes if len(lane.steps)] if record is not None else []
        ends, passings = [], []
        for line in self._lines[len(lanes) :]:
            line.setData([], [])
        for line, lane in zip(self._lines, lanes, strict=False):
            across, up = places(lane, axis), 100 * lane.accuracies
            kept = _thinned(len(across))
            line.setPen(line_of(lane.kind).pen(self._theme, self._plot.devicePixelRatioF()))
            line.setData(across[kept], up[kept])
            color = line_of(lane.kind).color(self._theme)
            name = SHORT_NAMES[lane.kind] if short_names else lane.name
            ends.append(End(float(across[-1]), float(up[-1]), name, color))
            for mark, passed in lane.marks.items():
                at = int(np.searchsorted(lane.steps, passed.step))
                passings.append(Passing(float(across[at]), float(up[at]), mark, color))
        self._overlay.ends, self._overlay.passings = ends, passings
        self._plot.leave_room(self._overlay.room(_WIDEST_NAMES))
        self._plot.viewport().update()


def places(lane: LaneRecord, axis: str) -> NDArray[np.float64]:
    """Where on the axis a network's measurements lie."""
    return lane.steps.astype(np.float64) if axis == STEPS else lane.times


def _thinned(count: int) -> NDArray[np.int64]:
    """Choose at most so many points, the last among them; the same ones while more come."""
    stride = 1
    while count // stride + 2 > _MOST_POINTS:
        stride *= 2
    kept = np.arange(0, count, stride)
    return kept if kept[-1] == count - 1 else np.append(kept, count - 1)
