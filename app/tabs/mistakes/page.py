"""The Mistakes tab."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.tabs.insight import Insight
from app.widgets.card import Card


class MistakesPage(QWidget):
    """What the network gets wrong. Call on main."""

    def __init__(self, insight: Insight) -> None:
        super().__init__()
        self.setObjectName("mistakes_tab")
        self._insight = insight
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Card())
