"""The card with a fair verdict: before and after, and which network is to answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.language import put, tr
from app.tabs.teach.dumbbells import Dumbbells
from app.tabs.teach.lessons import WAYS, Lesson
from app.tabs.teach.verdict_words import headline, in_full, rows_of
from app.theme import Theme
from app.widgets.card import Card
from app.words import accuracy, decimal


class VerdictCard(Card):
    """One lesson in view, the others beside it to compare. Call on main.

    Signals
    -------
    use_wanted : Lesson
        This network is to answer.
    back_wanted
        The shipped network is to answer again.
    chosen : Lesson
        Another lesson is to be seen.
    """

    use_wanted = Signal(object)
    back_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lesson: Lesson | None = None
        self._lessons: tuple[Lesson, ...] = ()
        self._remark = ""
        self._chips: list[QPushButton] = []
        title = _label("title")
        put(title.setText, "Before and after")
        self.remark = _label("help")
        self.remark.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.verdict_words, self.verdict_details = _wrapping("strong"), _wrapping("help")
        self.verdict_words.setObjectName("verdict_words")
        self.verdict_details.setObjectName("verdict_details")
        self.dumbbells = Dumbbells(theme)
        self.use_lesson_button = _button("use_lesson_button", "small")
        put(self.use_lesson_button.setText, "Use it")
        put(self.use_lesson_button.setToolTip, "Let this network answer (Alt+3)")
        put(self.use_lesson_button.setAccessibleName, "Use it")
        self.use_lesson_button.setShortcut("Alt+3")
        self.go_back_button = _button("go_back_button", "small")
        put(self.go_back_button.setText, "Go back")
        put(self.go_back_button.setToolTip, "Let the shipped network answer again (Alt+Shift+A)")
        put(self.go_back_button.setAccessibleName, "Go back to the shipped network")
        top, self._ways, below = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(title)
        top.addWidget(self.remark, 1)
        top.addWidget(self.use_lesson_button)
        top.addWidget(self.go_back_button)
        self._ways.setSpacing(8)
        for layout in (top, self._ways, below):
            self.column.addLayout(layout)
        self.column.addWidget(self.verdict_words)
        self.column.addWidget(self.verdict_details)
        self.column.addWidget(self.dumbbells)
        self.use_lesson_button.clicked.connect(self._use)
        self.go_back_button.clicked.connect(self.back_wanted)
        theme.changed.connect(self._restyle)
        self.hide()

    @property
    def lesson(self) -> Lesson | None:
        """The lesson in view."""
        return self._lesson

    def show_lessons(
        self, lessons: Sequence[Lesson], chosen: Lesson | None, in_use: Lesson | None, remark: str
    ) -> None:
        """Show one of these lessons; ``remark`` says when it was. Nothing is seen of no lesson."""
        self._lessons, self._lesson, self._remark = tuple(lessons), chosen, remark
        self.setVisible(chosen is not None)
        if chosen is None:
            return
        verdict = chosen.verdict
        self.remark.setText(remark)
        self.remark.setToolTip(remark)
        self.verdict_words.setText(headline(verdict))
        self.verdict_details.setText(in_full(verdict))
        self.dumbbells.show_rows(rows_of(verdict))
        uses_it = in_use is not None and in_use.folder == chosen.folder
        self.use_lesson_button.setVisible(not uses_it)
        self.go_back_button.setVisible(in_use is not None)
        self._show_chips()

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._ways.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(lesson) for lesson in self._lessons]
        for chip in self._chips:
            chip.setVisible(len(self._chips) > 1)  # else there is nothing to compare

    def _chip(self, lesson: Lesson) -> QPushButton:
        chip = QPushButton()
        chip.setObjectName(f"lesson_{lesson.how}")
        chip.setProperty("role", "class")
        chip.setCheckable(True)
        chip.setChecked(self._lesson is not None and lesson.folder == self._lesson.folder)
        own = lesson.verdict.own
        way, share = tr(WAYS[lesson.how]), accuracy(own.after / max(1, own.count))
        chip.setText(tr("{way} · {share}", way=way, share=share))
        lost = decimal(max(0.0, 100 * lesson.verdict.forgot), 1)
        chip.setToolTip(
            tr("{way}: {share} of your held-back drawings right, {lost} points forgotten",
               way=way, share=share, lost=lost)
        )  # fmt: skip
        chip.setAccessibleName(chip.toolTip())
        chip.clicked.connect(partial(self.chosen.emit, lesson))
        self._ways.addWidget(chip)
        return chip

    @Slot()
    def _use(self) -> None:
        if self._lesson is not None:
            self.use_wanted.emit(self._lesson)

    @Slot()
    def _restyle(self) -> None:
        if self._lesson is not None:
            self.verdict_words.setText(headline(self._lesson.verdict))
            self.verdict_details.setText(in_full(self._lesson.verdict))
            self.dumbbells.show_rows(rows_of(self._lesson.verdict))
            self._show_chips()


def _button(name: str, role: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setProperty("role", role)
    return button


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    return label


def _wrapping(role: str) -> QLabel:
    label = _label(role)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
