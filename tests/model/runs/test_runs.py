import os
import subprocess
import sys
import time
from dataclasses import replace

import psutil
import pytest

import model.files
from model.runs.runs import Run, RunError, interrupted_runs, list_runs, mark_stopped, new_record
from tests.model.run_examples import CONFIG, RECORD, contents, read_json, write_json


@pytest.fixture
def run(tmp_path):
    return Run.create(tmp_path / "runs", RECORD)


def test_a_record_comes_back(run):
    assert run.read_record() == RECORD
    assert run.read_record().steps == 90
    assert read_json(run)["format"] == 1


def test_a_new_record_is_of_now_and_of_this_process():
    record = new_record(CONFIG)
    assert (record.status, record.process, record.step) == ("running", os.getpid(), 0)
    assert abs(time.time() - time.mktime(time.strptime(record.started, "%Y-%m-%dT%H:%M:%S"))) < 5


def test_a_folder_is_named_after_start_and_network_and_never_used_twice(tmp_path):
    names = [Run.create(tmp_path / "deep" / "down", RECORD).folder.name for _ in range(3)]
    assert names == ["2026-03-04T05-06-07-softmax" + end for end in ("", "-2", "-3")]


def test_what_a_later_version_adds_is_left_aside(run):
    values = read_json(run)
    write_json(run, values | {"mood": "good", "config": values["config"] | {"optimizer": "lion"}})
    assert run.read_record() == RECORD


def test_what_an_earlier_version_lacks_has_a_default(run):
    values = read_json(run)
    del values["test_accuracy"], values["seconds_to_target"]
    write_json(run, values)
    assert run.read_record() == replace(RECORD, test_accuracy=None, seconds_to_target=None)


def test_a_newer_format_says_so(run):
    write_json(run, {"format": 2})
    with pytest.raises(RunError) as caught:
        run.read_record()
    assert str(caught.value) == "This run was saved by a newer Inkling."


def test_a_folder_that_is_no_run_says_so(tmp_path):
    with pytest.raises(RunError, match=r"this is no run, it has no readable run\.json"):
        Run(tmp_path / "nowhere").read_record()
    (tmp_path / "run.json").mkdir()
    with pytest.raises(RunError, match=r"this is no run, it has no readable run\.json"):
        Run(tmp_path).read_record()


def test_a_record_is_replaced_whole(run):
    run.write_record(replace(RECORD, step=91))
    assert run.read_record().step == 91
    assert [path.name for path in run.folder.iterdir()] == ["run.json"]


def test_a_write_that_fails_leaves_the_old_record(run, monkeypatch):
    def full(descriptor):
        raise OSError(28, "No space left on device")

    before = contents(run.folder)
    monkeypatch.setattr(model.files.os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        run.write_record(replace(RECORD, step=91))
    assert contents(run.folder) == before


def test_runs_are_listed_newest_first(tmp_path):
    made = []
    for started in ("2025-12-31T23:59:59", "2026-01-01T00:00:00", "2026-01-01T00:00:01"):
        made += [Run.create(tmp_path, replace(RECORD, started=started)) for _ in range(11)]
    assert list_runs(tmp_path) == made[::-1]


def test_what_is_no_run_is_not_listed(tmp_path):
    run = Run.create(tmp_path, RECORD)
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / "empty").mkdir()
    (tmp_path / "odd" / "run.json").mkdir(parents=True)
    assert list_runs(tmp_path) == [run]
    assert list_runs(tmp_path / "nowhere") == []
    assert list_runs(tmp_path / "notes.txt") == []


@pytest.fixture(scope="module")
def dead_process():
    """The number of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_a_run_whose_process_is_gone_was_interrupted(tmp_path, dead_process):
    record = replace(RECORD, status="running", process=dead_process)
    newer = Run.create(tmp_path, replace(record, started="2026-05-01T00:00:00"))
    older = Run.create(tmp_path, record)
    damaged = Run.create(tmp_path, record)
    write_json(damaged, "{")
    assert [run for run, _ in interrupted_runs(tmp_path)] == [newer, older]
    assert interrupted_runs(tmp_path)[1][1] == record


def test_a_run_is_spoken_of_once(tmp_path, dead_process):
    run = Run.create(tmp_path, replace(RECORD, status="running", process=dead_process))
    mark_stopped(*interrupted_runs(tmp_path)[0])
    assert interrupted_runs(tmp_path) == []
    assert run.read_record().status == "stopped"


@pytest.mark.parametrize("status", ["completed", "stopped", "failed"])
def test_a_run_that_ended_was_not_interrupted(tmp_path, dead_process, status):
    Run.create(tmp_path, replace(RECORD, status=status, process=dead_process))
    assert interrupted_runs(tmp_path) == []


def test_a_run_of_a_living_process_was_not_interrupted(tmp_path):
    Run.create(tmp_path, replace(RECORD, status="running", process=os.getpid()))
    assert interrupted_runs(tmp_path) == []


def test_a_run_continued_by_a_later_process_was_not_interrupted(tmp_path):
    """It began long before the process that writes it now."""
    record = replace(RECORD, status="running", process=os.getpid(), started="2020-01-01T00:00:00")
    Run.create(tmp_path, record)
    assert interrupted_runs(tmp_path) == []


def test_a_process_that_only_got_the_number_later_does_not_count(tmp_path):
    run = Run.create(tmp_path, replace(RECORD, status="running", process=os.getpid()))
    before = psutil.Process().create_time() - 60
    os.utime(run.folder / "run.json", (before, before))
    assert [found for found, _ in interrupted_runs(tmp_path)] == [run]
