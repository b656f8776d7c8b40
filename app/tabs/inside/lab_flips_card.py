"""The card with the smallest change that makes another answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.language import noop, put
from app.tabs.inside.lab_flip_row import FlipRow
from app.tabs.inside.lab_label import LabLabel
from app.tabs.inside.lab_words import NOTHING_DRAWN, flip_words, share_words
from app.theme import Theme
from app.widgets.card import Card
from model.inside.flips import Flip
from model.inside.robustness import RANGES, Kind

_TITLE = noop("The smallest change that makes another digit of it")
SEARCHING = noop("Searching…")
_NOTHING_FOUND = noop("Nothing on these sliders changes its answer.")


class FlipsCard(Card):
    """The smallest flip in words with ``lab_try_button``, and each change's own. Call on main.

    Signals
    -------
    tried : Flip
        The person wants the sliders set to it.
    """

    tried = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._flip: Flip | None = None
        self._last: tuple[Sequence[Flip] | None, str] = (None, NOTHING_DRAWN)
        theme.changed.connect(self._reword)
        self.lab_flip_words = LabLabel(NOTHING_DRAWN, "remark", "lab_flip_words")
        self.lab_flip_words.setWordWrap(True)
        self._share = LabLabel("", "remark")
        self.lab_try_button = QPushButton()
        put(self.lab_try_button.setText, "Show it")
        self.lab_try_button.setObjectName("lab_try_button")
        put(self.lab_try_button.setAccessibleName, "Set the sliders to the smallest change")
        put(self.lab_try_button.setToolTip, "Set the sliders to this change")
        self.lab_try_button.setEnabled(False)
        self.lab_try_button.clicked.connect(self._on_try)
        self.rows: dict[Kind, FlipRow] = {kind: FlipRow(theme, kind) for kind in RANGES}
        head = QHBoxLayout()
        head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.lab_flip_words)
        words.addWidget(self._share)
        head.addLayout(words, 1)
        head.addWidget(self.lab_try_button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(LabLabel(_TITLE, "title"))
        self.column.addLayout(head)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for row in self.rows.values():
            rows.addWidget(row)
            row.tried.connect(self.tried)
        self.column.addLayout(rows)
        self.column.addStretch(1)

    @property
    def flip(self) -> Flip | None:
        """The smallest flip shown."""
        return self._flip

    @Slot()
    def _reword(self) -> None:
        self.show_flips(*self._last)

    def show_flips(self, flips: Sequence[Flip] | None, waiting: str = SEARCHING) -> None:
        """Show what was found, smallest share first, or say in words why nothing is known."""
        self._flip, self._last = flips[0] if flips else None, (flips, waiting)
        self.lab_try_button.setEnabled(self._flip is not None)
        found = {flip.kind: flip for flip in flips or ()}
        for kind, row in self.rows.items():
            if flips is None:
                row.forget()
            else:
                row.show_flip(found.get(kind))
        if self._flip is not None:
            words = partial(flip_words, self._flip)
            self.lab_flip_words.say(noop("{change}."), "value", change=words)
            put(self._share.setText, "That is {share}.", share=partial(share_words, self._flip))
        else:
            self.lab_flip_words.say(waiting if flips is None else _NOTHING_FOUND, "remark")
            self._share.setText("")

    @Slot()
    def _on_try(self) -> None:
        if self._flip is not None:
            self.tried.emit(self._flip)
