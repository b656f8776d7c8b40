"""The tour: six steps in a bubble, each done at the real control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from app.language import noop, put, tr
from app.tour.bubble import Bubble, Ring
from app.tour.pointing import Pointing
from app.tour.steps import STEPS

if TYPE_CHECKING:
    from app.main_window import MainWindow


class Tour(QObject):
    """Shows the steps one after the other over the window, which stays usable. Call on main.

    Signals
    -------
    ended
        The person has seen it, or skipped the rest.
    """

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.skip_button = _button("tour_skip_button", noop("Skip"), noop("End the tour (Esc)"))
        self.back_button = _button("tour_back_button", noop("Back"), noop("The step before"))
        self.next_button = _button("tour_next_button", noop("Next"), noop("The next step"))
        self.skip_button.setProperty("role", "link")
        buttons = [self.skip_button, None, self.back_button, self.next_button]
        self.bubble = Bubble(window.theme, "tour_bubble", buttons)
        self.ring = Ring(window.theme, window.views)
        self._pointing = Pointing(window.views, self.bubble, self.ring, self)
        self._steps = [make(window) for make in STEPS]
        self._number: int | None = None
        for step in self._steps:
            step.changed.connect(self._say)
            step.over.connect(self._go_on)
        self.skip_button.clicked.connect(self.stop)
        self.bubble.dismissed.connect(self.stop)
        self.back_button.clicked.connect(self._go_back)
        self.next_button.clicked.connect(self._go_on)
        window.theme.changed.connect(self._say)

    @property
    def is_on(self) -> bool:
        """Whether it is being shown."""
        return self._number is not None

    @property
    def number(self) -> int | None:
        """The step that is shown, from 0; None while it is off."""
        return self._number

    @Slot()
    def start(self) -> None:
        """Begin with the first step; the bubble gets the keys once, so that it is found."""
        self._leave()
        self._window.installEventFilter(self)
        self._show(0)
        self.bubble.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def stop(self) -> None:
        """End it wherever it is."""
        if not self.is_on:
            return
        had_focus = self.bubble.isAncestorOf(self._window.focusWidget() or self._window)
        had_focus = had_focus or self.bubble.hasFocus()
        self._leave()
        self._pointing.stop()
        self._window.removeEventFilter(self)
        if had_focus:
            self._window.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the Escape that nobody else wanted."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() == Qt.Key.Key_Escape and plain and self.bubble.isVisible():
                self.stop()
                return True
        return super().eventFilter(watched, event)

    def _show(self, number: int) -> None:
        self._leave()
        self._number = number
        step = self._steps[number]
        step.begin()
        self._say()
        self._pointing.point_at(step.target)

    def _leave(self) -> None:
        if self._number is not None:
            self._steps[self._number].end()
            self._number = None

    @Slot()
    def _go_back(self) -> None:
        if self._number:
            self._show(self._number - 1)

    @Slot()
    def _go_on(self) -> None:
        if self._number is None:
            return
        if self._number + 1 < len(self._steps):
            self._show(self._number + 1)
        else:
            self.stop()

    @Slot()
    def _say(self) -> None:
        if self._number is None:
            return
        step, last = self._steps[self._number], self._number + 1 == len(self._steps)
        counter = tr("{number} of {count}", number=self._number + 1, count=len(self._steps))
        self.bubble.set_content(step.title, step.words, counter, "check" if step.is_done else "")
        put(self.next_button.setText, noop("Finish") if last else noop("Next"))
        self.back_button.setVisible(self._number > 0)
        self.skip_button.setVisible(not last)
        self._pointing.follow()


def _button(name: str, words: str, tip: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setProperty("role", "small")
    put(button.setText, words)
    put(button.setAccessibleName, words)
    put(button.setToolTip, tip)
    return button
