"""The chart of a race: how many held-out digits each network gets right, a line each."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from app.language import noop, put, tr
from app.tabs.runs.race_chart_header import RaceChartHeader
from app.tabs.runs.race_control import RaceController
from app.tabs.runs.race_lines import STEPS, RaceLines, places
from app.tabs.runs.race_record import RaceRecord
from app.tabs.runs.race_words import time_text, verdict
from app.theme import Theme
from app.train.empty_words import EmptyWords
from app.train.plot import CurvePlot
from app.train.read_out import ReadOut
from app.widgets.card import Card
from app.words import accuracy, thousands

_AXIS_WIDTH = 58
_AXIS_WORDS = (noop("accuracy – higher is better"), noop("higher is better"))
_AXIS_NAMES = (noop("step"), noop("seconds of own training time"))
_NARROW = 540
_EMPTY_STEPS = 950
_EMPTY_WORDS = (noop("Press Start"), noop("and see which learns the quickest"))
_ROUND = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


class RaceChart(Card):
    """A line each with its name at its end, and the moments of passing; Z zooms.

    Holds no numbers: it reads the controller's record, and only while it is visible.
    """

    def __init__(self, theme: Theme, race: RaceController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._race = theme, race
        self._dirty = True
        self._shown: RaceRecord | None = None
        self._reading: tuple[float, float] | None = None
        self.setObjectName("race_chart")
        self.header = RaceChartHeader(self)
        self.race_verdict = self.header.race_verdict
        self.race_axis, self.race_zoom = self.header.race_axis, self.header.race_zoom
        self.race_plot = CurvePlot(theme, _AXIS_WORDS, _AXIS_WIDTH, self)
        self.race_plot.setObjectName("race_plot")
        put(self.race_plot.setAccessibleName, "Accuracy of each network, higher is better")
        put(
            self.race_plot.setToolTip,
            "Turn the wheel to zoom, drag to move, double click for the whole (+, −, 0)",
        )
        self._lines = RaceLines(theme, self.race_plot)
        self._words = EmptyWords(theme, _EMPTY_WORDS, (0.5, 0.45), self.race_plot)
        self._read_out = ReadOut(self.race_plot, "race_read_out")
        self.column.setSpacing(4)
        self.column.addWidget(self.header)
        self.column.addWidget(self.race_plot, 1)
        self._connect()
        self.race_plot.set_scale(self.header.scale)
        self._choose_axis(self.race_axis.value())
        self._restyle()

    def _connect(self) -> None:
        self._theme.changed.connect(self._restyle)
        self._race.progressed.connect(self.redraw)
        self._race.state_changed.connect(self.redraw)
        self.race_axis.changed.connect(self._choose_axis)
        self.race_zoom.changed.connect(self._choose_scale)
        plot = self.race_plot
        plot.view_moved.connect(self._view_moved)
        plot.pointed.connect(self._read_at)
        plot.left.connect(self._hide_reading)
        plot.nudged.connect(self._nudge)
        self._shortcut = QShortcut(QKeySequence(Qt.Key.Key_Z), self)
        self._shortcut.activated.connect(self.header.switch_zoom)

    @Slot()
    def redraw(self) -> None:
        """Show what is known of the race now; while hidden, only note that this is due."""
        if not self.isVisible():
            self._dirty = True
            return
        self._dirty = False
        record = self._race.record
        if record is not self._shown:
            self._shown = record
            self.race_plot.reset()
            self._hide_reading()
        words = verdict(record) if record is not None else ""
        self.header.say(words)
        self.race_plot.setAccessibleDescription(words)
        self._words.setVisible(record is None)
        self._show_range(record)
        short = self.width() < _NARROW
        self._lines.show(record, self.race_axis.value(), short_names=short)
        if self._reading is not None:
            self._read_at(*self._reading)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what came in while hidden."""
        super().showEvent(event)
        if self._dirty:
            self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose shorter words where there is little room."""
        super().resizeEvent(event)
        self.header.be_narrow(self.width() < _NARROW)
        self._words.settle(self.race_plot.box)
        self.redraw()

    def _show_range(self, record: RaceRecord | None) -> None:
        if record is None:
            end = float(_EMPTY_STEPS)
        elif self.race_axis.value() == STEPS:
            epoch = record.start.steps_per_epoch
            furthest = max(lane.step for lane in record.lanes)
            end = float(epoch * max(1, math.ceil(furthest / epoch)))
        else:
            end = _rounded_up(max(1.0, record.seconds))
        reach = self.header.scale.reach(math.inf, -math.inf)
        self.race_plot.show_range((0.0, end), reach)

    @Slot()
    def _restyle(self) -> None:
        self._name_axes()
        self.header.be_narrow(self.width() < _NARROW)
        self.race_plot.restyle()
        self._words.restyle()
        self._words.settle(self.race_plot.box)
        self._read_out.restyle(self._theme)
        self.redraw()

    def _name_axes(self) -> None:
        across = tr(_AXIS_NAMES[self.race_axis.value() != STEPS])
        self.race_plot.name_axes(across, tuple(tr(words) for words in _AXIS_WORDS))

    @Slot(str)
    def _choose_axis(self, _key: str) -> None:
        self._name_axes()
        self._hide_reading()
        self._show_range(self._race.record)
        self.race_plot.reset()
        self.redraw()

    @Slot(str)
    def _choose_scale(self, _key: str) -> None:
        self.race_plot.set_scale(self.header.scale)
        self.redraw()

    @Slot()
    def _view_moved(self) -> None:
        self._words.settle(self.race_plot.box)
        self.race_plot.viewport().update()

    @Slot(int)
    def _nudge(self, pixels: int) -> None:
        (start, end), _up = self.race_plot.view
        box = self.race_plot.box
        at, height = self._reading or (end, box.center().y())
        moved = at + pixels * (end - start) / box.width()
        self._read_at(float(np.clip(moved, start, end)), height)

    @Slot()
    def _hide_reading(self) -> None:
        self._reading = None
        self._read_out.hide()

    @Slot(float, float)
    def _read_at(self, at: float, height: float) -> None:
        """Say what each network's latest measurement was at a place on the axis."""
        record, ((start, end), _up) = self._race.record, self.race_plot.view
        if record is None or not start <= at <= end:
            self._hide_reading()
            return
        self._reading = (at, height)
        axis = self.race_axis.value()
        step = tr("step {step}", step=thousands(round(at)))
        lines = [step if axis == STEPS else time_text(at)]
        for lane in record.lanes:
            measured = int(np.searchsorted(places(lane, axis), at, "right"))
            if measured:
                lines.append(f"{lane.name} {accuracy(float(lane.accuracies[measured - 1]))}")
        box = self.race_plot.box
        across = box.left() + (at - start) / (end - start) * box.width()
        self._read_out.show(box, across, height, "\n".join(lines))


def _rounded_up(seconds: float) -> float:
    power = 10.0 ** math.floor(math.log10(seconds))
    return power * next(factor for factor in _ROUND if factor * power >= seconds)
