"""The top of a race's chart: title, along what it goes, how it is divided, and the verdict."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.tabs.runs.race_lines import SECONDS, STEPS
from app.train.scales import ACCURACY_TOP, ACCURACY_WHOLE, Scale
from app.widgets.segmented import Segmented

_TITLES = ("Accuracy on held-out digits", "Accuracy")


class RaceChartHeader(QWidget):
    """Title and two choices in a row, below it who has won or is about to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel(_TITLES[0])
        self.title.setProperty("role", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.race_verdict = QLabel()
        self.race_verdict.setObjectName("race_verdict")
        self.race_verdict.setProperty("role", "remark")
        self.race_verdict.setWordWrap(True)
        self.race_axis = _axis_choice()
        self.race_zoom = _zoom_choice()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.race_axis)
        row.addWidget(self.race_zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.race_verdict)
        self.say("")

    @property
    def scale(self) -> Scale:
        """How the upright axis is to be divided."""
        is_top = self.race_zoom.value() == ACCURACY_TOP.key
        return ACCURACY_TOP if is_top else ACCURACY_WHOLE

    def switch_zoom(self) -> None:
        """Choose the other division of the upright axis."""
        other = ACCURACY_WHOLE if self.scale is ACCURACY_TOP else ACCURACY_TOP
        self.race_zoom.setValue(other.key)

    def be_narrow(self, narrow: bool) -> None:
        """Choose the shorter title where there is little room."""
        self.title.setText(_TITLES[narrow])

    def say(self, words: str) -> None:
        """Show who has won or is about to; nothing where nobody has begun."""
        self.race_verdict.setText(words)
        self.race_verdict.setVisible(bool(words))


def _axis_choice() -> Segmented:
    choice = Segmented("race_axis", [(STEPS, "Steps"), (SECONDS, "Seconds")], small=True)
    choice.setObjectName("race_axis")
    choice.setAccessibleName("What the chart of the race goes along")
    choice.button(STEPS).setToolTip("At the same place all have seen the same digits")
    choice.button(SECONDS).setToolTip("Each network's own training time, without the others'")
    for key, words in ((STEPS, "steps"), (SECONDS, "seconds")):
        choice.button(key).setAccessibleName(f"Race along {words}")
    return choice


def _zoom_choice() -> Segmented:
    scales = (ACCURACY_WHOLE, ACCURACY_TOP)
    choice = Segmented("race_zoom", [(scale.key, scale.words) for scale in scales], small=True)
    choice.setObjectName("race_zoom")
    choice.setAccessibleName("Accuracy axis of the race")
    for scale in scales:
        choice.button(scale.key).setToolTip(scale.tip)
        choice.button(scale.key).setAccessibleName(f"Accuracy axis of the race: {scale.words}")
    return choice
