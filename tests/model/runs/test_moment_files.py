import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

import model.files
from model.runs.moment_files import FOLDER, MomentsOnDisk, path_of, read_moments
from model.runs.moments import MOST_MOMENTS

SHAPES = ((3, 2), (2,), ())


def weights(value):
    return tuple(np.full(shape, value, np.float32) for shape in SHAPES)


def kept(folder, steps=(0, 1, 2, 10), last=0, report=None):
    moments = MomentsOnDisk(folder, last, report or pytest.fail)
    for step in steps:
        moments.keep(step, weights(step), step / 4)
    return moments


def names(folder):
    return sorted(path.name for path in (folder / FOLDER).iterdir())


def test_moments_come_back_from_disk(tmp_path):
    kept(tmp_path)
    moments = read_moments(tmp_path, 10, SHAPES)
    assert moments.steps == (0, 1, 2, 10)
    moment = moments.at(10)
    assert (moment.step, moment.seconds) == (10, 2.5)
    for before, after in zip(weights(10), moment.weights, strict=True):
        assert after.shape == before.shape
        assert after.dtype == np.float32
        assert not after.flags.writeable
        np.testing.assert_array_equal(before, after)


def test_the_folder_holds_what_is_kept_and_nothing_else(tmp_path):
    moments = kept(tmp_path, range(0, 3000, 3))
    assert len(moments.steps) == MOST_MOMENTS
    assert names(tmp_path) == [f"{step:09}.npz" for step in moments.steps]
    moments.forget_after(600)
    assert names(tmp_path) == [f"{step:09}.npz" for step in moments.steps]
    assert moments.steps[-1] <= 600


def test_a_moment_kept_again_replaces_its_file(tmp_path):
    moments = kept(tmp_path)
    moments.keep(2, weights(7.0))
    assert read_moments(tmp_path, 10).at(2).weights[0][0, 0] == 7


def test_nothing_is_kept_on_disk_of_a_run_without_a_folder(tmp_path):
    assert kept(None).steps == (0, 1, 2, 10)
    assert list(tmp_path.iterdir()) == []


def test_a_continued_run_goes_on_with_its_moments_and_forgets_the_later_ones(tmp_path):
    kept(tmp_path)
    moments = MomentsOnDisk(tmp_path, 5, pytest.fail)
    assert moments.steps == (0, 1, 2)
    assert not moments.is_due(2)
    moments.keep(6, weights(6))
    assert names(tmp_path) == [f"{step:09}.npz" for step in (0, 1, 2, 6)]
    assert moments.at(2).weights[1][0] == 2


def test_what_came_after_the_last_checkpoint_is_not_listed(tmp_path):
    kept(tmp_path)
    assert read_moments(tmp_path, 9).steps == (0, 1, 2)


def test_a_moment_is_read_when_it_is_asked_for(tmp_path):
    kept(tmp_path)
    moments = read_moments(tmp_path, 10)
    path_of(tmp_path / FOLDER, 1).unlink()
    assert moments.steps == (0, 1, 2, 10)
    with pytest.raises(KeyError):
        moments.at(1)
    assert moments.steps == (0, 2, 10)
    assert moments.lost == 1


