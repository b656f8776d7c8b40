"""Our SQLite files: each has a version, tells other programs' files from its own, and is whole.

What is done in one transaction is kept, or nothing of it, also where a process is killed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Schema:
    """What a kind of file looks like.

    Attributes
    ----------
    application
        Stands in the file and tells it from other programs' databases.
    migrations
        The statements that lead from each version to the next; the first begins with an empty file.
    foreign, newer
        Make the error for another program's file, and for one of a newer version.
    busy_seconds
        How long one waits for another that writes.
    """

    application: int
    migrations: tuple[Sequence[str], ...]
    foreign: Callable[[Path], Exception]
    newer: Callable[[Path], Exception]
    busy_seconds: float

    def connect(self, place: Path | str, *, is_uri: bool = False) -> sqlite3.Connection:
        """Connect; each transaction is begun by hand."""
        return sqlite3.connect(place, timeout=self.busy_seconds, isolation_level=None, uri=is_uri)

    def version(self, connection: sqlite3.Connection, path: Path) -> int:
        """Read the version of a file; 0 for a new one. Refuses what is not ours, or newer."""
        version = _number(connection, "PRAGMA user_version")
        application = _number(connection, "PRAGMA application_id")
        tables = _number(connection, "SELECT count(*) FROM sqlite_master")
        if application != self.application and (version or tables):
            raise self.foreign(path)
        if version > len(self.migrations):
            raise self.newer(path)
        return version

    def bring_up_to_date(self, connection: sqlite3.Connection, path: Path) -> None:
        """Make a file one of the newest version."""
        if self.version(connection, path) == len(self.migrations):
            return
        connection.execute("PRAGMA journal_mode = WAL")
        self.migrate(connection, path)

    def migrate(self, connection: sqlite3.Connection, path: Path) -> None:
        """Do what is missing to the newest version, in one transaction."""
        with transaction(connection):  # another process may have done it meanwhile
            missing = self.migrations[self.version(connection, path) :]
            for step in (step for steps in missing for step in steps):
                connection.execute(step)
            connection.execute(f"PRAGMA user_version = {len(self.migrations)}")
            connection.execute(f"PRAGMA application_id = {self.application}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep all that is done in the block, or nothing where it raises."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:  # after some errors SQLite has ended it itself
            connection.execute("ROLLBACK")


def _number(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])
