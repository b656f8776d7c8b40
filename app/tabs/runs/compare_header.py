"""The top of the chart of compared runs: what is shown, against what, and how divided."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from app.language import noop, put, tr
from app.train.accuracy_chart import ACCURACY
from app.train.chart_header import NARROW
from app.train.loss_chart import LOSS
from app.train.metric import Metric
from app.train.scales import Scale
from app.widgets.flow import Flow
from app.widgets.segmented import Segmented

__all__ = ["ACCURACY", "LOSS", "CompareHeader"]

_ONE_ROW = 590
_METRICS = {"accuracy": ACCURACY, "loss": LOSS}
_AXES = {"accuracy": noop("Accuracy axis"), "loss": noop("Loss axis")}


class CompareHeader(QWidget):
    """Title and three choices, in two rows where the card is narrow.

    Signals
    -------
    changed
        Something else was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.compare_metric = self._choice(
            "compare_metric", noop("What is compared"), (
                (
                    "accuracy", noop("Accuracy"),
                    noop("How many held-out digits each run reads right"),
                ),
                ("loss", noop("Loss"), noop("How far each run is from certain of the right digit")),
            ),
        )  # fmt: skip
        self.compare_across = self._choice(
            "compare_across", noop("Compared against"), (
                ("epochs", noop("Epochs"), noop("After as many passes over the digits")),
                ("seconds", noop("Seconds"), noop("After as much time, pauses left out")),
            ),
        )  # fmt: skip
        self._scales = {
            key: self._choice(
                f"compare_{key}_axis", _AXES[key],
                tuple((scale.key, scale.words, scale.tip) for scale in metric.scales),
            )
            for key, metric in _METRICS.items()
        }  # fmt: skip
        self.compare_accuracy_axis, self.compare_loss_axis = self._scales.values()
        self.compare_loss_axis.setValue(LOSS.scales[LOSS.chosen].key)
        self._lay_out()
        for choice in (self.compare_metric, self.compare_across, *self._scales.values()):
            choice.changed.connect(self._take)
        self._take()

    @property
    def compared(self) -> Metric:
        """What is compared."""
        return _METRICS[self.compare_metric.value()]

    @property
    def scale(self) -> Scale:
        """How the upright axis is divided."""
        chosen = self._scales[self.compare_metric.value()].value()
        return next(scale for scale in self.compared.scales if scale.key == chosen)

    @property
    def is_by_epoch(self) -> bool:
        """Whether runs are compared epoch by epoch, not second by second."""
        return self.compare_across.value() == "epochs"

    def switch_zoom(self) -> None:
        """Go from the whole of the accuracy to its last ten per cent, or back."""
        whole, top = (scale.key for scale in ACCURACY.scales)
        is_whole = self.compare_accuracy_axis.value() == whole
        self.compare_accuracy_axis.setValue(top if is_whole else whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two rows where one is not enough."""
        super().resizeEvent(event)
        self.arrange()

    def _choice(
        self, name: str, meaning: str, choices: tuple[tuple[str, str, str], ...]
    ) -> Segmented:
        made = Segmented(name, [(key, words) for key, words, _tip in choices], small=True)
        made.setObjectName(name)
        made.setStyleSheet(NARROW)
        put(made.setAccessibleName, meaning)
        for key, words, tip in choices:
            put(made.button(key).setToolTip, tip)
            put(
                made.button(key).setAccessibleName, "{meaning}: {choice}",
                meaning=partial(tr, meaning), choice=partial(tr, words),
            )  # fmt: skip
        return made

    def _lay_out(self) -> None:
        self._choices = QWidget()
        row = self._flow = Flow(self._choices)
        row.addWidget(self.compare_metric)
        row.addWidget(self.compare_across)
        for choice in self._scales.values():
            row.addWidget(choice)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self._choices, 0, 1)
        self._in_one_row = True
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def arrange(self) -> None:
        """Put the choices beside the title where the words of both have room, else below it."""
        needed = self.title.sizeHint().width() + 8 + self._choices.sizeHint().width()
        in_one_row = self.width() >= max(_ONE_ROW, needed)
        if in_one_row != self._in_one_row:
            self._in_one_row = in_one_row
            self._grid.removeWidget(self._choices)
            row, column = (0, 1) if in_one_row else (1, 0)
            self._grid.addWidget(self._choices, row, column)
        self._choices.setFixedHeight(
            self._flow.heightForWidth(needed if in_one_row else self.width())
        )

    @Slot()
    def _take(self) -> None:
        for key, choice in self._scales.items():
            choice.setVisible(key == self.compare_metric.value())
        put(self.title.setText, "On held-out digits")
        self.changed.emit()
