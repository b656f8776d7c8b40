"""The card that says what the drawing looks like, how surely, and who says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.answer.answer import DIGITS, Answer, put_into_words
from app.answer.giant_digit import GiantDigit
from app.answer.number_answer import put_number_into_words
from app.icons import icon
from app.language import put, tr
from app.theme import CARD_PADDING, GIANT, GIANT_WITH_CURVE, STAT, Theme
from app.widgets.card import Card
from app.widgets.chip import Chip
from app.widgets.drop_down import DropDown
from app.widgets.fitting_label import FittingLabel
from model.numbers.reading import NumberReading
from model.reading.prediction import Prediction

PICKER_SHORTCUT = "Alt+A"
_SHORT_NAME = 90
"""A network's name that is wider gets the whole header."""
_HEADER, _REMARK, _CURVE = 28, 36, 60


class AnswerCard(Card):
    """Giant digit, certainty in words, the network that answers, and room for a curve.

    Signals
    -------
    answering_chosen(str)
        The key of the network the person wants the answers from.
    """

    answering_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels: Sequence[str] = DIGITS
        self._curve: QWidget | None = None
        self._build_header()
        self.predicted_digit = GiantDigit(theme)
        self.predicted_digit.setObjectName("predicted_digit")
        self.confidence_label = FittingLabel(theme, STAT, 600)
        self.confidence_label.setObjectName("confidence_label")
        self.answer_remark = QLabel()
        self.answer_remark.setObjectName("answer_remark")
        self.answer_remark.setProperty("role", "remark")
        self.answer_remark.setWordWrap(True)
        self.answer_remark.setFixedHeight(_REMARK)
        self.answer_remark.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.column.setSpacing(4)
        self.column.addWidget(self.predicted_digit, 1)
        self.column.addWidget(self.confidence_label)
        self.column.addWidget(self.answer_remark)
        self._build_curve_room()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.set_answering([], "")
        self.show_prediction(None)

    def show_prediction(self, prediction: Prediction | None) -> Answer:
        """Show what a prediction means (None: there is no network) and return it in words."""
        answer = put_into_words(prediction, self._labels)
        self._show(answer)
        return answer

    def show_number(self, number: NumberReading) -> None:
        """Show what was read in one or several digits."""
        self._show(put_number_into_words(number, self._labels))

    def _show(self, answer: Answer) -> None:
        self.predicted_digit.show_sign(answer.sign, answer.look)
        says = tr("Answer: {headline}. {remark}", headline=answer.headline, remark=answer.remark)
        self.predicted_digit.setAccessibleName(says)
        self.confidence_label.setText(answer.headline)
        self.answer_remark.setText(answer.remark)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Name the classes of the predictions to come, digits first."""
        self._labels = tuple(labels)

    def show_moment(self, words: str) -> None:
        """Say which moment of a run answers, ``Step 120``; empty words for the newest weights."""
        if words:
            self.moment_chip.set_state(words, "blue")
        self.moment_chip.setVisible(bool(words))
        self._show_answering()

    def set_answering(self, items: Sequence[tuple[str, str]], current: str) -> None:
        """Offer networks as (key, label), the shipped one first; ``current`` is the key in use."""
        picker = self.answering_picker
        with QSignalBlocker(picker):
            picker.clear()
            for key, label in items:
                picker.addItem(label, key)
            picker.setCurrentIndex(picker.findData(current))
        picker.updateGeometry()
        self._show_answering()

    def set_correction(self, button: QWidget) -> None:
        """Give the button that says what was really drawn, once."""
        self.column.insertWidget(self.column.indexOf(self.answer_remark) + 1, button)

    def set_curve(self, curve: QWidget) -> None:
        """Give the widget that draws the digit's probability during training, once."""
        self._curve = curve
        self._curve_room.addWidget(curve)

    def set_curve_menu(self, button: QToolButton) -> None:
        """Give the button that offers what can be done with the curve, once."""
        self._curve_header.addWidget(button)

    def show_curve(self, shown: bool) -> None:
        """Show the curve under a smaller digit, or the digit alone."""
        self._curve_box.setVisible(shown)
        self.predicted_digit.set_pixels(GIANT_WITH_CURVE if shown else GIANT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words of the header out where the network's name needs their room."""
        super().resizeEvent(event)
        self._show_answering()

    def minimumSizeHint(self) -> QSize:
        """Ask for a small digit and its words."""
        return QSize(168, 160)

    def _build_header(self) -> None:
        self._looks_like = QLabel()
        put(self._looks_like.setText, "Looks like")
        self._looks_like.setProperty("role", "body2")
        self.moment_chip = Chip()
        self.moment_chip.setObjectName("moment_chip")
        put(self.moment_chip.setAccessibleName, "The moment of the run that answers")
        put(
            self.moment_chip.setToolTip,
            "This moment of the run answers; Alt+End goes back to the end",
        )
        self.moment_chip.hide()
        self.answering_picker = DropDown(compact=True)
        self.answering_picker.setObjectName("answering_picker")
        put(self.answering_picker.setAccessibleName, "Which network answers")
        self.answering_back_button = QToolButton()
        self.answering_back_button.setObjectName("answering_back_button")
        self.answering_back_button.setProperty("role", "chip")
        put(self.answering_back_button.setAccessibleName, "Back to the shipped network")
        put(self.answering_back_button.setToolTip, "Back to the shipped network (Alt+Shift+A)")
        self.answering_back_button.setShortcut(QKeySequence("Alt+Shift+A"))
        header = QHBoxLayout()
        header.setSpacing(2)
        header.addWidget(self._looks_like)
        header.addWidget(self.moment_chip)
        header.addStretch(1)
        header.addWidget(self.answering_back_button)
        header.addWidget(self.answering_picker)
        header_box = QWidget()
        header_box.setFixedHeight(_HEADER)
        header.setContentsMargins(0, 0, 0, 0)
        header_box.setLayout(header)
        self.column.addWidget(header_box)
        self.answering_picker.currentIndexChanged.connect(self._on_picked)
        self.answering_back_button.clicked.connect(self._on_back)
        opener = QShortcut(QKeySequence(PICKER_SHORTCUT), self)
        opener.activated.connect(self._open_picker)

    def _build_curve_room(self) -> None:
        self._curve_box = QWidget()
        self._curve_box.setFixedHeight(_CURVE + 22)
        self._curve_room = QVBoxLayout(self._curve_box)
        self._curve_room.setContentsMargins(0, 0, 0, 0)
        self._curve_room.setSpacing(4)
        title = QLabel()
        put(title.setText, "Your digit during training")
        title.setProperty("role", "caption")
        title.setFixedHeight(18)
        self._curve_header = QHBoxLayout()
        self._curve_header.addWidget(title, 1)
        self._curve_room.addLayout(self._curve_header)
        self._curve_box.hide()
        self.column.addWidget(self._curve_box)

    def _show_answering(self) -> None:
        picker = self.answering_picker
        picker.setVisible(picker.count() > 0)
        self.answering_back_button.setVisible(picker.currentIndex() > 0)
        is_long = picker.currentIndex() > 0 and picker.sizeHint().width() > _SHORT_NAME
        words = picker.sizeHint().width() + self._looks_like.sizeHint().width()
        has_room = words <= self.width() - 2 * CARD_PADDING
        self._looks_like.setVisible(self.moment_chip.isHidden() and has_room and not is_long)
        put(
            picker.setToolTip,
            "{network} answers. Choose which network does ({keys})",
            network=picker.currentText(),
            keys=PICKER_SHORTCUT,
        )

    @Slot(int)
    def _on_picked(self, index: int) -> None:
        self._show_answering()
        if index >= 0:
            self.answering_chosen.emit(self.answering_picker.itemData(index))

    @Slot()
    def _on_back(self) -> None:
        self.answering_picker.setCurrentIndex(0)

    @Slot()
    def _open_picker(self) -> None:
        self.answering_picker.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.answering_picker.showPopup()

    @Slot()
    def _restyle(self) -> None:
        color = self._theme.palette.color("text2")
        self.answering_back_button.setIcon(icon("undo", color, 14))
        self.answering_back_button.setIconSize(QSize(14, 14))
