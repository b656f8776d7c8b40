"""What the table says of each run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime

from app.language import in_language, noop, tr
from app.language.numerals import locale, with_percent
from app.train.figures import plain_text
from app.train.pickers import data_name, network_name, run_name
from app.words import NO_BREAK, accuracy, duration, thousands
from model.runs.runs import RunRecord
from model.runs.shelf import ShelvedRun

AT_WORK = noop("training")
_NOTES = {
    "stopped": noop("stopped"),
    "failed": noop("failed"),
    "running": noop("cut off"),
    "completed": "",
}


@dataclass(frozen=True)
class LiveFigures:
    """How far the run in view is, which is newer than what is on disk."""

    folder: Path
    step: int
    seconds: float
    val_accuracy: float | None


@dataclass(frozen=True)
class RunRow:
    """One run in words and figures; ``problem`` is all there is of a folder that holds none."""

    folder: Path
    name: str
    given_name: str = ""
    network: str = ""
    data: str = ""
    accuracy: float | None = None
    is_test: bool = False
    seconds: float = 0.0
    parameters: int = 0
    device: str = ""
    started: str = ""
    chip: str = ""
    """``in use``, or how far a run is that is at work."""
    note: str = ""
    problem: str = ""
    details: str = ""
    at_work: bool = False
    can_use: bool = False
    line: int | None = None
    """Which of ``RUN_LINES`` it is drawn with; None where it is not compared."""

    @property
    def accuracy_text(self) -> str:
        """The share of digits that it reads right."""
        return "–" if self.accuracy is None else accuracy(self.accuracy)


def row_of(run: ShelvedRun, live: LiveFigures | None, *, in_use: bool, line: int | None) -> RunRow:
    """Put one run into words; ``live`` where it is the one at work in this window."""
    record = run.record
    if record is None:
        problem = in_language(run.problem)
        return RunRow(run.folder, run.folder.name, problem=problem, details=problem)
    at_work = run.at_work or live is not None
    step = record.step if live is None else live.step
    held_out = record.val_accuracy if live is None else live.val_accuracy
    is_test = record.test_accuracy is not None and not at_work
    network = run_name(record.config)
    chip = _progress(step, record) if at_work else tr("in use") if in_use else ""
    return RunRow(
        folder=run.folder,
        name=record.name or network,
        given_name=record.name,
        network=network,
        data=data_name(record.config.data),
        accuracy=record.test_accuracy if is_test else held_out,
        is_test=is_test,
        seconds=record.seconds if live is None else live.seconds,
        parameters=record.parameters,
        device=record.device,
        started=record.started,
        chip=chip,
        note="" if at_work else tr(_NOTES[record.status]),
        details=details(replace(record, step=step, val_accuracy=held_out)),
        at_work=at_work,
        can_use=run.has_network or live is not None,
        line=line,
    )


def _progress(step: int, record: RunRecord) -> str:
    if not record.steps:
        return tr(AT_WORK)
    return tr("training · {share}", share=with_percent(str(100 * step // record.steps)))


def details(record: RunRecord) -> str:
    """All settings of a run and what came out, in one line."""
    config = record.config
    step, steps = thousands(record.step), thousands(record.steps)
    network, data = network_name(config.network), data_name(config.data)
    parts = [
        tr("{network} on {data}", network=network, data=data),
        tr("%n epochs", n=config.epochs),
        tr("batch {size}", size=config.batch_size),
        tr("learning rate {rate}", rate=plain_text(config.learning_rate)),
        tr("augment on") if config.augment else tr("augment off"),
        tr("seed {seed}", seed=config.seed),
        "" if record.step == record.steps else tr("step {step} of {all}", step=step, all=steps),
        tr("{count} weights", count=thousands(record.parameters)),
        record.device or tr("device unknown"),
        *_outcome(record),
    ]
    return " · ".join(part.replace(" ", NO_BREAK) for part in parts if part)


def _outcome(record: RunRecord) -> Iterator[str]:
    if record.val_accuracy is not None:
        share = accuracy(record.val_accuracy)
        yield tr("{accuracy} right on held-out digits", accuracy=share)
    if record.test_accuracy is not None:
        share, count = accuracy(record.test_accuracy), thousands(record.test_count)
        yield tr("{accuracy} right on {count} test digits", accuracy=share, count=count)
    target = record.config.target_accuracy
    if record.seconds_to_target is not None and target is not None:
        time = duration(record.seconds_to_target)
        yield tr("{accuracy} after {time}", accuracy=accuracy(target), time=time)


def started_text(started: str, now: datetime) -> str:
    """Write when a run began: the time today, the day as well before, the year before that."""
    when = datetime.fromisoformat(started).replace(tzinfo=None)
    if when.date() == now.date():
        return when.strftime("%H:%M")
    pattern = tr("d MMM HH:mm") if when.year == now.year else tr("d MMM yyyy")
    words = locale().toString(QDateTime.fromSecsSinceEpoch(int(when.timestamp())), pattern)
    return words.replace(" ", NO_BREAK)
