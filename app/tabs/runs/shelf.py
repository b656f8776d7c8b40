"""The kept runs as the window knows them; everything on the disk is done in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from app.background import Background, GoesOn, Work
from model.directories import runs_dir
from model.runs.runs import RunError
from model.runs.shelf import (
    DeletedRun,
    ShelvedRun,
    delete_run,
    discard_run,
    empty_deleted,
    name_run,
    read_shelf,
    restore_run,
)
from model.sentence import sentence, words_of


@dataclass(frozen=True)
class Outcome:
    """What was done, and a sentence on each thing that could not be."""

    done: list[Any]
    problems: list[str]


class RunShelf(QObject):
    """All runs that are kept, and what can be done with them. Call on main.

    Signals
    -------
    changed
        ``runs`` are others.
    stale
        Something was done: the folders should be read again.
    deleted
        ``to_restore`` is another list.
    said : str
        One sentence on what could not be done.
    """

    changed = Signal()
    stale = Signal()
    deleted = Signal()
    said = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._read: list[ShelvedRun] | None = None
        self._going: set[Path] = set()
        self._number = 0
        self.to_restore: list[DeletedRun] = []
        """What was deleted last and can still be had back."""
        self._is_swept = False
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._empty)

    @property
    def is_read(self) -> bool:
        """Whether the folders were looked at yet."""
        return self._read is not None

    @property
    def can_restore(self) -> bool:
        """Whether a run can be had back, or is just being deleted."""
        return bool(self.to_restore or self._going)

    @property
    def runs(self) -> list[ShelvedRun]:
        """All runs but those that are being deleted."""
        return [run for run in self._read or [] if run.folder not in self._going]

    def reading(self) -> Work:
        """Give the work that reads the folders; its result is for ``take``."""
        known = {run.folder: run for run in self._read or []}
        sweep, self._is_swept = not self._is_swept, True
        return partial(_read_all, runs_dir(), known, sweep)

    def take(self, runs: list[ShelvedRun]) -> None:
        """Take over what was read."""
        if runs != self._read:
            self._read = runs
            self.changed.emit()

    def name(self, folder: Path, name: str) -> None:
        """Give a run a name."""
        self._do(lambda one: name_run(one, name), [folder], self._finish)

    def delete(self, folders: Sequence[Path]) -> None:
        """Take runs away; ``restore`` brings them back while ``to_restore`` holds them."""
        self.forget()
        self._going |= set(folders)
        self.changed.emit()
        self._do(delete_run, folders, self._take_deleted)

    def restore(self) -> None:
        """Bring back what was deleted last."""
        wanted, self.to_restore = self.to_restore, []
        self.deleted.emit()
        self._do(restore_run, wanted, self._finish)

    @Slot()
    def forget(self) -> None:
        """Delete for good what was deleted last."""
        wanted, self.to_restore = self.to_restore, []
        if wanted:
            self.deleted.emit()
            work = partial(_each, discard_run, wanted)
            self._background.slow.submit(self._next_kind(), work, _nothing)

    def _do(
        self, act: Callable[[Any], Any], things: Sequence[Any], done: Callable[[Outcome], None]
    ) -> None:
        work = partial(_each, act, list(things))
        self._background.quick.submit(self._next_kind(), work, done)

    def _next_kind(self) -> str:
        """Name work that no other may replace: what waits of one kind is given up for newer."""
        self._number += 1
        return f"runs on disk {self._number}"

    def _take_deleted(self, outcome: Outcome) -> None:
        self.to_restore = outcome.done
        gone = {run.folder for run in self.to_restore}
        self._read = [run for run in self._read or [] if run.folder not in gone]
        self._going.clear()
        self.changed.emit()
        self.deleted.emit()
        self._finish(outcome)

    def _finish(self, outcome: Outcome) -> None:
        for words in outcome.problems[:1]:
            self.said.emit(words)
        self.stale.emit()

    @Slot()
    def _empty(self) -> None:
        empty_deleted(runs_dir())


def _read_all(
    parent: Path, known: dict[Path, ShelvedRun], sweep: bool, goes_on: GoesOn
) -> list[ShelvedRun]:
    if sweep:
        empty_deleted(parent, own=False)
    return read_shelf(parent, known, goes_on)


def _each(act: Callable[[Any], Any], things: Sequence[Any], goes_on: GoesOn) -> Outcome:
    """Do something to each thing."""
    outcome = Outcome([], [])
    for thing in things:
        try:
            outcome.done.append(act(thing))
        except RunError as error:
            outcome.problems.append(words_of(error))
        except OSError as error:
            what = error.strerror or str(error)
            where = error.filename or sentence("The disk")
            outcome.problems.append(sentence("{where}: {what}.", where=where, what=what))
    return outcome


def _nothing(_outcome: Outcome) -> None:
    pass
