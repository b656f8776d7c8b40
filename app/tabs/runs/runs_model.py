"""The runs as a table that Qt's views can show and sort."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.language import noop, tr
from app.tabs.runs.rows import RunRow, started_text
from app.words import duration, thousands

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns from left to right."""

    SHOW = 0
    NAME = 1
    DATA = 2
    RIGHT = 3
    TIME = 4
    WEIGHTS = 5
    DEVICE = 6
    STARTED = 7


TITLES = {
    Column.SHOW: noop("Show"),
    Column.NAME: noop("Network"),
    Column.DATA: noop("Data"),
    Column.RIGHT: noop("Test digits right"),
    Column.TIME: noop("Time"),
    Column.WEIGHTS: noop("Weights"),
    Column.DEVICE: noop("Device"),
    Column.STARTED: noop("Started"),
}
ON_THE_RIGHT = (Column.RIGHT, Column.TIME, Column.WEIGHTS, Column.STARTED)

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
SORT_ROLE = ROW_ROLE + 1
_NOWHERE = QModelIndex()


class RunsModel(QAbstractTableModel):
    """Holds the rows that it is given, in no order of its own. Call on main.

    Signals
    -------
    named : Path, str
        The person gave a run this name.
    checked : Path, bool
        The person wants a run's curve shown, or not any more.
    """

    named = Signal(object, str)
    checked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[RunRow] = []

    @property
    def rows(self) -> Sequence[RunRow]:
        """All rows."""
        return self._rows

    def set_rows(self, rows: Sequence[RunRow]) -> None:
        """Show these instead; what stays keeps its place and whether it is selected."""
        wanted = {row.folder: row for row in rows}
        gone = [at for at, row in enumerate(self._rows) if row.folder not in wanted]
        for first, last in reversed(_stretches(gone)):
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        for at, before in enumerate(self._rows):
            row = wanted.pop(before.folder)
            if row != before:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(Column) - 1))
        if wanted:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(wanted) - 1)
            self._rows += wanted.values()
            self.endInsertRows()

    def index_of(self, folder: Path) -> QModelIndex:
        """Return where a run is, an invalid index where it is not."""
        places = (at for at, row in enumerate(self._rows) if row.folder == folder)
        return self.index(next(places, -1), 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row a run."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[Column(section)])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a cell."""
        flag, row = Qt.ItemFlag, self._rows[index.row()]
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable
        if index.column() == Column.NAME and not row.problem:
            flags |= flag.ItemIsEditable
        if index.column() == Column.SHOW and not row.problem:
            flags |= flag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words, the sort key, the tooltip or the row itself."""
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _words(row, column)
            case Qt.ItemDataRole.EditRole if column == Column.NAME:
                return row.given_name
            case Qt.ItemDataRole.CheckStateRole if column == Column.SHOW and not row.problem:
                return Qt.CheckState.Unchecked if row.line is None else Qt.CheckState.Checked
            case Qt.ItemDataRole.ToolTipRole:
                return row.details
            case _ if role == SORT_ROLE:
                return _sort_key(row, column)
            case _ if role == ROW_ROLE:
                return row
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass on what the person wants; the row changes when it is so."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.EditRole and index.column() == Column.NAME:
            if " ".join(str(value).split()) != row.given_name:
                self.named.emit(row.folder, str(value))
            return True
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.SHOW:
            self.checked.emit(row.folder, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        return False


def _stretches(places: Sequence[int]) -> list[tuple[int, int]]:
    """Put ascending places that follow one another together: first and last of each stretch."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def _words(row: RunRow, column: Column) -> str:
    if row.problem:
        return {Column.NAME: row.name, Column.RIGHT: row.problem}.get(column, "")
    match column:
        case Column.NAME:
            return row.name
        case Column.DATA:
            return row.data
        case Column.RIGHT:
            if row.is_test or row.accuracy is None:
                return row.accuracy_text
            return tr("held-out {accuracy}", accuracy=row.accuracy_text)
        case Column.TIME:
            return duration(row.seconds)
        case Column.WEIGHTS:
            return thousands(row.parameters)
        case Column.DEVICE:
            return row.device
        case Column.STARTED:
            return started_text(row.started, datetime.now())
    return ""


def _sort_key(row: RunRow, column: Column) -> Any:
    """Give what a column is sorted by; folders that hold no run come first, or last."""
    keys: dict[Column, Any] = {
        Column.SHOW: -1 if row.line is None else 9 - row.line,
        Column.NAME: row.name.casefold(),
        Column.DATA: row.data.casefold(),
        Column.RIGHT: -1.0 if row.accuracy is None else row.accuracy,
        Column.TIME: row.seconds,
        Column.WEIGHTS: float(row.parameters),
        Column.DEVICE: row.device.casefold(),
        Column.STARTED: row.started,
    }
    return keys[column]
