"""The words in the status bar, made from what is going on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from app.frame.status_bar import StatusBar
from app.language import language, noop, put, tr
from app.reading.live_reader import SHIPPED, THIS_RUN, LiveReader
from app.train.controller import TrainingController
from app.train.pickers import data_name, network_name
from app.train.session_control import State
from app.words import accuracy, thousands
from model.devices import driver_hint
from model.reading.shipped import shipped_predictor
from model.training.events import RunFailed, RunFinished, RunStarted

_WORDS = {
    State.IDLE: noop("Ready"),
    State.PREPARING: noop("Preparing the training"),
    State.RUNNING: noop("Training in the background"),
    State.PAUSED: noop("Paused"),
    State.STOPPING: noop("Stopping"),
    State.DONE: noop("Done"),
    State.STOPPED: noop("Stopped"),
    State.PROBLEM: noop("The training ended with a problem"),
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
        language().changed.connect(self._show_network)
        put(bar.device_label.setText, driver_hint().words)
        self._follow_state()
        self._show_network()

    @Slot(str)
    def say(self, words: str) -> None:
        """Show one sentence until something else is to be said."""
        put(self._bar.status_message.setText, words)
        put(self._bar.status_message.setToolTip, words)

    @Slot()
    def _follow_state(self) -> None:
        self.say(_WORDS[self._controller.state])
        self._show_data()

    def _show_data(self) -> None:
        data = partial(data_name, self._controller.config.data)
        put(self._bar.data_label.setText, "Data: {data}", data=data)

    @Slot(object)
    def _show_start(self, event: RunStarted) -> None:
        self._run = event
        put(self._bar.device_label.setText, event.device)
        note = event.device_note or noop("What computes the training")
        put(self._bar.device_label.setToolTip, note)
        if event.device_note:
            self.say(event.device_note)

    @Slot(object)
    def _show_end(self, event: RunFinished | RunFailed) -> None:
        if isinstance(event, RunFailed):
            self.say(f"{tr(event.reason)} {tr(event.remedy)}")
        self._show_data()
        self._show_network()

    @Slot()
    def _show_network(self) -> None:
        answering = self._reader.answering
        if answering == SHIPPED:
            words = tr("Shipped network{figure}", figure=_shipped_figure())
        elif answering == THIS_RUN and self._run is not None:
            words = network_name(self._run.network) + self._run_figure()
        else:
            words = self._reader.answering_name
        self._bar.network_label.setText(words)

    def _run_figure(self) -> str:
        if self._controller.run_started is not self._run:  # another one is in view
            return ""
        outcome, curves = self._controller.outcome, self._controller.curves
        if isinstance(outcome, RunFinished) and outcome.test_accuracy is not None:
            count = thousands(outcome.test_count)
            return _right_on(outcome.test_accuracy, count)
        if curves is not None and curves.val_accuracy is not None:
            figure = accuracy(curves.val_accuracy)
            return tr(" · {figure} so far, on held-out digits", figure=figure)
        return ""


def _shipped_figure() -> str:
    figures = shipped_predictor().facts.get("figures", {}).get("MNIST, test")
    if not figures:
        return ""
    count = thousands(int(figures["count"]))
    return _right_on(float(figures["accuracy"]), count)


def _right_on(share: float, count: str) -> str:
    figure = accuracy(share)
    return tr(" · {figure} right on {count} test digits", figure=figure, count=count)
