"""All ways in which a file comes into the window: the menu, a drop, a table's settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.language import tr
from app.opening.menu import OpenMenu
from app.tabs.insight import Insight
from app.train.train_card import TrainCard
from model.runs.runs import Run, RunRecord
from model.souvenir import SUFFIX


class WaysIn(QObject):
    """Opens networks, runs, souvenirs and pictures, wherever they come from. Call on main.

    Signals
    -------
    said : object
        One sentence about what was opened, or why it could not be.
    """

    said = Signal(object)

    def __init__(
        self, menu: OpenMenu, insight: Insight, card: TrainCard, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runs, self._souvenirs = insight.run_opener, insight.souvenirs
        self._reader, self._card = insight.reader, card
        menu.network_chosen.connect(self.open)
        menu.run_chosen.connect(self.open)
        menu.picture_chosen.connect(insight.pictures.open_path)
        insight.pictures.souvenir_dropped.connect(self.open)
        insight.pictures.said.connect(self._say)
        self._souvenirs.opened.connect(self.open)
        self._souvenirs.drawings_taken.connect(insight.labelling.shelf.changed)
        self._souvenirs.said.connect(self._say)
        self._runs.began.connect(self._say_opening)
        self._runs.opened.connect(self._show_opened)
        self._runs.problem.connect(self._say)
        card.continue_wanted.connect(self._continue)

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a network file, a run's folder or a souvenir."""
        if path.suffix.lower() == SUFFIX:
            self._souvenirs.open_path(path)
            return
        self._runs.open_path(path)

    def offer_interrupted(self, run: Run, record: RunRecord) -> None:
        """Say that the last training was cut off, and offer to go on with it on the CPU."""
        self._card.show_config(record.config)
        self._card.pickers.choose_device("cpu")
        self._runs.offer_interrupted(run, record)

    @Slot(object)
    def _say_opening(self, path: Path) -> None:
        self.said.emit(tr("Opening {name}…", name=path.name))

    @Slot(object)
    def _say(self, words: str) -> None:
        self.said.emit(words)

    @Slot()
    def _continue(self) -> None:
        """Go on with the run that was opened or stopped."""
        rate = self._card.settings.learning_rate_box.value()
        self._runs.resume(self._card.pickers.device, rate)

    @Slot(object)
    def _show_opened(self, record: RunRecord | None) -> None:
        if record is not None:
            self._card.show_config(record.config)
        words = tr("{network} answers now", network=self._reader.answering_name)
        self.said.emit(self._souvenirs.take_remark() or words)
