"""Tips: a small bubble where a state needs explaining, until the person wants no more of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.language import noop, put
from app.tour.bubble import Bubble
from app.tour.pointing import Pointing, Target, seen
from app.tour.tip import Tip
from app.tour.tip_kinds import TIPS

if TYPE_CHECKING:
    from app.main_window import MainWindow


class Tips(QObject):
    """Shows at most one tip at a time, each once while the program runs. Call on main.

    A tip goes by itself when its state is over. One that the person wants no more is not shown
    again in any later start.

    Signals
    -------
    shown : str
        The key of the tip that is shown now.
    """

    shown = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        self._tip: Tip | None = None
        self._had: set[str] = set()
        self.is_quiet = False
        """Whether none may be shown, because something else points at the window."""
        self.never_button = _button("tip_never_button", noop("Don’t show again"))
        self.never_button.setProperty("role", "link")
        self.act_button = _button("tip_act_button", "")
        self.close_button = _button("tip_close_button", noop("Close"))
        put(self.close_button.setToolTip, "Close this tip (Esc)")
        put(self.never_button.setToolTip, "Never show this tip any more")
        buttons = [self.never_button, None, self.act_button, self.close_button]
        self.bubble = Bubble(window.theme, "tip_bubble", buttons)
        self._pointing = Pointing(window.views, self.bubble, None, self)
        self.tips = [make(window) for make in TIPS]
        for tip in self.tips:
            tip.arisen.connect(self._show)
            tip.over.connect(self._take_over)
            tip.changed.connect(self._say)
        self.close_button.clicked.connect(self.close)
        self.bubble.dismissed.connect(self.close)
        self.never_button.clicked.connect(self._never)
        self.act_button.clicked.connect(self._act)
        window.theme.changed.connect(self._say)

    @property
    def shown_tip(self) -> Tip | None:
        """The tip that is shown; None for none."""
        return self._tip

    @Slot()
    def close(self) -> None:
        """Put the tip away; it may come again in a later start."""
        had_focus = self.bubble.isAncestorOf(self._window.focusWidget() or self._window)
        self._tip = None
        self._pointing.stop()
        if had_focus:
            self._window.canvas.setFocus()

    @Slot(object)
    def _show(self, tip: Tip) -> None:
        hidden = tip.key in self._settings.hidden_tips or tip.key in self._had
        if self.is_quiet or self._tip is not None or hidden or not self._window.views.isVisible():
            return
        self._tip = tip
        self._had.add(tip.key)
        if tip.once:
            self._settings.hide_tip(tip.key)
        self._say()
        self._pointing.point_at(self._target)
        self.shown.emit(tip.key)

    @Slot(object)
    def _take_over(self, tip: Tip) -> None:
        if tip is self._tip:
            self.close()

    @Slot()
    def _never(self) -> None:
        if self._tip is not None:
            self._settings.hide_tip(self._tip.key)
        self.close()

    @Slot()
    def _act(self) -> None:
        tip = self._tip
        self.close()
        if tip is not None:
            tip.act()

    def _target(self) -> Target | None:
        tip, room = self._tip, self._window.views
        place: QWidget | None = tip.place if tip is not None else None
        if tip is None or place is None:
            return None
        needed = [seen(widget, room) for widget in (self._window.canvas, *tip.needed)]
        return Target(seen(place, room), [rect for rect in needed if not rect.isEmpty()])

    @Slot()
    def _say(self) -> None:
        if self._tip is None:
            return
        self.bubble.set_content(self._tip.title, self._tip.words, icon="help")
        words = self._tip.action
        self.act_button.setText(words)
        self.act_button.setAccessibleName(words)
        self.act_button.setToolTip(words)
        self.act_button.setVisible(bool(words))
        QTimer.singleShot(0, self._pointing.follow)


def _button(name: str, words: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setProperty("role", "small")
    if words:
        put(button.setText, words)
        put(button.setAccessibleName, words)
    return button
