"""What the window remembers from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from app.language import LANGUAGES
from model.directories import data_dir


class Settings:
    """A few values in ``settings.ini`` in the data folder; absent or odd ones are defaults."""

    def __init__(self) -> None:
        self._file = QSettings(str(data_dir() / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def is_dark(self) -> bool | None:
        """The look that was chosen, None where none was."""
        value = self._file.value("look")
        return value == "dark" if value in ("dark", "light") else None

    @is_dark.setter
    def is_dark(self, dark: bool) -> None:
        self._file.setValue("look", "dark" if dark else "light")

    @property
    def language(self) -> str | None:
        """The code of the language that was chosen, None where none was."""
        value = self._file.value("language")
        return value if isinstance(value, str) and value in LANGUAGES else None

    @language.setter
    def language(self, code: str) -> None:
        self._file.setValue("language", code)

    @property
    def tour_seen(self) -> bool:
        """Whether the tour was begun once."""
        return str(self._file.value("tour_seen", "")) == "true"

    @tour_seen.setter
    def tour_seen(self, seen: bool) -> None:
        self._file.setValue("tour_seen", "true" if seen else "false")

    @property
    def hidden_tips(self) -> frozenset[str]:
        """The keys of the tips that are not to be shown any more."""
        return frozenset(str(self._file.value("hidden_tips", "")).split())

    def hide_tip(self, key: str) -> None:
        """Show a tip no more."""
        self._file.setValue("hidden_tips", " ".join(sorted(self.hidden_tips | {key})))

    @property
    def brush(self) -> int:
        """The pen's width in percent of the canvas."""
        value = str(self._file.value("brush", ""))
        return int(value) if value in ("5", "7", "10") else 7

    @brush.setter
    def brush(self, percent: int) -> None:
        self._file.setValue("brush", percent)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was."""
        value = self._file.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._file.setValue("geometry", geometry)
