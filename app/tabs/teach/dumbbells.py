"""Before and after, row by row: two figures, and two dots on a line between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import tr
from app.theme import BODY, CAPTION, STAT, Theme
from app.words import accuracy, decimal, with_percent

HEAD, ROW, FOOT = 22, 46, 20
_GRID = 4
_DOT = 6.5
_NAME, _LEAST_NAME, _FIGURE, _CHANGE = 0.2, 88, 62, 98
_SMALLEST_AXIS = 0.4


@dataclass(frozen=True)
class Row:
    """What one line compares: shares from 0 to 1; ``name`` in the language that is chosen.

    ``before`` is None for what could not be known before.
    """

    name: str
    before: float | None
    after: float

    @property
    def change(self) -> str:
        """By how many points of a hundred the share rose, in words."""
        if self.before is None:
            return tr("new")
        points = points_between(self.before, self.after)
        if points == 0:
            return tr("no change")
        sign = "+" if points > 0 else "−"
        return tr("{sign}{points} points", sign=sign, points=decimal(abs(points), 1))


class Dumbbells(QWidget):
    """A hollow grey dot for before, a full orange one for after. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[Row, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these, from the top."""
        self._rows = tuple(rows)
        self.setFixedHeight(HEAD + ROW * len(self._rows) + FOOT)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for all rows."""
        return QSize(480, HEAD + ROW * len(self._rows) + FOOT)

    def minimumSizeHint(self) -> QSize:
        """Ask for the figures and a short line."""
        return QSize(320, HEAD + ROW * len(self._rows) + FOOT)

    @property
    def _shares(self) -> list[float]:
        both = [share for row in self._rows for share in (row.before, row.after)]
        return [share for share in both if share is not None]

    @property
    def lowest(self) -> float:
        """Where the axis begins: a round share below all that is shown."""
        least = min(self._shares, default=0.0)
        low = min(int(least * 10) / 10, 1 - _SMALLEST_AXIS)
        return max(0.0, low)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the heads, the rows and the axis."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        self._paint_grid(painter, plot)
        self._paint_heads(painter, plot)
        for number, row in enumerate(self._rows):
            self._paint_row(painter, plot, row, HEAD + ROW * (number + 0.5))

    def _plot(self) -> QRectF:
        name = max(float(_LEAST_NAME), _NAME * self.width())
        left = name + _FIGURE + 16
        right = self.width() - _FIGURE - _CHANGE - 20
        return QRectF(left, HEAD, max(40.0, right - left), ROW * len(self._rows))

    def _x(self, plot: QRectF, share: float) -> float:
        return plot.left() + plot.width() * (share - self.lowest) / (1 - self.lowest)

    def _paint_grid(self, painter: QPainter, plot: QRectF) -> None:
        palette = self._theme.palette
        painter.setFont(self._theme.font(CAPTION))
        steps = _GRID if plot.width() >= 150 else 2 if plot.width() >= 80 else 1
        for number in range(steps + 1):
            share = self.lowest + (1 - self.lowest) * number / steps
            x = self._x(plot, share)
            painter.setPen(QPen(palette.color("grid"), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(palette.color("text3"))
            words = with_percent(str(round(100 * share)))
            place = QRectF(x - 30, plot.bottom() + 2, 60, FOOT - 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_heads(self, painter: QPainter, plot: QRectF) -> None:
        painter.setFont(self._theme.font(CAPTION))
        painter.setPen(self._theme.palette.color("text2"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for edge, words in (
            (plot.left() - 16, tr("before")),
            (self.width() - _CHANGE, tr("after")),
            (self.width(), tr("change")),
        ):
            painter.drawText(QRectF(edge - 120, 0, 120, HEAD - 4), right, words)

    def _paint_row(self, painter: QPainter, plot: QRectF, row: Row, middle: float) -> None:
        palette, right = self._theme.palette, Qt.AlignmentFlag.AlignRight
        upright = Qt.AlignmentFlag.AlignVCenter
        top = middle - ROW / 2
        strong = self._theme.font(BODY, 600)
        painter.setFont(strong)
        painter.setPen(palette.color("text"))
        room = plot.left() - 16 - _FIGURE
        name = QFontMetricsF(strong).elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, top, room, ROW), Qt.AlignmentFlag.AlignLeft | upright, name)
        change = QRectF(self.width() - _CHANGE, top, _CHANGE, ROW)
        painter.drawText(change, right | upright, row.change)
        painter.setFont(self._theme.font(BODY + 2))
        painter.setPen(palette.color("text2"))
        before = QRectF(plot.left() - 16 - _FIGURE, top, _FIGURE, ROW)
        painter.drawText(before, right | upright, _share(row.before))
        painter.setFont(self._theme.font(STAT - 2, 600))
        painter.setPen(palette.color("orange"))
        after = QRectF(self.width() - _CHANGE - _FIGURE - 12, top, _FIGURE + 12, ROW)
        painter.drawText(after, right | upright, accuracy(row.after))
        self._paint_dots(painter, plot, row, middle)

    def _paint_dots(self, painter: QPainter, plot: QRectF, row: Row, middle: float) -> None:
        palette = self._theme.palette
        after = QPointF(self._x(plot, row.after), middle)
        if row.before is not None:
            before = QPointF(self._x(plot, row.before), middle)
            painter.setPen(QPen(palette.color("orange_fill"), 3))
            painter.drawLine(before, after)
            painter.setPen(QPen(palette.color("text2"), 2))
            painter.setBrush(palette.color("card"))
            size = _DOT + 2 * (abs(before.x() - after.x()) < _DOT)
            painter.drawEllipse(before, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color("orange_fill"))
        painter.drawEllipse(after, _DOT, _DOT)

    def _describe(self) -> None:
        rows = [
            tr("{name}: {before} before, {after} after", name=row.name,
               before=_share(row.before), after=accuracy(row.after))
            for row in self._rows
        ]  # fmt: skip
        self.setAccessibleName(tr("Before and after"))
        self.setAccessibleDescription("; ".join(rows))

    @Slot()
    def _restyle(self) -> None:
        self._describe()
        self.update()


def points_between(before: float, after: float) -> float:
    """Give how many points of a hundred lie between two shares, as they are written."""
    return round(_points(after) - _points(before), 1)


def _points(share: float) -> float:
    return 100.0 if share >= 1 else min(99.9, round(100 * share, 1))


def _share(share: float | None) -> str:
    return "–" if share is None else accuracy(share)
