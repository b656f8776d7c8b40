"""One change of the lab: its name, slider, value and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from app.icons import icon
from app.language import put, tr
from app.tabs.inside.lab_slider import LabSlider
from app.tabs.inside.lab_words import HELP, NAMES, value_words
from app.theme import Theme
from model.inside.robustness import RANGES, Kind

_RESET, _ICON = 28, 16


class ChangeRow(QWidget):
    """The slider of one change. Call on main.

    Signals
    -------
    changed
        ``value`` is another one, by hand or by ``set_value``.
    """

    changed = Signal()

    def __init__(self, theme: Theme, kind: Kind) -> None:
        super().__init__()
        self._theme, self.kind = theme, kind
        self._range = RANGES[kind]
        ends = (self._range.position(self._range.lowest), self._range.position(self._range.highest))
        self.slider = LabSlider(theme, *ends)
        self.slider.setObjectName(f"lab_{kind}_slider")
        put(self.slider.setAccessibleName, NAMES[kind])
        put(
            self.slider.setToolTip, "{help} (arrow keys; double click: back)",
            help=partial(tr, HELP[kind]),
        )  # fmt: skip
        self.value_label = QLabel()
        self.value_label.setObjectName(f"lab_{kind}_value")
        self.value_label.setProperty("role", "caption")
        self.value_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.reset_button = self._button()
        name = QLabel()
        put(name.setText, NAMES[kind])
        name.setProperty("role", "field")
        name.setBuddy(self.slider)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.value_label, 0, 1)
        grid.addWidget(self.slider, 1, 0, 1, 2)
        grid.addWidget(self.reset_button, 1, 2)
        self.slider.valueChanged.connect(self._on_moved)
        self.reset_button.clicked.connect(self.reset)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def value(self) -> float:
        """The value of the change."""
        return self._range.value(self.slider.value())

    def set_value(self, value: float) -> None:
        """Move the slider to the nearest step within its range."""
        self.slider.setValue(self._range.position(value))

    @Slot()
    def reset(self) -> None:
        """Let this change do nothing."""
        self.slider.setValue(0)

    def _button(self) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"lab_{self.kind}_reset")
        button.setProperty("role", "flat")
        button.setFixedSize(_RESET, _RESET)
        button.setStyleSheet("padding: 0; min-height: 24px; border-radius: 8px;")
        button.setIconSize(QSize(_ICON, _ICON))
        name = partial(tr, NAMES[self.kind])
        put(button.setAccessibleName, "Undo: {name}", name=name)
        put(button.setToolTip, "{name} as it was", name=name)
        return button

    @Slot(int)
    def _on_moved(self, position: int) -> None:
        self._describe()
        self.changed.emit()

    def _describe(self) -> None:
        words = value_words(self.kind, self.value)
        self.value_label.setText(words)
        self.slider.setAccessibleDescription(words)
        self.reset_button.setEnabled(self.slider.value() != 0)

    @Slot()
    def _restyle(self) -> None:
        self.reset_button.setIcon(icon("undo", self._theme.palette.color("text2"), _ICON))
        self._describe()
