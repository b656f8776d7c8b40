"""Which language is on, and the switch to another while the program runs."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale, QObject, Signal

from app.language import texts, translator

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh": "中文",
}
"""The languages by code, each by its own name."""


class Language(QObject):
    """The language of all windows; there is one, ``language()``.

    Signals
    -------
    changed
        Another language is on; the texts that ``put`` has set are in it already. Windows emit
        their theme's ``changed`` on it, so that views write their other texts anew. On main.
    """

    changed = Signal()

    @property
    def code(self) -> str:
        """The code of the language that is on, a key of LANGUAGES."""
        return translator.code()

    def choose(self, code: str) -> None:
        """Switch to a language by its code; nothing happens if it is on already. Call on main.

        Raises
        ------
        KeyError
            There is no such language.
        """
        if LANGUAGES[code] == LANGUAGES[self.code]:
            return
        translator.install(code)
        texts.set_again()
        self.changed.emit()


@cache
def language() -> Language:
    """Give the one Language of the program. Call on main first."""
    return Language()


def system_language() -> str:
    """Give the code of the desktop's language where it is one of ours, else English's."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"
