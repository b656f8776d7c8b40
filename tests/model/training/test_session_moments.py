"""What a session keeps of its past."""

import shutil
from dataclasses import replace

import numpy as np

import model.files
from model.runs.moment_files import FOLDER, path_of, read_moments
from model.runs.runs import Run
from model.training.config import TrainingConfig
from model.training.events import CheckpointFailed, RunFinished, RunStarted, Snapshot

SHORT = TrainingConfig(network="softmax", epochs=6, batch_size=64, learning_rate=0.05)
LONG = replace(SHORT, epochs=2000)


def moments_of(session):
    return session.of(RunStarted)[0].moments


def test_a_run_keeps_its_first_steps_one_by_one_and_its_last(session_of, running):
    session = running(session_of(SHORT))
    session.finish()
    moments = moments_of(session)
    assert moments.steps[:9] == tuple(range(9))
    assert moments.steps[-1] == 60
    assert 15 < len(moments.steps) < 40
    seconds = [moments.at(step).seconds for step in moments.steps]
    assert seconds[0] == 0
    assert seconds == sorted(seconds)


def test_the_last_moment_is_the_network_that_came_out(session_of, running):
    session = running(session_of(SHORT))
    session.finish()
    last = session.of(Snapshot)[-1]
    for kept, given in zip(moments_of(session).at(60).weights, last.weights, strict=True):
        np.testing.assert_array_equal(kept, given)


def test_moments_do_not_need_anybody_who_looks(session_of, running):
    session = running(session_of(SHORT))
    session.control.watch(False)
    session.finish()
    assert len(moments_of(session).steps) > 15


def test_a_run_in_a_folder_keeps_them_there(session_of, running, tmp_path):
    session = running(session_of(SHORT, tmp_path))
    last = session.finish()
    moments = moments_of(session)
    on_disk = read_moments(last.run, last.step, [w.shape for w in moments.at(0).weights])
    assert on_disk.steps == moments.steps
    for step in moments.steps:
        kept, read = moments.at(step), on_disk.at(step)
        assert kept.seconds == read.seconds
        for ours, theirs in zip(kept.weights, read.weights, strict=True):
            np.testing.assert_array_equal(ours, theirs)


def test_a_continued_run_goes_on_with_them_and_forgets_what_came_after(
    session_of, running, tmp_path
):
    session = running(session_of(LONG, tmp_path))
    session.wait_for(lambda: session.of(RunStarted) and moments_of(session).steps[-1:] > (40,))
    session.control.stop()
    stopped = session.finish()
    before = moments_of(session).steps
    assert before[-1] == stopped.step
    folder = stopped.run / FOLDER
    shutil.copy(path_of(folder, before[-1]), path_of(folder, stopped.step + 7))
    again = running(session_of(LONG, resume=Run(stopped.run)))
    again.wait_for(lambda: again.of(RunStarted) and len(moments_of(again).steps) > len(before) + 2)
    again.control.stop()
    ended = again.finish()
    after = moments_of(again).steps
    assert set(before) <= set(after)
    assert after[-1] == ended.step
    assert sorted(path.name for path in folder.iterdir()) == [f"{step:09}.npz" for step in after]


def test_a_disk_that_takes_no_moments_ends_nothing_and_is_told_of_once(
    session_of, running, tmp_path, monkeypatch
):
    real = model.files.Path.replace

    def full(self, target):
        if FOLDER in self.parts:
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(model.files.Path, "replace", full)
    session = running(session_of(SHORT, tmp_path))
    last = session.finish()
    assert isinstance(last, RunFinished)
    assert last.step == 60
    assert [event.reason for event in session.of(CheckpointFailed)] == [
        "Could not save the run: the disk is full."
    ]
    assert len(moments_of(session).steps) > 15
    assert read_moments(last.run, 60).steps == ()
