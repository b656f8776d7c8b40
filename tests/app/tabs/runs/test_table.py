from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.tabs.runs.row_painter import HEIGHT
from app.tabs.runs.rows import row_of
from app.tabs.runs.runs_model import Column, RunsModel
from app.tabs.runs.table import RunTable
from app.theme import Theme
from model.runs.shelf import ShelvedRun
from tests.app.tabs.runs.kept_runs import record


@pytest.fixture
def rows(tmp_path):
    made = [
        row_of(ShelvedRun(tmp_path / str(n), record(n)), None, in_use=n == 0, line=n or None)
        for n in range(4)
    ]
    return [*made, row_of(ShelvedRun(tmp_path / "x", None, "No run."), None, in_use=0, line=None)]


@pytest.fixture
def table(qtbot, rows):
    model = RunsModel()
    table = RunTable(Theme(), model)
    table.model_of_runs = model
    model.set_rows(rows)
    qtbot.addWidget(table)
    table.resize(900, 300)
    with qtbot.waitExposed(table):
        table.show()
    table.setFocus()
    return table


def names(table):
    return [row.name for row in table.shown]


def place(table, row, column):
    return table.visualRect(table.model().index(row, column)).center()


def click(table, row, column, double=False):
    act = QTest.mouseDClick if double else QTest.mouseClick
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place(table, row, column))
    if double:
        act(table.viewport(), Qt.MouseButton.LeftButton, pos=place(table, row, column))


def shown_columns(table):
    return {column for column in Column if not table.header().isSectionHidden(column)}


def test_the_newest_is_on_top_and_a_click_on_a_column_sorts(table):
    assert names(table) == ["CNN", "CNN + BatchNorm", "MLP", "GRU", "x"]
    header = table.header()
    spot = QPoint(header.sectionViewportPosition(Column.RIGHT) + 60, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    first = names(table)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert {tuple(first), tuple(names(table))} == {
        ("x", "GRU", "MLP", "CNN + BatchNorm", "CNN"),
        ("CNN", "CNN + BatchNorm", "MLP", "GRU", "x"),
    }


def test_a_selected_run_stays_selected_wherever_it_goes(table, rows):
    table.select([rows[2].folder])
    table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    assert [row.name for row in table.selected] == ["MLP"]
    table.model_of_runs.set_rows(rows[1:])
    assert [row.name for row in table.selected] == ["MLP"]


def test_a_press_on_a_box_compares_and_selects_nothing(table, rows, qtbot):
    table.select([rows[1].folder])
    with qtbot.waitSignal(table.model_of_runs.checked) as told:
        click(table, 0, Column.SHOW)
    assert told.args == [rows[0].folder, True]
    assert [row.folder for row in table.selected] == [rows[1].folder]
    with qtbot.waitSignal(table.model_of_runs.checked) as told:
        click(table, 1, Column.SHOW)
    assert told.args == [rows[1].folder, False]
    with qtbot.assertNotEmitted(table.model_of_runs.checked):
        click(table, 4, Column.SHOW)


def test_keys_do_what_the_mouse_does(table, rows, qtbot):
    table.select([rows[0].folder])
    with qtbot.waitSignal(table.model_of_runs.checked) as told:
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert told.args == [rows[0].folder, True]
    for key, signal in (
        (Qt.Key.Key_Delete, table.delete_wanted),
        (Qt.Key.Key_Return, table.use_wanted),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(table, key)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert [row.folder for row in table.selected] == [rows[1].folder]


@pytest.mark.parametrize("how", ["F2", "double click"])
def test_a_name_is_typed_in_its_place(table, rows, qtbot, how):
    table.select([rows[0].folder])
    if how == "F2":
        QTest.keyClick(table, Qt.Key.Key_F2)
    else:
        click(table, 0, Column.NAME, double=True)
    field = table.findChild(QLineEdit, "run_name_field")
    assert field.placeholderText() == "CNN"
    QTest.keyClicks(field, "my best")
    with qtbot.waitSignal(table.model_of_runs.named) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [rows[0].folder, "my best"]


def test_what_is_no_run_takes_no_name(table, rows):
    table.select([rows[4].folder])
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert table.findChild(QLineEdit, "run_name_field") is None


def test_columns_give_way_where_there_is_little_room(table):
    assert shown_columns(table) == set(Column)
    table.resize(420, 300)
    assert shown_columns(table) == {Column.SHOW, Column.NAME, Column.RIGHT, Column.TIME}
    assert sum(table.header().sectionSize(column) for column in shown_columns(table)) <= 420


def test_it_asks_for_room_for_its_rows_up_to_a_limit(table, rows):
    five = table.sizeHint().height()
    table.show_at_most(4)
    assert five - table.sizeHint().height() == HEIGHT
    table.show_at_most(0)
    assert table.sizeHint() == table.minimumSizeHint()
    table.model_of_runs.set_rows(rows[:1])
    assert table.minimumSizeHint().height() < five


def test_the_menu_opens_at_the_current_row(table, rows, qtbot):
    table.select([rows[1].folder])
    with qtbot.waitSignal(table.menu_wanted) as told:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=place(table, 1, 1))
        table.contextMenuEvent(_keyboard_event(table))
    assert table.viewport().mapFromGlobal(told.args[0]).y() == pytest.approx(
        place(table, 1, 1).y(), abs=2
    )


def _keyboard_event(table):
    from PySide6.QtGui import QContextMenuEvent

    return QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))


@pytest.mark.parametrize("dark", [True, False])
def test_rows_are_painted_in_the_colours_of_the_look(qtbot, rows, dark):
    theme = Theme(dark)
    model = RunsModel()
    table = RunTable(theme, model)
    qtbot.addWidget(table)
    model.set_rows([*rows[:-1], replace(rows[-1], name="no run at all")])
    table.resize(900, 300)
    table.select([rows[1].folder])
    image = table.grab().toImage()
    colors = {image.pixelColor(x, y).name() for x in range(0, 900, 2) for y in range(0, 240)}
    palette = theme.palette
    assert palette.color("blue_tint").name() in colors, "the selected row"
    assert palette.color("blue").name() in colors, "a ticked box"
    assert palette.color("problem").name() in colors, "what is no run"
