"""Opens the store's file: makes it, brings it up to date, or reads it where it cannot be written.

A connection lives for one operation only. Each process then sees what the others did, nothing is
left open when the window goes, and what is on the disk afterwards is one whole file.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from model.database import Schema, transaction
from model.files import reason_of
from model.own_drawings.errors import StoreError, in_words, is_about
from model.sentence import sentence

MIGRATIONS: tuple[Sequence[str], ...] = (
    (
        """
        CREATE TABLE drawings (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            label TEXT NOT NULL,
            strokes TEXT NOT NULL,
            pressures TEXT,
            turn INTEGER NOT NULL,
            made REAL NOT NULL,
            deleted REAL
        )
        """,
        "CREATE INDEX by_label ON drawings (label, id)",
    ),
    (
        """
        CREATE TABLE symbols (
            symbol TEXT PRIMARY KEY,
            place INTEGER NOT NULL,
            removed REAL
        )
        """,
    ),
)
"""What leads from each version of the file to the next; the first begins with an empty file."""


def _foreign(path: Path) -> StoreError:
    return StoreError(
        sentence("{path} is another program’s. Move it away to begin a new one.", path=path)
    )


def _newer(path: Path) -> StoreError:
    return StoreError(sentence("The drawings in {path} were saved by a newer Inkling.", path=path))


SCHEMA = Schema(0x496E6B6C, MIGRATIONS, _foreign, _newer, busy_seconds=10.0)  # "Inkl"


@contextmanager
def reading(path: Path, what: str) -> Iterator[sqlite3.Connection]:
    """Open to read; where there is no file yet, an empty store.

    Raises
    ------
    StoreError
        If it cannot be read.
    """
    with _translated(path, what), closing(_open_to_read(path)) as connection:
        yield connection


@contextmanager
def writing(path: Path, what: str) -> Iterator[sqlite3.Connection]:
    """Open to write; all that is done in the block is kept, or nothing where it raises.

    Raises
    ------
    StoreError
        If it cannot be written; what the file held it still holds.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = sentence(
            "{folder} cannot be made ({reason})", folder=path.parent, reason=reason_of(error)
        )
        raise StoreError(
            sentence("Could not {what}: {reason}.", what=what, reason=reason)
        ) from error
    if not may_write(path):
        raise StoreError(
            sentence(
                "Could not {what}: {folder} cannot be written to.", what=what, folder=path.parent
            )
        )
    with _translated(path, what), closing(SCHEMA.connect(path)) as connection:
        SCHEMA.bring_up_to_date(connection, path)
        with transaction(connection):
            yield connection


def may_write(path: Path) -> bool:
    """Whether the file can be written, or made where there is none."""
    folder = path.parent
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return os.access(folder, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


@contextmanager
def _translated(path: Path, what: str) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise in_words(error, path, what) from error


def _open_to_read(path: Path) -> sqlite3.Connection:
    if not path.exists():
        empty = SCHEMA.connect(":memory:")
        SCHEMA.migrate(empty, path)
        return empty
    if may_write(path):
        connection = SCHEMA.connect(path)
        try:
            SCHEMA.bring_up_to_date(connection, path)
        except BaseException:
            connection.close()
            raise
        return connection
    return _open_read_only(path)


def _open_read_only(path: Path) -> sqlite3.Connection:
    """Open where nothing may be written, not even the files that SQLite keeps beside."""
    address = path.absolute().as_uri()
    connection = SCHEMA.connect(f"{address}?mode=ro", is_uri=True)
    try:
        version = SCHEMA.version(connection, path)
    except sqlite3.OperationalError as error:
        connection.close()
        if not is_about(error, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise
        connection = SCHEMA.connect(f"{address}?immutable=1", is_uri=True)
        version = SCHEMA.version(connection, path)
    except BaseException:
        connection.close()
        raise
    if version == len(SCHEMA.migrations):
        return connection
    with closing(connection):
        copy = SCHEMA.connect(":memory:")
        connection.backup(copy)
    SCHEMA.migrate(copy, path)
    return copy
