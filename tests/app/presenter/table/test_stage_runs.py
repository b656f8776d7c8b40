from dataclasses import replace

import pytest

from app.presenter.table.stage_runs import KEPT, StageRuns
from app.train.controller import TrainingController
from model.directories import runs_dir
from model.runs.runs import Run, new_record
from model.runs.shelf import name_run
from model.training.config import TrainingConfig
from model.training.events import RunStarted
from tests.app.windows import quick_session


@pytest.fixture
def controller(qtbot):
    """A controller whose starts are told by hand: only the runs on the disk matter here."""
    return TrainingController(quick_session)


def begin(controller, number, *, name=""):
    """Leave a run on the disk as a training does, and say that it began."""
    record = replace(new_record(TrainingConfig(seed=number)), status="stopped")
    run = Run.create(runs_dir(), record)
    run.keep_record(record)
    if name:
        name_run(run.folder, name)
    controller.started.emit(
        RunStarted("cnn_bn", "mnist", run.folder, "cpu", "", 1, 1, 1, 1, 1, 1, 0, None, None)
    )
    return run.folder


def test_only_the_newest_few_stay(controller):
    runs = StageRuns(controller)
    runs.is_on = True
    folders = [begin(controller, number) for number in range(KEPT + 3)]
    runs.tidy()
    assert [folder.exists() for folder in folders] == [False] * 3 + [True] * KEPT


def test_a_named_run_stays(controller):
    runs = StageRuns(controller)
    runs.is_on = True
    named = begin(controller, 0, name="The best of the evening")
    for number in range(1, KEPT + 2):
        begin(controller, number)
    runs.tidy()
    assert named.exists()


def test_runs_from_elsewhere_are_not_touched(controller):
    runs = StageRuns(controller)
    folders = [begin(controller, number) for number in range(KEPT + 3)]
    runs.is_on = True
    runs.tidy()
    assert all(folder.exists() for folder in folders)


def test_a_run_that_is_gone_does_no_harm(controller):
    runs = StageRuns(controller)
    runs.is_on = True
    folders = [begin(controller, number) for number in range(KEPT + 2)]
    folders[0].rename(folders[0].with_name("moved"))
    runs.tidy()
    assert not folders[1].exists()
