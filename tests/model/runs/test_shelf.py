import os
from dataclasses import replace

import pytest

import model.runs.shelf
from model.runs.runs import Run, RunError
from model.runs.shelf import (
    DELETED,
    LONGEST_NAME,
    delete_run,
    discard_run,
    empty_deleted,
    name_run,
    read_shelf,
    restore_run,
)
from tests.model.run_examples import RECORD, contents, write_json

MINE = replace(RECORD, status="running", process=os.getpid())
NOBODY = 2**30
"""A process number that no system gives away."""


@pytest.fixture
def shelf(tmp_path):
    return tmp_path / "runs"


@pytest.fixture
def run(shelf):
    run = Run.create(shelf, RECORD)
    (run.folder / "metrics.npz").write_bytes(b"curves")
    return run


def test_every_folder_is_on_the_shelf_whatever_is_in_it(shelf, run):
    damaged, newer = Run.create(shelf, RECORD), Run.create(shelf, RECORD)
    write_json(damaged, '{"format": 1')
    write_json(newer, {"format": 2})
    (shelf / "pictures").mkdir()
    (shelf / ".hidden").mkdir()
    (shelf / "note.txt").write_text("no folder")
    (run.folder / "network.keras").write_bytes(b"")
    found = {one.folder.name: one for one in read_shelf(shelf)}
    assert set(found) == {run.folder.name, damaged.folder.name, newer.folder.name, "pictures"}
    assert found[run.folder.name].record == RECORD
    assert found[run.folder.name].has_network
    assert found[damaged.folder.name].problem == "The record of this run is damaged."
    assert found[newer.folder.name].problem == "This run was saved by a newer Inkling."
    assert found["pictures"].problem == "This is no run, it has no readable run.json."
    assert found["pictures"].record is None


def test_no_shelf_is_an_empty_one(tmp_path):
    assert read_shelf(tmp_path / "nowhere") == []


def test_records_that_were_not_written_again_are_not_read_again(shelf, run, monkeypatch):
    known = {one.folder: one for one in read_shelf(shelf)}

    def read(self):
        raise AssertionError("read again")

    with monkeypatch.context() as patch:
        patch.setattr(Run, "read_record", read)
        assert read_shelf(shelf, known) == list(known.values())
    run.write_record(replace(RECORD, step=91))
    assert read_shelf(shelf, known)[0].record.step == 91


def test_reading_is_given_up(shelf, run):
    assert read_shelf(shelf, goes_on=lambda: False) == []


def test_a_run_whose_process_lives_is_at_work(shelf):
    Run.create(shelf, MINE)
    Run.create(shelf, replace(MINE, process=NOBODY))
    assert [one.at_work for one in read_shelf(shelf)] == [True, False]


def test_a_name_is_kept_in_the_record_and_spaces_in_it_are_plain(run):
    before = (run.folder / "run.json").stat()
    assert name_run(run.folder, "  my \n best  ").name == "my best"
    assert run.read_record() == replace(RECORD, name="my best")
    assert (run.folder / "run.json").stat().st_mtime_ns == before.st_mtime_ns
    assert len(name_run(run.folder, "x" * 500).name) == LONGEST_NAME
    assert name_run(run.folder, " ").name == ""


def test_a_run_at_work_keeps_the_name_it_was_given(run):
    name_run(run.folder, "mine")
    run.keep_record(replace(RECORD, step=91))
    assert run.read_record() == replace(RECORD, step=91, name="mine")


def test_a_damaged_run_takes_no_name(run):
    write_json(run, "{")
    with pytest.raises(RunError, match="damaged"):
        name_run(run.folder, "x")


def test_a_deleted_run_comes_back_as_it_was(shelf, run):
    before = contents(run.folder)
    deleted = delete_run(run.folder)
    assert read_shelf(shelf) == []
    assert not run.folder.exists()
    assert restore_run(deleted) == run.folder
    assert contents(run.folder) == before


def test_what_is_no_run_can_be_deleted_too(shelf):
    (shelf / "pictures" / "deep").mkdir(parents=True)
    deleted = delete_run(shelf / "pictures")
    assert read_shelf(shelf) == []
    restore_run(deleted)
    assert (shelf / "pictures" / "deep").is_dir()


def test_the_run_at_work_is_never_deleted(shelf):
    run = Run.create(shelf, MINE)
    with pytest.raises(RunError, match="stop it first"):
        delete_run(run.folder)
    assert run.read_record() == MINE


def test_a_run_that_is_gone_says_so(shelf, run):
    deleted = delete_run(run.folder)
    with pytest.raises(RunError, match="gone already"):
        delete_run(run.folder)
    discard_run(deleted)
    with pytest.raises(RunError, match="for good"):
        restore_run(deleted)


def test_two_of_one_name_are_both_kept(shelf, run):
    first = delete_run(run.folder)
    Run(run.folder).folder.mkdir()
    second = delete_run(run.folder)
    assert first.aside != second.aside
    run.folder.mkdir()
    assert restore_run(first) == run.folder.with_name(f"{run.folder.name}-2")


def test_what_was_deleted_is_emptied_but_not_that_of_a_process_that_lives(shelf, run):
    delete_run(run.folder)
    gone, lives = shelf / DELETED / str(NOBODY), shelf / DELETED / str(os.getppid())
    for folder in (gone, lives):
        (folder / "a run").mkdir(parents=True)
    empty_deleted(shelf, own=False)
    assert {path.name for path in (shelf / DELETED).iterdir()} == {lives.name, str(os.getpid())}
    empty_deleted(shelf)
    assert [path.name for path in (shelf / DELETED).iterdir()] == [lives.name]


def test_an_empty_place_for_the_deleted_goes_too(shelf, run):
    delete_run(run.folder)
    empty_deleted(shelf)
    assert list(shelf.iterdir()) == []
    empty_deleted(shelf / "nowhere")


def test_a_disk_that_lets_nothing_go_breaks_nothing(shelf, run, monkeypatch):
    delete_run(run.folder)
    monkeypatch.setattr(model.runs.shelf.shutil, "rmtree", lambda path, ignore_errors: None)
    empty_deleted(shelf)
    assert (shelf / DELETED).is_dir()
