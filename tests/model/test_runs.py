import io
import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import pytest

import model.files
from model.config import TrainingConfig
from model.devices import import_tensorflow
from model.networks import build
from model.runs import (
    Checkpoint,
    Run,
    RunError,
    RunRecord,
    interrupted_runs,
    list_runs,
    mark_stopped,
    new_record,
)

CONFIG = TrainingConfig.recipe("softmax", data="strokes", epochs=2)
RECORD = RunRecord(
    config=CONFIG,
    status="completed",
    started="2026-03-04T05:06:07",
    process=4321,
    step=90,
    steps_per_epoch=45,
    seconds=12.5,
    device="CPU",
    parameters=7850,
    val_accuracy=0.91,
    test_accuracy=0.9,
    test_count=1000,
    seconds_to_target=3.25,
)
METRICS = {
    "steps": np.arange(270, dtype=np.float32).reshape(90, 3),
    "validations": np.ones((2, 3), np.float32),
}


@pytest.fixture
def run(tmp_path):
    return Run.create(tmp_path / "runs", RECORD)


@pytest.fixture(scope="module")
def network():
    import_tensorflow()
    return build("softmax")


@pytest.fixture(scope="module")
def saved_once(tmp_path_factory, network):
    run = Run.create(tmp_path_factory.mktemp("runs"), RECORD)
    run.write_checkpoint(checkpoint(90), network)
    return run


@pytest.fixture
def saved(saved_once, tmp_path):
    """A run with a checkpoint, to be damaged at will."""
    return Run(Path(shutil.copytree(saved_once.folder, tmp_path / "saved")))


def checkpoint(step):
    state = [np.full((2, 2), step, np.float32), np.array(step, np.int64), np.zeros(0, np.float32)]
    return Checkpoint(step, 1.5 * step, state, METRICS)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def write_json(run, values):
    (run.folder / "run.json").write_text(values if isinstance(values, str) else json.dumps(values))


def read_json(run):
    return json.loads((run.folder / "run.json").read_text())


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


@pytest.mark.parametrize(
    "text",
    ["", "{", "null", "7", '"run"', "[]", "[[]]", "{}", "[" * 100_000, '{"format": 1}', "\0"],
)
def test_what_is_no_record_is_damaged(run, text):
    write_json(run, text)
    with pytest.raises(RunError, match=r"run\.json: the record of this run is damaged\.$"):
        run.read_record()


def test_bytes_that_are_no_text_are_damaged(run):
    (run.folder / "run.json").write_bytes(bytes(range(256)))
    with pytest.raises(RunError, match="damaged"):
        run.read_record()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("format", "one"),
        ("format", None),
        ("config", None),
        ("config", []),
        ("config", "softmax"),
        ("config", {"network": "rnn"}),
        ("config", {"network": ["softmax"]}),
        ("config", {"data": 5}),
        ("config", {"data": ["mnist"]}),
        ("config", {"epochs": "two"}),
        ("config", {"epochs": -1}),
        ("config", {"learning_rate": None}),
        ("config", {"augment": "yes"}),
        ("status", "asleep"),
        ("status", 3),
        ("status", ["running"]),
        ("started", None),
        ("started", 20260304),
        ("started", "yesterday"),
        ("process", "4321"),
        ("process", 0),
        ("process", -4),
        ("process", 2**40),
        ("process", 3.5),
        ("step", "abc"),
        ("step", -1),
        ("step", 1.5),
        ("step", None),
        ("step", True),
        ("step", 10**400),
        ("steps_per_epoch", {}),
        ("parameters", -5),
        ("test_count", "many"),
        ("seconds", None),
        ("seconds", -1.0),
        ("seconds", "1"),
        ("seconds", float("inf")),
        ("device", None),
        ("device", {"name": "GPU"}),
        ("val_accuracy", 1.5),
        ("val_accuracy", "0.9"),
        ("val_accuracy", float("nan")),
        ("test_accuracy", -0.1),
        ("test_accuracy", [0.9]),
        ("test_accuracy", 10**400),
        ("seconds_to_target", float("nan")),
    ],
)
def test_a_value_that_cannot_be_is_damage(run, name, value):
    write_json(run, read_json(run) | {name: value})
    with pytest.raises(RunError, match="the record of this run is damaged"):
        run.read_record()
    assert interrupted_runs(run.folder.parent) == []


@pytest.mark.parametrize("name", ["format", "config", "status", "started", "process"])
def test_a_value_that_is_missing_is_damage(run, name):
    values = read_json(run)
    del values[name]
    write_json(run, values)
    with pytest.raises(RunError, match="damaged"):
        run.read_record()


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


