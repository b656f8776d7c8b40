"""All ribbons of a run, side by side: weights at the left, biases at the right."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.language import noop, put, tr
from app.tabs.inside.ribbon_history import History
from app.tabs.inside.ribbon_plot import FOOT, HEAD, Ribbon, RibbonPainter
from app.tabs.inside.words import titles
from app.theme import Theme

_PLOT, _GAP = 84.0, 12.0
_ROW = HEAD + _PLOT + FOOT


_ROLES = {"weights": noop("weights"), "biases": noop("biases")}


class RibbonGrid(QWidget):
    """Paints the ribbons, a line at the moment shown and one where the pointer is. Call on main.

    Keys while it has the focus: arrows move the reading line, Page up and down go to another
    ribbon.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("weight_ribbons")
        put(self.setAccessibleName, "Weights and biases of each layer during training")
        self._theme = theme
        self._history: History | None = None
        self._cells: dict[tuple[int, int], Ribbon] = {}
        self._step: int | None = None
        self._reading: tuple[tuple[int, int], int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def ribbons(self) -> list[Ribbon]:
        """What is shown, row by row."""
        return [self._cells[cell] for cell in sorted(self._cells)]

    def show_history(self, history: History | None) -> None:
        """Show how a run's weights were spread out; None for nothing."""
        before = len({row for row, _ in self._cells})
        self._history, self._cells = history, {}
        if history is not None and history.parts:
            self._cells = _cells(history)
        if self._reading is not None and self._reading[0] not in self._cells:
            self._reading = None
        if before != len({row for row, _ in self._cells}):
            self.updateGeometry()
        self.update()

    def show_step(self, step: int | None) -> None:
        """Move the line to the moment that is shown; None for no line."""
        if step != self._step:
            self._step = step
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of all rows."""
        rows = len({row for row, _ in self._cells})
        return QSize(320, round(rows * (_ROW + _GAP) - _GAP if rows else 0))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same height in a narrow page."""
        return QSize(240, self.sizeHint().height())

    def plot(self, cell: tuple[int, int]) -> RibbonPainter:
        """Lay out one ribbon, by row and column."""
        row, column = cell
        width = (self.width() - _GAP) / 2
        place = QRectF(column * (width + _GAP), row * (_ROW + _GAP), width, _ROW)
        return RibbonPainter(self._theme, self._cells[cell], place, self._last_step())

    def _last_step(self) -> int:
        steps = self._history.moments.steps if self._history is not None else ()
        return max(self._step or 0, steps[-1] if steps else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ribbons that are to be seen."""
        painter = QPainter(self)
        seen = QRectF(event.rect())
        for cell in self._cells:
            plot = self.plot(cell)
            around = plot.box.adjusted(-60, -HEAD, 4, FOOT)
            if not around.intersects(seen):
                continue
            plot.paint(painter)
            if self._step is not None:
                plot.paint_line(painter, self._step, "text", 1.5)
            if self._reading is not None and self._reading[0] == cell:
                ribbon = self._cells[cell]
                plot.paint_line(painter, float(ribbon.steps[self._reading[1]]), "text2", 1.0)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.palette.color("blue"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the ribbon under the pointer."""
        where = event.position()
        for cell, ribbon in self._cells.items():
            plot = self.plot(cell)
            if plot.box.contains(where) and not ribbon.is_empty:
                self._read_at(cell, ribbon.nearest(plot.step_at(where.x())))
                return
        self._read_at(None, 0)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the reading line away."""
        super().leaveEvent(event)
        self._read_at(None, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Read the first ribbon at its newest moment."""
        super().focusInEvent(event)
        if self._cells:
            first = min(self._cells)
            self._read_at(first, len(self._cells[first].steps) - 1)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the reading line away."""
        super().focusOutEvent(event)
        self._read_at(None, 0)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the reading line, or go to another ribbon."""
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        turns = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if self._reading is None or key not in (*moves, *turns):
            super().keyPressEvent(event)
            return
        cell, row = self._reading
        if key in turns:
            order = sorted(self._cells)
            at = min(max(order.index(cell) + turns[key], 0), len(order) - 1)
            cell = order[at]
        last = len(self._cells[cell].steps) - 1
        self._read_at(cell, min(max(row + moves.get(key, 0), 0), last))

    def _read_at(self, cell: tuple[int, int] | None, row: int) -> None:
        if cell is not None and self._cells[cell].is_empty:
            cell = None
        reading = None if cell is None else (cell, row)
        if reading != self._reading:
            self._reading = reading
            self.setAccessibleDescription(self.reading)
            self._show_reading()
            self.update()

    @property
    def reading(self) -> str:
        """What the ribbon under the reading line says; empty where there is no such line."""
        if self._reading is None:
            return ""
        cell, row = self._reading
        return self._cells[cell].reading(row)

    def _show_reading(self) -> None:
        if self._reading is None:
            QToolTip.hideText()
            return
        cell, row = self._reading
        plot = self.plot(cell)
        across = float(plot.across(self._cells[cell].steps[row : row + 1])[0])
        place = QPointF(across, plot.box.bottom()).toPoint()
        QToolTip.showText(self.mapToGlobal(place), self.reading, self)

    @Slot()
    def _restyle(self) -> None:
        if self._history is not None:
            self._cells = _cells(self._history)
        self.update()


def _cells(history: History) -> dict[tuple[int, int], Ribbon]:
    """Give each stage that has weights a row: weights first, biases second."""
    names = titles(history.stages)
    rows = {stage: row for row, stage in enumerate(dict.fromkeys(p.stage for p in history.parts))}
    steps = np.array(sorted(history.spreads), np.int64)
    cells = {}
    for index, part in enumerate(history.parts):
        spreads = [history.spreads[step][index] for step in steps.tolist()]
        values = np.array(spreads, np.float32).reshape(len(steps), -1)
        cell = rows[part.stage], 0 if part.role == "weights" else 1
        name = f"{names[part.stage]} · {tr(_ROLES[part.role])}"
        cells[cell] = Ribbon(name, steps, values)
    return cells
