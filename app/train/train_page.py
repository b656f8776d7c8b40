"""The Train tab: the training card above the two live charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import GAP, Theme
from app.train.controller import TrainingController
from app.train.session_control import State
from app.train.train_card import TrainCard

if TYPE_CHECKING:
    from app.train.charts import Charts


class TrainPage(QWidget):
    """Everything about training that is not the drawing.

    The charts come with ``add_charts``: their library takes as long to load as the whole window,
    which is on the screen before.
    """

    def __init__(
        self, theme: Theme, controller: TrainingController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("train_tab")
        self._controller = controller
        self.card = TrainCard(theme, controller)
        self._theme = theme
        self._charts: Charts | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(self.card)
        self._column.addStretch(1)
        controller.started.connect(self.show_curves)
        controller.progressed.connect(self._redraw)
        controller.state_changed.connect(self._follow_state)
        controller.ended.connect(self.show_curves)
        self.card.settings.epochs_changed.connect(self._show_ghost)

    def add_charts(self) -> Charts:
        """Put the charts below the card, if they are not there yet."""
        if self._charts is None:
            from app.train.charts import Charts

            self._charts = Charts(self._theme)
            self._column.takeAt(1)
            self._column.addWidget(self._charts, 1)
            self.show_curves()
        return self._charts

    @Slot()
    def show_curves(self) -> None:
        """Show the run in view from the start; an empty chart where there is none."""
        if self._charts is None:
            return
        curves = self._controller.curves
        epochs = self._controller.config.epochs
        if curves is None:
            epochs = self.card.settings.epochs_box.value()
        self._charts.set_curves(curves, epochs)

    @Slot()
    def _redraw(self) -> None:
        if self._charts is not None:
            self._charts.redraw()

    @Slot()
    def _follow_state(self) -> None:
        if self._controller.state in (State.IDLE, State.PREPARING):
            self.show_curves()

    @Slot(int)
    def _show_ghost(self, epochs: int) -> None:
        if self._controller.curves is None:
            self.show_curves()
