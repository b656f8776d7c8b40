import os

import pytest
from PySide6.QtTest import QSignalSpy

from app.tabs.teach.shelf import DrawingShelf, Entry, Look, drawings
from model.own_drawings import OwnDrawings
from model.own_drawings.waiting import WaitingDrawings
from tests.app.tabs.teach.examples import drawing, fill


@pytest.fixture
def done(shelf, qtbot):
    """Do something and wait until it is done; gives what was said."""

    def do(act):
        said = QSignalSpy(shelf.said)
        with qtbot.waitSignal(shelf.changed):
            act()
        return [said.at(number)[0] for number in range(said.count())]

    return do


def look(shelf, count=10):
    return shelf.looking(count)(lambda: True)


def test_a_drawing_is_saved_deleted_and_brought_back(shelf, done):
    entry = Entry()
    assert done(lambda: shelf.save(drawing(), "7", entry)) == ["Saved"]
    assert OwnDrawings().counts() == {"7": 1}
    assert done(lambda: shelf.delete([entry])) == ["Deleted"]
    assert OwnDrawings().counts() == {}
    assert done(lambda: shelf.save(drawing(), "7", entry)) == ["Saved"]
    assert [own.id for own in OwnDrawings().all()] == [entry.id]
    done(lambda: shelf.delete([entry]))
    assert done(lambda: shelf.restore([entry])) == ["Brought back"]
    assert done(lambda: shelf.relabel([entry], "1")) == ["Saved as 1"]
    assert OwnDrawings().counts() == {"1": 1}


def test_all_is_done_in_the_order_it_was_asked_for(shelf, qtbot):
    entries = [Entry() for _ in range(20)]
    for number, entry in enumerate(entries):
        shelf.save(drawing(number), "3", entry)
        if number % 2:
            shelf.delete([entry])
    with qtbot.waitSignal(shelf.said, check_params_cb=lambda words: words == "Saved as 4"):
        shelf.relabel(entries[:1], "4")
    assert OwnDrawings().counts() == {"3": 9, "4": 1}
    assert [entry.id for entry in entries] == sorted(entry.id for entry in entries)


def test_what_waits_when_the_window_closes_is_done_then(background, shelf):
    for number in range(30):
        shelf.save(drawing(number), "5", Entry())
    background.close()
    shelf.finish()
    assert OwnDrawings().counts() == {"5": 30}


def test_what_cannot_be_saved_at_the_end_is_logged(background, shelf, caplog):
    spoil()
    background.close()
    shelf.save(drawing(), "5", Entry())
    shelf.finish()
    assert "no file of Inkling’s drawings" in caplog.text


def spoil():
    path = OwnDrawings().path
    path.parent.mkdir(parents=True)
    path.write_text("something else " * 100)


def test_what_cannot_be_saved_is_said_and_told(shelf, done):
    spoil()
    failed = []
    said = done(lambda: shelf.save(drawing(), "7", Entry(), lambda: failed.append(True)))
    assert len(said) == 1
    assert "no file of Inkling’s drawings" in said[0]
    assert failed == [True]
    assert look(shelf).problem == said[0]


def test_deleting_what_was_never_saved_does_nothing(shelf, done):
    assert done(lambda: shelf.delete([Entry()])) == []


def test_a_look_tells_counts_the_newest_and_the_latest(shelf):
    ids = fill("73733")
    seen = look(shelf, 3)
    assert seen.counts == {"7": 2, "3": 3}
    assert seen.total == 5
    assert {label: own.id for label, own in seen.newest.items()} == {"7": ids[2], "3": ids[4]}
    assert [own.id for own in seen.latest] == ids[:1:-1]
    assert (seen.may_write, seen.problem) == (True, "")


def test_a_file_is_written_and_read(shelf, done, tmp_path):
    fill("73")
    path = tmp_path / "mine.jsonl"
    assert done(lambda: shelf.export_file(path)) == ["2 drawings written to mine.jsonl"]
    path.write_text(path.read_text() + '{"label":1,"strokes":[[[1,2],[3,4]]]}\n')
    words = done(lambda: shelf.import_file(path))
    assert words == ["1 drawing imported, 2 were there already"]
    assert done(lambda: shelf.import_file(tmp_path / "none.jsonl"))[0].startswith("Could not read")


def test_two_windows_see_what_the_other_saved(background, shelf, done):
    other = DrawingShelf(background)
    done(lambda: shelf.save(drawing(), "7", Entry()))
    assert look(other).counts == {"7": 1}


def test_an_empty_look():
    assert Look({}, {}, []).total == 0
    assert (drawings(1), drawings(1200)) == ("1 drawing", "1\u00a0200 drawings")


def test_what_is_asked_for_is_noted_until_it_is_done(shelf, qtbot):
    folder = OwnDrawings().path.parent
    for number in range(5):
        shelf.save(drawing(number), "5", Entry())
    (notes,) = folder.glob("waiting-*.jsonl")
    assert len(notes.read_text().splitlines()) == 5
    qtbot.waitUntil(lambda: not notes.exists())
    assert OwnDrawings().counts() == {"5": 5}


def test_the_next_window_saves_what_a_killed_one_left(background, shelf, qtbot):
    notes = WaitingDrawings(OwnDrawings().path.parent)
    notes.note(drawing(3), "3")
    os.utime(notes.path, (1000, 1000))  # as if its process had ended long ago
    next_one = DrawingShelf(background)
    with qtbot.waitSignal(next_one.said) as said:
        pass
    assert said.args == ["1 drawing imported"]
    assert OwnDrawings().counts() == {"3": 1}
    assert not notes.path.exists()
