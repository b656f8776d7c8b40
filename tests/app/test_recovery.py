from dataclasses import replace

import pytest

from app.canvas.kept_drawing import DAMAGED_NAME, NAME, KeptDrawing
from app.recovery import offer_recovery
from app.train.session_control import State
from model.directories import data_dir, runs_dir
from model.drawing import Drawing
from model.runs.runs import Run, new_record
from model.training.config import TrainingConfig

NO_PROCESS = 2**31 - 7


@pytest.fixture
def interrupted():
    """A run without a checkpoint whose process is gone."""
    record = new_record(TrainingConfig(network="mlp", data="strokes", epochs=3))
    return Run.create(runs_dir(), replace(record, process=NO_PROCESS, step=12, steps_per_epoch=20))


def test_after_an_orderly_end_there_is_nothing_to_say(window):
    offer_recovery(window)
    assert window.canvas.is_empty
    assert window.controller.state is State.IDLE
    assert window.status_message.text() == "Ready"


def test_the_drawing_comes_back_and_cannot_be_undone_into_nothing(window):
    KeptDrawing().save(Drawing.from_points([[[500, 100], [500, 900]]]))
    offer_recovery(window)
    assert len(window.canvas.drawing) == 1
    assert not window.undo_button.isEnabled()
    assert (data_dir() / NAME).exists()


def test_a_damaged_drawing_is_spoken_of(window):
    data_dir().mkdir(parents=True, exist_ok=True)
    (data_dir() / NAME).write_text("{")
    offer_recovery(window)
    assert DAMAGED_NAME in window.status_message.text()


def test_a_run_cut_off_before_its_first_checkpoint_cannot_go_on(window, interrupted):
    offer_recovery(window)
    summary = window.train_tab.card.summary
    assert window.controller.state is State.PROBLEM
    assert "It had no checkpoint yet" in window.status_message.text()
    assert not summary.continue_button.isVisible()
    assert window.train_button.isEnabled()
    assert window.network_picker.value() == "mlp"
    assert window.data_picker.value() == "strokes"
    assert window.epochs_box.value() == 3
    assert window.device_picker.currentData() == "cpu"
    assert interrupted.read_record().status == "stopped"


def test_a_folder_that_cannot_be_written_to_is_said(window, interrupted, monkeypatch):
    def refuse(run, record):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("app.recovery.mark_stopped", refuse)
    offer_recovery(window)
    assert str(interrupted.folder) in window.status_message.text()
