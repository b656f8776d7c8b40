"""Types the name of a run in the table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.language import put
from app.tabs.runs.row_painter import HEIGHT
from app.tabs.runs.rows import RunRow
from app.tabs.runs.runs_model import ROW_ROLE
from app.theme import Theme
from model.runs.shelf import LONGEST_NAME


class NameEditor(QStyledItemDelegate):
    """Lets a name be typed, and gives the rows their height."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for the height of a row."""
        return QSize(40, HEIGHT)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Make the field."""
        field = QLineEdit(parent)
        field.setObjectName("run_name_field")
        put(field.setAccessibleName, "Name of the run")
        put(field.setToolTip, "A name for this run (Enter keeps it, Esc does not)")
        field.setMaxLength(LONGEST_NAME)
        palette = self._theme.palette
        field.setStyleSheet(
            f"background: {palette.raised}; color: {palette.text}; padding: 0 4px;"
            f"border: 2px solid {palette.blue}; border-radius: 6px; font-weight: 600;"
            f"selection-background-color: {palette.blue}; selection-color: {palette.on_blue};"
        )
        row: RunRow = index.data(ROW_ROLE)
        field.setPlaceholderText(row.network)
        return field

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Put the field over the name."""
        editor.setGeometry(option.rect.adjusted(2, 3, 0, -3))
