"""The card on what gets mixed up: the matrix, the most common mistakes, and each digit."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.class_names import class_name
from app.language import noop, put, tr
from app.tabs.mistakes.bar_rows import BarRows, Row
from app.tabs.mistakes.fitting_sentence import FittingSentence
from app.tabs.mistakes.matrix import ConfusionMatrix
from app.tabs.mistakes.matrix_legend import MatrixLegend
from app.tabs.mistakes.words import ARROW, cell_sentence
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.segmented import Segmented
from app.words import accuracy, thousands
from model.inside.mistakes import Answers, Kind, MixUp

MOST = 6
_DIGITS = 10
_WIDE = 760
_NONE = noop("Nothing is mixed up.")
_MIX_UPS, _EACH = noop("Most common mix-ups"), noop("Right, of each digit")


class MixCard(Card):
    """``confusion_matrix``, ``mix_up_rows`` and ``digit_rows``. Call on main.

    Where there is little room ``rows_choice`` says which of the two lists is shown.

    Signals
    -------
    chosen : Kind
        The digits the person wants to see.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mix_ups: list[MixUp] = []
        self.confusion_matrix = ConfusionMatrix(theme)
        self.confusion_matrix.setObjectName("confusion_matrix")
        self.confusion_matrix.chosen.connect(self.chosen)
        self.mix_up_rows = _rows("mix_up_rows", _MIX_UPS, theme, MOST)
        self.mix_up_rows.chosen.connect(self._choose_mix_up)
        self.digit_rows = _rows("digit_rows", _EACH, theme, _DIGITS)
        self.digit_rows.chosen.connect(self._choose_digit)
        # As high as the other list, so that nothing moves when one takes the other's place.
        self.mix_up_rows.setMinimumHeight(self.digit_rows.minimumSizeHint().height())
        self.rows_choice = Segmented(
            "rows", [("mix_ups", noop("Mix-ups")), ("each", noop("Each digit"))], small=True
        )
        self.rows_choice.setObjectName("rows_choice")
        put(self.rows_choice.setAccessibleName, "What stands beside the matrix")
        mix_ups, each = (self.rows_choice.button(key) for key in ("mix_ups", "each"))
        put(mix_ups.setToolTip, "The mistakes it makes most often")
        put(each.setToolTip, "How many of each digit it gets right")
        self.rows_choice.changed.connect(self._arrange)
        self._legend = MatrixLegend(theme)
        self._lay_out()
        self._arrange()
        theme.changed.connect(self._name_lists)

    def show_answers(self, answers: Answers | None) -> None:
        """Show what was said; nothing at all where there is no answer."""
        if answers is None:
            self._mix_ups = []
            self.confusion_matrix.set_confusion(np.zeros((_DIGITS, _DIGITS), np.int64))
            self.mix_up_rows.set_rows([])
            self.digit_rows.set_rows([])
            return
        confusion = answers.evaluation.confusion
        self._mix_ups = answers.mix_ups(MOST)
        self.confusion_matrix.set_confusion(confusion)
        of = confusion.sum(axis=1)
        most = max((mix_up.count for mix_up in self._mix_ups), default=1)
        self.mix_up_rows.set_rows(
            [_mix_up_row(m, most, int(of[m.label])) for m in self._mix_ups], _NONE
        )
        shares = answers.evaluation.accuracy_per_label()[:_DIGITS]
        self.digit_rows.set_rows(
            [_digit_row(digit, float(share), int(of[digit])) for digit, share in enumerate(shares)]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both lists where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        title = QLabel()
        put(title.setText, "What gets mixed up")
        title.setProperty("role", "title")
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.rows_choice)
        self._captions = FittingSentence("caption"), FittingSentence("caption")
        self._mix_ups_part = _with_caption(self._captions[0], self.mix_up_rows)
        self._each_part = _with_caption(self._captions[1], self.digit_rows)
        self._name_lists()
        lists = QHBoxLayout()
        lists.setSpacing(24)
        lists.addWidget(self._mix_ups_part, 1)
        lists.addWidget(self._each_part, 1)
        beside = QVBoxLayout()
        beside.addLayout(lists, 1)
        beside.addWidget(self._legend)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.confusion_matrix, 2)
        row.addLayout(beside, 1)
        self._row = row
        self.column.addLayout(top)
        self.column.addLayout(row, 1)

    @Slot()
    def _arrange(self) -> None:
        is_wide = self.width() >= _WIDE
        shown = self.rows_choice.value()
        self.rows_choice.setVisible(not is_wide)
        self._mix_ups_part.setVisible(is_wide or shown == "mix_ups")
        self._each_part.setVisible(is_wide or shown == "each")
        self._row.setStretch(0, 1 if is_wide else 2)

    @Slot()
    def _name_lists(self) -> None:
        """Name the lists in the language that is on, in short where there is little room."""
        mix_ups, each = self._captions
        mix_ups.set_wordings((tr(_MIX_UPS), tr("Mix-ups")))
        each.set_wordings((tr(_EACH), tr("Each digit")))

    @Slot(int)
    def _choose_mix_up(self, index: int) -> None:
        mix_up = self._mix_ups[index]
        self.chosen.emit(Kind(mix_up.label, mix_up.said))

    @Slot(int)
    def _choose_digit(self, digit: int) -> None:
        self.chosen.emit(Kind(digit))


def _rows(name: str, words: str, theme: Theme, slots: int) -> BarRows:
    rows = BarRows(theme, slots)
    rows.setObjectName(name)
    put(rows.setAccessibleName, words)
    return rows


def _with_caption(caption: FittingSentence, rows: BarRows) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
    column.addWidget(rows, 1)
    return part


def _mix_up_row(mix_up: MixUp, most: int, of: int) -> Row:
    words = (
        (class_name(mix_up.label), "text"),
        (f" {ARROW} ", "text3"),
        (class_name(mix_up.said), "orange"),
    )
    sentence = cell_sentence(mix_up.label, mix_up.said, mix_up.count, of)
    return Row(words, mix_up.count / most, thousands(mix_up.count), sentence)


def _digit_row(digit: int, share: float, of: int) -> Row:
    words = ((str(digit), "text"),)
    if np.isnan(share):
        return Row(words, 0.0, "–", tr("There is no {digit} among them.", digit=digit))
    sentence = tr(
        "Of {count} digits that really are {digit}, {accuracy} are right.",
        count=thousands(of), digit=digit, accuracy=accuracy(share),
    )  # fmt: skip
    return Row(words, share, accuracy(share), sentence)
