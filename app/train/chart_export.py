"""The menu of a chart: its picture and its numbers as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from app.train.saving import SaveError, ask_for_path, write_whole

if TYPE_CHECKING:
    from app.train.chart import Chart


class ChartExport(QObject):
    """Two actions in ``menu``: a picture of the card, a table of the run.

    Signals
    -------
    problem(str)
        Saving failed, in one sentence.
    saved(str)
        The name of the file that was written.
    """

    problem = Signal(str)
    saved = Signal(str)

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart)
        self._chart = chart
        name = chart.metric.name
        self.menu = QMenu(chart)
        self.menu.setObjectName(f"{name}_menu")
        self.menu.setToolTipsVisible(True)
        self.picture_action = self.menu.addAction("Save as picture (PNG)…")
        self.picture_action.setObjectName(f"{name}_save_picture")
        self.picture_action.setToolTip("The chart as it looks now")
        self.numbers_action = self.menu.addAction("Save numbers (CSV)…")
        self.numbers_action.setObjectName(f"{name}_save_numbers")
        self.numbers_action.setToolTip("Every step of the run, for a spreadsheet")
        self.menu.aboutToShow.connect(self._allow)
        self.picture_action.triggered.connect(self.save_picture)
        self.numbers_action.triggered.connect(self.save_numbers)

    @Slot()
    def save_picture(self) -> None:
        """Ask where to, and save the card as a PNG."""
        content = self._chart.picture()
        path = ask_for_path(
            self._chart, "Save as picture", f"{self._chart.metric.name}.png", "Pictures (*.png)"
        )
        self._write(path, content)

    @Slot()
    def save_numbers(self) -> None:
        """Ask where to, and save every step as comma-separated values."""
        if self._chart.curves is None:
            return
        path = ask_for_path(self._chart, "Save numbers", "run.csv", "Tables (*.csv)")
        if path is not None:
            self._write(path, self._chart.curves.to_csv().encode())

    @Slot()
    def _allow(self) -> None:
        self.numbers_action.setEnabled(bool(self._chart.curves))

    def _write(self, path: Path | None, content: bytes) -> None:
        if path is None:
            return
        try:
            write_whole(path, content)
        except SaveError as error:
            self.problem.emit(str(error))
        else:
            self.saved.emit(path.name)
