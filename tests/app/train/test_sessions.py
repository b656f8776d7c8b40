from dataclasses import replace

import numpy as np
import pytest

from app.reading.live_reader import SHIPPED, LiveReader
from app.train.controller import TrainingController
from app.train.session_control import State
from app.train.sessions import RunOpener, curves_of, make_session, outcome_of
from model.directories import runs_dir
from model.reading.shipped import ASSETS
from model.runs.runs import Run, new_record
from model.training.config import TrainingConfig
from model.training.session import TrainingSession
from tests.app.windows import LONG, quick_session

RECORD = replace(
    new_record(TrainingConfig(network="softmax", data="strokes", epochs=3)),
    status="stopped", step=4, steps_per_epoch=20, seconds=1.5, val_accuracy=0.8,
)  # fmt: skip


@pytest.fixture
def opener(qapp):
    controller, reader = TrainingController(quick_session), LiveReader()
    opener = RunOpener(controller, reader)
    opener.controller, opener.reader, opener.problems = controller, reader, []
    opener.problem.connect(opener.problems.append)
    yield opener
    reader.read_now()


@pytest.fixture
def run(tmp_path):
    """A run of four steps and one measurement, without a network."""
    run = Run.create(tmp_path, RECORD)
    steps = np.array([[2.0, 0.1, 0.01], [1.5, 0.3, 0.01], [1.0, 0.5, 0.02], [0.5, 0.7, 0.02]])
    held_out = np.array([[4, 0.6, 0.8]], np.float32)
    np.savez(run.folder / "metrics.npz", steps=steps.astype(np.float32), validations=held_out)
    return run


def test_a_session_of_the_window_keeps_its_run_in_the_data_folder():
    session = make_session(TrainingConfig(), None)
    assert isinstance(session, TrainingSession)
    assert not runs_dir().exists()


def test_curves_of_a_run_are_those_it_had(run):
    curves = curves_of(run, RECORD)
    assert curves.steps.tolist() == [1, 2, 3, 4]
    assert curves.loss.values.tolist() == [2.0, 1.5, 1.0, 0.5]
    assert curves.held_out_steps.tolist() == [4]
    assert curves.val_accuracy == pytest.approx(0.8)
    assert curves.seconds == 1.5


def test_a_run_without_curves_has_none(run):
    (run.folder / "metrics.npz").unlink()
    assert curves_of(run, RECORD) is None
    assert curves_of(run, replace(RECORD, steps_per_epoch=0)) is None


@pytest.mark.parametrize(("status", "stopped"), [("stopped", True), ("completed", False)])
def test_how_a_run_ended_is_in_its_record(run, status, stopped):
    outcome = outcome_of(run, replace(RECORD, status=status))
    assert outcome.stopped is stopped
    assert outcome.run == run.folder
    assert outcome.step == 4


def test_a_file_answers_when_it_is_open(opener, qtbot):
    with qtbot.waitSignals([opener.opened, opener.finished], order="strict", timeout=LONG):
        opener.open_path(ASSETS / "shipped.tflite")
        assert opener.is_at_work
    assert not opener.is_at_work
    assert opener.reader.answering_name == "shipped"
    assert opener.problems == []


def test_a_bad_file_is_said_and_changes_nothing(opener, qtbot, run):
    with qtbot.waitSignal(opener.finished, timeout=LONG), qtbot.assertNotEmitted(opener.opened):
        opener.open_path(run.folder)  # it has no network
    assert len(opener.problems) == 1
    assert str(run.folder) in opener.problems[0]
    assert opener.reader.answering == SHIPPED
    assert opener.controller.state is State.IDLE


def test_an_error_nobody_foresaw_is_said_too(opener, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("app.train.sessions.OpeningThread.run", lambda self: None)
    with qtbot.waitSignal(opener.finished, timeout=LONG):
        opener.open_path(tmp_path / "x.keras")
    assert opener.problems == [
        f"{tmp_path / 'x.keras'}: the network could not be opened; the log says why."
    ]


def test_nothing_to_go_on_with_is_nothing(opener):
    opener.resume("cpu", 0.01)
    assert opener.controller.state is State.IDLE


def test_a_record_that_is_gone_is_said_when_going_on(opener, run):
    opener.controller.show_run(RECORD.config, None, outcome_of(run, RECORD))
    (run.folder / "run.json").write_text("{")
    opener.resume("cpu", 0.01)
    assert "damaged" in opener.problems[0]
    assert not opener.controller.state.is_active


def test_a_run_that_was_cut_off_is_in_view_with_its_curves(opener, run):
    (run.folder / "checkpoint.npz").write_bytes(b"")
    opener.offer_interrupted(run, RECORD)
    outcome = opener.controller.outcome
    assert opener.controller.state is State.PROBLEM
    assert outcome.reason == "The last training was cut off after step 4."
    assert outcome.run == run.folder
    assert opener.controller.curves.step == 4
