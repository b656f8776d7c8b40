from dataclasses import replace

import pytest
from PySide6.QtCore import QSortFilterProxyModel, Qt

from app.tabs.runs.rows import row_of
from app.tabs.runs.runs_model import SORT_ROLE, Column, RunsModel
from model.runs.shelf import ShelvedRun
from tests.app.tabs.runs.kept_runs import record


def rows(tmp_path, count=5):
    made = [
        row_of(ShelvedRun(tmp_path / str(n), record(n)), None, in_use=False, line=None)
        for n in range(count)
    ]
    problem = ShelvedRun(tmp_path / "x", None, "No run.")
    return [*made, row_of(problem, None, in_use=False, line=None)]


@pytest.fixture
def model(tmp_path, qapp, qtmodeltester):
    model = RunsModel()
    model.set_rows(rows(tmp_path))
    yield model
    qtmodeltester.check(model)


def words(model, row):
    return [model.index(row, column).data() for column in Column]


def test_what_a_row_says(model):
    assert words(model, 0)[1:7] == [
        "CNN", "Embedded strokes", "95.0\u00a0%", "0:40", "1\u00a0000", "CPU",
    ]  # fmt: skip
    assert words(model, 5) == ["", "x", "", "No run.", "", "", "", ""]


def test_held_out_figures_are_marked(model):
    made = replace(model.rows[0], is_test=False)
    model.set_rows([made, *model.rows[1:]])
    assert words(model, 0)[Column.RIGHT] == "held-out 95.0\u00a0%"


@pytest.mark.parametrize("column", list(Column)[1:])
def test_each_column_sorts_with_what_is_no_run_at_one_end(model, column):
    table = QSortFilterProxyModel()
    table.setSourceModel(model)
    table.setSortRole(SORT_ROLE)
    key = {
        Column.NAME: lambda row: row.name.casefold(), Column.DATA: lambda row: row.data,
        Column.RIGHT: lambda row: -1 if row.accuracy is None else row.accuracy,
        Column.TIME: lambda row: row.seconds, Column.WEIGHTS: lambda row: row.parameters,
        Column.DEVICE: lambda row: row.device, Column.STARTED: lambda row: row.started,
    }[column]  # fmt: skip
    for order, reverse in (
        (Qt.SortOrder.AscendingOrder, False),
        (Qt.SortOrder.DescendingOrder, True),
    ):
        table.sort(column, order)
        found = [table.index(at, Column.NAME).data() for at in range(6)]
        assert found == [row.name for row in sorted(model.rows, key=key, reverse=reverse)]


def test_only_what_changed_is_told(model, qtbot):
    changed = [replace(model.rows[0], note="stopped"), *model.rows[1:]]
    with qtbot.waitSignal(model.dataChanged) as told:
        model.set_rows(changed)
    assert (told.args[0].row(), told.args[1].row()) == (0, 0)
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
        model.set_rows(changed)


def test_rows_come_and_go_and_the_others_keep_their_places(model, tmp_path):
    first, second, *others = model.rows
    model.set_rows([first, *others])
    assert second not in model.rows
    model.set_rows([second, first, *others])
    assert model.rows == [first, *others, second]
    assert model.index_of(second.folder).row() == 5
    assert not model.index_of(tmp_path / "nowhere").isValid()


def test_names_and_boxes_are_wishes_that_others_fulfil(model, qtbot):
    folder = model.rows[0].folder
    with qtbot.waitSignal(model.named) as told:
        assert model.setData(model.index(0, Column.NAME), "mine")
    assert told.args == [folder, "mine"]
    with qtbot.assertNotEmitted(model.named):
        model.setData(model.index(0, Column.NAME), "  ")
    with qtbot.waitSignal(model.checked) as told:
        model.setData(
            model.index(0, Column.SHOW), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
        )
    assert told.args == [folder, True]
    assert model.rows[0].line is None


def test_what_is_no_run_has_neither_box_nor_name(model):
    flag = Qt.ItemFlag
    assert not model.flags(model.index(5, Column.SHOW)) & flag.ItemIsUserCheckable
    assert not model.flags(model.index(5, Column.NAME)) & flag.ItemIsEditable
    assert model.flags(model.index(0, Column.SHOW)) & flag.ItemIsUserCheckable
    assert model.flags(model.index(0, Column.NAME)) & flag.ItemIsEditable


def test_what_lies_together_goes_together(model, qtbot):
    first, _second, _third, fourth, *others = model.rows
    removed = []
    model.rowsRemoved.connect(lambda parent, start, end: removed.append((start, end)))
    model.set_rows([first, fourth])
    assert removed == [(4, 5), (1, 2)]
    assert model.rows == [first, fourth]
    model.set_rows([])
    assert model.rows == []
    model.set_rows([first, *others])
    assert model.rows == [first, *others]
