"""The states that need explaining: no GPU, not a digit, accuracy that stands still."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.reading.pinned_digit import PinnedReading
from app.tour.standstill import Advice, advice, stands_still
from app.tour.tip import Tip
from app.train.figures import plain_text
from model.networks import RECIPES
from model.training.events import RunStarted

if TYPE_CHECKING:
    from app.main_window import MainWindow

_LEAST_SEEN = 80
_CALM_MS = 1500
"""Unknown for so long after the pen was lifted: the drawing is meant as it is."""


class NoGpuTip(Tip):
    """A run begins on the CPU though nobody chose it."""

    key = "no_gpu"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._note = ""
        window.controller.started.connect(self._take)
        window.controller.ended.connect(self._end)

    @property
    def once(self) -> bool:  # type: ignore[override]
        """Whether there is nothing to do about it: no driver, so no GPU."""
        return not self._note

    @property
    def title(self) -> str:
        """The state."""
        return tr("The CPU trains")

    @property
    def words(self) -> str:
        """Why."""
        if self._note:
            return tr(self._note)
        return tr(
            "No NVIDIA GPU was found here. These networks are small: all works the same, a run "
            "takes a minute or two longer. A GPU under Linux is used by itself."
        )

    @property
    def place(self) -> QWidget | None:
        """The label of the device."""
        return self._window.status_bar.device_label

    @Slot(object)
    def _take(self, event: RunStarted) -> None:
        chosen = self._window.controller.config.device == "cpu"
        if not chosen and event.device.startswith("CPU"):
            self._note = event.device_note
            self.arisen.emit(self)

    @Slot()
    def _end(self) -> None:
        self.over.emit(self)


class NotADigitTip(Tip):
    """The drawing is like no digit."""

    key = "not_a_digit"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._tell)
        window.reader.read.connect(self._take)

    @property
    def title(self) -> str:
        """The state."""
        return tr("Not a digit?")

    @property
    def words(self) -> str:
        """What the sign means."""
        return tr(
            "“?” means that this is like nothing the network has learnt, so it does not guess. "
            "Draw one digit, large and whole. Is it a sign of your own? Teach can learn it."
        )

    @property
    def place(self) -> QWidget | None:
        """The card with the sign."""
        return self._window.panel.answer_card

    @property
    def needed(self) -> Sequence[QWidget]:
        """The bars."""
        return (self._window.panel,)

    @Slot(object)
    def _take(self, pinned: PinnedReading) -> None:
        number = pinned.number
        unknown = not number.is_number and pinned.reading.prediction.reason == "not_a_digit"
        if unknown:
            self._calm.start()
        else:
            self._calm.stop()
            self.over.emit(self)

    @Slot()
    def _tell(self) -> None:
        if self._window.isVisible():
            self.arisen.emit(self)


class StandstillTip(Tip):
    """The accuracy stands still."""

    key = "standstill"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._advice = Advice("more")
        self._checks = 0
        window.controller.progressed.connect(self._follow)
        window.controller.started.connect(self._begin)
        window.controller.ended.connect(self._end)

    @property
    def title(self) -> str:
        """The state."""
        return tr("Accuracy stands still")

    @property
    def words(self) -> str:
        """What may help."""
        rate = self._advice.learning_rate
        match self._advice.kind:
            case "lower":
                return tr(
                    "No gain on held-out digits for an epoch. Steps that are too large jump over "
                    "what is good: a lower learning rate may help, such as {rate}.",
                    rate=plain_text(rate or 0),
                )
            case "raise":
                return tr(
                    "No gain on held-out digits for an epoch. The steps are very small: a higher "
                    "learning rate may help, such as {rate}.",
                    rate=plain_text(rate or 0),
                )
            case "network":
                return tr(
                    "No gain on held-out digits for an epoch. This network may have learnt all "
                    "that it can: CNN looks for shapes and gets further."
                )
            case "more":
                return tr(
                    "No gain on held-out digits for an epoch. There may be too few drawings to "
                    "learn from: label more of them in Teach."
                )

    @property
    def action(self) -> str:
        """Set the rate."""
        rate = self._advice.learning_rate
        return "" if rate is None else tr("Set {rate}", rate=plain_text(rate))

    def act(self) -> None:
        """Set the rate of the run at work."""
        if self._advice.learning_rate is not None:
            self._window.train_tab.card.settings.learning_rate_box.setValue(
                self._advice.learning_rate
            )

    @property
    def place(self) -> QWidget | None:
        """The accuracy's chart, or the training's card where that is scrolled out of sight."""
        chart = self._window.late_charts.charts.accuracy_chart
        is_seen = chart.visibleRegion().boundingRect().height() >= _LEAST_SEEN
        return chart if is_seen else self._window.train_tab.card

    @property
    def needed(self) -> Sequence[QWidget]:
        """The card that has the rate and Stop."""
        return (self._window.train_tab.card,)

    @Slot()
    def _begin(self) -> None:
        self._checks = 0
        self.over.emit(self)

    @Slot()
    def _end(self) -> None:
        self.over.emit(self)

    @Slot()
    def _follow(self) -> None:
        """Look at the checks whenever there is another one."""
        controller = self._window.controller
        curves, started = controller.curves, controller.run_started
        if curves is None or started is None or len(curves.held_out_steps) == self._checks:
            return
        self._checks = len(curves.held_out_steps)
        rate_since = curves.marks[-1].step if curves.marks else 0
        since = int(np.searchsorted(curves.held_out_steps, rate_since, "right"))
        accuracies, losses = curves.accuracy.held_out[since:], curves.loss.held_out[since:]
        if not stands_still(accuracies, losses, started.validation_count):
            self.over.emit(self)
            return
        config = controller.config
        rate = curves.marks[-1].learning_rate if curves.marks else config.learning_rate
        recipe = RECIPES[config.network].learning_rate
        self._advice = advice(config.network, config.data, rate, recipe)
        self.changed.emit()
        self.arisen.emit(self)


TIPS: tuple[type[NoGpuTip] | type[NotADigitTip] | type[StandstillTip], ...] = (
    NoGpuTip,
    NotADigitTip,
    StandstillTip,
)
