"""The Runs tab in the real window."""

import json
import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from app.reading.live_reader import OPENED, THIS_RUN
from app.tabs.runs import runs_view as module
from app.tabs.runs.runs_model import Column
from model.directories import runs_dir
from model.networks import build
from model.runs.runs import Run
from tests.app.tabs.runs.kept_runs import curves, keep, keep_damaged, keep_many, record


@pytest.fixture(autouse=True)
def _look_often(monkeypatch):
    monkeypatch.setattr(module, "LOOK_MS", 100)


@pytest.fixture
def open_tab(windows):
    """Open the window on the Runs tab; gives the person and the view."""

    def open_it(**settings):
        person = windows.open(**settings)
        person.window.views.show_page(person.window.tabs.count() - 1)
        view = person.window.runs_tab.runs_view
        person.wait_until(lambda: view.shelf.is_read)
        return person, view

    return open_it


def shown(view):
    return [row.folder for row in view.card.run_table.shown]


def names_in_chart(view):
    return [run.name for run in view.chart.runs]


def test_before_the_first_run_there_is_the_way_to_it(open_tab):
    person, view = open_tab()
    assert view.no_runs.isVisible()
    person.click(view.no_runs.go_to_train_button)
    assert person.window.train_tab.isVisible()
    assert not view.isVisible()


def test_the_newest_run_is_selected_and_up_to_five_are_compared(open_tab):
    folders = keep_many(7)
    person, view = open_tab()
    assert shown(view) == folders
    assert view.card.title.text() == "7 runs"
    assert [row.folder for row in view.card.run_table.selected] == folders[:1]
    assert "seed 0" in view.card.details.text().replace("\u00a0", " ")
    assert set(view.comparison.lines) == set(folders[:5])
    person.wait_until(lambda: all(len(run.curve) == 8 for run in view.chart.runs))
    assert names_in_chart(view) == ["CNN", "CNN + BatchNorm", "MLP", "GRU", "Softmax"]
    assert [run.selected for run in view.chart.runs] == [True, False, False, False, False]


