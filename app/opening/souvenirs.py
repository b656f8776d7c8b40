"""Souvenirs as the window saves and opens them; all work on the disk is done in the background."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.background import Background, GoesOn
from app.language import tr
from app.opening.souvenir_dialog import SouvenirDialog
from app.train.saving import ask_for_path
from app.words import decimal
from model.directories import runs_dir
from model.own_drawings import OwnDrawings, StoreError
from model.own_drawings.exchange import import_drawings
from model.runs.runs import Run
from model.sentence import words_of
from model.souvenir import (
    DRAWINGS,
    FAMILIAR,
    SUFFIX,
    OpenedSouvenir,
    SavedSouvenir,
    SouvenirError,
    open_souvenir,
    save_souvenir,
)

_COUNTING, _SAVING, _OPENING, _TAKING = (
    "drawings for a souvenir",
    "save a souvenir",
    "open a souvenir",
    "take drawings of a souvenir",
)
_MEGABYTE = 1_000_000


class Souvenirs(QObject):
    """Saves and opens one souvenir at a time. Call on main.

    Signals
    -------
    said : str
        One sentence: what is going on, what was done, or why not.
    opened : Path
        The folder of a run that came out of a souvenir, and is to be shown.
    drawings_taken
        The person has more drawings than before.
    finished
        Nothing is being saved or opened any more.
    """

    said = Signal(str)
    opened = Signal(object)
    drawings_taken = Signal()
    finished = Signal()

    def __init__(self, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._background, self._window = background, window
        self._busy = False
        self._remark = ""

    @property
    def is_at_work(self) -> bool:
        """Whether a souvenir is being saved or opened."""
        return self._busy

    @Slot()
    def ask_open(self) -> None:
        """Let the person choose a souvenir, and open it."""
        path = ask_souvenir(self._window)
        if path is not None:
            self.open_path(path)

    @Slot(object)
    def open_path(self, path: Path) -> None:
        """Open a souvenir: its run becomes one of this machine's."""
        if not self._begin():
            return
        self.said.emit(tr("Opening {name}…", name=path.name))
        work = partial(_open, path, runs_dir())
        self._background.long.submit(_OPENING, work, self._take_opened)

    @Slot(object, str)
    def ask_save(self, folder: Path, name: str) -> None:
        """Ask whether the person's drawings go along, then where to, and save the run there."""
        self._background.quick.submit(
            _COUNTING,
            partial(_look, folder),
            lambda found: self._show_dialog(folder, name, *found),
        )

    def save(self, folder: Path, path: Path, with_drawings: bool) -> None:
        """Save the run in a folder as one file."""
        if not self._begin():
            return
        self.said.emit(tr("Saving {name}…", name=path.name))
        store = OwnDrawings() if with_drawings else None
        work = partial(_save, Run(folder), path, store)
        self._background.long.submit(_SAVING, work, self._take_saved)

    @Slot(object)
    def take_drawings(self, folder: Path) -> None:
        """Add the drawings that came with a run to the person's own."""
        work = partial(_take, folder / DRAWINGS)
        self._background.quick.submit(_TAKING, work, self._take_drawn)

    def take_remark(self) -> str:
        """Give what there is to say, once, of a run from a souvenir that is shown now."""
        remark, self._remark = self._remark, ""
        return remark

    def _begin(self) -> bool:
        if self._busy:
            self.said.emit(tr("Another souvenir is at work; try again in a moment."))
            return False
        self._busy = True
        return True

    def _end(self) -> None:
        self._busy = False
        self.finished.emit()

    def _show_dialog(self, folder: Path, name: str, drawings: int, is_personal: bool) -> None:
        for old in self._window.findChildren(SouvenirDialog):
            old.close()
        dialog = SouvenirDialog(self._window, name, drawings, is_personal=is_personal)
        dialog.save_wanted.connect(partial(self._ask_path, folder, name))
        dialog.show()

    def _ask_path(self, folder: Path, name: str, with_drawings: bool) -> None:
        path = ask_souvenir_path(self._window, name)
        if path is not None:
            self.save(folder, path, with_drawings)

    def _take_saved(self, result: SavedSouvenir | SouvenirError) -> None:
        if isinstance(result, SouvenirError):
            self.said.emit(tr(words_of(result)))
        else:
            size = decimal(max(0.1, result.size / _MEGABYTE), 1)
            self.said.emit(tr("Saved {name}, {size} MB", name=result.path.name, size=size))
        self._end()

    def _take_opened(self, result: OpenedSouvenir | SouvenirError) -> None:
        if isinstance(result, SouvenirError):
            self.said.emit(tr(words_of(result)))
        else:
            self._remark = ""
            if result.drawings is not None:
                self._remark = tr("Drawings came along: Runs can add them to yours.")
            elif result.was_here:
                self._remark = tr("This run was here already; it answers now.")
            self.opened.emit(result.run.folder)
        self._end()

    def _take_drawn(self, words: str | int) -> None:
        if isinstance(words, int):
            self.drawings_taken.emit()
            words = tr("%n drawings are in Teach now", n=words)
        self.said.emit(words)


def suggested_name(name: str) -> str:
    """Make a file's name of a run's."""
    kept = "".join(sign if sign.isalnum() or sign in " -_." else "-" for sign in name).strip(" .")
    return f"{kept or 'run'}{SUFFIX}"


def ask_souvenir(parent: QWidget) -> Path | None:
    """Let the person choose a souvenir; None where they do not."""
    pattern = tr("Souvenirs ({pattern})", pattern=f"*{SUFFIX}")
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open a souvenir"), "", pattern)
    return Path(name) if name else None


def ask_souvenir_path(parent: QWidget, name: str) -> Path | None:
    """Ask where a souvenir is to be saved; None where the person thinks better of it."""
    pattern = tr("Souvenirs ({pattern})", pattern=f"*{SUFFIX}")
    path = ask_for_path(parent, tr("Save a souvenir"), suggested_name(name), pattern)
    if path is None or path.suffix == SUFFIX:
        return path
    return path.with_name(path.name + SUFFIX)


def _look(folder: Path, _goes_on: GoesOn) -> tuple[int, bool]:
    """Count the person's drawings, and say whether the run was learnt from such."""
    is_personal = (folder / FAMILIAR).exists()
    try:
        return sum(OwnDrawings().counts().values()), is_personal
    except StoreError:
        return 0, is_personal  # Teach says what is wrong with them; a souvenir goes without


def _save(
    run: Run, path: Path, store: OwnDrawings | None, goes_on: GoesOn
) -> SavedSouvenir | SouvenirError:
    try:
        return save_souvenir(run, path, store, goes_on)
    except SouvenirError as error:
        return error


def _open(path: Path, runs: Path, goes_on: GoesOn) -> OpenedSouvenir | SouvenirError:
    try:
        return open_souvenir(path, runs, goes_on)
    except SouvenirError as error:
        return error


def _take(path: Path, _goes_on: GoesOn) -> int | str:
    try:
        return len(import_drawings(OwnDrawings(), path).ids)
    except StoreError as error:
        return tr(words_of(error))
