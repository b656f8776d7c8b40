"""The two live charts, side by side where there is room."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.theme import GAP, Theme
from app.train.accuracy_chart import AccuracyChart
from app.train.curves import TrainingCurves
from app.train.loss_chart import LossChart

_LEAST_HEIGHT = 232
_LEAST_WIDTH_FOR_TWO = 540


class Charts(QWidget):
    """Loss and accuracy of the run in view. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loss_chart = LossChart(theme)
        self.accuracy_chart = AccuracyChart(theme)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        for chart in (self.loss_chart, self.accuracy_chart):
            chart.setMinimumHeight(_LEAST_HEIGHT)
            self._row.addWidget(chart, 1)

    def set_curves(self, curves: TrainingCurves | None, epochs: int) -> None:
        """Show a run from the start; empty charts of that many epochs where there is none."""
        self.loss_chart.set_curves(curves, epochs)
        self.accuracy_chart.set_curves(curves, epochs)

    def redraw(self) -> None:
        """Show what the curves have grown by."""
        self.loss_chart.redraw()
        self.accuracy_chart.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one above the other where there is no room for two."""
        super().resizeEvent(event)
        narrow = self.width() < _LEAST_WIDTH_FOR_TWO
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
