"""The words in the status bar, made from what is going on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.live_reader import SHIPPED, THIS_RUN, LiveReader
from app.status_bar import StatusBar
from app.train.controller import TrainingController
from app.train.pickers import NETWORK_NAMES
from app.train.session_control import State
from app.train.summary import data_name
from app.words import accuracy, thousands
from model.devices import driver_hint
from model.events import RunFailed, RunFinished, RunStarted
from model.shipped import shipped_predictor

_WORDS = {
    State.IDLE: "Ready",
    State.PREPARING: "Preparing the training",
    State.RUNNING: "Training in the background",
    State.PAUSED: "Paused",
    State.STOPPING: "Stopping",
    State.DONE: "Done",
    State.STOPPED: "Stopped",
    State.PROBLEM: "The training ended with a problem",
}


class Status(QObject):
    """Keeps the status bar true. Call on main."""

    def __init__(
        self,
        bar: StatusBar,
        controller: TrainingController,
        reader: LiveReader,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._controller = controller
        self._reader = reader
        self._run: RunStarted | None = None
        controller.state_changed.connect(self._follow_state)
        controller.started.connect(self._show_start)
        controller.progressed.connect(self._show_network)
        controller.ended.connect(self._show_end)
        controller.noticed.connect(self.say)
        reader.answering_changed.connect(self._show_network)
        bar.device_label.setText(driver_hint().words)
        self._follow_state()
        self._show_network()

    @Slot(str)
    def say(self, words: str) -> None:
        """Show one sentence until something else is to be said."""
        self._bar.status_message.setText(words)
        self._bar.status_message.setToolTip(words)

    @Slot()
    def _follow_state(self) -> None:
        self.say(_WORDS[self._controller.state])
        self._show_data()

    def _show_data(self) -> None:
        self._bar.data_label.setText(f"Data: {data_name(self._controller.config.data)}")

    @Slot(object)
    def _show_start(self, event: RunStarted) -> None:
        self._run = event
        self._bar.device_label.setText(event.device)
        self._bar.device_label.setToolTip(event.device_note or "What computes the training")
        if event.device_note:
            self.say(event.device_note)

    @Slot(object)
    def _show_end(self, event: RunFinished | RunFailed) -> None:
        if isinstance(event, RunFailed):
            self.say(f"{event.reason} {event.remedy}")
        self._show_data()
        self._show_network()

    @Slot()
    def _show_network(self) -> None:
        answering = self._reader.answering
        if answering == SHIPPED:
            words = f"Shipped network{_shipped_figure()}"
        elif answering == THIS_RUN and self._run is not None:
            words = NETWORK_NAMES[self._run.network] + self._run_figure()
        else:
            words = self._reader.answering_name
        self._bar.network_label.setText(words)

    def _run_figure(self) -> str:
        if self._controller.run_started is not self._run:  # another one is in view
            return ""
        outcome, curves = self._controller.outcome, self._controller.curves
        if isinstance(outcome, RunFinished) and outcome.test_accuracy is not None:
            count = thousands(outcome.test_count)
            return f" · {accuracy(outcome.test_accuracy)} right on {count} test digits"
        if curves is not None and curves.val_accuracy is not None:
            return f" · {accuracy(curves.val_accuracy)} so far, on held-out digits"
        return ""


def _shipped_figure() -> str:
    figures = shipped_predictor().facts.get("figures", {}).get("MNIST, test")
    if not figures:
        return ""
    count = thousands(int(figures["count"]))
    return f" · {accuracy(float(figures['accuracy']))} right on {count} test digits"
