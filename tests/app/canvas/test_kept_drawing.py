from __future__ import annotations

import errno

import numpy as np
import pytest

from app.canvas import kept_drawing
from app.canvas.kept_drawing import KeptDrawing
from model.drawing import Drawing

SEVEN = Drawing.from_points([[[100, 100], [600.5, 100], [300, 900]], [[250, 500], [500, 500]]])


@pytest.fixture
def kept(tmp_path):
    return KeptDrawing(tmp_path)


def test_it_lies_in_the_data_directory(tmp_path, monkeypatch):
    monkeypatch.setenv("INKLING_HOME", str(tmp_path))
    kept = KeptDrawing()
    assert kept.save(SEVEN)
    assert kept.path == tmp_path / "data" / "canvas.jsonl"
    assert kept.path.is_file()


def test_what_was_saved_last_comes_back(kept):
    assert kept.save(Drawing.from_points([[[1, 1]]]))
    assert kept.save(SEVEN)
    back = KeptDrawing(kept.path.parent).restore()
    assert [len(stroke) for stroke in back.strokes] == [3, 2]
    np.testing.assert_allclose(back.points(), SEVEN.points())
    assert kept.problem is None


def test_nothing_saved_restores_nothing(kept):
    assert kept.restore() is None
    assert kept.problem is None


def test_an_empty_drawing_leaves_nothing_to_restore(kept):
    kept.save(SEVEN)
    assert kept.save(Drawing())
    assert kept.restore() is None
    assert not kept.path.exists()


def test_discard_forgets_and_may_come_twice(kept):
    kept.save(SEVEN)
    assert kept.discard()
    assert kept.discard()
    assert kept.restore() is None


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b'{"strokes": 3}',
        b'{"strokes": [[[1, NaN]]]}',
        b'{"strokes": [[[1, 1' + b"0" * 400 + b"]]]}",
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_moved_aside(kept, damage):
    kept.path.write_bytes(damage)
    assert kept.restore() is None
    assert "damaged" in kept.problem
    assert not kept.path.exists()
    assert (kept.path.parent / "canvas.damaged.jsonl").read_bytes() == damage
    assert kept.save(SEVEN)
    assert kept.problem is None


def test_a_full_disk_is_a_sentence_and_the_old_drawing_stays(kept, monkeypatch):
    kept.save(SEVEN)

    def full(path):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(kept_drawing, "replace_file", full)
        assert not kept.save(Drawing.from_points([[[1, 1]]]))
    assert kept.problem == "Could not keep the drawing: the disk is full."
    assert len(kept.restore()) == 2


def test_a_folder_that_cannot_be_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    kept = KeptDrawing(tmp_path / "file")
    assert not kept.save(SEVEN)
    assert kept.problem.startswith("Could not keep the drawing: ")
    assert kept.restore() is None
    assert not kept.discard()


def test_a_folder_in_the_file_s_place_is_a_sentence(kept):
    kept.path.mkdir()
    assert not kept.save(SEVEN)
    assert kept.restore() is None
    assert kept.problem.startswith("Could not restore the drawing: ")