def test_a_checkpoint_comes_back(saved):
    kept = saved.read_checkpoint()
    assert (kept.step, kept.seconds) == (90, 135.0)
    for before, after in zip(checkpoint(90).state, kept.state, strict=True):
        assert before.dtype == after.dtype
        np.testing.assert_array_equal(before, after)
    for name, curve in METRICS.items():
        np.testing.assert_array_equal(kept.metrics[name], curve)
    assert saved.has_checkpoint
    assert saved.network_path.is_file()
    assert set(contents(saved.folder)) == {
        "run.json",
        "checkpoint.npz",
        "metrics.npz",
        "network.keras",
    }


def test_more_than_ten_arrays_keep_their_order(run, network):
    state = [np.array([i], np.float32) for i in range(130)]
    run.write_checkpoint(Checkpoint(1, 1.0, state, METRICS), network)
    assert [int(array[0]) for array in run.read_checkpoint().state] == list(range(130))


@pytest.mark.parametrize("fails_at", [1, 2, 3])
def test_a_write_that_fails_leaves_every_file_whole(saved, network, monkeypatch, fails_at):
    """As when the disk is full at the first, the second or the third file of a checkpoint."""
    calls = []

    def full(descriptor):
        calls.append(descriptor)
        if len(calls) == fails_at:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    before = contents(saved.folder)
    with pytest.raises(OSError, match="No space left"):
        saved.write_checkpoint(checkpoint(95), network)
    after = contents(saved.folder)
    assert set(after) == set(before), "nothing half-written is left behind"
    written = sum(after[name] != before[name] for name in ("checkpoint.npz", "metrics.npz"))
    assert written <= fails_at - 1
    assert saved.read_checkpoint().step == (90 if fails_at == 1 else 95)
    assert zipfile.is_zipfile(io.BytesIO(after["network.keras"]))


def test_no_checkpoint_yet(run):
    assert not run.has_checkpoint
    with pytest.raises(RunError, match="this run was ended before its first checkpoint"):
        run.read_checkpoint()
    assert run.read_metrics() == {}


@pytest.mark.parametrize("share", [0, 0.01, 0.5, 0.99])
def test_a_truncated_checkpoint_is_damaged(saved, share):
    path = saved.folder / "checkpoint.npz"
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(RunError, match=r"saved: the checkpoint of this run is damaged\.$"):
        saved.read_checkpoint()


def npy(array):
    file = io.BytesIO()
    np.save(file, array, allow_pickle=True)
    return file.getvalue()


def npz(**arrays):
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


def zipped(name, content):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, content)
    return file.getvalue()


ENORMOUS = npy(np.zeros(3)).replace(b"(3,), }         ", b"(" + b"9" * 12 + b",), }")
BAD_ARRAYS = {
    "text": b"no archive",
    "an array": npy(np.zeros(3)),
    "a pickle": npy(np.array([{}], object)),
    "an archive of text": zipped("step.npy", b"hello"),
    "an archive of a pickle": zipped("step.npy", npy(np.array([{}], object))),
    "an archive of an enormous array": zipped("step.npy", ENORMOUS),
    "an empty archive": npz(),
}


@pytest.mark.parametrize("content", BAD_ARRAYS.values(), ids=BAD_ARRAYS.keys())
def test_what_is_no_checkpoint_is_damaged(saved, content):
    (saved.folder / "checkpoint.npz").write_bytes(content)
    with pytest.raises(RunError, match="the checkpoint of this run is damaged"):
        saved.read_checkpoint()


@pytest.mark.parametrize(
    ("step", "seconds"), [(-1, 0.0), (1, np.nan), (1, -2.0), ([1, 2], 0.0), ("a", 0.0), (1, "b")]
)
def test_counters_that_cannot_be_are_damage(saved, step, seconds):
    (saved.folder / "checkpoint.npz").write_bytes(npz(step=step, seconds=seconds))
    with pytest.raises(RunError, match="the checkpoint of this run is damaged"):
        saved.read_checkpoint()


BAD_CURVES = BAD_ARRAYS | {
    "another type": npz(steps=np.zeros((4, 3))),
    "another shape": npz(steps=np.zeros((4, 2), np.float32)),
    "one number": npz(steps=np.float32(3)),
}


@pytest.mark.parametrize("content", BAD_CURVES.values(), ids=BAD_CURVES.keys())
def test_without_its_curves_a_run_goes_on_all_the_same(saved, content):
    (saved.folder / "metrics.npz").write_bytes(content)
    assert saved.read_metrics() == {}
    assert saved.read_checkpoint().step == 90


def test_no_changed_byte_of_the_curves_gets_past(saved):
    path = saved.folder / "metrics.npz"
    content = path.read_bytes()
    for where in range(30, len(content), 5):
        path.write_bytes(content[:where] + bytes([content[where] ^ 0x41]) + content[where + 1 :])
        for name, curve in saved.read_metrics().items():
            np.testing.assert_array_equal(curve, METRICS.get(name, curve))


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
