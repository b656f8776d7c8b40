"""The parts of the window that are made when they are first asked for, by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from pyqtgraph import PlotWidget  # type: ignore[import-untyped]

    from app.frame.late_charts import LateCharts
    from app.frame.window_charts import WindowCharts
    from app.tabs.late_pages import LatePages
    from app.train.digit_plot import DigitPlot


class LateParts(QMainWindow):
    """A window with charts and pages that are slow to make. Call on main."""

    late_charts: LateCharts
    late_pages: LatePages

    @property
    def charts(self) -> WindowCharts:
        """What the charts' library draws."""
        return self.late_charts.charts

    @property
    def loss_plot(self) -> PlotWidget:
        """The plot of the loss."""
        return self.charts.loss_chart.plot

    @property
    def accuracy_plot(self) -> PlotWidget:
        """The plot of the accuracy."""
        return self.charts.accuracy_chart.plot

    @property
    def digit_plot(self) -> DigitPlot:
        """The curve of the pinned drawing."""
        return self.charts.digit_plot

    @property
    def inside_tab(self) -> QWidget:
        """What the network makes of the drawing."""
        return self.late_pages.page("inside_tab")

    @property
    def mistakes_tab(self) -> QWidget:
        """What the network gets wrong."""
        return self.late_pages.page("mistakes_tab")

    @property
    def map_tab(self) -> QWidget:
        """Which digits the network takes for alike."""
        return self.late_pages.page("map_tab")

    @property
    def teach_tab(self) -> QWidget:
        """The person's own drawings, to label."""
        return self.late_pages.page("teach_tab")

    @property
    def runs_tab(self) -> QWidget:
        """All runs, side by side."""
        return self.late_pages.page("runs_tab")
