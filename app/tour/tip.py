"""One tip: the state that it explains, where that is seen, and the words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Tip(QObject):
    """Watches for a state all the time, at next to no cost. Call on main.

    Signals
    -------
    arisen : Tip
        The state is there.
    over : Tip
        It is over.
    changed
        The words are others.
    """

    arisen = Signal(object)
    over = Signal(object)
    changed = Signal()

    key = ""
    """Names it in the settings."""

    once = False
    """Whether having seen it once is enough for ever."""

    @property
    def title(self) -> str:
        """The state, in the language that is chosen."""
        raise NotImplementedError

    @property
    def words(self) -> str:
        """Why it is so and what to do."""
        raise NotImplementedError

    @property
    def place(self) -> QWidget | None:
        """The control that shows the state."""
        raise NotImplementedError

    @property
    def needed(self) -> Sequence[QWidget]:
        """What should not be covered besides."""
        return ()

    @property
    def action(self) -> str:
        """What one press can do about it; empty for nothing."""
        return ""

    def act(self) -> None:
        """Do it."""
