"""The results of an evening are kept, ranked and cleared."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import numpy as np
import pytest

from model.challenge.clock import ClockResult
from model.challenge.evening import LONGEST_NAME, Evening, Tally
from model.challenge.rules import Attempt, Verdict
from model.challenge.storing import ResultsError
from model.drawing import Drawing
from model.sentence import Sentence, words_of

DRAWING = Drawing.from_points([[[0.04, 0], [10, 100]], [[3, 3]]])


def attempt(confidence=0.9, belief=0.8, asked=4, answered="9"):
    return Attempt(DRAWING, asked, answered, confidence, belief)


@pytest.fixture
def evening(tmp_path):
    return Evening(tmp_path / "deep" / "results.sqlite3")


def test_an_evening_begins_with_nothing(evening):
    assert evening.tally() == Tally()
    assert evening.best_foolings(5) == []
    assert evening.best_times(5) == []


def test_verdicts_are_counted(evening):
    for verdict, times in ((Verdict.FOOLED, 3), (Verdict.GOT_IT, 2), (Verdict.NO_SUCH_DIGIT, 1)):
        for _ in range(times):
            evening.keep(attempt(), verdict)
    assert Evening(evening.path).tally() == Tally(fooled=3, got_it=2, no_such_digit=1)


def test_the_best_foolings_come_first_with_their_drawings(evening):
    for confidence in (0.5, 0.99, 0.7):
        evening.keep(attempt(confidence), Verdict.FOOLED)
    evening.keep(attempt(1.0, 1.0), Verdict.GOT_IT)
    best = evening.best_foolings(2)
    assert [one.attempt.confidence for one in best] == [0.99, 0.7]
    first = best[0].attempt
    assert (first.asked, first.answered, first.belief) == (4, "9", 0.8)
    assert [len(stroke) for stroke in first.drawing.strokes] == [2, 1]
    assert first.drawing.strokes[0].points.tolist() == [[0, 0], [10, 100]]


def test_an_answer_of_no_digit_is_kept_as_such(evening):
    evening.keep(attempt(0.0, answered=None), Verdict.FOOLED)
    assert evening.best_foolings(1)[0].attempt.answered is None


def test_only_foolings_keep_a_drawing(evening):
    evening.keep(attempt(), Verdict.GOT_IT)
    with closing(sqlite3.connect(evening.path)) as file:
        assert file.execute("SELECT strokes FROM attempts").fetchall() == [(None,)]


def test_names_are_optional_tidied_and_taken_away(evening):
    one = evening.keep(attempt(), Verdict.FOOLED)
    assert evening.best_foolings(1)[0].name is None
    evening.name_fooling(one, "  Ada \n Lovelace ")
    assert evening.best_foolings(1)[0].name == "Ada Lovelace"
    evening.name_fooling(one, "x" * 100)
    assert evening.best_foolings(1)[0].name == "x" * LONGEST_NAME
    evening.name_fooling(one, " ")
    assert evening.best_foolings(1)[0].name is None


def test_the_best_times_count_misreads(evening):
    slow, hasty = ClockResult(20.0, 0), ClockResult(18.0, 1)
    first = evening.keep_time(hasty)
    evening.keep_time(slow)
    evening.name_time(first, "Bo")
    assert [(one.result, one.name) for one in evening.best_times(5)] == [
        (slow, None),
        (hasty, "Bo"),
    ]
    assert len(evening.best_times(1)) == 1


def test_clearing_can_be_undone_until_it_is_final(evening):
    evening.keep(attempt(), Verdict.FOOLED)
    evening.keep_time(ClockResult(20.0, 0))
    token = evening.clear()
    assert (evening.tally(), evening.best_foolings(5), evening.best_times(5)) == (Tally(), [], [])
    evening.keep(attempt(), Verdict.GOT_IT)
    assert evening.undo_clear(token) == 2
    assert evening.tally() == Tally(fooled=1, got_it=1)
    evening.clear()
    evening.forget_cleared()
    assert evening.undo_clear(token) == 0
    assert evening.tally() == Tally()


def test_each_clearing_is_undone_alone(evening):
    evening.keep(attempt(), Verdict.FOOLED)
    first = evening.clear()
    evening.keep(attempt(), Verdict.GOT_IT)
    second = evening.clear()
    assert first != second
    evening.undo_clear(second)
    assert evening.tally() == Tally(got_it=1)


def test_what_is_forgotten_is_not_on_the_disk(evening):
    one = evening.keep(attempt(), Verdict.FOOLED)
    evening.name_fooling(one, "Grace Hopper")
    assert b"Grace Hopper" in evening.path.read_bytes()
    evening.clear()
    evening.forget_cleared()
    left = b"".join(path.read_bytes() for path in evening.path.parent.iterdir())
    assert b"Grace Hopper" not in left


def test_two_windows_share_one_evening(evening):
    other = Evening(evening.path)
    evening.keep(attempt(), Verdict.FOOLED)
    other.keep(attempt(), Verdict.FOOLED)
    assert evening.tally() == other.tally() == Tally(fooled=2)


WRITER = """
import sys
from pathlib import Path
from tests.model.challenge.test_evening import Evening, Verdict, attempt
evening = Evening(Path(sys.argv[1]))
while True:
    evening.keep(attempt(), Verdict.FOOLED)
    print("kept", flush=True)
