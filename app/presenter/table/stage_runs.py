"""The runs that visitors leave behind: only the newest few are kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.train.controller import TrainingController
from model.runs.runs import Run, RunError
from model.runs.shelf import delete_run, discard_run
from model.training.events import RunStarted

KEPT = 3


class StageRuns(QObject):
    """Remembers the runs that begin while it ``is_on``. Call on main.

    Every training on the stage is a run like any other, some megabytes on the disk; those of a
    long evening would fill it, and the list of runs.
    """

    def __init__(self, controller: TrainingController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._folders: list[Path] = []
        self.is_on = False
        controller.started.connect(self._note)

    def tidy(self) -> None:
        """Delete all but the newest few; one that is in view, was named or moved stays."""
        surplus = self._folders[:-KEPT]
        self._folders = self._folders[-KEPT:]
        for folder in surplus:
            if folder == self._controller.run_in_view or not folder.exists():
                continue
            try:
                if not Run(folder).read_record().name:
                    discard_run(delete_run(folder))
            except (RunError, OSError):
                self._folders.insert(0, folder)  # the disk may be willing another time

    @Slot(object)
    def _note(self, event: RunStarted) -> None:
        if self.is_on and event.run is not None and event.run not in self._folders:
            self._folders.append(event.run)
