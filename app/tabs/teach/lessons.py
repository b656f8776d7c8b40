"""Lessons: the personal networks there are, each with what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.language import noop
from app.train.pickers import run_name
from model.networks import PERSONAL
from model.personal import Verdict, read_verdict
from model.reading.prediction import Predictor
from model.runs.runs import Run, RunError, RunRecord, list_runs
from model.training.config import How

WAYS: dict[How, str] = {
    "at_once": noop("At once"),
    "frozen": noop("Frozen"),
    "thawed": noop("Thawed"),
    "scratch": noop("From scratch"),
}


@dataclass(frozen=True, eq=False)
class Lesson:
    """A personal network that is kept as a run.

    ``predictor`` is there where the network is still in memory.
    """

    folder: Path
    record: RunRecord
    verdict: Verdict
    predictor: Predictor | None = None

    @property
    def how(self) -> How:
        """How it was learnt."""
        assert self.record.config.how is not None
        return self.record.config.how

    @property
    def name(self) -> str:
        """What the network is called on screen."""
        return self.record.name or run_name(self.record.config)


def lesson_of(folder: Path, predictor: Predictor | None = None) -> Lesson | None:
    """Read the lesson in a run's folder; None where there is none, or no verdict of it."""
    try:
        record = Run(folder).read_record()
    except RunError:  # the Runs tab says what is wrong with it
        return None
    verdict = read_verdict(folder)
    if record.config.network != PERSONAL or verdict is None:
        return None
    return Lesson(folder, record, verdict, predictor)


def newest_lessons(parent: Path) -> tuple[Lesson, ...]:
    """Read the newest lesson of each way to learn, the newest first. Any thread."""
    found: dict[How, Lesson] = {}
    for run in list_runs(parent):
        lesson = lesson_of(run.folder)
        if lesson is not None:
            found.setdefault(lesson.how, lesson)
    return tuple(found.values())
