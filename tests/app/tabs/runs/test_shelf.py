import pytest

from app.background import Background
from app.tabs.runs.shelf import RunShelf
from model.directories import runs_dir
from model.runs.runs import Run
from model.runs.shelf import DELETED
from tests.app.tabs.runs.kept_runs import keep_damaged, keep_many
from tests.app.windows import LONG


@pytest.fixture
def shelf(qtbot):
    background = Background()
    shelf = RunShelf(background)
    shelf.sentences = []
    shelf.said.connect(shelf.sentences.append)
    yield shelf
    background.close()


@pytest.fixture
def look(shelf):
    """Read the folders, here and now."""

    def now():
        shelf.take(shelf.reading()(lambda: True))
        return [run.folder for run in shelf.runs]

    return now


def aside():
    return sorted(path.name for path in (runs_dir() / DELETED).glob("*/*"))


def test_nothing_is_known_before_the_first_look(shelf, look, qtbot):
    assert not shelf.is_read
    assert look() == []
    assert shelf.is_read
    folders = keep_many(3)
    with qtbot.waitSignal(shelf.changed):
        assert sorted(look()) == sorted(folders)
    with qtbot.assertNotEmitted(shelf.changed):
        look()


def test_a_name_is_written_in_the_background(shelf, look, qtbot):
    (folder,) = keep_many(1)
    look()
    with qtbot.waitSignal(shelf.stale, timeout=LONG):
        shelf.name(folder, "mine")
    look()
    assert shelf.runs[0].record.name == "mine"
    assert shelf.sentences == []


def test_what_is_deleted_is_gone_at_once_and_comes_back(shelf, look, qtbot):
    folders = keep_many(3)
    look()
    with qtbot.waitSignal(shelf.deleted, timeout=LONG):
        shelf.delete(folders[:2])
        assert [run.folder for run in shelf.runs] == folders[2:]
        assert shelf.can_restore
    assert [run.folder for run in shelf.to_restore] == folders[:2]
    assert look() == folders[2:]
    with qtbot.waitSignal(shelf.stale, timeout=LONG):
        shelf.restore()
    assert sorted(look()) == sorted(folders)
    assert not shelf.can_restore


def test_what_is_deleted_next_makes_what_was_before_go_for_good(shelf, look, qtbot):
    first, second = keep_many(2)
    look()
    for folder in (first, second):
        with qtbot.waitSignal(shelf.stale, timeout=LONG):
            shelf.delete([folder])
    qtbot.waitUntil(lambda: aside() == [second.name], timeout=LONG)
    assert [run.folder for run in shelf.to_restore] == [second]


def test_what_could_not_be_done_is_said_and_the_rest_is_done(shelf, look, qtbot):
    folders = [*keep_many(1), keep_damaged()]
    look()
    with qtbot.waitSignal(shelf.stale, timeout=LONG):
        shelf.name(folders[1], "x")
    assert len(shelf.sentences) == 1
    assert "damaged" in shelf.sentences[0]
    gone = runs_dir() / "gone"
    with qtbot.waitSignal(shelf.stale, timeout=LONG):
        shelf.delete([gone, *folders])
    assert shelf.sentences[1] == "gone: this run is gone already."
    assert [run.folder for run in shelf.to_restore] == folders
    assert look() == []


def test_a_disk_that_fails_is_said(shelf, look, qtbot, monkeypatch):
    (folder,) = keep_many(1)

    def full(self, record):
        raise OSError(28, "No space left on device", "run.json")

    monkeypatch.setattr(Run, "write_record", full)
    with qtbot.waitSignal(shelf.stale, timeout=LONG):
        shelf.name(folder, "x")
    assert shelf.sentences == ["run.json: No space left on device."]


def test_what_crashed_windows_deleted_is_emptied_at_the_first_look(shelf, look):
    left = runs_dir() / DELETED / str(2**30) / "a run"
    left.mkdir(parents=True)
    look()
    assert not left.exists()


def test_what_is_deleted_is_emptied_when_the_program_ends(shelf, look, qtbot, qapp):
    (folder,) = keep_many(1)
    with qtbot.waitSignal(shelf.stale, timeout=LONG):
        shelf.delete([folder])
    assert aside() == [folder.name]
    qapp.aboutToQuit.emit()
    assert aside() == []
