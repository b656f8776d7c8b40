"""The Runs tab: the runs that are kept, and the race."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.language import noop, put
from app.tabs.insight import Insight
from app.tabs.runs.runs_view import RunsView
from app.widgets.segmented import Segmented

_RUNS, _RACE = "runs", "race"
_GAP = 8


class RunsPage(QWidget):
    """Shows all runs side by side, or networks that race. Call on main."""

    def __init__(self, insight: Insight) -> None:
        super().__init__()
        self.setObjectName("runs_tab")
        self._insight = insight
        choices = [(_RUNS, noop("Runs")), (_RACE, noop("Race"))]
        self.runs_choice = Segmented("runs_choice", choices, small=True)
        self.runs_choice.setObjectName("runs_choice")
        put(self.runs_choice.setAccessibleName, "Runs or race")
        put(self.runs_choice.button(_RUNS).setToolTip, "All runs that are kept")
        put(self.runs_choice.button(_RACE).setToolTip, "Networks that learn at the same time")
        self.runs_view = RunsView(insight)
        self._race_view: QWidget | None = None
        self._views = QStackedWidget()
        self._views.addWidget(self.runs_view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.runs_choice, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._views, 1)
        self.runs_choice.changed.connect(self._choose)

    @property
    def race_view(self) -> QWidget:
        """The race; made when first asked for."""
        if self._race_view is None:
            from app.tabs.runs.race_view import RaceView

            self._race_view = RaceView(self._insight)
            self._views.addWidget(self._race_view)
        return self._race_view

    @Slot(str)
    def _choose(self, which: str) -> None:
        self._views.setCurrentWidget(self.race_view if which == _RACE else self.runs_view)
