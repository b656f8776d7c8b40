"""The settings of the next race: who takes part, on what, and how long."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.icons import SIZE_BEFORE_WORDS, icon_before_words
from app.language import noop, put, tr
from app.tabs.runs.race_control import RaceController
from app.tabs.runs.race_racers import Racers
from app.theme import Theme
from app.train.pickers import DATA_NAMES
from app.widgets.segmented import Segmented
from app.widgets.stepper import Stepper
from model.race.race import FEWEST_RACERS, RaceConfig

_EPOCHS = 3
_HINT = noop("All learn from the same digits in the same order.")
_TOO_FEW = noop("Choose at least two networks.")
_BUSY = noop("A training is going on; it has to end first.")
_SHORT_DATA_NAMES = DATA_NAMES | {"strokes": noop("Strokes")}
_ROOMY = 500
_AROUND_START = (60, 24)
_START_WIDTHS = (104, 64)  # with its icon, and where there is room for the word only
_TIP = noop("Let the chosen networks learn at once")


class RaceSetup(QWidget):
    """Says by ``config`` what the person has chosen.

    Signals
    -------
    start_wanted
        The person pressed Start.
    """

    start_wanted = Signal()

    def __init__(self, theme: Theme, race: RaceController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._race = theme, race
        self._title = _label(noop("Race"), "title")
        self._hint = _label(_HINT, "remark")
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.race_networks = Racers(theme)
        self.race_networks.setObjectName("race_networks")
        put(self.race_networks.setAccessibleName, "Networks that take part")
        self.race_data_picker = Segmented("race_data", list(DATA_NAMES.items()))
        self.race_data_picker.setObjectName("race_data_picker")
        put(self.race_data_picker.setAccessibleName, "The race learns from")
        for key, name in DATA_NAMES.items():
            button, data = self.race_data_picker.button(key), partial(tr, name)
            put(button.setToolTip, "Let them learn from {data}", data=data)
            put(button.setAccessibleName, "Race on {data}", data=data)
        self._epochs = _label(noop("Epochs"), "field")
        self.race_epochs_box = Stepper(1, 100)
        self.race_epochs_box.setObjectName("race_epochs_box")
        put(self.race_epochs_box.setAccessibleName, "Epochs of the race")
        put(self.race_epochs_box.setToolTip, "How often all digits are gone through")
        self.race_epochs_box.setFixedWidth(92)
        self.race_epochs_box.setValue(_EPOCHS)
        self.race_start_button = QPushButton()
        put(self.race_start_button.setText, "Start")
        self.race_start_button.setObjectName("race_start_button")
        put(self.race_start_button.setAccessibleName, "Start the race")
        self.race_start_button.setProperty("role", "primary")
        self.race_start_button.setIconSize(SIZE_BEFORE_WORDS)
        self.race_start_button.setFixedHeight(40)
        self._lay_out()
        self.race_start_button.clicked.connect(self.start_wanted)
        self.race_networks.changed.connect(self.follow)
        race.may_start_changed.connect(self.follow)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.follow()

    def config(self) -> RaceConfig:
        """Read the controls. Raises ``ConfigError`` for fewer than two networks."""
        return RaceConfig(
            self.race_networks.value(),
            data=self.race_data_picker.value(),
            epochs=self.race_epochs_box.value(),
        )

    @Slot()
    def follow(self) -> None:
        """Let Start be pressed where a race may start, and say why where it may not."""
        enough = len(self.race_networks.value()) >= FEWEST_RACERS
        may_start = self._race.may_start
        words = _HINT if enough and may_start else _BUSY if enough else _TOO_FEW
        put(self._hint.setText, words)
        self.race_start_button.setEnabled(enough and may_start)
        put(self.race_start_button.setToolTip, _TIP if enough and may_start else words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose shorter words where there is little room."""
        super().resizeEvent(event)
        roomy = self.width() >= _ROOMY
        names = DATA_NAMES if roomy else _SHORT_DATA_NAMES
        for key, name in names.items():
            put(self.race_data_picker.button(key).setText, name)
        self._restyle()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._title)
        top.addWidget(self._hint, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.race_data_picker)
        below.addStretch(1)
        below.addWidget(self._epochs)
        below.addWidget(self.race_epochs_box)
        below.addWidget(self.race_start_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.race_networks)
        column.addLayout(below)

    @Slot()
    def _restyle(self) -> None:
        ink = self._theme.palette.color("on_blue")
        roomy = self.width() >= _ROOMY
        self.race_start_button.setIcon(icon_before_words("play", ink) if roomy else QIcon())
        wide = self.race_start_button.fontMetrics().horizontalAdvance(self.race_start_button.text())
        least, around = _START_WIDTHS[not roomy], _AROUND_START[not roomy]
        self.race_start_button.setFixedWidth(max(least, wide + around))
        row = (self.race_data_picker, self._epochs, self.race_epochs_box)
        needed = sum(part.sizeHint().width() + 8 for part in row) + max(least, wide + around)
        self._epochs.setVisible(needed <= self.width())  # the box has its tooltip without


def _label(words: str, role: str) -> QLabel:
    label = QLabel()
    put(label.setText, words)
    label.setProperty("role", role)
    return label
