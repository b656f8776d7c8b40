"""An answer in the film strip: a line, a remark and small bars."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from app.answer.answer import Answer
from app.class_names import class_names
from app.film.bars import UprightBars
from app.theme import Theme
from model.reading.prediction import Prediction

BESIDE = 24
"""Room between words and bars, and between pictures and words."""
_REMARK = 36


class AnswerView(QWidget):
    """What a network answers, its words beside its bars or above them."""

    def __init__(self, theme: Theme, name: str, whose: str, *, beside: bool) -> None:
        super().__init__()
        self._whose = whose
        self.headline = QLabel()
        self.headline.setObjectName(name)
        self.remark = QLabel()
        self.remark.setProperty("role", "remark")
        self.remark.setWordWrap(True)
        self.remark.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.remark.setMinimumHeight(_REMARK)
        self.bars = UprightBars(theme)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.headline)
        words.addWidget(self.remark)
        words.addStretch(1)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        box = QBoxLayout(way, self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(BESIDE if beside else 8)
        box.addLayout(words, 1)
        box.addWidget(self.bars, 1 if beside else 0)

    def show_answer(self, answer: Answer, prediction: Prediction) -> None:
        """Show a prediction, and what it means in words."""
        role = "stat" if answer.look == "grey" else "answer"
        if self.headline.property("role") != role:
            self.headline.setProperty("role", role)
            self.headline.style().unpolish(self.headline)
            self.headline.style().polish(self.headline)
        self.headline.setText(answer.headline)
        self.headline.setAccessibleName(f"{self._whose}: {answer.headline}. {answer.remark}")
        self.remark.setText(answer.remark)
        labels = class_names(len(prediction.probabilities))
        self.bars.show_probabilities(prediction.probabilities, labels, answer.winner)
