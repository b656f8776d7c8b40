from dataclasses import replace

import pytest

from app.opening.menu import OpenMenu, describe
from app.words import NO_BREAK
from model.directories import runs_dir
from model.runs.runs import Run, new_record
from model.training.config import TrainingConfig

RECORD = replace(
    new_record(TrainingConfig(network="cnn", data="strokes")),
    status="stopped", started="2026-03-07T09:05:00", val_accuracy=0.98,
)  # fmt: skip


@pytest.fixture
def menu(qtbot):
    menu = OpenMenu(None)
    qtbot.addWidget(menu)
    return menu


def texts(menu):
    menu.refresh()
    return [action.text() for action in menu.actions()]


def test_a_run_with_a_name_is_called_by_it():
    assert describe(replace(RECORD, name="mine")).startswith("mine, CNN on Embedded strokes")


def test_a_run_is_described_in_one_line():
    assert describe(RECORD) == f"CNN on Embedded strokes · 98.0{NO_BREAK}% · 07 Mar 09:05"


def test_the_test_split_has_the_last_word():
    assert f"· 99.1{NO_BREAK}% ·" in describe(replace(RECORD, test_accuracy=0.991))


def test_a_run_with_no_figure_has_none():
    assert describe(replace(RECORD, val_accuracy=None)) == "CNN on Embedded strokes · 07 Mar 09:05"


def test_with_no_runs_it_says_so(menu):
    ways = ["Picture…", "Network file…", "Run folder…", "Souvenir…"]
    assert texts(menu) == [*ways, "Latest runs", "No runs yet"]
    assert not menu.actions()[-1].isEnabled()


def test_the_latest_runs_are_listed_newest_first_and_afresh(menu, qtbot):
    for minute in range(10):
        Run.create(runs_dir(), replace(RECORD, started=f"2026-03-07T09:{minute:02}:00"))
    listed = texts(menu)[5:]
    assert len(listed) == 8
    assert [text[-2:] for text in listed] == ["09", "08", "07", "06", "05", "04", "03", "02"]
    with qtbot.waitSignal(menu.run_chosen) as chosen:
        menu.actions()[5].trigger()
    assert chosen.args == [runs_dir() / "2026-03-07T09-09-00-cnn"]
    assert texts(menu)[5:] == listed


def test_a_file_and_a_folder_can_be_asked_for(menu, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("app.opening.menu.ask_network_file", lambda parent: tmp_path / "a.keras")
    monkeypatch.setattr("app.opening.menu.ask_run_folder", lambda parent: tmp_path)
    monkeypatch.setattr("app.opening.menu.ask_picture_file", lambda parent: tmp_path / "a.png")
    menu.refresh()
    with qtbot.waitSignal(menu.picture_chosen) as chosen:
        menu.actions()[0].trigger()
    assert chosen.args == [tmp_path / "a.png"]
    with qtbot.waitSignal(menu.network_chosen) as chosen:
        menu.actions()[1].trigger()
    assert chosen.args == [tmp_path / "a.keras"]
    with qtbot.waitSignal(menu.run_chosen) as chosen:
        menu.actions()[2].trigger()
    assert chosen.args == [tmp_path]
    monkeypatch.setattr("app.opening.menu.ask_souvenir", lambda parent: tmp_path / "a.inkling")
    with qtbot.waitSignal(menu.network_chosen) as chosen:
        menu.actions()[3].trigger()
    assert chosen.args == [tmp_path / "a.inkling"]


def test_thinking_better_of_it_opens_nothing(menu, qtbot, monkeypatch):
    monkeypatch.setattr("app.opening.menu.ask_network_file", lambda parent: None)
    menu.refresh()
    with qtbot.assertNotEmitted(menu.network_chosen):
        menu.actions()[1].trigger()
