from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.background import Background
from app.tabs.runs.log_writing import LogWriting
from app.tabs.runs.rows import row_of
from app.tabs.runs.runs_card import RunsCard
from app.tabs.runs.runs_model import RunsModel
from app.theme import Theme
from model.directories import tensorboard_dir
from model.runs.shelf import read_shelf
from tests.app.tabs.runs.kept_runs import keep_damaged, keep_many
from tests.app.windows import LONG


@pytest.fixture
def card(qtbot):
    """A card with two runs, both selected, and what writes their logs."""
    folders = [*keep_many(2), keep_damaged()]
    background, model = Background(), RunsModel()
    card = RunsCard(Theme(), model)
    qtbot.addWidget(card)
    card.writing = LogWriting(background, card, card)
    runs = read_shelf(folders[0].parent)
    model.set_rows([row_of(run, None, in_use=False, line=None) for run in runs])
    card.run_table.select(folders)
    yield card
    card.notice.dismiss()
    background.close()


def words(card):
    return card.notice.words.text()


def test_logs_are_written_and_the_command_is_told(card, qtbot, monkeypatch):
    monkeypatch.setattr("app.tabs.runs.log_writing.held_out_digits", lambda data, cancelled: None)
    card.log_runs_button.click()
    assert words(card) == "Writing TensorBoard logs of 2 runs…"
    qtbot.waitUntil(lambda: "Look at the logs" in words(card), timeout=LONG)
    assert f"tensorboard --logdir {tensorboard_dir()}" in words(card)
    assert "before its first checkpoint" in words(card)
    folders = sorted(path.name for path in tensorboard_dir().iterdir())
    assert len(folders) == 2
    assert all("2026-03-04" in name for name in folders)
    clipboard = QGuiApplication.clipboard()
    before = clipboard.text()
    card.notice.action_button.click()
    assert clipboard.text() == card.writing.command
    clipboard.setText(before)


def test_it_can_be_stopped(card, qtbot, monkeypatch):
    def wait(data, cancelled):
        while not cancelled():
            pass

    monkeypatch.setattr("app.tabs.runs.log_writing.held_out_digits", wait)
    card.log_runs_button.click()
    card.notice.action_button.click()
    assert card.notice.isHidden()
    qtbot.wait(100)
    assert card.notice.isHidden()
    assert not Path(tensorboard_dir()).exists()


def test_a_disk_that_takes_nothing_is_said(card, qtbot, monkeypatch):
    monkeypatch.setattr("app.tabs.runs.log_writing.held_out_digits", lambda data, cancelled: None)
    tensorboard_dir().parent.mkdir(parents=True, exist_ok=True)
    tensorboard_dir().write_text("in the way")
    card.log_runs_button.click()
    qtbot.waitUntil(lambda: str(tensorboard_dir()) in words(card), timeout=LONG)
    assert card.notice.action_button.isHidden()
