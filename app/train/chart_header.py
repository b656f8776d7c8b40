"""The top row of a chart: title, latest value, how the axis is divided, and the menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.icons import icon
from app.language import put, tr
from app.theme import Theme
from app.train.metric import Metric
from app.widgets.segmented import Segmented

_MENU_SIZE = 24
NARROW = """
QPushButton[role="segment"][small="true"] { padding: 0 7px; }
QPushButton[role="segment"][small="true"]:focus { padding: 0 6px; }
"""


class _Value(QLabel):
    """Shown whole or not at all, and never a reason for the card to be wider."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= QFontMetrics(self.font()).horizontalAdvance(self.text()):
            super().paintEvent(event)


class ChartHeader(QWidget):
    """Title and value on the left, segments and menu on the right."""

    def __init__(self, theme: Theme, metric: Metric, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = QLabel()
        put(self.title.setText, metric.title)
        self.title.setProperty("role", "title")
        self.value = _Value()
        self.value.setObjectName(f"{metric.name}_value")
        self.value.setProperty("role", "value")
        title = partial(tr, metric.title)
        put(self.value.setToolTip, "{figure} at the latest check on held-out digits", figure=title)
        choices = [(scale.key, scale.words) for scale in metric.scales]
        self.toggle = Segmented(metric.toggle, choices, small=True)
        self.toggle.setObjectName(metric.toggle)
        self.toggle.setStyleSheet(NARROW)
        for scale in metric.scales:
            button = self.toggle.button(scale.key)
            put(button.setToolTip, scale.tip)
            words = partial(tr, scale.words)
            put(button.setAccessibleName, "{figure} axis: {scale}", figure=title, scale=words)
        self.toggle.setValue(metric.scales[metric.chosen].key)
        self.menu_button = self._make_menu_button(metric)
        self._lay_out()

    def show_value(self, words: str) -> None:
        """Show the latest measurement; empty where there is none."""
        if words != self.value.text():
            self.value.setText(words)
            said = tr("{figure} on held-out digits", figure=words) if words else ""
            self.value.setAccessibleName(said)

    def restyle(self) -> None:
        """Take the colours of the theme."""
        self.menu_button.setIcon(icon("menu_dots", self._theme.palette.color("text2"), 16))

    def _make_menu_button(self, metric: Metric) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"{metric.name}_menu_button")
        button.setProperty("role", "flat")
        button.setStyleSheet("min-height: 20px; padding: 0; border-radius: 6px;")
        button.setFixedSize(_MENU_SIZE, _MENU_SIZE)
        button.setIconSize(QSize(16, 16))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        put(button.setToolTip, "Save the chart as a picture, or its numbers (Space)")
        put(button.setAccessibleName, "{chart}: save", chart=partial(tr, metric.title))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.title)
        row.addSpacing(6)
        row.addWidget(self.value, 1)
        row.addSpacing(4)
        row.addWidget(self.toggle)
        row.addSpacing(4)
        row.addWidget(self.menu_button)
