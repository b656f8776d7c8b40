"""The Train tab: the training card above the two live charts."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.theme import GAP, Theme
from app.train.accuracy_chart import AccuracyChart
from app.train.controller import State, TrainingController
from app.train.loss_chart import LossChart
from app.train.train_card import TrainCard

_LEAST_CHART_HEIGHT = 232
_LEAST_WIDTH_FOR_TWO = 540


class TrainPage(QWidget):
    """Everything about training that is not the drawing."""

    def __init__(
        self, theme: Theme, controller: TrainingController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("train_tab")
        self._controller = controller
        self.card = TrainCard(theme, controller)
        self.loss_chart = LossChart(theme)
        self.accuracy_chart = AccuracyChart(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.card)
        self._charts = charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        charts.setSpacing(GAP)
        for chart in (self.loss_chart, self.accuracy_chart):
            chart.setMinimumHeight(_LEAST_CHART_HEIGHT)
            charts.addWidget(chart, 1)
        column.addLayout(charts, 1)
        controller.started.connect(self.show_curves)
        controller.progressed.connect(self._redraw)
        controller.state_changed.connect(self._follow_state)
        controller.ended.connect(self.show_curves)
        self.card.settings.epochs_changed.connect(self._show_ghost)
        self.show_curves()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the charts side by side where there is room, else one above the other."""
        super().resizeEvent(event)
        narrow = self.width() < _LEAST_WIDTH_FOR_TWO
        direction = QBoxLayout.Direction
        self._charts.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    @Slot()
    def show_curves(self) -> None:
        """Show the run in view from the start; an empty chart where there is none."""
        curves = self._controller.curves
        epochs = self._controller.config.epochs
        if curves is None:
            epochs = self.card.settings.epochs_box.value()
        for chart in (self.loss_chart, self.accuracy_chart):
            chart.set_curves(curves, epochs)

    @Slot()
    def _redraw(self) -> None:
        self.loss_chart.redraw()
        self.accuracy_chart.redraw()

    @Slot()
    def _follow_state(self) -> None:
        if self._controller.state in (State.IDLE, State.PREPARING):
            self.show_curves()

    @Slot(int)
    def _show_ghost(self, epochs: int) -> None:
        if self._controller.curves is None:
            self.show_curves()
