"""How the window looks: the theme, the key that switches it, and what was chosen last time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.language import language
from app.settings import Settings
from app.theme import Theme


class Look(QObject):
    """Keeps a window in its theme; another language makes it be drawn anew. Call on main."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.theme = Theme(_starts_dark(settings), self)
        self.theme.changed.connect(self.apply)
        language().changed.connect(self.theme.changed)

    @Slot()
    def apply(self) -> None:
        """Give the window the colours and the font of the theme."""
        self._window.setStyleSheet(self.theme.style_sheet())
        self._window.setFont(self.theme.font(14))

    @Slot()
    def toggle(self) -> None:
        """Change from dark to light or back, for the next start too."""
        self._settings.is_dark = not self.theme.is_dark
        self.theme.set_dark(not self.theme.is_dark)


def _starts_dark(settings: Settings) -> bool:
    """Take the look chosen before, else the desktop's, else the dark one."""
    if settings.is_dark is not None:
        return settings.is_dark
    return QGuiApplication.styleHints().colorScheme() != Qt.ColorScheme.Light
