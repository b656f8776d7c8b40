"""The race: two to five networks that learn at once, their chart and their table."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.tabs.insight import Insight
from app.tabs.runs.race_chart import RaceChart
from app.tabs.runs.race_progress import RaceProgress
from app.tabs.runs.race_setup import RaceSetup
from app.tabs.runs.race_table import RaceTable
from app.theme import GAP
from app.train.session_control import State
from app.widgets.card import Card

_HEIGHT = 148
_LEAST_CHART_HEIGHT = 236


class RaceView(QWidget):
    """Settings or progress above, then the chart, then a row for each network. Call on main."""

    def __init__(self, insight: Insight) -> None:
        super().__init__()
        self.setObjectName("race_view")
        theme, race = insight.theme, insight.race
        self._race = race
        self.setup, self.progress = RaceSetup(theme, race), RaceProgress(theme, race)
        self.chart = RaceChart(theme, race)
        self.race_table = RaceTable(theme, race, insight.background.quick)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.setup)
        self._pages.addWidget(self.progress)
        self._lay_out()
        self.setup.start_wanted.connect(self._start)
        self.setup.race_networks.changed.connect(self._show_waiting)
        self.progress.new_race_wanted.connect(self._show_setup)
        self.progress.fix_wanted.connect(self._fix)
        race.state_changed.connect(self._follow_state)
        self._show_waiting()
        self._follow_state()

    def _lay_out(self) -> None:
        control, table = Card(), Card()
        self.chart.setMinimumHeight(_LEAST_CHART_HEIGHT)
        control.setFixedHeight(_HEIGHT)
        control.column.addWidget(self._pages)
        table.column.addWidget(self.race_table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(control)
        column.addWidget(self.chart, 1)
        column.addWidget(table)

    @Slot()
    def _start(self) -> None:
        if self._race.may_start:
            self._race.start(self.setup.config())

    @Slot()
    def _show_waiting(self) -> None:
        self.race_table.show_waiting(self.setup.race_networks.value())

    @Slot()
    def _show_setup(self) -> None:
        self._pages.setCurrentWidget(self.setup)
        self.setup.race_start_button.setFocus()

    @Slot(str)
    def _fix(self, data: str) -> None:
        self.setup.race_data_picker.setValue(data)
        self._show_setup()

    @Slot()
    def _follow_state(self) -> None:
        if self._race.state is not State.IDLE:
            self._pages.setCurrentWidget(self.progress)
