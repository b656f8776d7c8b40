"""The curves of the chosen runs over one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from app.language import put, tr
from app.language.numerals import decimal
from app.tabs.runs.compare_header import ACCURACY, LOSS, CompareHeader
from app.tabs.runs.end_labels import End, EndLabels
from app.tabs.runs.held_out import HeldOutCurve
from app.tabs.runs.run_lines import RUN_LINES
from app.theme import Theme
from app.train.metric import Metric
from app.train.plot import CurvePlot
from app.train.read_out import ReadOut
from app.widgets.card import Card

_LABELS_SHARE = 0.36
"""How much of the plot's width the names may take at most."""


@dataclass(frozen=True)
class Compared:
    """One run in the chart: its name, its line and its curve."""

    name: str
    line: int
    curve: HeldOutCurve
    selected: bool = False


class CompareChart(Card):
    """Held-out accuracy or loss of up to five runs, against epochs or seconds.

    Wheel and drag zoom and pan, a double click goes back. Call on main.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._runs: Sequence[Compared] = ()
        self._dirty = True
        self.setObjectName("compare_chart")
        self.header = CompareHeader(self)
        self._labels = EndLabels()
        self.compare_plot = CurvePlot(theme, ("",), 58, self, self._labels)
        self.compare_plot.setObjectName("compare_plot")
        put(
            self.compare_plot.setToolTip,
            "Turn the wheel to zoom, drag to move, double click for the whole (+, −, 0)",
        )
        self._items = [pg.PlotCurveItem(antialias=True, connect="finite") for _ in RUN_LINES]
        for item in self._items:
            self.compare_plot.add(item)
        self._read_out = ReadOut(self.compare_plot, "compare_read_out")
        self._words = QLabel(self.compare_plot)
        put(self._words.setText, "Tick a run to see its curve.")
        self._words.setProperty("role", "help")
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shortcut = QShortcut(QKeySequence(Qt.Key.Key_Z), self)
        self.column.addWidget(self.header)
        self.column.addWidget(self.compare_plot, 1)
        self._connect()
        self._restyle()

    def _connect(self) -> None:
        self._theme.changed.connect(self._restyle)
        self.header.changed.connect(self._choose)
        self._shortcut.activated.connect(self._switch_zoom)
        self.compare_plot.view_moved.connect(self._view_moved)
        self.compare_plot.pointed.connect(self._read_at)
        self.compare_plot.left.connect(self._read_out.hide)

    @property
    def runs(self) -> Sequence[Compared]:
        """What is shown."""
        return self._runs

    def show_runs(self, runs: Sequence[Compared]) -> None:
        """Show these runs, each on a line of its own."""
        if list(runs) != list(self._runs):
            self._runs = runs
            self.redraw()

    @Slot()
    def redraw(self) -> None:
        """Show what is known now; while hidden, only note that this is due."""
        self._dirty = not self.isVisible()
        if self._dirty:
            return
        self._words.setVisible(not any(len(run.curve) for run in self._runs))
        self._show_range()
        self._show_lines()
        self._show_ends()
        self.compare_plot.viewport().update()

    @property
    def _metric(self) -> Metric:
        return self.header.compared

    def _across(self, curve: HeldOutCurve) -> NDArray[np.floating]:
        return curve.epochs if self.header.is_by_epoch else curve.seconds

    def _up(self, curve: HeldOutCurve) -> NDArray[np.floating]:
        values = curve.accuracies if self._metric is ACCURACY else curve.losses
        return self.header.scale.place(values)

    def _show_range(self) -> None:
        curves = [run.curve for run in self._runs if len(run.curve)]
        last = max((float(self._across(curve)[-1]) for curve in curves), default=1.0)
        if self.header.is_by_epoch:
            last = float(np.ceil(last - 1e-6))
        found = np.concatenate([curve.losses for curve in curves]) if curves else np.ones(1)
        reach = self.header.scale.reach(float(found.min()), float(found.max()))
        self.compare_plot.show_range((0.0, max(last, 1e-3)), reach)

    def _show_lines(self) -> None:
        ratio = self.devicePixelRatioF()
        shown = {run.line: run for run in self._runs}
        for line, item in enumerate(self._items):
            run = shown.get(line)
            if run is None:
                item.setData([], [])
                continue
            item.setPen(RUN_LINES[line].pen(self._theme, ratio, selected=run.selected))
            item.setZValue(1 if run.selected else 0)
            item.setData(self._across(run.curve), self._up(run.curve))

    def _show_ends(self) -> None:
        self._labels.ends = [
            End(
                float(self._across(run.curve)[-1]),
                float(self._up(run.curve)[-1]),
                run.name,
                RUN_LINES[run.line].color(self._theme),
                run.selected,
            )
            for run in self._runs
            if len(run.curve)
        ]
        room = self._labels.room(_LABELS_SHARE * self.compare_plot.width())
        self.compare_plot.leave_room(room + 8 if room else 0)
        self._describe()

    def _describe(self) -> None:
        lines = [f"{run.name} {self._value(run.curve, -1)}" for run in self._runs if len(run.curve)]
        put(self.compare_plot.setAccessibleName, "On held-out digits of the chosen runs")
        self.compare_plot.setAccessibleDescription(", ".join(lines) or tr("Empty"))

    def _value(self, curve: HeldOutCurve, at: int) -> str:
        values = curve.accuracies if self._metric is ACCURACY else curve.losses
        return self._metric.text(float(values[at]))

    @Slot(float, float)
    def _read_at(self, across: float, height: float) -> None:
        """Say what each run had reached there."""
        lines = []
        for run in self._runs:
            at = int(np.searchsorted(self._across(run.curve), across, "right")) - 1
            if at >= 0:
                lines.append(f"{self._value(run.curve, at)}  {run.name}")
        if not lines:
            self._read_out.hide()
            return
        box, ((start, end), _up) = self.compare_plot.box, self.compare_plot.view
        place = box.left() + (across - start) / (end - start) * box.width()
        reached = decimal(across, 1)
        if self.header.is_by_epoch:
            words = tr("epoch {reached}", reached=reached)
        else:
            words = tr("second {reached}", reached=reached)
        self._read_out.show(box, place, height, "\n".join([words, *lines]))

    @Slot()
    def _choose(self) -> None:
        metric = self._metric
        across = tr("epoch") if self.header.is_by_epoch else tr("seconds of training")
        self.compare_plot.name_axes(across, metric.axis_words)
        self.compare_plot.set_scale(self.header.scale)
        self.redraw()

    @Slot()
    def _switch_zoom(self) -> None:
        if self._metric is not LOSS and not isinstance(QApplication.focusWidget(), QLineEdit):
            self.header.switch_zoom()

    @Slot()
    def _view_moved(self) -> None:
        self._read_out.hide()
        self._settle_words()

    @Slot()
    def _restyle(self) -> None:
        self.header.arrange()
        self.compare_plot.restyle()
        self._read_out.restyle(self._theme)
        self._choose()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what came in while hidden."""
        super().showEvent(event)
        if self._dirty:
            self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names another room."""
        super().resizeEvent(event)
        self.redraw()
        self._settle_words()

    def _settle_words(self) -> None:
        self._words.adjustSize()
        middle = self.compare_plot.box.center().toPoint()
        self._words.move(middle - self._words.rect().center())
