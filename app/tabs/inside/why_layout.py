"""The parts of the card "Why does it say 7?" and where they go."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.language import in_language, noop, put, tr
from app.tabs.inside.why_choice import ClassChoice
from app.tabs.inside.why_legend import WhyLegend
from app.tabs.inside.why_picture import WhyPicture
from app.tabs.inside.why_words import GRADIENTS_TIP, PATCHES_TIP, WhyWords
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.segmented import Segmented

_WIDE = 560
_ROOM, _LITTLE_ROOM = 226, 170
_GAP = 16


class WhyLayout(Card):
    """A card with the picture beside the words; where it is narrow, the rest goes below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.why_picture = WhyPicture(theme)
        self.why_picture.setObjectName("why_picture")
        self.why_picker = Segmented(
            "why", [("patches", noop("Patches")), ("gradients", noop("Gradients"))], small=True
        )
        self.why_picker.setObjectName("why_picker")
        put(self.why_picker.setAccessibleName, "How to find out what matters")
        self.why_patches = self.why_picker.button("patches")
        put(self.why_patches.setToolTip, "{tip} (arrow keys)", tip=partial(tr, PATCHES_TIP))
        self.why_gradients = self.why_picker.button("gradients")
        self.class_choice = ClassChoice()
        self.class_choice.setObjectName("class_choice")
        self.follow_button = QPushButton()
        self._set_up_follow_button()
        self.why_title, self.why_help = _label("title"), _label("remark")
        self.why_remark, self._legend = _label("caption"), WhyLegend()
        self._header, self._words, self._ask = self._header_row(), self._column(), self._ask_part()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        self._is_wide: bool | None = None
        self._arrange(is_wide=True)

    def say(self, words: WhyWords) -> None:
        """Show words; the picture says the same to those who cannot see it."""
        self.why_title.setText(words.title)
        self.why_help.setText(words.help)
        self.why_remark.setText(words.remark)
        self._legend.show_words(words.against, words.in_favour)
        self.why_picture.setAccessibleName(words.title)
        self.why_picture.setAccessibleDescription(words.remark or words.help)

    def forbid_gradients(self, why: str) -> None:
        """Say why gradients cannot be had; they can where there is no reason."""
        self.why_picker.set_enabled("gradients", not why)
        tip = in_language(why) or tr("{tip} (arrow keys)", tip=tr(GRADIENTS_TIP))
        if self.why_gradients.toolTip() != tip:
            self.why_gradients.setToolTip(tip)
            self.why_gradients.setAccessibleDescription(tip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go below each other where it is narrow."""
        super().resizeEvent(event)
        self._arrange(is_wide=self.width() >= _WIDE)

    def _set_up_follow_button(self) -> None:
        button = self.follow_button
        button.setObjectName("follow_button")
        button.setProperty("role", "link")
        put(button.setText, "Back to the answer")
        put(button.setAccessibleName, "Ask about what the network answers again")
        put(
            button.setToolTip,
            "Ask about what the network answers again; so does pressing the digit",
        )
        kept = button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        button.setSizePolicy(kept)
        button.hide()

    def _header_row(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.why_title, 1)
        row.addWidget(self.why_picker)
        return part

    def _column(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (self.why_help, self.why_remark):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.why_help)
        column.addWidget(self._legend)
        column.addWidget(self.why_remark)
        column.addStretch(1)
        return part

    def _ask_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        caption = _label("caption")
        put(caption.setText, "Ask about another digit")
        row.addWidget(caption, 1)
        row.addWidget(self.follow_button)
        column.addLayout(row)
        column.addWidget(self.class_choice)
        return part

    def _arrange(self, *, is_wide: bool) -> None:
        self.why_picture.set_room(_ROOM if is_wide else _LITTLE_ROOM)
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        for part in (self.why_picture, self._header, self._words, self._ask):
            self._grid.removeWidget(part)
        top = Qt.AlignmentFlag.AlignTop
        if is_wide:
            self._grid.addWidget(self.why_picture, 0, 0, 3, 1, top)
            self._grid.addWidget(self._header, 0, 1)
            self._grid.addWidget(self._words, 1, 1)
            self._grid.addWidget(self._ask, 2, 1)
        else:
            self._grid.addWidget(self._header, 0, 0, 1, 2)
            self._grid.addWidget(self.why_picture, 1, 0, top)
            self._grid.addWidget(self._words, 1, 1)
            self._grid.addWidget(self._ask, 2, 0, 1, 2)
        self._grid.setRowStretch(1, 1)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    return label
