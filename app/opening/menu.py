"""The menu behind Open: a file, a folder, or one of the latest runs."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.language import tr
from app.opening.souvenirs import ask_souvenir
from app.train.pickers import data_name, run_name
from app.words import accuracy, moment
from model.directories import runs_dir
from model.runs.runs import Run, RunError, RunRecord, list_runs
from model.sentence import words_of

_MOST_RUNS = 8


class OpenMenu(QMenu):
    """Lists what can be opened, afresh each time it is shown.

    Signals
    -------
    network_chosen : Path
        A ``.keras`` or ``.tflite`` file, or a souvenir.
    run_chosen : Path
        A run's folder.
    picture_chosen : Path
        A picture of a digit.
    filled
        All is listed; others may add to it.
    """

    network_chosen = Signal(object)
    run_chosen = Signal(object)
    picture_chosen = Signal(object)
    filled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """List the latest runs anew."""
        self.clear()
        picture = self.addAction(tr("Picture…"), self._ask_picture)
        picture.setToolTip(
            tr("A photo or picture of a digit; paste (Ctrl+V) and drop work as well")
        )
        self.addAction(tr("Network file…"), self._ask_file)
        self.addAction(tr("Run folder…"), self._ask_folder)
        souvenir = self.addAction(tr("Souvenir…"), self._ask_souvenir)
        souvenir.setToolTip(tr("A run in one file, from here or another computer; drop works too"))
        self.addSection(tr("Latest runs"))
        shown = 0
        for run in list_runs(runs_dir())[:_MOST_RUNS]:
            try:
                words = describe(run.read_record())
            except RunError as error:
                action = self.addAction(tr("{name}: cannot be read", name=run.folder.name))
                action.setToolTip(tr(words_of(error)))
                action.setEnabled(False)
                continue
            self.addAction(words, partial(self.run_chosen.emit, run.folder))
            shown += 1
        if not shown:
            self.addAction(tr("No runs yet")).setEnabled(False)
        self.filled.emit()

    @Slot()
    def _ask_file(self) -> None:
        path = ask_network_file(self)
        if path is not None:
            self.network_chosen.emit(path)

    @Slot()
    def _ask_picture(self) -> None:
        path = ask_picture_file(self)
        if path is not None:
            self.picture_chosen.emit(path)

    @Slot()
    def _ask_souvenir(self) -> None:
        path = ask_souvenir(self)
        if path is not None:
            self.network_chosen.emit(path)

    @Slot()
    def _ask_folder(self) -> None:
        folder = ask_run_folder(self)
        if folder is not None:
            self.run_chosen.emit(folder)


def describe(record: RunRecord) -> str:
    """One line on a run: network, data, how good, when."""
    good = record.test_accuracy if record.test_accuracy is not None else record.val_accuracy
    figure = "" if good is None else f" · {accuracy(good)}"
    try:
        when = moment(datetime.fromisoformat(record.started))
    except ValueError:
        when = record.started
    network = run_name(record.config)
    name = f"{record.name}, {network}" if record.name else network
    data = data_name(record.config.data)
    return tr("{name} on {data}{figure} · {when}", name=name, data=data, figure=figure, when=when)


def ask_network_file(parent: QWidget) -> Path | None:
    """Let the person choose a network file; None where they do not."""
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Open a network"), "", tr("Networks ({kinds})", kinds="*.keras *.tflite")
    )
    return Path(name) if name else None


def ask_picture_file(parent: QWidget) -> Path | None:
    """Let the person choose a picture; None where they do not."""
    from model.pictures.picture import SUFFIXES  # with a library not needed before

    kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Open a picture"), "", tr("Pictures ({kinds})", kinds=kinds)
    )
    return Path(name) if name else None


def ask_run_folder(parent: QWidget) -> Path | None:
    """Let the person choose a run's folder; None where they do not."""
    name = QFileDialog.getExistingDirectory(parent, tr("Open a run"), str(runs_dir()))
    return Run(Path(name)).folder if name else None
