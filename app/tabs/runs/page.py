"""The Runs tab."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.tabs.insight import Insight
from app.tabs.runs.runs_view import RunsView
from app.theme import GAP


class RunsPage(QWidget):
    """All runs, side by side. Call on main."""

    def __init__(self, insight: Insight) -> None:
        super().__init__()
        self.setObjectName("runs_tab")
        self._insight = insight
        self.runs_view = RunsView(insight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.runs_view)
