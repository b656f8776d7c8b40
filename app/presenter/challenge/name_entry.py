"""Where who wants to puts three letters to a result; nobody has to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from app.language import put
from app.presenter.challenge.letter_wheel import LETTERS, LetterWheel
from app.presenter.challenge.overlay import PADDING, Overlay
from app.presenter.challenge.stage_button import StageButton
from app.presenter.stage import Stage
from app.theme import Theme

_WHEELS, _GAP = 3, 40


class NameEntry(Overlay):
    """Three wheels of letters; works by touch alone, and by typing. Call on main.

    Signals
    -------
    named(str)
        The letters that were chosen, at least one.
    """

    named = Signal(str)

    def __init__(self, stage: Stage, theme: Theme) -> None:
        super().__init__(stage, theme, "presenter_name_entry")
        put(self.title.setText, "Your letters")
        self.wheels = tuple(LetterWheel(theme, place, self) for place in range(_WHEELS))
        for wheel in self.wheels:
            wheel.changed.connect(self._follow)
        self._typed = 0
        self.save_button = StageButton(theme, "presenter_save_name_button", True, self)
        put(self.save_button.setText, "Add my letters")
        put(self.save_button.setToolTip, "Add my letters (Enter)")
        self.no_name_button = StageButton(theme, "presenter_no_name_button", parent=self)
        put(self.no_name_button.setText, "No name")
        put(self.no_name_button.setToolTip, "Stay without a name (Esc)")
        self.save_button.clicked.connect(self._save)
        self.no_name_button.clicked.connect(self.hide)

    @property
    def name(self) -> str:
        """The letters that are chosen, without the spaces around them."""
        return "".join(wheel.letter for wheel in self.wheels).strip()

    def open(self) -> None:
        """Show it with no letters."""
        for wheel in self.wheels:
            wheel.set_letter(LETTERS[0])
        self._go_to(0)
        self._follow()
        super().open()

    def arrange(self, scale: float) -> None:
        """Put the wheels in the middle and the buttons below them."""
        gap = round(_GAP * scale)
        for wheel in self.wheels:
            wheel.set_scale(scale)
        wide = sum(wheel.width() for wheel in self.wheels) + gap * (_WHEELS - 1)
        left = (self.width() - wide) // 2
        top = round(140 * scale)
        for wheel in self.wheels:
            wheel.move(left, top)
            left += wheel.width() + gap
        for button in (self.save_button, self.no_name_button):
            button.set_scale(scale)
            button.resize(button.sizeHint())
        wide = self.save_button.width() + gap + self.no_name_button.width()
        left = (self.width() - wide) // 2
        top = self.height() - round(PADDING * scale) - self.save_button.height() - gap
        self.no_name_button.move(left, top)
        self.save_button.move(left + self.no_name_button.width() + gap, top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take letters, Backspace and Enter; no other key does anything but Esc."""
        letter = event.text().upper()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        elif event.key() == Qt.Key.Key_Backspace:
            place = max(0, self._typed - 1)
            self.wheels[place].set_letter(LETTERS[0])
            self._go_to(place)
        elif len(letter) == 1 and letter in LETTERS and not event.modifiers():
            self.wheels[min(self._typed, _WHEELS - 1)].set_letter(letter)
            self._go_to(min(self._typed + 1, _WHEELS))
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        self._follow()

    def _go_to(self, place: int) -> None:
        self._typed = place
        for index, wheel in enumerate(self.wheels):
            wheel.set_current(index == place)

    @Slot()
    def _follow(self) -> None:
        self.save_button.setEnabled(bool(self.name))

    @Slot()
    def _save(self) -> None:
        if self.name:
            name = self.name
            self.hide()
            self.named.emit(name)
