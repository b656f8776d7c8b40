"""The table of runs, their curves over one another, and what is done with them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.language import in_language, tr
from app.reading.live_reader import THIS_RUN
from app.refresher import Refresher
from app.tabs.insight import Insight
from app.tabs.runs.compare_chart import CompareChart
from app.tabs.runs.compared import ComparedRuns
from app.tabs.runs.comparison import Comparison
from app.tabs.runs.log_writing import LogWriting
from app.tabs.runs.no_runs import NoRuns
from app.tabs.runs.row_painter import HEIGHT as ROW_HEIGHT
from app.tabs.runs.rows import LiveFigures, RunRow, row_of
from app.tabs.runs.run_at_work import folder_in_use, live_figures
from app.tabs.runs.runs_card import RunsCard
from app.tabs.runs.runs_model import RunsModel
from app.tabs.runs.shelf import RunShelf
from app.theme import GAP
from model.runs.shelf import ShelvedRun

LOOK_MS = 2_000
"""How often the folders are looked at while the table is on the screen."""

_LIVE_MS = 500
_CHART_LEAST, _CHART_SHARE = 220, 0.38
_AROUND_ROWS = 210
"""How high all is around the rows of the table."""

_MOST_AT_FIRST = 5


class RunsView(QWidget):
    """Everything of the Runs tab but the race. Call on main."""

    def __init__(self, insight: Insight) -> None:
        super().__init__()
        self.setObjectName("runs_view")
        self._insight = insight
        self.shelf = RunShelf(insight.background, self)
        self.comparison = Comparison(self)
        self._rows = RunsModel()
        self._made: dict[Path, tuple[object, RunRow]] = {}
        self._known: set[Path] = set()
        self._deleted: dict[Path, str] = {}
        self._compared_before: set[Path] = set()
        self.card = RunsCard(insight.theme, self._rows)
        self.chart = CompareChart(insight.theme)
        self.no_runs = NoRuns()
        self.refresher = Refresher(
            self, insight.background.slow, "runs", self.shelf.reading, self.shelf.take, rest=9
        )
        self.compared = ComparedRuns(insight, self.shelf, self.comparison, self.chart)
        self.log_writing = LogWriting(insight.background, self.card, self)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._live = QTimer(self)
        self._live.setInterval(_LIVE_MS)
        self._lay_out()
        self._connect()
        self.refresher.refresh()

    def _lay_out(self) -> None:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.card)
        column.addWidget(self.chart, 1)
        self.chart.setMinimumHeight(_CHART_LEAST)
        self._stack = QStackedWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(self.no_runs)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        card, shelf, insight = self.card, self.shelf, self._insight
        self._look.timeout.connect(self.refresher.refresh)
        self._live.timeout.connect(self._show_live)
        shelf.changed.connect(self._take_runs)
        shelf.stale.connect(self.refresher.restart)
        shelf.deleted.connect(self._offer_undo)
        shelf.said.connect(self._say)
        self.comparison.changed.connect(self.show_rows)
        self.comparison.refused.connect(self._say_full)
        self._rows.checked.connect(self.comparison.choose)
        self._rows.named.connect(shelf.name)
        insight.reader.answering_changed.connect(self.show_rows)
        insight.theme.changed.connect(self._reword)
        insight.run_opener.opened.connect(self.show_rows)
        insight.controller.state_changed.connect(self._follow_state)
        card.run_table.use_wanted.connect(card.use_run_button.click)
        card.run_table.delete_wanted.connect(card.delete_runs_button.click)
        card.run_table.selection_moved.connect(self._follow_selection)
        card.use_run_button.clicked.connect(self._use)
        card.name_run_button.clicked.connect(card.run_table.name_selected)
        card.delete_runs_button.clicked.connect(self._delete)
        card.souvenir_button.clicked.connect(self._keep)
        card.take_drawings_button.clicked.connect(self._take_drawings)

    @Slot()
    def show_rows(self) -> None:
        """Bring the table and the chart up to date with what is known."""
        live, in_use = live_figures(self._insight), folder_in_use(self._insight)
        rows = [self._row(run, live, in_use) for run in self.shelf.runs]
        self._made = {row.folder: self._made[row.folder] for row in rows}
        self._rows.set_rows(rows)
        is_empty = self.shelf.is_read and not rows and not self.shelf.can_restore
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self.card.show_selection()
        self._follow_selection()

    @Slot()
    def _reword(self) -> None:
        """Write the rows anew, in the language that is on."""
        self._made.clear()
        self.show_rows()

    def _row(self, run: ShelvedRun, live: LiveFigures | None, in_use: Path | None) -> RunRow:
        mine = live if live is not None and live.folder == run.folder else None
        key = (run, mine, run.folder == in_use, self.comparison.lines.get(run.folder))
        known = self._made.get(run.folder)
        if known is None or known[0] != key:
            row = row_of(run, mine, in_use=key[2], line=key[3])
            self._made[run.folder] = (key, row)
        return self._made[run.folder][1]

    @Slot()
    def _take_runs(self) -> None:
        runs = self.shelf.runs
        folders = {run.folder for run in runs}
        self.comparison.keep(folders)
        newest = sorted(runs, key=_started, reverse=True)
        fresh = [run for run in newest if run.folder not in self._known and _has_curve(run)]
        if self._known:
            fresh = [run for run in fresh if run.at_work]
        is_first = not self._known
        self._known |= folders
        back = self._compared_before & folders
        self._compared_before -= back
        for folder in [*back, *(run.folder for run in fresh[:_MOST_AT_FIRST])]:
            if not self.comparison.is_full:
                self.comparison.choose(folder, True)
        self.show_rows()
        if is_first and newest:
            self.card.run_table.select([newest[0].folder])

    @Slot()
    def _follow_selection(self) -> None:
        self.compared.show({row.folder for row in self.card.run_table.selected})

    @Slot()
    def _follow_state(self) -> None:
        if self.isVisible():
            self._show_live()
        self.refresher.refresh()

    @Slot()
    def _show_live(self) -> None:
        active = self._insight.controller.state.is_active
        if active != self._live.isActive():
            self._live.start() if active else self._live.stop()
        self.show_rows()

    @Slot()
    def _use(self) -> None:
        chosen = self.card.run_table.selected
        if len(chosen) != 1 or not chosen[0].can_use:
            return
        started = self._insight.controller.run_started
        if started is not None and started.run == chosen[0].folder:
            self._insight.reader.choose(THIS_RUN)
        else:
            self._insight.run_opener.open_path(chosen[0].folder)

    @Slot()
    def _keep(self) -> None:
        """Save the selected run as a souvenir."""
        for row in self.card.run_table.selected[:1]:
            self._insight.souvenirs.ask_save(row.folder, row.name)

    @Slot()
    def _take_drawings(self) -> None:
        """Add the drawings that came along with the selected run to the person's own."""
        for row in self.card.run_table.selected[:1]:
            self._insight.souvenirs.take_drawings(row.folder)

    @Slot()
    def _delete(self) -> None:
        table, live = self.card.run_table, live_figures(self._insight)
        chosen = [row for row in table.selected if not row.at_work]
        if not chosen or any(live is not None and live.folder == row.folder for row in chosen):
            return
        shown, gone = table.shown, {row.folder for row in chosen}
        last = max(at for at, row in enumerate(shown) if row.folder in gone)
        around = [*shown[last + 1 :], *reversed(shown[:last])]
        after = next((row.folder for row in around if row.folder not in gone), None)
        self.card.notice.dismiss()
        self._deleted = {row.folder: row.name for row in chosen}
        self._compared_before = gone & set(self.comparison.lines)
        self.shelf.delete([row.folder for row in chosen])
        if after is not None:
            table.select([after])

    @Slot()
    def _offer_undo(self) -> None:
        deleted = self.shelf.to_restore
        self.show_rows()
        if deleted:
            names = [self._deleted[run.folder] for run in deleted]
            what = names[0] if len(names) == 1 else tr("%n runs", n=len(names))
            self.card.notice.say(
                tr("Deleted {runs}.", runs=what), tr("Undo"),
                tr("Bring back what was deleted (it is still on the disk)"),
                act=self.shelf.restore, gone=self.shelf.forget,
            )  # fmt: skip

    @Slot(object)
    def _say(self, words: str) -> None:
        self.card.notice.say(in_language(words))

    @Slot()
    def _say_full(self) -> None:
        self.card.notice.say(tr("Five runs at most are compared: untick one first."))

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the disk and the run at work."""
        super().showEvent(event)
        self._look.start()
        self._show_live()
        self.refresher.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Do nothing while nobody looks."""
        super().hideEvent(event)
        self._look.stop()
        self._live.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table its share of the height."""
        super().resizeEvent(event)
        chart = max(_CHART_LEAST, round(_CHART_SHARE * self.height()))
        rows = (self.height() - chart - _AROUND_ROWS) // ROW_HEIGHT
        self.card.run_table.show_at_most(rows)


def _started(run: ShelvedRun) -> str:
    return run.record.started if run.record is not None else ""


def _has_curve(run: ShelvedRun) -> bool:
    return run.record is not None and (run.at_work or run.record.step > 0)
