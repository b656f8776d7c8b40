"""All runs that are kept: what is known of each, names, and taking one away and back.

What is deleted lies in ``.deleted`` beside the runs, in a folder of the process that deleted it,
until that process empties it or, where it is gone, the next one does.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from model.runs.runs import Run, RunError, RunRecord, is_at_work
from model.sentence import Sentence, sentence, words_of

DELETED = ".deleted"
LONGEST_NAME = 60

Stamp = tuple[int, int, int]
_WITHOUT_PATH = {
    "{folder}: this is no run, it has no readable run.json.": sentence(
        "This is no run, it has no readable run.json."
    ),
    "{path}: the record of this run is damaged.": sentence("The record of this run is damaged."),
}


@dataclass(frozen=True)
class ShelvedRun:
    """One folder among the runs; ``problem`` is a sentence where it holds no record to read."""

    folder: Path
    record: RunRecord | None
    problem: str = ""
    at_work: bool = False
    has_network: bool = False
    stamp: Stamp = (0, 0, 0)
    """Differs once the record was written anew."""


@dataclass(frozen=True)
class DeletedRun:
    """Where a run lay, and where it lies until it is restored or gone."""

    folder: Path
    aside: Path


def read_shelf(
    parent: Path,
    known: Mapping[Path, ShelvedRun] | None = None,
    goes_on: Callable[[], bool] = lambda: True,
) -> list[ShelvedRun]:
    """Read the record of every folder among the runs, in the order of their names.

    Any thread. Records that are in ``known`` and were not written since are not read again.
    Where ``goes_on()`` became false in between, gives what was read so far.
    """
    try:
        folders = sorted(path for path in parent.iterdir() if not path.name.startswith("."))
    except OSError:
        return []
    found = []
    for folder in folders:
        if not goes_on():
            break
        if folder.is_dir():
            found.append(_read(folder, (known or {}).get(folder)))
    return found


def _read(folder: Path, known: ShelvedRun | None) -> ShelvedRun:
    run = Run(folder)
    stamp = _stamp(folder / "run.json")
    has_network = run.network_path.is_file()
    try:
        if known is not None and known.record is not None and known.stamp == stamp:
            record = known.record
        else:
            record = run.read_record()
        at_work = is_at_work(run, record)
    except RunError as error:
        return ShelvedRun(folder, None, _without_path(error), False, has_network, stamp)
    except OSError:  # deleted at this very moment
        return ShelvedRun(folder, None, "This run is gone.")
    return ShelvedRun(folder, record, "", at_work, has_network, stamp)


def _stamp(path: Path) -> Stamp:
    try:
        facts = path.stat()
    except OSError:
        return 0, 0, 0
    return facts.st_mtime_ns, facts.st_size, facts.st_ino


def _without_path(error: RunError) -> str:
    """Say what is wrong with a run that is listed by its folder."""
    words = words_of(error)
    return _WITHOUT_PATH.get(words.template, words) if isinstance(words, Sentence) else words


def name_run(folder: Path, name: str) -> RunRecord:
    """Give a run a name, or none; returns its record.

    Raises
    ------
    RunError
        If there is no record to read.
    OSError
        If the disk does not do what it is asked.
    """
    run = Run(folder)
    record = replace(run.read_record(), name=" ".join(name.split())[:LONGEST_NAME].strip())
    written = (folder / "run.json").stat()
    run.write_record(record)
    # When it was written says whether the process named in it is still the same one.
    os.utime(folder / "run.json", ns=(written.st_atime_ns, written.st_mtime_ns))
    return record


def delete_run(folder: Path) -> DeletedRun:
    """Take a run's folder, whatever is in it, off the shelf; ``restore_run`` brings it back.

    Raises
    ------
    RunError
        If the run is at work, or is gone already.
    OSError
        If the disk does not do what it is asked.
    """
    run = Run(folder)
    if _read(folder, None).at_work:
        raise RunError(sentence("A run that is at work cannot be deleted: stop it first."))
    place = folder.parent / DELETED / str(os.getpid())
    place.mkdir(parents=True, exist_ok=True)
    aside = free_place(place / folder.name)
    try:
        run.folder.rename(aside)
    except FileNotFoundError as error:
        raise RunError(sentence("{name}: this run is gone already.", name=folder.name)) from error
    return DeletedRun(folder, aside)


def restore_run(deleted: DeletedRun) -> Path:
    """Put a deleted run back in its place, or beside what lies there by now; returns where.

    Raises
    ------
    RunError
        If it is gone for good.
    OSError
        If the disk does not do what it is asked.
    """
    folder = free_place(deleted.folder)
    try:
        deleted.aside.rename(folder)
    except FileNotFoundError as error:
        raise RunError(
            sentence("{name}: this run was deleted for good already.", name=folder.name)
        ) from error
    return folder


def discard_run(deleted: DeletedRun) -> None:
    """Delete a deleted run for good; what the disk does not let go is for ``empty_deleted``."""
    shutil.rmtree(deleted.aside, ignore_errors=True)


def empty_deleted(parent: Path, *, own: bool = True) -> None:
    """Free the room that deleted runs take, see ``empty_aside``."""
    empty_aside(parent / DELETED, own=own)


def empty_aside(aside: Path, *, own: bool) -> None:
    """Delete what processes that are gone left aside in their folders and, with ``own``, this one.

    What the disk does not let go stays for the next time.
    """
    import psutil

    try:
        places = list(aside.iterdir())
    except OSError:
        return
    for place in places:
        mine = place.name == str(os.getpid())
        lives = place.name.isdigit() and psutil.pid_exists(int(place.name))
        if own if mine else not lives:
            shutil.rmtree(place, ignore_errors=True)
    with suppress(OSError):  # something is left in it
        aside.rmdir()


def free_place(path: Path) -> Path:
    """Give the path, or one with a number behind it where something lies there already."""
    number, free = 1, path
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free
