"""A live chart: a card with a figure of every step, smoothed, and on held-out digits."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.language import put, tr
from app.theme import Theme
from app.train.chart_header import ChartHeader
from app.train.curve_items import CurveItems
from app.train.curves import TrainingCurves
from app.train.empty_words import EmptyWords
from app.train.file_export import FileExport
from app.train.legend import Legend
from app.train.metric import Metric
from app.train.plot import CurvePlot
from app.train.read_out import ReadOut
from app.train.saving import PICTURE_RATIO, picture_of
from app.train.scales import Scale
from app.train.sentences import description, reading
from app.widgets.card import Card


class Chart(Card):
    """Shows one ``Metric`` of a run; wheel and drag zoom and pan, a double click goes back.

    Holds no data: it reads the curves it was given, and only while it is visible.

    Signals
    -------
    problem(str)
        A picture or table could not be saved, in one sentence.
    saved(str)
        A picture or table was saved; the file's name.
    """

    problem = Signal(str)
    saved = Signal(str)

    def __init__(self, theme: Theme, metric: Metric, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._metric = theme, metric
        self._curves: TrainingCurves | None = None
        self._epochs = 1
        self._dirty = True
        self._reading: float | None = None
        self._height: float | None = None
        self._moment: int | None = None
        self.setObjectName(f"{metric.name}_chart")
        self.header = ChartHeader(theme, metric, self)
        self.toggle = self.header.toggle
        self.plot = CurvePlot(theme, metric.axis_words, metric.axis_width, self)
        self.plot.setObjectName(f"{metric.name}_plot")
        put(
            self.plot.setAccessibleName,
            "{figure} chart, {direction}",
            figure=partial(tr, metric.title),
            direction=partial(tr, metric.direction),
        )
        put(
            self.plot.setToolTip,
            "Turn the wheel to zoom, drag to move, double click for the whole (+, −, 0)",
        )
        self._legend = Legend(theme, self)
        self._items = CurveItems(self.plot)
        self._words = EmptyWords(theme, metric.empty_words, metric.empty_place, self.plot)
        self._read_out = ReadOut(self.plot, f"{metric.name}_read_out")
        self.export = FileExport(self, metric.name, self.picture, self._numbers)
        self._lay_out()
        self._connect()
        self.plot.set_scale(self._scale())
        self._restyle()

    @property
    def curves(self) -> TrainingCurves | None:
        """The run that is shown; None in the empty state."""
        return self._curves

    def set_curves(self, curves: TrainingCurves | None, epochs: int) -> None:
        """Show another run, from the start; None for the empty state with its ghost curve.

        ``epochs`` is how far the empty axis goes, at least 1.
        """
        if curves is not self._curves:
            self.plot.reset()
        self._curves, self._epochs = curves, max(1, epochs)
        self._hide_reading()
        self.redraw()

    @Slot()
    def redraw(self) -> None:
        """Show what the curves hold now; while hidden, only note that this is due."""
        if not self.isVisible():
            self._dirty = True
            return
        self._dirty = False
        if self._items.ratio != self.devicePixelRatioF():
            self._items.restyle(self._theme, self.devicePixelRatioF())
        self.export.allow_numbers(self._has_data())
        self._show_value()
        self._show_range()
        self._fill()
        self._mark_moment()
        if self._reading is not None:
            self._read_at(self._reading)

    def show_moment(self, step: int | None) -> None:
        """Mark the step of the run that a person has gone back to; None for none."""
        self._moment = step
        if self.isVisible():
            self._mark_moment()

    def _mark_moment(self) -> None:
        step, curves = self._moment, self._curves
        self.plot.overlay.moment = None if step is None or curves is None else curves.epoch(step)
        self.plot.viewport().update()

    def picture(self) -> bytes:
        """Draw the card as it looks now, as a PNG of ``PICTURE_RATIO`` pixels a logical pixel."""
        self._hide_reading()
        self._items.restyle(self._theme, PICTURE_RATIO)
        self._fill()
        self.header.menu_button.setIcon(QIcon())
        content = picture_of(self)
        self.header.restyle()
        self._items.restyle(self._theme, self.devicePixelRatioF())
        self._fill()
        return content

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what came in while hidden."""
        super().showEvent(event)
        if self._dirty:
            self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words of the empty state in their place."""
        super().resizeEvent(event)
        self._words.settle(self.plot.box)

    def _lay_out(self) -> None:
        self.column.setSpacing(0)
        self.column.addWidget(self.header)
        self.column.addSpacing(8)
        self.column.addWidget(self._legend)
        self.column.addSpacing(8)
        self.column.addWidget(self.plot, 1)

    def _connect(self) -> None:
        self._theme.changed.connect(self._restyle)
        self.toggle.changed.connect(self._choose_scale)
        self.plot.view_moved.connect(self._view_moved)
        self.plot.pointed.connect(self._point)
        self.plot.left.connect(self._hide_reading)
        self.plot.nudged.connect(self._nudge)
        self.export.problem.connect(self.problem)
        self.export.saved.connect(self.saved)
        self.header.menu_button.setMenu(self.export.menu)

    def _numbers(self) -> str:
        return self._curves.to_csv() if self._curves is not None else ""

    def _scale(self) -> Scale:
        chosen = self.toggle.value()
        return next(scale for scale in self._metric.scales if scale.key == chosen)

    def _has_data(self) -> bool:
        return self._curves is not None and (
            len(self._curves) > 0 or len(self._curves.held_out_steps) > 0
        )

    @Slot()
    def _restyle(self) -> None:
        self.plot.name_axes(tr("epoch"), self._metric.axis_words)
        self.plot.restyle()
        self._items.restyle(self._theme, self.devicePixelRatioF())
        self._words.restyle()
        self._words.settle(self.plot.box)
        self._read_out.restyle(self._theme)
        self.header.restyle()
        self._legend.update()
        self.redraw()

    @Slot(str)
    def _choose_scale(self, _key: str) -> None:
        self.plot.set_scale(self._scale())
        self.redraw()

    @Slot()
    def _view_moved(self) -> None:
        if self.isVisible():
            self._fill()
            self._words.settle(self.plot.box)
        else:
            self._dirty = True

    def _show_value(self) -> None:
        words = ""
        if self._curves is not None:
            held_out = self._metric.series(self._curves).held_out
            words = self._metric.text(float(held_out[-1])) if len(held_out) else ""
        self.header.show_value(words)
        self.plot.setAccessibleDescription(description(self._metric, self._curves))

    def _show_range(self) -> None:
        scale, curves = self._scale(), self._curves
        if curves is None or not self._has_data():
            self.plot.show_range((0.0, float(self._epochs)), scale.reach(math.inf, -math.inf))
            return
        start = math.floor(curves.epoch(curves.first_step - 1)) if len(curves) else 0
        end = max(start + 1, math.ceil(curves.epoch(curves.step)))
        lowest, highest = self._metric.series(curves).extent
        self.plot.show_range((float(start), float(end)), scale.reach(lowest, highest))

    def _fill(self) -> None:
        empty = not self._has_data()
        self._words.setVisible(empty)
        scale = self._scale()
        if self._curves is None or empty:
            self._items.show_ghost(self._epochs, scale, self._metric.ghost)
        else:
            series = self._metric.series(self._curves)
            self._items.show(self._curves, series, scale)
        self.plot.viewport().update()

    @Slot(float, float)
    def _point(self, epoch: float, height: float) -> None:
        self._read_at(epoch, height)

    @Slot(int)
    def _nudge(self, pixels: int) -> None:
        (start, end), _up = self.plot.view
        at = self._reading
        if at is None and self._curves is not None:
            at = self._curves.epoch(self._curves.step)
        if at is not None:
            moved = at + pixels * (end - start) / self.plot.box.width()
            self._read_at(float(np.clip(moved, start, end)))

    @Slot()
    def _hide_reading(self) -> None:
        self._reading = self._height = None
        self._read_out.hide()

    def _read_at(self, epoch: float, height: float | None = None) -> None:
        """Put the reading line on the step nearest to ``epoch``, if that is in view."""
        if self._curves is None or len(self._curves) == 0:
            self._hide_reading()
            return
        step = round(epoch * self._curves.steps_per_epoch)
        step = min(max(step, self._curves.first_step), self._curves.step)
        box, ((start, end), _up) = self.plot.box, self.plot.view
        share = (self._curves.epoch(step) - start) / (end - start)
        if not 0 <= share <= 1:
            self._hide_reading()
            return
        self._reading = epoch
        self._height = self._height if height is None else height
        across = box.left() + share * box.width()
        height = box.center().y() if self._height is None else self._height
        self._read_out.show(box, across, height, reading(self._metric, self._curves, step))
