"""Opens the file of the games' results: makes it, and says what is wrong with it."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from model.sentence import Sentence, sentence

BUSY_SECONDS = 2.0
APPLICATION = 0x496E6B47  # "InkG": tells the file from other programs' databases
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
        with closing(_connect(path)) as connection, _transaction(connection):
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
        connection = _open(f"{path.absolute().as_uri()}?immutable=1", is_uri=True)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = _open(path)
    try:
        if _checked_version(connection, path) < len(MIGRATIONS):
            connection.execute("PRAGMA journal_mode = WAL")
            with _transaction(connection):
                _migrate(connection, _checked_version(connection, path))
        connection.execute("PRAGMA secure_delete = ON")  # what is cleared is gone
    except BaseException:
        connection.close()
        raise
    return connection


def _open(place: Path | str, *, is_uri: bool = False) -> sqlite3.Connection:
    return sqlite3.connect(place, timeout=BUSY_SECONDS, isolation_level=None, uri=is_uri)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    # An immutable file takes no lock; one that can be written takes it at once, or waits.
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:  # after some errors SQLite has ended it itself
            connection.execute("ROLLBACK")


def _checked_version(connection: sqlite3.Connection, path: Path) -> int:
    """Read the version of the file; 0 for a new one. Refuses what is not ours, or newer."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application != APPLICATION and (version or tables):
        raise ResultsError(_not_ours(path))
    if version > len(MIGRATIONS):
        raise ResultsError(
            sentence("The results in {path} were saved by a newer Inkling.", path=path)
        )
    return version


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    for steps in MIGRATIONS[version:]:
        for step in steps:
            connection.execute(step)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    connection.execute(f"PRAGMA application_id = {APPLICATION}")


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
