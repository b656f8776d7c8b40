"""Opens the file of the games' results: makes it, and says what is wrong with it."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from model.database import Schema, transaction
from model.sentence import Sentence, sentence

MIGRATIONS: tuple[Sequence[str], ...] = (
    (
        """
        CREATE TABLE attempts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            made REAL NOT NULL,
            verdict TEXT NOT NULL,
            asked INTEGER NOT NULL,
            answered TEXT,
            confidence REAL NOT NULL,
            belief REAL NOT NULL,
            score REAL NOT NULL,
            strokes TEXT,
            name TEXT,
            cleared INTEGER
        )
        """,
        """
        CREATE TABLE times (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            made REAL NOT NULL,
            seconds REAL NOT NULL,
            misreads INTEGER NOT NULL,
            total REAL NOT NULL,
            name TEXT,
            cleared INTEGER
        )
        """,
        "CREATE INDEX best_attempts ON attempts (verdict, score)",
        "CREATE INDEX best_times ON times (total)",
    ),
)
"""What leads from each version of the file to the next; the first begins with an empty file."""


class ResultsError(Exception):
    """The results could not be read or kept; it was made with a ``Sentence`` for a person."""


def _foreign(path: Path) -> ResultsError:
    return ResultsError(_not_ours(path))


def _newer(path: Path) -> ResultsError:
    return ResultsError(sentence("The results in {path} were saved by a newer Inkling.", path=path))


SCHEMA = Schema(0x496E6B47, MIGRATIONS, _foreign, _newer, busy_seconds=2.0)  # "InkG"


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file for one transaction: all of the block is kept, or nothing where it raises.

    Where the folder cannot be written to, what the file holds can still be read.

    Raises
    ------
    ResultsError
        If it cannot be used; what it held it still holds.
    """
    try:
        with closing(_connect(path)) as connection, transaction(connection):
            yield connection
    except sqlite3.Error as error:
        raise ResultsError(_in_words(error, path)) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise ResultsError(_no_room()) from error
        raise ResultsError(_not_kept_there(path)) from error


def _connect(path: Path) -> sqlite3.Connection:
    """Connect to a file of the newest version, made where there is none."""
    can_write = os.access(path.parent, os.W_OK) and os.access(path, os.W_OK)
    if path.exists() and not can_write:
        connection = SCHEMA.connect(f"{path.absolute().as_uri()}?immutable=1", is_uri=True)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = SCHEMA.connect(path)
    try:
        SCHEMA.bring_up_to_date(connection, path)
        connection.execute("PRAGMA secure_delete = ON")  # what is cleared is gone
    except BaseException:
        connection.close()
        raise
    return connection


def _not_kept_there(path: Path) -> Sentence:
    return sentence("Results are not kept: {folder} cannot be written to.", folder=path.parent)


def _no_room() -> Sentence:
    return sentence("Results are not kept: the disk is full.")


def _not_ours(path: Path) -> Sentence:
    return sentence(
        "{path} is no file of Inkling’s results. Move it away to begin a new one.", path=path
    )


def _in_words(error: sqlite3.Error, path: Path) -> Sentence:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_NOTADB:
        return _not_ours(path)
    if code == sqlite3.SQLITE_CORRUPT:
        return sentence("Results are not kept: {path} is damaged.", path=path)
    if code == sqlite3.SQLITE_FULL:
        return _no_room()
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        return _not_kept_there(path)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return sentence("Results are not kept: another program is busy with {path}.", path=path)
    return sentence("Results are not kept: {reason}.", reason=error)
