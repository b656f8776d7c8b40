"""The lock: only a chosen key combination leaves presenter mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from app.presenter.window import PresenterWindow


class Lock(QObject):
    """Keeps Esc, F11 and the closing of the window from leaving presenter mode. Call on main."""

    def __init__(self, presenter: PresenterWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._is_opened = False
        self._shortcut = QShortcut(presenter)
        self._shortcut.activated.connect(self._leave)
        self._shortcut.activatedAmbiguously.connect(self._leave)
        presenter.may_leave = self.may_leave

    @property
    def is_locked(self) -> bool:
        """Whether only the combination leaves."""
        return not self._shortcut.key().isEmpty()

    def set_keys(self, keys: str | None) -> None:
        """Lock with a combination as ``Ctrl+Shift+Q``; None unlocks."""
        self._shortcut.setKey(QKeySequence(keys or ""))
        self._presenter.leave_button.setVisible(keys is None)

    def may_leave(self) -> bool:
        """Whether Esc, F11 or closing the window may end presenter mode now."""
        return self._is_opened or not self.is_locked

    @Slot()
    def _leave(self) -> None:
        self._is_opened = True
        self._presenter.leave()
        self._is_opened = False
