"""What can be wrong with the store, in words for a person."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from model.sentence import sentence

_FULL, _READ_ONLY, _NO_DATABASE, _DAMAGED, _NO_ACCESS = (
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_CANTOPEN,
)
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_KIND = 0xFF  # the rest of a code says more precisely what happened


class StoreError(Exception):
    """The store did not do what it was asked; ``str()`` is one sentence for a person."""


def is_about(error: sqlite3.Error, *codes: int) -> bool:
    """Whether an error is of one of these kinds."""
    return (getattr(error, "sqlite_errorcode", 0) & _KIND) in codes


def in_words(error: sqlite3.Error, path: Path, what: str) -> StoreError:
    """Say what went wrong; ``what`` was tried, such as "save the drawing"."""
    return StoreError(_sentence(error, path, what))


def _sentence(error: sqlite3.Error, path: Path, what: str) -> str:
    if is_about(error, _NO_DATABASE):
        return sentence(
            "{path} is no file of Inkling’s drawings. Move it away to begin a new one.", path=path
        )
    if is_about(error, _DAMAGED):
        return sentence("Could not {what}: {path} is damaged.", what=what, path=path)
    if is_about(error, _FULL):
        return sentence("Could not {what}: the disk is full.", what=what)
    if is_about(error, _READ_ONLY, _NO_ACCESS):
        return sentence(
            "Could not {what}: {folder} cannot be written to.", what=what, folder=path.parent
        )
    if is_about(error, *_BUSY):
        return sentence(
            "Could not {what}: another program is busy with {file}. Try again.",
            what=what,
            file=path.name,
        )
    return sentence("Could not {what}: {reason}.", what=what, reason=error)
