"""The top of a race's chart: title, along what it goes, how it is divided, and the verdict."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.language import noop, put, tr
from app.tabs.runs.race_lines import SECONDS, STEPS
from app.train.scales import ACCURACY_TOP, ACCURACY_WHOLE, Scale
from app.widgets.segmented import Segmented

_TITLES = (noop("Accuracy on held-out digits"), noop("Accuracy"))


class RaceChartHeader(QWidget):
    """Title and two choices in a row, below it who has won or is about to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel()
        put(self.title.setText, _TITLES[0])
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
        """Choose the shorter title where there is little room, and none where there is less."""
        put(self.title.setText, _TITLES[narrow])
        row = self.title, self.race_axis, self.race_zoom
        if narrow and sum(part.sizeHint().width() + 8 for part in row) - 8 > self.width():
            self.title.clear()

    def say(self, words: str) -> None:
        """Show who has won or is about to; nothing where nobody has begun."""
        self.race_verdict.setText(words)
        self.race_verdict.setVisible(bool(words))


def _axis_choice() -> Segmented:
    choices = [(STEPS, noop("Steps")), (SECONDS, noop("Seconds"))]
    choice = Segmented("race_axis", choices, small=True)
    choice.setObjectName("race_axis")
    put(choice.setAccessibleName, "What the chart of the race goes along")
    steps, seconds = choice.button(STEPS), choice.button(SECONDS)
    put(steps.setToolTip, "At the same place all have seen the same digits")
    put(seconds.setToolTip, "Each network's own training time, without the others'")
    put(steps.setAccessibleName, "Race along steps")
    put(seconds.setAccessibleName, "Race along seconds")
    return choice


def _zoom_choice() -> Segmented:
    scales = (ACCURACY_WHOLE, ACCURACY_TOP)
    choice = Segmented("race_zoom", [(scale.key, scale.words) for scale in scales], small=True)
    choice.setObjectName("race_zoom")
    put(choice.setAccessibleName, "Accuracy axis of the race")
    for scale in scales:
        button = choice.button(scale.key)
        put(button.setToolTip, scale.tip)
        words = partial(tr, scale.words)
        put(button.setAccessibleName, "Accuracy axis of the race: {scale}", scale=words)
    return choice
