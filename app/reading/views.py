"""Between canvas, reader and answer: what is drawn is read, shown and followed by the training."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from app.answer.answer import put_into_words
from app.answer.number_answer import place_in_words
from app.canvas.digit_marks import DigitMark
from app.language import language
from app.reading.live_reader import LiveReader
from app.reading.pinned_digit import PinnedReading
from app.train.controller import TrainingController
from app.views import Views
from app.words import NO_BREAK, percent
from model.drawing import Drawing
from model.numbers.reading import DigitBox


class ReadingViews(QObject):
    """Keeps every view of the reading true, and the training at the pinned digit. Call on main.

    The training gets the image of the pinned digit with the first reading after pen-up, and again
    whenever the person pins another one. While presenter mode has the window, the views wait.
    """

    def __init__(
        self,
        views: Views,
        reader: LiveReader,
        controller: TrainingController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._views = views
        self._reader = reader
        self._controller = controller
        self._follows_next = False
        canvas, card = views.canvas, views.panel.answer_card
        canvas.drawing_changed.connect(reader.set_drawing)
        canvas.drawing_finished.connect(self._drawing_finished)
        canvas.digit_clicked.connect(self._pin)
        views.installEventFilter(self)
        reader.read.connect(self._take_reading)
        reader.answering_changed.connect(self._show_answering)
        card.answering_chosen.connect(reader.choose)
        for keys, moved in (("Ctrl+Left", self._pin_left), ("Ctrl+Right", self._pin_right)):
            shortcut = QShortcut(QKeySequence(keys), canvas)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(moved)
        language().changed.connect(self._show_answering)
        language().changed.connect(reader.read_now)
        self._show_answering()
        reader.set_drawing(Drawing())
        reader.read_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch up with what was read while another page was in front."""
        if event.type() == QEvent.Type.Show and self._reader.shown is not None:
            self._show_reading(self._reader.shown)
        return super().eventFilter(watched, event)

    @Slot(object)
    def _take_reading(self, pinned: PinnedReading) -> None:
        if not self._views.isHidden():  # a window that is not shown yet hides none of its pages
            self._show_reading(pinned)
        if self._follows_next:
            self._follows_next = False
            image = pinned.reading.image
            self._controller.pin(image if image.any() else None)

    def _show_reading(self, pinned: PinnedReading) -> None:
        boxes = pinned.number.boxes
        card = self._views.network_input_card
        card.network_input.set_image(pinned.reading.image)
        card.show_place(place_in_words(pinned.pinned, len(boxes)))
        self._views.panel.show_reading(pinned)
        self._views.canvas.mark_digits(marks_of(pinned, self._reader.symbols))

    @Slot(object)
    def _drawing_finished(self, drawing: Drawing) -> None:
        self._follows_next = True
        self._reader.set_drawing(drawing)

    @Slot(int)
    def _pin(self, index: int) -> None:
        shown = self._reader.shown
        if shown is not None and 0 <= index < len(shown.number.boxes):
            self._follows_next |= index != shown.pinned
            self._reader.pin_digit(index)

    @Slot()
    def _pin_left(self) -> None:
        self._move_pin(-1)

    @Slot()
    def _pin_right(self) -> None:
        self._move_pin(1)

    def _move_pin(self, by: int) -> None:
        if self._reader.shown is not None:
            self._pin(self._reader.shown.pinned + by)

    @Slot()
    def _show_answering(self) -> None:
        self._views.panel.set_labels(self._reader.symbols)
        items = [(choice.key, choice.name) for choice in self._reader.choices]
        self._views.panel.answer_card.set_answering(items, self._reader.answering)


def marks_of(pinned: PinnedReading, labels: Sequence[str]) -> list[DigitMark]:
    """Mark every digit of a number; none where there is one digit only, or no ink."""
    if not pinned.number.is_number:
        return []
    return [
        mark_of(box, labels, is_pinned=place == pinned.pinned)
        for place, box in enumerate(pinned.number.boxes)
    ]


def mark_of(box: DigitBox, labels: Sequence[str], *, is_pinned: bool) -> DigitMark:
    """Put a digit of a number into the words of its chip: ``2 · 98 %``, or ``?``."""
    prediction = box.reading.prediction
    answer = put_into_words(prediction, labels)
    sign, words = answer.sign, answer.sign
    if prediction.digit is not None and sign != "?":
        words = f"{sign}{NO_BREAK}·{NO_BREAK}{percent(prediction.confidence)}"
    return DigitMark(box.left, box.top, box.right, box.bottom, words, sign, is_pinned)