def test_a_sixth_run_is_refused_in_words(open_tab):
    keep_many(6)
    _person, view = open_tab()
    table = view.card.run_table
    table.scrollTo(table.model().index(5, 0))
    box = table.visualRect(table.model().index(5, Column.SHOW)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert "Five runs at most" in view.card.notice.words.text()
    assert len(view.chart.runs) == 5


def test_what_is_no_run_is_a_row_and_spoils_nothing(open_tab):
    folder, damaged = keep(), keep_damaged()
    newer = keep_damaged("newer")
    (newer / "run.json").write_text('{"format": 2}')
    keep(1, config=record(1).config)
    (runs_dir() / "foreign").mkdir()
    person, view = open_tab()
    problems = {row.folder.name: row.problem for row in view.card.run_table.shown if row.problem}
    assert problems == {
        "damaged": "The record of this run is damaged.",
        "newer": "This run was saved by a newer Inkling.",
        "foreign": "This is no run, it has no readable run.json.",
    }
    view.card.run_table.select([damaged])
    assert not view.card.name_run_button.isEnabled()
    assert not view.card.use_run_button.isEnabled()
    person.click(view.card.delete_runs_button)
    person.wait_until(lambda: not damaged.exists())
    assert folder in shown(view)


def test_names_are_kept_and_shown_in_table_and_chart(open_tab):
    folder = keep()
    person, view = open_tab()
    person.click(view.card.name_run_button)
    field = view.card.run_table.findChild(QLineEdit, "run_name_field")
    QTest.keyClicks(field, "my best")
    QTest.keyClick(field, Qt.Key.Key_Return)
    person.wait_until(lambda: [row.name for row in view.card.run_table.shown] == ["my best"])
    assert Run(folder).read_record().name == "my best"
    assert names_in_chart(view) == ["my best"]


def test_runs_of_one_name_are_told_apart_by_when_they_began(open_tab):
    keep(0)
    keep(5)
    _person, view = open_tab()
    found = names_in_chart(view)
    assert len(set(found)) == 2
    assert all(name.startswith("CNN ") for name in found)


def test_deleting_selects_the_next_and_can_be_undone(open_tab):
    folders = keep_many(3)
    person, view = open_tab()
    view.card.run_table.setFocus()
    QTest.keyClick(view.card.run_table, Qt.Key.Key_Delete)
    assert shown(view) == folders[1:]
    person.wait_until(view.card.notice.isVisible)
    assert view.card.notice.words.text() == "Deleted CNN."
    assert not folders[0].exists()
    assert [row.folder for row in view.card.run_table.selected] == [folders[1]]
    assert folders[0] not in view.comparison.lines
    person.click(view.card.notice.action_button)
    person.wait_until(lambda: shown(view) == folders)
    assert Run(folders[0]).read_record() == record()
    assert set(view.comparison.lines) == set(folders), "it is compared again"


def test_the_undo_is_there_also_when_no_run_is_left(open_tab):
    folders = keep_many(2)
    person, view = open_tab()
    view.card.run_table.selectAll()
    person.click(view.card.delete_runs_button)
    person.wait_until(view.card.notice.isVisible)
    assert view.card.notice.words.text() == "Deleted 2 runs."
    assert not view.no_runs.isVisible()
    person.click(view.card.notice.close_button)
    person.wait_until(view.no_runs.isVisible)
    person.wait_until(lambda: not any(folder.exists() for folder in folders))


def test_what_changes_on_the_disk_is_followed(open_tab):
    folders = keep_many(2)
    person, view = open_tab()
    other = keep(2)
    person.wait_until(lambda: shown(view) == [*folders, other])
    Run(folders[0]).write_record(record(name="from elsewhere"))
    person.wait_until(lambda: view.card.run_table.shown[0].name == "from elsewhere")
    (folders[1] / "run.json").unlink()
    person.wait_until(lambda: any(row.problem for row in view.card.run_table.shown))
    person.wait_until(lambda: len(view.chart.runs) == 1)


def test_while_hidden_nothing_is_read(open_tab, monkeypatch):
    keep_many(1)
    person, view = open_tab()
    person.window.views.show_page(0)
    keep(1)
    person.wait(400)
    assert len(shown(view)) == 1
    person.window.views.show_page(person.window.tabs.count() - 1)
    person.wait_until(lambda: len(shown(view)) == 2)


def test_the_run_of_another_process_that_is_at_work_cannot_be_deleted(open_tab):
    folder = keep(status="running", process=os.getpid(), test_accuracy=None, step=20)
    person, view = open_tab()
    assert view.card.run_table.shown[0].chip == "training · 25\u00a0%"
    assert not view.card.delete_runs_button.isEnabled()
    QTest.keyClick(view.card.run_table, Qt.Key.Key_Delete)
    person.wait(100)
    assert folder.exists()


def test_a_run_is_used_by_its_row(open_tab):
    folder = keep(4)
    build("softmax").save(folder / "network.keras")
    keep(0)
    person, view = open_tab()
    view.card.run_table.select([folder])
    person.wait_until(view.card.use_run_button.isEnabled)
    view.card.run_table.setFocus()
    QTest.keyClick(view.card.run_table, Qt.Key.Key_Return)
    person.wait_until(lambda: person.window.reader.answering == OPENED)
    chips = {row.folder: row.chip for row in view.card.run_table.shown}
    assert chips[folder] == "in use"
    assert list(chips.values()).count("in use") == 1
    person.window.reader.choose("shipped")
    assert not any(row.chip for row in view.card.run_table.shown)


def test_a_run_without_a_network_cannot_be_used(open_tab):
    keep()
    _person, view = open_tab()
    assert not view.card.use_run_button.isEnabled()


def test_the_run_at_work_is_live_and_kept_from_deletion(open_tab):
    person, view = open_tab()
    person.window.views.show_page(0)
    person.train_until(20, network="softmax")
    person.window.views.show_page(person.window.tabs.count() - 1)
    person.wait_until(lambda: len(view.card.run_table.shown) == 1)
    row = view.card.run_table.shown[0]
    assert row.chip.startswith("training")
    assert not view.card.delete_runs_button.isEnabled()
    person.wait_until(lambda: len(view.chart.runs) == 1 and len(view.chart.runs[0].curve) > 2)
    before = len(view.chart.runs[0].curve)
    person.wait_until(lambda: len(view.chart.runs[0].curve) > before)
    view.shelf.name(row.folder, "live")
    person.wait_until(lambda: view.card.run_table.shown[0].name == "live")
    person.window.controller.stop()
    person.wait_for_end()
    person.wait_until(lambda: view.card.run_table.shown[0].note == "stopped")
    assert view.card.run_table.shown[0].chip == "in use"
    assert json.loads((row.folder / "run.json").read_text())["name"] == "live"
    assert person.window.reader.answering == THIS_RUN
    curve = view.chart.runs[0].curve
    assert (curve.seconds[1:] > curve.seconds[:-1]).all()
    assert view.card.delete_runs_button.isEnabled()


def test_hundreds_of_runs_are_read_once(open_tab, monkeypatch):
    for number in range(300):
        Run.create(runs_dir(), record(number % 50, started=f"2026-03-0{number % 9 + 1}T05:06:07"))
    person, view = open_tab()
    assert len(shown(view)) == 300
    read = []
    monkeypatch.setattr(Run, "read_metrics", lambda self: read.append(self) or curves())
    monkeypatch.setattr(Run, "read_record", lambda self: pytest.fail("read again"))
    person.wait(500)
    assert len(read) <= 5


def test_the_race_has_the_place_of_the_runs(open_tab):
    person, view = open_tab()
    page = person.window.runs_tab
    person.click(page.runs_choice.button("race"))
    assert page.race_view.isVisible()
    assert not view.isVisible()
    person.click(page.runs_choice.button("runs"))
    assert view.isVisible()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)])
def test_every_control_has_words_and_a_name(open_tab, size):
    keep_many(2)
    person, view = open_tab(size=size)
    for button in (
        view.card.use_run_button, view.card.name_run_button, view.card.log_runs_button,
        view.card.delete_runs_button, view.no_runs.go_to_train_button,
    ):  # fmt: skip
        assert button.toolTip()
        assert button.accessibleName()
        assert button.objectName()
        assert button.sizeHint().width() <= max(button.width(), 120)
    assert view.width() <= person.window.views.pages.width()


def test_the_menu_of_a_row_offers_the_same_and_the_order(open_tab):
    keep_many(3)
    _person, view = open_tab()
    table = view.card.run_table
    table.menu_wanted.emit(table.mapToGlobal(table.rect().center()))
    menu = view.card.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Use this network", "Rename", "Souvenir…", "TensorBoard logs", "Delete", "Sort by",
    ]  # fmt: skip
    order = menu.actions()[-1].menu()
    order.actions()[Column.RIGHT].trigger()
    assert table.header().sortIndicatorSection() == Column.RIGHT
    found = [row.accuracy for row in table.shown]
    assert found == sorted(found)
    menu.close()
