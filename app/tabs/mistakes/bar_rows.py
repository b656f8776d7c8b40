"""Rows of words, a bar and a number, painted in one go; each can be clicked or pressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.language import tr
from app.theme import HELP, Theme
from app.widgets.spots import Spots

_HIGHEST, _LOWEST = 34, 14
_TRACK, _RADIUS, _LEAST_BAR, _GAP = 8.0, 3.0, 3.0, 10.0
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}

Words = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Row:
    """One row: words, each with the name of its colour; a bar of ``share`` 0 to 1; a number."""

    words: Words
    share: float
    number: str
    sentence: str


class BarRows(Spots[int]):
    """As many rows as there are. Call on main.

    Parameters
    ----------
    slots
        How many rows there is room for; fewer keep the same height each.

    Signals
    -------
    chosen : int
        A row was clicked, or Enter pressed on it.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, slots: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._slots = theme, slots
        self._rows: tuple[Row, ...] = ()
        self._otherwise = ""
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: Sequence[Row], otherwise: str = "") -> None:
        """Show other rows, at most as many as there are slots; words where there is none."""
        self._rows, self._otherwise = tuple(rows), otherwise
        self._current = max(0, min(self._current, len(self._rows) - 1))
        self._describe()
        self.update()

    def place_of(self, index: int) -> QRectF:
        """Give where a row is."""
        high = min(_HIGHEST, self.height() / self._slots)
        return QRectF(0, index * high, self.width(), high)

    def spot_at(self, point: QPoint) -> int | None:
        """Give the row at a place; None where there is none."""
        places = (
            index
            for index in range(len(self._rows))
            if self.place_of(index).contains(point.toPointF())
        )
        return next(places, None)

    def sizeHint(self) -> QSize:
        """Ask for rows with some air."""
        return QSize(190, 28 * self._slots)

    def minimumSizeHint(self) -> QSize:
        """Ask for rows that can be read."""
        return QSize(118, _LOWEST * self._slots)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        measure = QFontMetricsF(self._theme.font(HELP, 600)).horizontalAdvance
        words_room = max((measure("".join(w for w, _ in r.words)) for r in self._rows), default=0.0)
        number_room = max((measure(row.number) for row in self._rows), default=0.0)
        if not self._rows:
            painter.setFont(self._theme.font(HELP))
            painter.setPen(self._theme.palette.color("text3"))
            room = QRectF(self.place_of(0))
            room.setHeight(max(room.height(), self.height() - room.top()))
            top = (self.place_of(0).height() - painter.fontMetrics().height()) / 2
            room.translate(0, max(0.0, top))
            painter.drawText(room, Qt.TextFlag.TextWordWrap, tr(self._otherwise))
        for index, row in enumerate(self._rows):
            self._paint_row(painter, index, row, words_room, number_room)
        if self.hasFocus() and self._rows:
            self._paint_ring(painter)

    def _paint_row(
        self, painter: QPainter, index: int, row: Row, words_room: float, number_room: float
    ) -> None:
        palette, place = self._theme.palette, self.place_of(index)
        if index == self._under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color("raised", 0.6))
            painter.drawRoundedRect(place.adjusted(-4, 0, 4, 0), 6, 6)
        metrics = QFontMetricsF(self._theme.font(HELP, 600))
        base = place.center().y() + metrics.capHeight() / 2
        left = place.left()
        for words, color in row.words:
            painter.setFont(self._theme.font(HELP, 400 if color == "text3" else 600))
            painter.setPen(palette.color(color))
            painter.drawText(QPointF(left, base), words)
            left += metrics.horizontalAdvance(words)
        painter.setFont(self._theme.font(HELP, 600))
        painter.setPen(palette.color("text"))
        right = place.right() - metrics.horizontalAdvance(row.number)
        painter.drawText(QPointF(right, base), row.number)
        self._paint_bar(painter, row.share, words_room, place.right() - number_room, place)

    def _paint_bar(
        self, painter: QPainter, share: float, left: float, right: float, place: QRectF
    ) -> None:
        palette = self._theme.palette
        track = QRectF(left + _GAP, place.center().y() - _TRACK / 2, 0, _TRACK)
        track.setRight(max(track.left() + 2 * _LEAST_BAR, right - _GAP))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color("raised"))
        painter.drawRoundedRect(track, _RADIUS, _RADIUS)
        if share > 0:
            track.setWidth(max(_LEAST_BAR, track.width() * min(share, 1.0)))
            painter.setBrush(palette.color("orange_fill"))
            painter.drawRoundedRect(track, _RADIUS, _RADIUS)

    def _paint_ring(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.palette.color("blue"), 2))
        place = self.place_of(self._current).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(place, 5, 5)

    def event(self, event: QEvent) -> bool:
        """Say what the row under the pointer stands for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.spot_at(event.pos())
            about = "" if index is None else self._rows[index].sentence
            words = f"{about}\n{tr('Click to see only those.')}" if about else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the rows; Enter chooses one."""
        key = Qt.Key(event.key())
        if key in _PRESS and self._rows:
            self.chosen.emit(self._current)
        elif key in _STEPS and self._rows:
            self._current = max(0, min(self._current + _STEPS[key], len(self._rows) - 1))
            self._describe()
            self.update()
        else:
            super().keyPressEvent(event)

    def _press(self, spot: int) -> None:
        self._current = spot
        self._describe()
        self.update()
        self.chosen.emit(spot)

    def _describe(self) -> None:
        words = self._rows[self._current].sentence if self._rows else tr(self._otherwise)
        self.setAccessibleDescription(words)

    @Slot()
    def _restyle(self) -> None:
        self.update()
