import errno
import os
from pathlib import Path

import pytest

from model.files import reason_of, remove_leftovers, replace_file


def test_a_file_takes_its_name_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "notes.txt"
    with replace_file(path) as file:
        file.write(b"first")
        assert not path.exists()
    assert path.read_bytes() == b"first"
    with replace_file(path) as file:
        file.write(b"sec")
        file.flush()
        assert path.read_bytes() == b"first"
        file.write(b"ond")
    assert path.read_bytes() == b"second"
    assert list(path.parent.iterdir()) == [path]


def test_a_failure_leaves_the_old_content_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"old")

    def fail() -> None:
        with replace_file(path) as file:
            file.write(b"new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_two_writers_do_not_mix(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    with replace_file(path) as one, replace_file(path) as other:
        one.write(b"one")
        other.write(b"other")
    assert path.read_bytes() == b"one"  # it was left last


def test_a_folder_that_cannot_be_made_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(OSError, match="file"), replace_file(tmp_path / "file" / "notes.txt"):
        raise AssertionError("never opened")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the folder cannot be written to"),
        (errno.EACCES, "the folder cannot be written to"),
        (errno.EIO, "input/output error"),
    ],
)
def test_what_the_disk_says_is_said_plainly(number: int, words: str) -> None:
    assert reason_of(OSError(number, os.strerror(number))) == words


def test_what_a_kill_left_is_removed_once_it_is_old(tmp_path: Path) -> None:
    old = [tmp_path / ".run.json.0123abcd", tmp_path / ".network-77.keras"]
    others = [tmp_path / ".notes.txt", tmp_path / "run.json", tmp_path / ".run.json.76543210"]
    for path in (*old, *others):
        path.write_bytes(b"")
    for path in (*old, *others[:2]):
        os.utime(path, (1000, 1000))
    assert remove_leftovers(tmp_path) == 2
    assert sorted(tmp_path.iterdir()) == sorted(others)
    assert remove_leftovers(tmp_path / "nowhere") == 0
