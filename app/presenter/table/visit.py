"""What a visitor may have changed, and how it is put back when they have gone."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.presenter.table.stage_runs import StageRuns
from app.reading.live_reader import THIS_RUN
from app.train.session_control import State
from model.drawing import Drawing

if TYPE_CHECKING:
    from app.presenter.window import PresenterWindow

LONGEST_TRAINING = 900.0
"""Seconds for which a training that runs counts as watched, though nobody touches anything."""


class Visit(QObject):
    """Notes how things stand when presenter mode begins. Call on main.

    A training that was at work before is the operator's and is left alone; one that was started
    on the stage is stopped when nobody watches it any more.
    """

    def __init__(self, presenter: PresenterWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presenter, self._reader = presenter, presenter.reader
        self._home = presenter.reader.answering
        self._is_training_ours = False
        self._is_over = False
        self._runs = StageRuns(presenter.controller, self)
        self._training_since = 0.0
        presenter.controller.state_changed.connect(self._follow_training)
        presenter.controller.ended.connect(self._follow_end)
        presenter.reader.answering_changed.connect(self._follow_answering)

    def begin(self) -> None:
        """Take what is there now for the start that visitors find."""
        self._home = self._reader.answering
        self._is_training_ours = self._is_over = False
        self._runs.is_on = True

    def leave(self) -> None:
        """Take no more notice: presenter mode is left."""
        self._runs.is_on = False

    def end(self) -> None:
        """Put back what a visitor has changed."""
        presenter = self._presenter
        if self._is_training_ours:
            self._is_over = presenter.controller.state.is_active
            presenter.controller.stop()
            self._reader.choose(self._home)
        presenter.canvas.set_drawing(Drawing(), undoable=False)
        presenter.stage.enlarge(None)
        self._runs.tidy()

    def is_watching_training(self) -> bool:
        """Whether a training of the visitor's is going on, and not for too long."""
        is_going_on = self._presenter.controller.state in (State.PREPARING, State.RUNNING)
        lasts = time.monotonic() - self._training_since
        return self._is_training_ours and is_going_on and lasts < LONGEST_TRAINING

    @Slot()
    def _follow_training(self) -> None:
        if self._presenter.controller.state is State.PREPARING and self._presenter.isVisible():
            self._is_training_ours, self._is_over = True, False
            self._training_since = time.monotonic()

    @Slot()
    def _follow_answering(self) -> None:
        """Another network than the visitor's own is what the next one finds."""
        if not self._is_training_ours or self._reader.answering != THIS_RUN:
            self._home = self._reader.answering

    @Slot(object)
    def _follow_end(self, _last: object) -> None:
        """Let go of a run that was stopped before its first step, and answered since."""
        if self._is_over:
            self._is_over = False
            self._reader.choose(self._home)