"""


def test_a_kill_loses_nothing_that_was_kept(evening):
    command = [sys.executable, "-c", WRITER, str(evening.path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        for _ in range(5):
            writer.stdout.readline()
        writer.kill()
        said = 5 + len(writer.stdout.read().splitlines())
    kept = evening.tally().fooled
    assert kept in (said, said + 1)
    assert len(evening.best_foolings(1000)) == kept


def refused(evening):
    with pytest.raises(ResultsError) as caught:
        evening.keep(attempt(), Verdict.FOOLED)
    words = words_of(caught.value)
    assert isinstance(words, Sentence)
    return words


def test_another_programs_file_is_left_alone(tmp_path):
    path = tmp_path / "other.sqlite3"
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    assert "Move it away" in refused(Evening(path))
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_left_alone(tmp_path):
    path = tmp_path / "text.sqlite3"
    path.write_bytes(b"not a database at all " * 100)
    assert "Move it away" in refused(Evening(path))
    assert path.read_bytes() == b"not a database at all " * 100


def test_a_newer_file_is_left_alone(evening):
    evening.keep(attempt(), Verdict.FOOLED)
    with closing(sqlite3.connect(evening.path)) as file:
        file.execute("PRAGMA user_version = 99")
    assert "newer Inkling" in refused(evening)


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way", "utf-8")
    assert "cannot be written to" in refused(Evening(tmp_path / "file" / "results.sqlite3"))


def test_strokes_that_are_none_are_damage(evening):
    evening.keep(attempt(), Verdict.FOOLED)
    with closing(sqlite3.connect(evening.path)) as file, file:
        file.execute("UPDATE attempts SET strokes = '[[1, 2'")
    with pytest.raises(ResultsError, match="damaged"):
        evening.best_foolings(1)


def test_points_that_are_no_numbers_are_refused(evening):
    bad = Attempt(Drawing.from_points([[[0, np.nan], [1, 1]]]), 4, "9", 0.9, 0.9)
    with pytest.raises(ValueError, match="finite"):
        evening.keep(bad, Verdict.FOOLED)
    assert evening.tally() == Tally()


def test_a_full_disk_loses_only_the_result_in_hand(evening, monkeypatch):
    evening.keep(attempt(), Verdict.FOOLED)
    connect = sqlite3.connect

    def connect_to_full_disk(*arguments, **settings):
        connection = connect(*arguments, **settings)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    monkeypatch.setattr(sqlite3, "connect", connect_to_full_disk)

    def keep_on():
        for _ in range(2000):
            evening.keep(attempt(), Verdict.FOOLED)

    with pytest.raises(ResultsError, match=r"^Results are not kept: the disk is full\.$"):
        keep_on()
    kept = evening.tally().fooled
    monkeypatch.undo()
    evening.keep(attempt(), Verdict.FOOLED)
    assert evening.tally().fooled == kept + 1


def test_a_folder_that_is_for_reading_is_read(evening, monkeypatch):
    evening.keep(attempt(), Verdict.FOOLED)
    before = evening.path.read_bytes()
    monkeypatch.setattr(os, "access", lambda path, mode: path != evening.path.parent)
    assert evening.tally() == Tally(fooled=1)
    assert "cannot be written to" in refused(evening)
    assert evening.path.read_bytes() == before
