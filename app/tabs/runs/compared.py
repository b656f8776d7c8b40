"""Brings the curves of the compared runs to the chart: from the disk, or from the live run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.background import GoesOn, Work
from app.refresher import Refresher
from app.tabs.insight import Insight
from app.tabs.runs.compare_chart import CompareChart, Compared
from app.tabs.runs.comparison import Comparison
from app.tabs.runs.held_out import NOTHING, HeldOutCurve, live_curve, read_curve
from app.tabs.runs.rows import started_text
from app.tabs.runs.shelf import RunShelf
from app.train.curves import TrainingCurves
from app.train.pickers import run_name
from model.runs.runs import Run
from model.runs.shelf import ShelvedRun, Stamp

Curves = dict[Path, tuple[Stamp, HeldOutCurve]]


class ComparedRuns(QObject):
    """Reads the curves of what is compared, each once, and keeps the chart true. Call on main."""

    def __init__(
        self, insight: Insight, shelf: RunShelf, comparison: Comparison, chart: CompareChart
    ) -> None:
        super().__init__(chart)
        self._insight, self._shelf, self._comparison = insight, shelf, comparison
        self._chart = chart
        self._curves: Curves = {}
        self._selected: Set[Path] = set()
        self._live: tuple[TrainingCurves | None, object, HeldOutCurve] = (None, None, NOTHING)
        self._refresher = Refresher(
            chart, insight.background.slow, "run curves", self._ask, self._take
        )

    def show(self, selected: Set[Path]) -> None:
        """Bring the chart up to date; runs in ``selected`` have thicker lines."""
        self._selected = selected
        lines = self._comparison.lines
        self._curves = {path: kept for path, kept in self._curves.items() if path in lines}
        self._draw()
        if self._missing():
            self._refresher.refresh()

    def _missing(self) -> list[ShelvedRun]:
        live = self._live_folder()
        return [
            run
            for run in self._shelf.runs
            if run.folder in self._comparison.lines
            and run.folder != live
            and run.record is not None
            and self._curves.get(run.folder, (None,))[0] != run.stamp
        ]

    def _ask(self) -> Work | None:
        missing = self._missing()
        return partial(_read, missing) if missing else None

    def _take(self, curves: Curves) -> None:
        self._curves |= curves
        self._draw()

    def _live_folder(self) -> Path | None:
        controller = self._insight.controller
        is_live = controller.state.is_active and controller.curves is not None
        return controller.run_in_view if is_live else None

    def _curve(self, run: ShelvedRun) -> HeldOutCurve:
        curves = self._insight.controller.curves
        if run.folder == self._live_folder() and curves is not None:
            return self._live_curve(curves)
        return self._curves.get(run.folder, ((0, 0, 0), NOTHING))[1]

    def _live_curve(self, curves: TrainingCurves) -> HeldOutCurve:
        """Give the same curve until it was measured again: what did not change is not drawn."""
        measured = (len(curves.held_out_steps), curves.val_accuracy)
        if self._live[0] is not curves or self._live[1] != measured:
            self._live = (curves, measured, live_curve(curves))
        return self._live[2]

    def _draw(self) -> None:
        lines = self._comparison.lines
        runs = [run for run in self._shelf.runs if run.folder in lines and run.record]
        names = _names(runs)
        shown = [
            Compared(name, lines[run.folder], self._curve(run), run.folder in self._selected)
            for run, name in zip(runs, names, strict=True)
        ]
        self._chart.show_runs(sorted(shown, key=lambda run: run.line))


def _read(runs: list[ShelvedRun], goes_on: GoesOn) -> Curves:
    found: Curves = {}
    for run in runs:
        if run.record is not None and goes_on():
            found[run.folder] = (run.stamp, read_curve(Run(run.folder), run.record))
    return found


def _names(runs: list[ShelvedRun]) -> list[str]:
    """Name each run; runs of one name are told apart by when they began."""
    records = [run.record for run in runs if run.record is not None]
    plain = [record.name or run_name(record.config) for record in records]
    often = Counter(plain)
    now = datetime.now()
    return [
        name if often[name] == 1 else f"{name} {started_text(record.started, now)}"
        for name, record in zip(plain, records, strict=True)
    ]
