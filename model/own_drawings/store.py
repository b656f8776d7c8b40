"""The store: add, relabel, delete, bring back, list and count labelled drawings."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from model.directories import data_dir
from model.drawing import Drawing, DrawingError, Stroke
from model.own_drawings.errors import StoreError
from model.own_drawings.opening import may_write, reading, writing
from model.own_drawings.symbol_table import bring_in, bring_in_labels_of, listed, remove
from model.sentence import sentence
from model.symbols import DIGITS, is_label

NAME = "my-digits.sqlite3"
LABELS = DIGITS
"""The labels there are from the beginning; symbols come behind them, see ``symbols``."""

_COLUMNS = "id, label, strokes, pressures, turn, made"
_AT_ONCE = 500  # SQLite takes no more than 999 values at a time in old versions


def store_path() -> Path:
    """Where the person's drawings are kept."""
    return data_dir() / NAME


@dataclass(frozen=True, eq=False)
class OwnDrawing:
    """A drawing in the store.

    Attributes
    ----------
    id
        Larger for what was saved later; never used twice.
    turn
        Grows by one from each drawing of a label to the next and stays with the drawing: by it
        a fixed part of each label can be held back.
    made
        When it was saved, seconds since 1970.
    """

    id: int
    label: str
    drawing: Drawing
    turn: int
    made: float


