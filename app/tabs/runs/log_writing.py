"""Writes TensorBoard logs of the selected runs in the background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from app.background import Background, GoesOn
from app.language import in_language, tr
from app.tabs.runs.runs_card import RunsCard
from model.datasets.dataset import DatasetError, Split
from model.directories import tensorboard_dir
from model.runs.held_out import held_out_digits
from model.runs.runs import Run, RunError
from model.sentence import words_of
from model.tensorboard.log import LogReport, write_log

_KIND = "tensorboard logs"


@dataclass(frozen=True)
class Written:
    """The logs that were written, and a sentence on each thing that is not in them."""

    reports: list[LogReport]
    problems: list[str]


class LogWriting(QObject):
    """Does what the card's button asks for and says so in the card's notice. Call on main."""

    def __init__(self, background: Background, card: RunsCard, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._card = background, card
        card.log_runs_button.clicked.connect(self._write)

    @property
    def command(self) -> str:
        """What shows the logs; for a terminal."""
        folder = str(tensorboard_dir())
        quoted = f'"{folder}"' if " " in folder else folder
        return f"tensorboard --logdir {quoted}"

    @Slot()
    def _write(self) -> None:
        chosen = [row for row in self._card.run_table.selected if not row.problem]
        if not chosen:
            return
        what = chosen[0].name if len(chosen) == 1 else tr("%n runs", n=len(chosen))
        self._card.notice.say(
            tr("Writing TensorBoard logs of {runs}…", runs=what),
            tr("Stop"), tr("Write no more logs"), act=self._stop,
        )  # fmt: skip
        work = partial(_write_all, [row.folder for row in chosen], tensorboard_dir())
        self._background.slow.submit(_KIND, work, self._take)

    def _stop(self) -> None:
        self._background.slow.give_up(_KIND)

    def _take(self, written: Written) -> None:
        if not written.reports:
            self._card.notice.say(in_language(written.problems[0]))
            return
        words = tr("Look at the logs with: {command}", command=self.command)
        if written.problems:
            words += f"\n{in_language(written.problems[0])}"
        tip = tr("Copy this command, for a terminal")
        self._card.notice.say(words, tr("Copy command"), tip, act=self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command)


def _write_all(folders: Sequence[Path], output: Path, goes_on: GoesOn) -> Written:
    digits: dict[str, Split | None] = {}
    written = Written([], [])
    for folder in folders:
        run = Run(folder)
        try:
            data = run.read_record().config.data
            if data not in digits:
                digits[data] = _digits(data, goes_on)
            report = write_log(run, output / folder.name, digits[data], goes_on)
        except RunError as error:
            written.problems.append(words_of(error))
        except OSError as error:
            written.problems.append(f"{error.filename or output}: {error.strerror or error}.")
        else:
            written.reports.append(report)
            written.problems.extend(report.left_out)
    return written


def _digits(data: str, goes_on: GoesOn) -> Split | None:
    try:
        return held_out_digits(data, lambda: not goes_on())
    except DatasetError:
        return None  # they are not what they were, or not where they were: there is no embedding
