"""The confusion matrix: a cell chosen by pointer or keys shows its digits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.language import put, tr
from app.tabs.mistakes.matrix_view import Cell, Confusion, MatrixView
from app.tabs.mistakes.words import cell_sentence
from app.theme import Theme
from model.inside.mistakes import Kind

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ConfusionMatrix(MatrixView):
    """How many of each digit were taken for which. Call on main.

    Signals
    -------
    chosen : Kind
        A cell was clicked, or Enter pressed on it.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        put(self.setAccessibleName, "What is taken for what")
        self._describe()

    @property
    def current(self) -> Cell:
        """The cell that Enter presses: its row and its column."""
        return self._current

    def set_confusion(self, confusion: Confusion) -> None:
        """Show other counts, (classes, classes): rows the label, columns the answer."""
        if confusion.shape != self._confusion.shape:
            self._current, self._under = (0, 0), None
        self._confusion = confusion.copy()
        self._describe()
        self.updateGeometry()
        self.update()

    def set_filter(self, kind: Kind | None) -> None:
        """Mark the cell, or the row, whose digits are shown elsewhere; None for no one."""
        self._filter = None if kind is None else (kind.label, kind.said)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say what the cell under the pointer stands for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self.spot_at(event.pos())
            if cell is None:
                QToolTip.hideText()
            else:
                words = f"{self._sentence(cell)}\n{tr('Click to see only those.')}"
                place = self.cell_place(*cell).toRect()
                QToolTip.showText(event.globalPos(), words, self, place)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the cells; Enter chooses one."""
        key, last = Qt.Key(event.key()), len(self._confusion) - 1
        row, column = self._current
        if key in _PRESS:
            self.chosen.emit(Kind(row, column))
        elif key in _STEPS:
            down, right = _STEPS[key]
            self._go_to((min(max(row + down, 0), last), min(max(column + right, 0), last)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to((row, last if key == Qt.Key.Key_End else 0))
        else:
            super().keyPressEvent(event)

    def _press(self, spot: Cell) -> None:
        self._go_to(spot)
        self.chosen.emit(Kind(*spot))

    def _go_to(self, cell: Cell) -> None:
        self._current = cell
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(
            tr(
                "{cell} Arrow keys choose a cell, Enter shows its digits.",
                cell=self._sentence(self._current),
            )
        )

    def _sentence(self, cell: Cell) -> str:
        row, column = cell
        counts = self._confusion[row]
        return cell_sentence(row, column, int(counts[column]), int(counts.sum()))
