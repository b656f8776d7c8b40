"""Everything in the window that pyqtgraph draws, added once the window is on the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.answer.panel import PredictionPanel
from app.theme import Theme
from app.train.controller import TrainingController
from app.train.digit_plot import DigitPlot
from app.train.pickers import run_name
from app.train.train_page import TrainPage


class WindowCharts(QObject):
    """The two charts of the training page and the curve of the pinned drawing. Call on main.

    Signals
    -------
    problem : str
        Why a picture or the numbers could not be saved.
    saved : str
        The name of the file that was.
    """

    problem = Signal(str)
    saved = Signal(str)

    def __init__(
        self,
        theme: Theme,
        controller: TrainingController,
        page: TrainPage,
        panel: PredictionPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._answer_card = panel.answer_card
        charts = page.add_charts()
        self.loss_chart, self.accuracy_chart = charts.loss_chart, charts.accuracy_chart
        self.digit_plot = DigitPlot(theme)
        self._answer_card.set_curve(self.digit_plot)
        self._answer_card.set_curve_menu(self.digit_plot.menu_button)
        for view in (self.digit_plot, self.loss_chart, self.accuracy_chart):
            view.problem.connect(self.problem)
            view.saved.connect(self.saved)
        controller.progressed.connect(self.digit_plot.redraw)
        controller.started.connect(self.show_digit_curve)
        controller.state_changed.connect(self.show_digit_curve)
        controller.ended.connect(self.show_digit_curve)
        self.show_digit_curve()

    @Slot()
    def show_digit_curve(self) -> None:
        """Show the pinned drawing's curve where there is one or will be."""
        curves = self._controller.curves
        self.digit_plot.set_curves(curves)
        self.digit_plot.network = run_name(self._controller.config)
        has_pins = curves is not None and bool(curves.pins)
        self._answer_card.show_curve(has_pins or self._controller.state.is_active)

    def show_moment(self, step: int | None) -> None:
        """Mark a step of the run in both charts; None for none."""
        for chart in (self.loss_chart, self.accuracy_chart):
            chart.show_moment(step)
