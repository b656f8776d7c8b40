"""Keeps the answer and the bars on the stage at what the network says, while they are seen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, Slot

from app.answer.answer import Answer, put_into_words
from app.answer.number_answer import put_number_into_words
from app.language import tr
from app.presenter.stage import Stage
from app.reading.live_reader import LiveReader
from app.reading.pinned_digit import PinnedReading
from app.reading.views import marks_of
from app.theme import Theme
from app.words import percent


class StageAnswers(QObject):
    """Shows the readings of a ``LiveReader`` on a stage. Call on main."""

    def __init__(
        self, stage: Stage, reader: LiveReader, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._stage, self._reader = stage, reader
        reader.read.connect(self._follow)
        reader.answering_changed.connect(self._name_classes)
        stage.canvas.digit_clicked.connect(self._pin)
        theme.changed.connect(self.refresh)
        self._name_classes()

    @Slot()
    def refresh(self) -> None:
        """Show the last reading again."""
        if self._reader.shown is not None:
            self._show(self._reader.shown)

    @Slot(object)
    def _follow(self, pinned: PinnedReading) -> None:
        if self._stage.isVisible():
            self._show(pinned)

    @Slot(int)
    def _pin(self, index: int) -> None:
        """Show the bars of the digit that was touched."""
        shown = self._reader.shown
        if shown is not None and index < len(shown.number.boxes):
            self._reader.pin_digit(index)

    @Slot()
    def _name_classes(self) -> None:
        self._stage.bars.set_labels(self._labels())

    def _labels(self) -> Sequence[str]:
        return self._reader.symbols

    def _show(self, pinned: PinnedReading) -> None:
        labels, prediction = self._labels(), pinned.reading.prediction
        if len(prediction.probabilities) != len(labels):
            return  # of the network before; the next reading is on its way
        stage = self._stage
        stage.canvas.mark_digits(marks_of(pinned, labels))
        answer = put_number_into_words(pinned.number, labels)
        stage.giant_digit.show_sign(answer.sign, answer.look)
        stage.confidence_label.setText(_how_sure(answer, pinned))
        stage.giant_digit.setAccessibleName(answer.headline)
        winner = put_into_words(prediction, labels).winner
        values = prediction.probabilities
        if not values.any():
            values = np.zeros(len(labels), np.float32)
        stage.bars.set_probabilities(values, winner, muted=prediction.reason is not None)


def _how_sure(answer: Answer, pinned: PinnedReading) -> str:
    """Say "78 % sure" where there is an answer: the digit itself is large enough."""
    if answer.look == "grey":
        return answer.headline
    return tr("{share} sure", share=percent(pinned.number.confidence))