def _truncated(content):
    return content[: len(content) // 2]


def _flipped(content):
    middle = content.index(np.float32([2, 2]).tobytes())
    return content[:middle] + bytes([content[middle] ^ 0xFF]) + content[middle + 1 :]


@pytest.mark.parametrize("damage", [_truncated, _flipped, lambda content: b"", lambda c: b"x" * 50])
def test_a_damaged_moment_costs_only_itself(tmp_path, damage):
    kept(tmp_path)
    path = path_of(tmp_path / FOLDER, 2)
    path.write_bytes(damage(path.read_bytes()))
    moments = read_moments(tmp_path, 10, SHAPES)
    with pytest.raises(KeyError):
        moments.at(2)
    assert moments.steps == (0, 1, 10)
    assert moments.lost == 1
    assert moments.at(10).weights[2] == 10


@pytest.mark.parametrize(
    "arrays",
    [
        {},
        {"seconds": 1.0, "shapes": [1, 3], "weights": np.ones(3, np.float64)},
        {"seconds": 1.0, "shapes": [1, 3], "weights": np.full(3, np.nan, np.float32)},
        {"seconds": -1.0, "shapes": [1, 3], "weights": np.ones(3, np.float32)},
        {"seconds": 1.0, "shapes": [1, 4], "weights": np.ones(3, np.float32)},
        {"seconds": 1.0, "shapes": [5, 3], "weights": np.ones(3, np.float32)},
        {"seconds": 1.0, "shapes": [-1, 3], "weights": np.ones(3, np.float32)},
        {"seconds": 1.0, "shapes": np.zeros(0, int), "weights": np.ones(0, np.float32)},
        {"seconds": 1.0, "shapes": [2, -1, -3], "weights": np.ones(3, np.float32)},
        {"seconds": 1.0, "shapes": [[1, 3]], "weights": np.ones((1, 3), np.float32)},
    ],
)
def test_a_file_that_is_no_moment_is_lost(tmp_path, arrays):
    kept(tmp_path)
    np.savez(path_of(tmp_path / FOLDER, 5), **arrays)
    moments = read_moments(tmp_path, 10)
    with pytest.raises(KeyError):
        moments.at(5)
    assert moments.steps == (0, 1, 2, 10)


def test_a_moment_of_another_network_is_lost(tmp_path):
    kept(tmp_path)
    moments = read_moments(tmp_path, 10, ((2, 3), (2,), ()))
    for step in moments.steps:
        with pytest.raises(KeyError):
            moments.at(step)
    assert (moments.steps, moments.lost) == ((), 4)


def test_a_small_file_that_swells_to_a_large_array_is_lost(tmp_path):
    (tmp_path / FOLDER).mkdir()
    path = path_of(tmp_path / FOLDER, 1)
    large = np.zeros(3_000_000, np.float32)
    np.savez_compressed(path, seconds=0.0, shapes=[1, len(large)], weights=large)
    moments = read_moments(tmp_path, 10)
    with pytest.raises(KeyError):
        moments.at(1)


def test_what_does_not_belong_is_left_alone_but_what_a_killed_run_left_half_written(tmp_path):
    kept(tmp_path)
    foreign = ["notes.txt", "5.npz", "000000003.npz.bak", ".hidden"]
    for name in foreign:
        (tmp_path / FOLDER / name).write_text("mine")
    (tmp_path / FOLDER / ".000000004.npz.0a1b2c3d").write_text("half")
    (tmp_path / FOLDER / "000000007.npz").mkdir()
    moments = MomentsOnDisk(tmp_path, 10, pytest.fail)
    assert moments.steps == (0, 1, 2, 10)
    moments.forget_after(0)
    assert names(tmp_path) == sorted(["000000000.npz", "000000007.npz", *foreign])


def test_no_folder_or_a_file_in_its_place_has_no_moments(tmp_path):
    assert read_moments(tmp_path / "nowhere", 10).steps == ()
    (tmp_path / FOLDER).write_text("not a folder")
    assert read_moments(tmp_path, 10).steps == ()


def test_a_full_disk_is_told_once_and_what_is_missing_is_written_later(tmp_path, monkeypatch):
    told = []

    def full(self, target):
        raise OSError(28, "No space left on device")

    moments = kept(tmp_path, (0, 1), report=told.append)
    with monkeypatch.context() as patched:
        patched.setattr(model.files.Path, "replace", full)
        moments.keep(2, weights(2))
        moments.keep(3, weights(3))
    assert [error.errno for error in told] == [28]
    assert names(tmp_path) == ["000000000.npz", "000000001.npz"]
    assert moments.steps == (0, 1, 2, 3), "it can still be gone back to"
    moments.keep(4, weights(4))
    assert len(names(tmp_path)) == 5
    assert len(told) == 1


_KEEPS_ON = """
import sys
from pathlib import Path
import numpy as np
from model.runs.moment_files import MomentsOnDisk
moments = MomentsOnDisk(Path(sys.argv[1]), 0, lambda error: None)
for step in range(10**9):
    moments.keep(step, [np.full(20_000, step, np.float32)])
"""


def test_moments_are_whole_after_a_kill_in_the_midst_of_writing(tmp_path):
    if os.name != "posix":
        return  # there is no such signal
    process = subprocess.Popen([sys.executable, "-c", _KEEPS_ON, str(tmp_path)])
    end = time.monotonic() + 60
    while len(list((tmp_path / FOLDER).glob("*.npz"))) < 150 and time.monotonic() < end:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    moments = read_moments(tmp_path, 10**9, ((20_000,),))
    steps = moments.steps
    assert len(steps) > 100
    for step in steps:
        assert moments.at(step).weights[0][-1] == step
    assert moments.lost == 0
