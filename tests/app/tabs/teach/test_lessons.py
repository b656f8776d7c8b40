from dataclasses import replace

from app.tabs.teach.lessons import lesson_of, newest_lessons
from model.directories import runs_dir
from model.runs.runs import Run, new_record
from model.training.config import TrainingConfig
from tests.app.tabs.teach.lessons_made import keep, verdict


def test_the_newest_of_each_way_is_found_the_newest_first():
    keep(verdict("thawed"), "2026-11-21T10:00:00")
    frozen = keep(verdict("frozen"), "2026-11-21T11:00:00")
    thawed = keep(verdict("thawed", after=28), "2026-11-21T12:00:00")
    lessons = newest_lessons(runs_dir())
    assert [lesson.folder for lesson in lessons] == [thawed, frozen]
    assert lessons[0].verdict.digits.after == 28
    assert [lesson.name for lesson in lessons] == ["Mine, thawed", "Mine, frozen"]


def test_other_runs_and_those_without_a_verdict_are_none():
    assert newest_lessons(runs_dir()) == ()
    other = Run.create(runs_dir(), new_record(TrainingConfig()))
    folder = keep(verdict())
    (folder / "verdict.json").write_text("{")
    assert lesson_of(other.folder) is None
    assert lesson_of(folder) is None
    assert lesson_of(folder / "nothing") is None
    assert newest_lessons(runs_dir()) == ()


def test_a_name_that_was_given_is_the_name():
    folder = keep(verdict())
    run = Run(folder)
    run.write_record(replace(run.read_record(), name="Anna"))
    assert lesson_of(folder).name == "Anna"
