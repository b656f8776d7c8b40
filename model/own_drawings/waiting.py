"""Drawings on their way to the store, noted at once, so that no kill takes them along.

The store may be busy for seconds while a person goes on. Until all is in it, what was labelled
stands in a file beside it, one for each window; the next start takes up what a dead one left.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from pathlib import Path

from model.drawing import Drawing, format_drawing
from model.own_drawings.exchange import import_drawings, label_as_written
from model.own_drawings.store import OwnDrawings

_PREFIX, _SUFFIX = "waiting-", ".jsonl"


class WaitingDrawings:
    """What one window has labelled and not saved yet. Call on one thread.

    A disk that takes no note is not spoken of here: the store will say what is wrong with it.
    """

    def __init__(self, folder: Path) -> None:
        name = f"{_PREFIX}{os.getpid()}-{secrets.token_hex(4)}{_SUFFIX}"
        self.path = folder / name

    def note(self, drawing: Drawing, label: str) -> bool:
        """Note a drawing; whether the disk took it. It outlives a kill, not a power cut."""
        line = format_drawing(drawing, label_as_written(label)) + "\n"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab", buffering=0) as file:
                file.write(line.encode())
        except OSError:
            return False
        return True

    def forget(self) -> bool:
        """Take the notes away, now that all of it is in the store; whether they are gone."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return False
        return True


def left_behind(folder: Path) -> list[Path]:
    """List the notes of windows whose process has ended. Any thread."""
    notes = folder.glob(f"{_PREFIX}*{_SUFFIX}") if folder.is_dir() else ()
    return [path for path in notes if not _is_alive(path)]


def take_up(store: OwnDrawings, notes: Iterable[Path]) -> int:
    """Save what the store has not of these notes, and take them away; returns how many.

    Raises
    ------
    StoreError
        If they cannot be read or saved: then they stay.
    """
    count = 0
    for path in notes:
        try:
            written = path.read_bytes()
        except FileNotFoundError:  # another window was quicker
            continue
        whole = written[: written.rfind(b"\n") + 1]
        if whole != written:  # cut off in the midst of a line: that drawing is on the canvas still
            path.write_bytes(whole)
        if whole:
            count += len(import_drawings(store, path).ids)
        path.unlink(missing_ok=True)
    return count


def _is_alive(path: Path) -> bool:
    """Whether the process that made the notes lives; a later one may have got its number."""
    import psutil

    try:
        number = int(path.name.split("-")[1])
        return psutil.Process(number).create_time() < path.stat().st_mtime + 1
    except (ValueError, FileNotFoundError, psutil.NoSuchProcess):
        return False
    except psutil.AccessDenied:
        return True