class OwnDrawings:
    """The person's labelled drawings in one file, shared with other windows. Any thread.

    Each method is one transaction: done and on the disk when it returns, or of no effect.

    Parameters
    ----------
    path
        The file; made when the first drawing is saved. The program's own if left out.

    Raises
    ------
    StoreError
        Every method, if the file cannot be used: one sentence that says why.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = store_path() if path is None else path

    @property
    def may_write(self) -> bool:
        """Whether drawings can be saved there."""
        return may_write(self.path)

    def add(self, drawing: Drawing, label: str) -> int:
        """Save a drawing; returns its id.

        Raises
        ------
        DrawingError
            If it has no stroke or a coordinate is not a finite number.
        ValueError
            If it can be no label, see ``model.symbols``. A new symbol is taken in with it.
        """
        return self.add_all([(drawing, label)])[0]

    def add_all(self, labelled: Iterable[tuple[Drawing, str]]) -> list[int]:
        """Save all of these or none, as ``add``; returns their ids."""
        rows = [_row(drawing, label) for drawing, label in labelled]
        what = sentence("save the drawing") if len(rows) == 1 else sentence("save the drawings")
        with writing(self.path, what) as connection:
            bring_in(connection, [label for label, _, _ in rows])
            return [_insert(connection, *row) for row in rows]

    def relabel(self, ids: Sequence[int], label: str) -> int:
        """Give drawings another label, a new symbol perhaps; returns how many there were."""
        _check_label(label)
        return self._update(ids, "label = ?", [label], sentence("change the label"))

    def symbols(self) -> tuple[str, ...]:
        """List the labels behind the digits, in the order in which they came first."""
        with reading(self.path, sentence("read your drawings")) as connection:
            return listed(connection)

    def add_symbol(self, symbol: str) -> None:
        """Take in a symbol that no drawing has yet; one that is there already stays.

        Raises
        ------
        ValueError
            If it can be no label, or is a digit.
        """
        _check_symbol(symbol)
        with writing(self.path, sentence("add the symbol")) as connection:
            bring_in(connection, [symbol])

    def remove_symbol(self, symbol: str, instead: str | None = None) -> list[int]:
        """Take a symbol away; its drawings get another label, or are deleted as by ``delete``.

        Returns the ids of these drawings: ``restore`` or ``relabel`` bring the symbol back with
        them, ``add_symbol`` without.
        """
        _check_symbol(symbol)
        if instead is not None:
            _check_label(instead)
        with writing(self.path, sentence("remove the symbol")) as connection:
            return remove(connection, symbol, instead)

    def delete(self, ids: Sequence[int]) -> int:
        """Take drawings away; ``restore`` brings them back at any time."""
        setting = "deleted = coalesce(deleted, ?)"
        return self._update(ids, setting, [time.time()], sentence("delete the drawing"))

    def restore(self, ids: Sequence[int]) -> int:
        """Bring deleted drawings back; returns how many of these there are."""
        return self._update(ids, "deleted = NULL", [], sentence("bring the drawing back"))

    def page(
        self, count: int, *, before: int | None = None, label: str | None = None
    ) -> list[OwnDrawing]:
        """List the newest drawings, the newest first.

        Parameters
        ----------
        count
            At most so many.
        before
            Only drawings older than the one with this id: the last of the page before.
        label
            Only these; all if left out.
        """
        wanted, values = "deleted IS NULL", list[object]()
        for condition, value in (("id < ?", before), ("label = ?", label)):
            if value is not None:
                wanted += f" AND {condition}"
                values.append(value)
        return self._select(f"{wanted} ORDER BY id DESC LIMIT ?", [*values, count])

    def all(self) -> list[OwnDrawing]:
        """List all drawings, the oldest first."""
        return self._select("deleted IS NULL ORDER BY id", [])

    def newest(self) -> dict[str, OwnDrawing]:
        """Give the newest drawing of each label that has one."""
        last = "SELECT max(id) FROM drawings WHERE deleted IS NULL GROUP BY label"
        return {found.label: found for found in self._select(f"id IN ({last})", [])}

    def counts(self) -> dict[str, int]:
        """Count the drawings of each label that has one."""
        query = "SELECT label, count(*) FROM drawings WHERE deleted IS NULL GROUP BY label"
        with reading(self.path, sentence("read your drawings")) as connection:
            return {label: int(count) for label, count in connection.execute(query)}

    def _select(self, wanted: str, values: Sequence[object]) -> list[OwnDrawing]:
        query = f"SELECT {_COLUMNS} FROM drawings WHERE {wanted}"
        with reading(self.path, sentence("read your drawings")) as connection:
            rows = connection.execute(query, values).fetchall()
        try:
            return [_drawing_of(*row) for row in rows]
        except ValueError as error:
            raise StoreError(
                sentence("Could not read your drawings: {path} is damaged.", path=self.path)
            ) from error

    def _update(self, ids: Sequence[int], setting: str, values: Sequence[object], what: str) -> int:
        changed = 0
        with writing(self.path, what) as connection:
            for start in range(0, len(ids), _AT_ONCE):
                some = ids[start : start + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                query = f"UPDATE drawings SET {setting} WHERE id IN ({marks})"
                changed += connection.execute(query, [*values, *some]).rowcount
                bring_in_labels_of(connection, some)
        return changed


def _check_label(label: str) -> None:
    if not is_label(label):
        raise ValueError(f"a label must be a digit from 0 to 9 or a symbol, not {label!r}")


def _check_symbol(symbol: str) -> None:
    _check_label(symbol)
    if symbol in DIGITS:
        raise ValueError(f"{symbol} is a digit, and always there")


def _row(drawing: Drawing, label: str) -> tuple[str, str, str | None]:
    _check_label(label)
    if not drawing.strokes:
        raise DrawingError(sentence("the drawing has no stroke"))
    if not all(stroke.is_finite for stroke in drawing.strokes):
        raise DrawingError(sentence("a coordinate is not a finite number"))
    points = [np.round(stroke.points, 3).tolist() for stroke in drawing.strokes]
    pressures = [
        None if stroke.pressures is None else np.round(stroke.pressures.astype(float), 3).tolist()
        for stroke in drawing.strokes
    ]
    has_pressure = any(of_stroke is not None for of_stroke in pressures)
    return label, _text(points), _text(pressures) if has_pressure else None


def _text(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


def _insert(connection: sqlite3.Connection, label: str, strokes: str, pressures: str | None) -> int:
    """Insert a row. The first turn differs from label to label: see ``model.datasets.own``."""
    done = connection.execute(
        "INSERT INTO drawings (label, strokes, pressures, turn, made) VALUES (?, ?, ?, "
        "(SELECT coalesce(max(turn) + 1, ?) FROM drawings WHERE label = ?), ?)",
        (label, strokes, pressures, _first_turn(label), label, time.time()),
    )
    assert done.lastrowid is not None
    return done.lastrowid


def _first_turn(label: str) -> int:
    return DIGITS.index(label) if label in DIGITS else 0


def _drawing_of(
    id: int,
    label: str,
    strokes: str,
    pressures: str | None,
    turn: int,
    made: float,
) -> OwnDrawing:
    points = json.loads(strokes)
    of_strokes = [None] * len(points) if pressures is None else json.loads(pressures)
    drawing = Drawing(
        tuple(Stroke(line, pressure) for line, pressure in zip(points, of_strokes, strict=True))
    )
    return OwnDrawing(id, label, drawing, turn, made)
