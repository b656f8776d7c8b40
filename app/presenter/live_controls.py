"""The keys, buttons, chart and words of a live training on the stage."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.language import put
from app.presenter.keys import PresenterKeys
from app.presenter.learning_chart import LearningChart
from app.presenter.live_words import note_words
from app.presenter.stage import Stage
from app.presenter.train_live import TrainLive
from app.reading.live_reader import LiveReader
from app.theme import Theme
from app.train.controller import TrainingController

CHART = "learning"
"""The name of the chart in the stage's ``chart_place``."""


class LiveControls(QObject):
    """Offers what can be done with ``live`` and shows how it gets on. Call on main."""

    def __init__(
        self,
        stage: Stage,
        keys: PresenterKeys,
        live: TrainLive,
        controller: TrainingController,
        reader: LiveReader,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage, self._live = stage, live
        self._controller, self._reader = controller, reader
        self.chart = LearningChart(theme, controller)
        stage.chart_place.offer(CHART, self.chart)
        self.train_button = stage.hints.add("presenter_train_button", "T")
        self.pause_button = stage.hints.add("presenter_pause_button", "Space")
        self.slower_button = stage.hints.add("presenter_slower_button", "−")
        self.faster_button = stage.hints.add("presenter_faster_button", "+")
        self.shipped_button = stage.hints.add("presenter_shipped_button", "S")
        put(self.slower_button.setText, "Slower")
        put(self.faster_button.setText, "Faster")
        put(self.shipped_button.setText, "Shipped network")
        self._was_on = False
        for button, key, act in (
            (self.train_button, "T", live.toggle),
            (self.pause_button, "Space", live.pause_or_resume),
            (self.slower_button, "-", live.slower),
            (self.faster_button, "+", live.faster),
            (self.shipped_button, "S", live.back_to_shipped),
        ):
            button.clicked.connect(act)
            keys.set(key, act)
        keys.set("=", live.faster)  # the same key without Shift
        keys.set("Ctrl+T", live.toggle)
        live.changed.connect(self.refresh)
        controller.progressed.connect(self._show_note)
        controller.ended.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer what can be done now; a training that begins gets the chart."""
        live, is_on = self._live, self._live.is_on
        put(self.train_button.setText, "Stop" if is_on else "Train live")
        self.train_button.setEnabled(live.may_toggle)
        self.train_button.setVisible(live.is_offered or is_on)
        put(self.pause_button.setText, "Continue" if live.is_paused else "Pause")
        for button in (self.pause_button, self.slower_button, self.faster_button):
            button.setVisible(is_on)
        self.pause_button.setEnabled(live.can_be_paused)
        self.shipped_button.setVisible(live.can_go_back and not is_on)
        if is_on and not self._was_on:
            self._stage.chart_place.show_chart(CHART)
        self._was_on = is_on
        self._show_note()

    @Slot()
    def _show_note(self) -> None:
        live = self._live
        self.slower_button.setEnabled(live.can_be_slower)
        self.faster_button.setEnabled(live.can_be_faster)
        self._stage.hints.note.setText(note_words(self._controller, self._reader, live))
