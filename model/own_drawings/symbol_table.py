"""The symbols in the store: which labels there are behind the digits, and in which order."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Sequence

from model.symbols import DIGITS


def listed(connection: sqlite3.Connection) -> tuple[str, ...]:
    """List the symbols, the first that came first."""
    query = "SELECT symbol FROM symbols WHERE removed IS NULL ORDER BY place"
    return tuple(symbol for (symbol,) in connection.execute(query))


def bring_in(connection: sqlite3.Connection, labels: Iterable[str]) -> None:
    """Take in what is no digit and not there; a symbol that was removed gets its place again."""
    for label in dict.fromkeys(labels):
        if label not in DIGITS:
            connection.execute(
                "INSERT INTO symbols (symbol, place) VALUES "
                "(?, (SELECT coalesce(max(place) + 1, 0) FROM symbols)) "
                "ON CONFLICT (symbol) DO UPDATE SET removed = NULL",
                (label,),
            )


def bring_in_labels_of(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Take in the symbols that these drawings have, but for deleted ones."""
    marks = ", ".join("?" * len(ids))
    query = f"SELECT DISTINCT label FROM drawings WHERE deleted IS NULL AND id IN ({marks})"
    bring_in(connection, [label for (label,) in connection.execute(query, ids)])


def remove(connection: sqlite3.Connection, symbol: str, instead: str | None) -> list[int]:
    """Take a symbol away, and its drawings or their label with it; returns their ids.

    ``instead`` is another label; None deletes the drawings.
    """
    query = "SELECT id FROM drawings WHERE deleted IS NULL AND label = ? ORDER BY id"
    ids = [int(number) for (number,) in connection.execute(query, (symbol,))]
    setting = "deleted = ?" if instead is None else "label = ?"
    value = time.time() if instead is None else instead
    change = f"UPDATE drawings SET {setting} WHERE deleted IS NULL AND label = ?"
    connection.execute(change, (value, symbol))
    connection.execute("UPDATE symbols SET removed = ? WHERE symbol = ?", (time.time(), symbol))
    if instead is not None:
        bring_in(connection, [instead])
    return ids
