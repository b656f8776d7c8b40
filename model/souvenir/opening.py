"""Opening a souvenir: unpacked aside, checked, and only then among the runs."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from model.runs.runs import Run, RunError, RunRecord
from model.runs.shelf import empty_aside, free_place
from model.sentence import sentence
from model.souvenir.archive import SouvenirArchive, damaged, opened
from model.souvenir.contents import ContentError, check_contents
from model.souvenir.parts import CHECKPOINT, CURVES, DRAWINGS, NETWORK, SouvenirError, is_moment

ASIDE = ".opening"
"""Where among the runs a souvenir is unpacked, in a folder of the process that does it."""


@dataclass(frozen=True)
class OpenedSouvenir:
    """What came of a souvenir.

    Attributes
    ----------
    run
        A run like any other, among those of this machine.
    drawings
        A strokes file with the drawings that came along; None where none did.
    was_here
        Whether the run was there already, so that nothing was unpacked.
    """

    run: Run
    record: RunRecord
    drawings: Path | None
    was_here: bool = False


def open_souvenir(
    path: Path, runs: Path, goes_on: Callable[[], bool] = lambda: True
) -> OpenedSouvenir:
    """Make the run in a souvenir one of those in the folder ``runs``. Any thread but main.

    Nothing of the file is executed. Where anything is wrong, nothing is left behind.

    Raises
    ------
    SouvenirError
        Naming the file and what is wrong with it, or with the disk.
    """
    with _as_sentence(path, runs), opened(path) as archive, _aside(runs) as folder:
        for name in archive.names:
            _unpack(archive, name, folder / name, goes_on)
        try:
            record = check_contents(folder)
        except ContentError as error:
            raise damaged(path) from error
        stem = f"{record.started[:19].replace(':', '-')}-{record.config.network}"
        known = _same_run(runs, stem, record, folder / NETWORK)
        if known is not None:
            return _take_drawings(folder, known)
        Run(folder).write_record(record)
        place = free_place(runs / stem)
        folder.rename(place)
        return _found(Run(place), record, was_here=False)


def unpack_souvenir(path: Path, folder: Path) -> RunRecord:
    """Unpack a souvenir into an empty folder, to ask its network and no more; the rest stays in it.

    Raises
    ------
    SouvenirError
        As ``open_souvenir``.
    """
    with _as_sentence(path, folder), opened(path) as archive:
        for name in archive.names:
            if not is_moment(name) and name not in (CHECKPOINT, CURVES, DRAWINGS):
                _unpack(archive, name, folder / name, lambda: True)
        try:
            return check_contents(folder)
        except ContentError as error:
            raise damaged(path) from error


def _found(run: Run, record: RunRecord, *, was_here: bool) -> OpenedSouvenir:
    drawings = run.folder / DRAWINGS
    return OpenedSouvenir(run, record, drawings if drawings.is_file() else None, was_here)


def _take_drawings(folder: Path, known: OpenedSouvenir) -> OpenedSouvenir:
    """Put the drawings of a souvenir to the run that is here already."""
    if (folder / DRAWINGS).is_file():
        (folder / DRAWINGS).replace(known.run.folder / DRAWINGS)
    return _found(known.run, known.record, was_here=True)


def _same_run(runs: Path, stem: str, record: RunRecord, network: Path) -> OpenedSouvenir | None:
    """Find the same run where it lies already: of the same second, and the same network."""
    content = network.read_bytes()
    for folder in sorted(runs.glob(f"{stem}*")):
        run = Run(folder)
        try:
            there, found = run.network_path.read_bytes(), run.read_record()
        except (OSError, RunError):
            continue
        if there == content and found.step == record.step:
            return _found(run, found, was_here=True)
    return None


def _unpack(archive: SouvenirArchive, name: str, place: Path, goes_on: Callable[[], bool]) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("xb") as file:
        for piece in archive.pieces(name, goes_on):
            file.write(piece)


@contextmanager
def _aside(runs: Path) -> Iterator[Path]:
    """Give an empty folder on the disk of the runs; gone afterwards, unless it was moved away."""
    empty_aside(runs / ASIDE, own=False)
    folder = runs / ASIDE / str(os.getpid()) / secrets.token_hex(4)
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        for parent in (folder.parent, folder.parent.parent):
            try:
                parent.rmdir()
            except OSError:  # another souvenir is being opened there
                break


@contextmanager
def _as_sentence(path: Path, folder: Path) -> Iterator[None]:
    """Turn what the disk says into a sentence."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        words = "{file} could not be opened: {reason} ({folder})."
        raise SouvenirError(
            sentence(words, file=path.name, reason=reason, folder=folder)
        ) from error
