"""The card with the sliders of the lab."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.language import put
from app.tabs.inside.lab_row import ChangeRow
from app.theme import Theme
from app.widgets.card import Card
from model.inside.flips import Flip
from model.inside.robustness import RANGES, Changes, Kind, Place

_COLUMN_GAP = 24
_FIRST_SPOT = 6.0


class ChangesCard(Card):
    """All sliders, which together are the ``Changes`` made to the image. Call on main.

    Signals
    -------
    changed
        ``changes`` are others; once for each time, however many sliders moved.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_being_set = False
        self._changes = Changes()
        self.rows: dict[Kind, ChangeRow] = {kind: ChangeRow(theme, kind) for kind in RANGES}
        self.lab_reset_button = QPushButton()
        put(self.lab_reset_button.setText, "Reset all")
        self.lab_reset_button.setObjectName("lab_reset_button")
        self.lab_reset_button.setProperty("role", "small")
        put(self.lab_reset_button.setAccessibleName, "Reset all changes")
        put(self.lab_reset_button.setToolTip, "Undo all changes of the image")
        self.lab_reset_button.clicked.connect(self.reset)
        title = QLabel()
        put(title.setText, "Change the image")
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.lab_reset_button)
        self.column.addLayout(head)
        self.column.addLayout(self._sliders())
        for row in self.rows.values():
            row.changed.connect(self._on_row)
        self.lab_reset_button.setEnabled(False)

    @property
    def changes(self) -> Changes:
        """What the sliders say."""
        return self._changes

    def set_changes(self, changes: Changes) -> None:
        """Set all sliders and the spot's place; out of range means the end of it."""
        self._is_being_set = True
        for kind, row in self.rows.items():
            row.set_value(changes.value(kind))
        self._is_being_set = False
        self._take(changes.at)

    def show_flip(self, flip: Flip) -> None:
        """Set the sliders to a flip and nothing else."""
        self.set_changes(Changes().having(flip.kind, flip.value, flip.at))

    @Slot()
    def reset(self) -> None:
        """Undo all changes."""
        self.set_changes(Changes())

    def put_spot(self, at: Place) -> None:
        """Take the spot to a pixel; where there was none yet, one large enough to be seen."""
        self._is_being_set = True
        if self._changes.spot == 0:
            self.rows["spot"].set_value(_FIRST_SPOT)
        self._is_being_set = False
        self._take(at)

    def grow_spot(self, by: float) -> None:
        """Make the spot wider, or narrower with ``by`` below 0."""
        self.rows["spot"].set_value(self._changes.spot + by)

    def put_shift(self, right: float, down: float) -> None:
        """Move the image to a place."""
        self._is_being_set = True
        self.rows["right"].set_value(right)
        self.rows["down"].set_value(down)
        self._is_being_set = False
        self._take(self._changes.at)

    def _sliders(self) -> QHBoxLayout:
        rows = list(self.rows.values())
        both = QHBoxLayout()
        both.setSpacing(_COLUMN_GAP)
        for half in (rows[:4], rows[4:]):
            column = QVBoxLayout()
            column.setSpacing(2)
            for row in half:
                column.addWidget(row)
            both.addLayout(column, 1)
        return both

    @Slot()
    def _on_row(self) -> None:
        if not self._is_being_set:
            self._take(self._changes.at)

    def _take(self, at: Place) -> None:
        values = {kind: row.value for kind, row in self.rows.items()}
        changes = Changes(**values, at=at)
        self.lab_reset_button.setEnabled(not changes.is_nothing)
        if changes != self._changes:
            self._changes = changes
            self.changed.emit()
