"""The accuracy, live."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.language import noop
from app.theme import Theme
from app.train.chart import Chart
from app.train.figures import accuracy_text
from app.train.metric import Metric
from app.train.scales import ACCURACY_TOP, ACCURACY_WHOLE

_FIELDS = (QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit)


def _ghost(share: NDArray[np.float64]) -> NDArray[np.float64]:
    return 0.96 - 0.86 * np.exp(-10.0 * share)


ACCURACY = Metric(
    name=noop("accuracy"),
    title=noop("Accuracy"),
    direction=noop("higher is better"),
    toggle="accuracy_zoom",
    scales=(ACCURACY_WHOLE, ACCURACY_TOP),
    chosen=0,
    axis_width=58,
    empty_words=(noop("Starts at 10\u00a0%"), noop("that is pure guessing")),
    empty_place=(0.57, 0.57),
    text=accuracy_text,
    ghost=_ghost,
    series=lambda curves: curves.accuracy,
)


class AccuracyChart(Chart):
    """The accuracy of each batch, smoothed and on held-out digits; Z zooms. See ``Chart``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ACCURACY, parent)
        self.accuracy_plot = self.plot
        self.accuracy_zoom = self.toggle
        self._shortcut = QShortcut(QKeySequence(Qt.Key.Key_Z), self)
        self._shortcut.activated.connect(self._switch_zoom)

    @Slot()
    def _switch_zoom(self) -> None:
        if not isinstance(QApplication.focusWidget(), _FIELDS):
            whole, top = (scale.key for scale in ACCURACY.scales)
            self.toggle.setValue(top if self.toggle.value() == whole else whole)
