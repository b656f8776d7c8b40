import os
import subprocess
import sys
from pathlib import Path

from model.drawing import format_drawing
from model.own_drawings import OwnDrawings
from model.own_drawings.waiting import WaitingDrawings, left_behind, take_up
from tests.model.own_drawings.examples import drawing

_NOTES = """
import os, sys
from pathlib import Path
from model.own_drawings.waiting import WaitingDrawings
from tests.model.own_drawings.examples import drawing
notes = WaitingDrawings(Path(sys.argv[1]))
for number in range(3):
    assert notes.note(drawing(number), "★" if number == 2 else "7")
os.kill(os.getpid(), 9)
"""


def killed_with_three_notes(folder):
    command = [sys.executable, "-c", _NOTES, str(folder)]
    done = subprocess.run(command, env=os.environ | {"PYTHONPATH": str(Path.cwd())}, check=False)
    assert done.returncode == -9


def test_what_a_killed_window_had_still_to_save_is_saved_by_the_next(tmp_path):
    store = OwnDrawings(tmp_path / "digits.sqlite3")
    store.add(drawing(0), "7")  # this one was in time
    killed_with_three_notes(tmp_path)
    assert take_up(store, left_behind(tmp_path)) == 2
    assert store.counts() == {"7": 2, "★": 1}
    assert left_behind(tmp_path) == []
    assert [path.name for path in tmp_path.glob("waiting*")] == []


def test_a_note_that_was_cut_off_takes_no_other_along(tmp_path):
    store = OwnDrawings(tmp_path / "digits.sqlite3")
    killed_with_three_notes(tmp_path)
    (notes,) = left_behind(tmp_path)
    notes.write_bytes(notes.read_bytes() + format_drawing(drawing(9), 7).encode()[:20])
    assert take_up(store, [notes]) == 3


def test_a_window_that_lives_keeps_its_notes(tmp_path):
    notes = WaitingDrawings(tmp_path / "data")
    assert left_behind(tmp_path / "data") == []
    assert notes.note(drawing(), "1")
    assert notes.path.exists()
    assert left_behind(tmp_path / "data") == []
    assert notes.forget()
    assert not notes.path.exists()


def test_notes_of_an_earlier_process_of_the_same_number_are_left_behind(tmp_path):
    notes = WaitingDrawings(tmp_path)
    notes.note(drawing(), "1")
    os.utime(notes.path, (1000, 1000))
    assert left_behind(tmp_path) == [notes.path]


def test_a_folder_that_takes_no_note_is_told_to_the_caller(tmp_path):
    (tmp_path / "data").write_text("")
    assert not WaitingDrawings(tmp_path / "data").note(drawing(), "1")
