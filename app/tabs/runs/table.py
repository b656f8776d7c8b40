"""The table of runs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from app.language import put, tr
from app.tabs.runs.name_editor import NameEditor
from app.tabs.runs.row_painter import HEIGHT, RowPainter
from app.tabs.runs.rows import RunRow
from app.tabs.runs.runs_model import ROW_ROLE, SORT_ROLE, TITLES, Column, RunsModel
from app.tabs.runs.table_header import HEIGHT as HEADER_HEIGHT
from app.tabs.runs.table_header import PADDING, RunHeader
from app.theme import CAPTION, Theme

_WIDTHS = {
    Column.SHOW: 66, Column.DATA: 152, Column.RIGHT: 122, Column.TIME: 60,
    Column.WEIGHTS: 80, Column.DEVICE: 120, Column.STARTED: 108,
}  # fmt: skip
_AROUND_NAME, _MOST_FOR_NAME = 2 * PADDING, 160
_LEAST_NAME = 158
_GIVEN_UP_FIRST = (Column.DEVICE, Column.DATA, Column.WEIGHTS, Column.STARTED, Column.TIME)
LEAST_ROWS, MOST_ROWS = 3, 24


class RunTable(QTreeView):
    """Sorts by a click on a column; Space compares, F2 names, Del deletes, Enter uses.

    Call on main.

    Signals
    -------
    selection_moved
        Other rows are selected, or what they say has changed.
    delete_wanted, use_wanted
        A key asked for it.
    menu_wanted : QPoint
        The menu of the selected rows, at this place on the screen.
    """

    selection_moved = Signal()
    delete_wanted = Signal()
    use_wanted = Signal()
    menu_wanted = Signal(object)

    def __init__(self, theme: Theme, rows: RunsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._painter = RowPainter(theme)
        self._most_rows = MOST_ROWS
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(rows)
        self._sorted.setSortRole(SORT_ROLE)
        self.setHeader(RunHeader(theme, self))
        self.setModel(self._sorted)
        self.setItemDelegate(NameEditor(theme, self))
        self._set_up()
        self._theme = theme
        theme.changed.connect(self._reword)
        rows.dataChanged.connect(self.selection_moved)
        rows.rowsInserted.connect(self._fit)
        rows.rowsRemoved.connect(self._fit)
        self.selectionModel().selectionChanged.connect(self.selection_moved)
        self.doubleClicked.connect(self._name_at)

    def _set_up(self) -> None:
        self.setObjectName("run_table")
        put(self.setAccessibleName, "Runs")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTreeView { background: transparent; border: none; }")
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.STARTED, Qt.SortOrder.DescendingOrder)
        self.header().setStretchLastSection(False)

    @Slot()
    def _reword(self) -> None:
        """Give the columns the room that their names need in the language that is on."""
        self._share_room()
        self.viewport().update()

    @property
    def selected(self) -> list[RunRow]:
        """The selected rows, from top to bottom."""
        found = self.selectionModel().selectedRows()
        return [index.data(ROW_ROLE) for index in sorted(found, key=QModelIndex.row)]

    @property
    def shown(self) -> list[RunRow]:
        """All rows, from top to bottom."""
        count = self._sorted.rowCount()
        return [self._sorted.index(at, 0).data(ROW_ROLE) for at in range(count)]

    def select(self, folders: Iterable[Path]) -> None:
        """Select these rows and no others; the first is where the keys go on."""
        flag = QItemSelectionModel.SelectionFlag
        how = flag.ClearAndSelect | flag.Rows
        for folder in folders:
            index = self._sorted.mapFromSource(self._rows.index_of(folder))
            if index.isValid():
                self.selectionModel().setCurrentIndex(index, how)
                how = flag.Select | flag.Rows

    @Slot()
    def name_selected(self) -> None:
        """Let the person type a name for the current row."""
        self._name_at(self.currentIndex().siblingAtColumn(Column.NAME))

    def show_at_most(self, rows: int) -> None:
        """Ask for room for so many rows; the others are scrolled to."""
        self._most_rows = min(max(rows, LEAST_ROWS), MOST_ROWS)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for all rows, up to a limit."""
        return self._size_for(min(max(self._sorted.rowCount(), 1), self._most_rows))

    def minimumSizeHint(self) -> QSize:
        """Ask for a few rows."""
        return self._size_for(min(max(self._sorted.rowCount(), 1), LEAST_ROWS))

    def _size_for(self, rows: int) -> QSize:
        return QSize(300, HEADER_HEIGHT + rows * HEIGHT + 4)

    @Slot()
    def _fit(self) -> None:
        self.updateGeometry()
        self.selection_moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns where there is no room for them; the tooltip has it all."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        header, room = self.header(), self.viewport().width()
        names = QFontMetrics(self._theme.font(CAPTION, 500))
        least = {
            column: min(names.horizontalAdvance(tr(TITLES[column])) + _AROUND_NAME, _MOST_FOR_NAME)
            for column in _WIDTHS
        }
        widths = {column: max(width, least[column]) for column, width in _WIDTHS.items()}
        wanted = dict(widths)
        for column in _GIVEN_UP_FIRST:
            if sum(wanted.values()) + _LEAST_NAME > room:
                del wanted[column]
        for column, width in widths.items():
            header.setSectionHidden(column, column not in wanted)
            header.resizeSection(column, width)
        header.resizeSection(Column.NAME, max(_LEAST_NAME, room - sum(wanted.values())))

    def drawRow(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row as one."""
        header, rect = self.header(), option.rect
        cells = {
            column: QRect(
                header.sectionViewportPosition(column), rect.top(),
                header.sectionSize(column), rect.height(),
            )
            for column in Column if not header.isSectionHidden(column)
        }  # fmt: skip
        under = self.viewport().mapFromGlobal(self.cursor().pos())
        painter.save()
        self._painter.ground(
            painter, rect,
            selected=self.selectionModel().isRowSelected(index.row(), QModelIndex()),
            hovered=self.viewport().underMouse() and rect.contains(under),
            focused=self.hasFocus() and index.row() == self.currentIndex().row(),
        )  # fmt: skip
        self._painter.paint(painter, index.data(ROW_ROLE), cells, self.devicePixelRatioF())
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a press on a box choose what is compared, and nothing else."""
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and index.isValid() and index.column() == Column.SHOW:
            self._toggle(index)
        else:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Del from the canvas while the table has the focus."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked and event.key() == Qt.Key.Key_Delete:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do with keys all that can be done with the mouse."""
        match event.key():
            case Qt.Key.Key_Space:
                self._toggle(self.currentIndex())
            case Qt.Key.Key_F2:
                self.name_selected()
            case Qt.Key.Key_Delete:
                self.delete_wanted.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.use_wanted.emit()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu where the pointer is, or at the current row."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(place)

    def _toggle(self, index: QModelIndex) -> None:
        box = index.siblingAtColumn(Column.SHOW)
        if box.isValid() and box.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            checked = Qt.CheckState(box.data(Qt.ItemDataRole.CheckStateRole))
            other = Qt.CheckState.Unchecked if checked == Qt.CheckState.Checked else (
                Qt.CheckState.Checked
            )  # fmt: skip
            self._sorted.setData(box, other, Qt.ItemDataRole.CheckStateRole)

    @Slot(QModelIndex)
    def _name_at(self, index: QModelIndex) -> None:
        name = index.siblingAtColumn(Column.NAME)
        can_be_named = name.isValid() and name.flags() & Qt.ItemFlag.ItemIsEditable
        if index.column() != Column.SHOW and can_be_named:
            self.edit(name)
