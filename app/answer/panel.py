"""The column of answers: the card with the digit above the card with the bars."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.answer.answer import DIGITS, Answer, put_into_words
from app.answer.card import AnswerCard
from app.answer.number_answer import place_in_words
from app.answer.probability_bars import ProbabilityBars
from app.canvas.digit_marks import PIN_HELP
from app.language import put
from app.reading.pinned_digit import PinnedReading
from app.theme import GAP, Theme
from app.widgets.card import Card
from model.reading.prediction import Prediction

WIDTH, LEAST_WIDTH = 216, 200
ANSWER_HEIGHT = 360
_TITLE_HEIGHT = 16
_UNTITLED, _TITLED = (15, 15, 15, 15), (15, 8, 15, 8)


class PredictionPanel(QWidget):
    """``AnswerCard`` over the bars; shows predictions and asks nobody for them. All on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer_card = AnswerCard(theme)
        self.predicted_digit = self.answer_card.predicted_digit
        self.confidence_label = self.answer_card.confidence_label
        self.answering_picker = self.answer_card.answering_picker
        self.answering_back_button = self.answer_card.answering_back_button
        self.probability_plot = ProbabilityBars(theme)
        self.probability_plot.setObjectName("probability_plot")
        put(self.probability_plot.setToolTip, "How probable the network finds each answer")
        self._labels: tuple[str, ...] = DIGITS
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.answer_card)
        column.addWidget(self._card_of_bars(), 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(LEAST_WIDTH)
        self.set_answer_height(ANSWER_HEIGHT)

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show a prediction with as many classes as labels, or that there is no network."""
        self._show_place("")
        self._show_bars(prediction, self.answer_card.show_prediction(prediction))

    def show_reading(self, pinned: PinnedReading) -> None:
        """Show a number, and the bars of its pinned digit."""
        prediction, number = pinned.reading.prediction, pinned.number
        self.answer_card.show_number(number)
        self._show_place(place_in_words(pinned.pinned, len(number.boxes)))
        self._show_bars(prediction, put_into_words(prediction, self._labels))

    def _show_bars(self, prediction: Prediction | None, answer: Answer) -> None:
        if prediction is None or not prediction.probabilities.any():
            values = np.zeros(len(self._labels), np.float32)
        else:
            values = prediction.probabilities
        muted = prediction is not None and prediction.reason is not None
        self.probability_plot.set_probabilities(values, answer.winner, muted)
        self._scroll_to(answer.winner)

    def _scroll_to(self, winner: int | None) -> None:
        """Bring the winning bar in sight where there are more than the card has room for."""
        if winner is None or self.probability_plot.height() <= self._scroll.viewport().height():
            return
        row = self.probability_plot.row_of(winner)
        centre = row.center().toPoint()
        self._scroll.ensureVisible(0, centre.y(), 0, round(row.height()))

    def _show_place(self, words: str) -> None:
        if words == self.bars_title.text():
            return
        self.bars_title.setText(words)
        self.bars_title.setVisible(bool(words))
        self._bars_card.column.setContentsMargins(*(_TITLED if words else _UNTITLED))

    def set_labels(self, labels: Sequence[str]) -> None:
        """Name the classes of the predictions to come, digits first."""
        self._labels = tuple(labels)
        self.answer_card.set_labels(labels)
        self.probability_plot.set_labels(labels)
        scrolls = len(labels) > len(DIGITS)
        policy = Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus
        self._scroll.setFocusPolicy(policy)

    def set_answer_height(self, pixels: int) -> None:
        """Make the answer card as high as the canvas beside it."""
        self.answer_card.setFixedHeight(pixels)

    def sizeHint(self) -> QSize:
        """Ask for the column's own width."""
        return QSize(WIDTH, ANSWER_HEIGHT + GAP + 312)

    def _card_of_bars(self) -> Card:
        card = self._bars_card = Card()
        self.bars_title = QLabel()
        self.bars_title.setObjectName("bars_title")
        self.bars_title.setProperty("role", "field")
        put(self.bars_title.setToolTip, PIN_HELP)
        self.bars_title.setFixedHeight(_TITLE_HEIGHT)
        self.bars_title.hide()
        card.column.setSpacing(2)
        card.column.addWidget(self.bars_title)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.probability_plot)
        card.column.addWidget(self._scroll)
        return card
