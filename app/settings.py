"""What the window remembers from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from app.language import LANGUAGES, tr
from model.directories import data_dir


class Settings(QObject):
    """A few values in ``settings.ini`` in the data folder; absent or odd ones are defaults.

    Signals
    -------
    failed : str
        One sentence, once: what is set holds until the end, but cannot be kept.
    """

    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._has_failed = False
        self._file = QSettings(str(data_dir() / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def is_dark(self) -> bool | None:
        """The look that was chosen, None where none was."""
        value = self._file.value("look")
        return value == "dark" if value in ("dark", "light") else None

    @is_dark.setter
    def is_dark(self, dark: bool) -> None:
        self._set("look", "dark" if dark else "light")

    @property
    def language(self) -> str | None:
        """The code of the language that was chosen, None where none was."""
        value = self._file.value("language")
        return value if isinstance(value, str) and value in LANGUAGES else None

    @language.setter
    def language(self, code: str) -> None:
        self._set("language", code)

    @property
    def tour_seen(self) -> bool:
        """Whether the tour was begun once."""
        return str(self._file.value("tour_seen", "")) == "true"

    @tour_seen.setter
    def tour_seen(self, seen: bool) -> None:
        self._set("tour_seen", "true" if seen else "false")

    @property
    def hidden_tips(self) -> frozenset[str]:
        """The keys of the tips that are not to be shown any more."""
        return frozenset(str(self._file.value("hidden_tips", "")).split())

    def hide_tip(self, key: str) -> None:
        """Show a tip no more."""
        self._set("hidden_tips", " ".join(sorted(self.hidden_tips | {key})))

    @property
    def brush(self) -> int:
        """The pen's width in percent of the canvas."""
        value = str(self._file.value("brush", ""))
        return int(value) if value in ("5", "7", "10") else 7

    @brush.setter
    def brush(self, percent: int) -> None:
        self._set("brush", percent)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was."""
        value = self._file.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._set("geometry", geometry)

    def _set(self, name: str, value: object) -> None:
        file = self._file
        file.setValue(name, value)
        file.sync()
        if file.status() is QSettings.Status.AccessError and not self._has_failed:
            self._has_failed = True
            self.failed.emit(
                tr("Could not keep the settings: {file} cannot be written.", file=file.fileName())
            )
