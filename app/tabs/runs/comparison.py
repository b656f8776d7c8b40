"""Which runs are compared, and with which line each is drawn."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.tabs.runs.run_lines import RUN_LINES


class Comparison(QObject):
    """Gives away the lines: a run keeps its own for as long as it is compared. Call on main.

    Signals
    -------
    changed
        Other runs are compared.
    refused
        There was no line left for one more.
    """

    changed = Signal()
    refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[Path, int] = {}

    @property
    def lines(self) -> dict[Path, int]:
        """The line of each run that is compared."""
        return self._lines

    @property
    def is_full(self) -> bool:
        """Whether all lines are in use."""
        return len(self._lines) == len(RUN_LINES)

    @Slot(object, bool)
    def choose(self, folder: Path, wanted: bool) -> None:
        """Compare a run, or not any more."""
        if wanted == (folder in self._lines):
            return
        if not wanted:
            del self._lines[folder]
        elif self.is_full:
            self.refused.emit()
            return
        else:
            free = set(range(len(RUN_LINES))) - set(self._lines.values())
            self._lines[folder] = min(free)
        self.changed.emit()

    def keep(self, folders: Iterable[Path]) -> None:
        """Compare only those of these that are compared already."""
        kept = set(folders)
        lines = {folder: line for folder, line in self._lines.items() if folder in kept}
        if lines != self._lines:
            self._lines = lines
            self.changed.emit()
