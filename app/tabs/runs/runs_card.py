"""The card with the table of all runs, and what can be done with the selected ones."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from app.language import noop, put, tr
from app.tabs.runs.notice import Notice
from app.tabs.runs.rows import RunRow
from app.tabs.runs.runs_model import TITLES, RunsModel
from app.tabs.runs.table import RunTable
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.flow import Flow
from model.souvenir import DRAWINGS

_INNER = 8
"""How much the rows' ground reaches beyond their words."""


class RunsCard(Card):
    """Title, table, details and buttons; the page connects the buttons. Call on main."""

    def __init__(self, theme: Theme, rows: RunsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runs_card")
        self._rows = rows
        self.title = QLabel()
        put(self.title.setText, "Reading the runs…")
        self.title.setProperty("role", "title")
        self.title.setObjectName("runs_title")
        self.run_table = RunTable(theme, rows)
        self.notice = Notice(theme)
        self.details = QLabel()
        self.details.setObjectName("run_details")
        put(self.details.setAccessibleName, "Settings of the selected run")
        self.details.setProperty("role", "help")
        self.details.setWordWrap(True)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.use_run_button = _button(
            "use_run_button", noop("Use this network"),
            noop("Let the selected run's network answer (Enter)"),
        )  # fmt: skip
        self.name_run_button = _button(
            "name_run_button", noop("Rename"),
            noop("Give the selected run a name (F2, or a double click)"),
        )  # fmt: skip
        self.log_runs_button = _button(
            "log_runs_button", noop("TensorBoard logs"),
            noop("Write TensorBoard logs of the selected runs"),
        )  # fmt: skip
        self.souvenir_button = _button(
            "souvenir_button", noop("Souvenir…"),
            noop("Save the selected run as one file that opens on any computer"),
        )  # fmt: skip
        self.take_drawings_button = _button(
            "take_drawings_button", noop("Add its drawings"),
            noop("Add the drawings that came with this run to yours in Teach"),
        )  # fmt: skip
        self.take_drawings_button.hide()
        self.delete_runs_button = _button(
            "delete_runs_button", noop("Delete"),
            noop("Delete the selected runs; there is an Undo (Del)"),
        )  # fmt: skip
        self._lay_out()
        self.run_table.selection_moved.connect(self.show_selection)
        self.run_table.menu_wanted.connect(self._open_menu)

    def _lay_out(self) -> None:
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(
            margins.left() - _INNER, margins.top() - 4, margins.right() - _INNER, margins.bottom()
        )
        top, bottom = _row(), Flow(to_right=True)
        bottom.setContentsMargins(_INNER, 0, _INNER, 0)
        top.addWidget(self.title, 1)
        top.addWidget(self.use_run_button)
        bottom.addWidget(self.take_drawings_button)
        for button in (
            self.name_run_button,
            self.souvenir_button,
            self.log_runs_button,
            self.delete_runs_button,
        ):
            bottom.addWidget(button)
        words, notice = _row(), _row()
        words.addWidget(self.details)
        notice.addWidget(self.notice)
        self.column.setSpacing(4)
        self.column.addLayout(top)
        self.column.addWidget(self.run_table, 1)
        self.column.addLayout(notice)
        self.column.addLayout(words)
        self.column.addLayout(bottom)

    @Slot()
    def show_selection(self) -> None:
        """Say what is selected, and offer what can be done with it."""
        count = len(self._rows.rows)
        put(self.title.setText, "%n runs", n=count)
        chosen = self.run_table.selected
        if len(chosen) == 1:
            self.details.setText(chosen[0].details)
        elif chosen:
            put(self.details.setText, "%n runs are selected.", n=len(chosen))
        else:
            put(self.details.setText, "Select a run for its settings.")
        one = chosen[0] if len(chosen) == 1 else None
        self.use_run_button.setEnabled(one is not None and one.can_use)
        self.name_run_button.setEnabled(one is not None and not one.problem)
        self.souvenir_button.setEnabled(one is not None and one.can_use)
        has_drawings = one is not None and (one.folder / DRAWINGS).is_file()
        self.take_drawings_button.setVisible(has_drawings)
        self.take_drawings_button.setEnabled(has_drawings)
        self.log_runs_button.setEnabled(any(not row.problem for row in chosen))
        self.delete_runs_button.setEnabled(_can_delete(chosen))

    @Slot(object)
    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button, keys in (
            (self.use_run_button, "Return"),
            (self.name_run_button, "F2"),
            (self.souvenir_button, ""),
            (self.log_runs_button, ""),
            (self.delete_runs_button, "Del"),
        ):
            action = menu.addAction(button.text(), keys, button.click)
            action.setEnabled(button.isEnabled())
        order = menu.addMenu(tr("Sort by"))
        for column, words in TITLES.items():
            order.addAction(tr(words), partial(self._sort, column))
        menu.popup(place)

    def _sort(self, column: int) -> None:
        header, order = self.run_table.header(), Qt.SortOrder
        again = header.sortIndicatorSection() == column
        falling = again and header.sortIndicatorOrder() == order.AscendingOrder
        self.run_table.sortByColumn(
            column, order.DescendingOrder if falling else order.AscendingOrder
        )


def _can_delete(rows: Sequence[RunRow]) -> bool:
    return bool(rows) and not any(row.at_work for row in rows)


def _button(name: str, words: str, tip: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setProperty("role", "small")
    put(button.setText, words)
    put(button.setAccessibleName, words)
    put(button.setToolTip, tip)
    button.setEnabled(False)
    return button


def _row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(_INNER, 0, _INNER, 0)
    row.setSpacing(8)
    return row
