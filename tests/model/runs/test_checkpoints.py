"""What a run in training keeps on disk: the checkpoint, the curves and the network."""

import io
import os
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest

from model.devices import import_tensorflow
from model.networks import build
from model.runs.runs import Checkpoint, Run, RunError
from tests.model.run_examples import METRICS, RECORD, checkpoint, contents


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
