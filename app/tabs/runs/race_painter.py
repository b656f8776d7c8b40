"""Draws the header and the rows of a race's table."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from app.icons import pixmap
from app.language import tr
from app.tabs.runs.race_columns import Columns
from app.tabs.runs.race_marks import SIZE, line_of, paint_mark
from app.tabs.runs.race_record import SHORT_NAMES, LaneRecord, RaceRecord
from app.tabs.runs.race_words import mark_text, time_text
from app.theme import BODY, CAPTION, HELP, Theme
from app.train.pickers import NETWORK_NAMES
from app.words import NO_BREAK, accuracy, percent, thousands
from model.race.lane import MARKS

HEADER, ROW = 22, 34
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_BAR_TOP, _BAR_BOTTOM, _BAR_GAP, _WIDEST_BAR, _RADIUS = 5.0, 5.0, 4.0, 16.0, 3.0
_LEAST_BAR, _LEAST_SHOWN = 2.0, 0.005
_ICON = 14
_UNKNOWN = "–"

Values = NDArray[np.float32]


_CUT = Qt.TextElideMode.ElideRight


class RacePainter:
    """Paints in the colours of the theme; the painter's origin is the table's corner."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def header(self, painter: QPainter, columns: Columns, *, has_drawing: bool) -> None:
        """Draw what the columns are."""
        if has_drawing:
            for digit, (left, width) in enumerate(_bars(columns)):
                room = QRectF(left - 4, 0, width + 8, HEADER)
                self._words(painter, room, str(digit), "text3", CAPTION, side=_CENTRE)
        else:
            room = _room(columns.bars, 0, HEADER)
            self._words(painter, room, tr("Draw a digit"), "text2", CAPTION, side=_CENTRE)
        room = _room(columns.now, 0, HEADER)
        self._words(painter, room, tr("Now"), "text2", CAPTION, side=_RIGHT)
        colors = self._theme.palette
        for mark, column in zip(MARKS, columns.marks, strict=True):
            room = _room(column, 0, HEADER)
            words = mark_text(mark)
            self._words(painter, room, words, "text2", CAPTION, side=_RIGHT)
            left = room.right() - painter.fontMetrics().horizontalAdvance(words) - SIZE - 2
            if left >= room.left():
                spot = QPointF(left, room.center().y())
                paint_mark(painter, spot, mark, colors.color("text2"), colors.color("card"))

    def waiting(self, painter: QPainter, columns: Columns, number: int, network: str) -> None:
        """Draw the row of a network that is to race."""
        top = HEADER + number * ROW
        self._name(painter, columns, top, network)
        self._bars(painter, columns, top, None)
        for column in (columns.now, *columns.marks):
            room = _room(column, top, ROW)
            self._words(painter, room, _UNKNOWN, "text3", HELP, side=_RIGHT)

    def row(
        self,
        painter: QPainter,
        columns: Columns,
        number: int,
        lane: LaneRecord,
        answer: Values | None,
        record: RaceRecord,
    ) -> None:
        """Draw all of one network."""
        top = HEADER + number * ROW
        self._name(painter, columns, top, lane.kind)
        if lane.failure is not None:
            self._dropped(painter, columns, top, lane)
        else:
            self._bars(painter, columns, top, answer)
            self._answer(painter, columns, top, answer)
        known = lane.accuracy is not None and lane.failure is None
        words = accuracy(lane.accuracy) if known and lane.accuracy is not None else _UNKNOWN
        room = _room(columns.now, top, ROW)
        ink = "text" if known else "text3"
        self._words(painter, room, words, ink, HELP, 600 if known else 400, _RIGHT)
        for mark, column in zip(MARKS, columns.marks, strict=True):
            self._mark(painter, _room(column, top, ROW), lane, mark, record)

    def _name(self, painter: QPainter, columns: Columns, top: float, network: str) -> None:
        painter.setPen(line_of(network).pen(self._theme))
        left, width = columns.sample
        painter.drawLine(QLineF(left, top + ROW / 2, left + width, top + ROW / 2))
        names = NETWORK_NAMES if columns.is_roomy else SHORT_NAMES
        self._words(painter, _room(columns.name, top, ROW), names[network], "text", HELP, 600)

    def _bars(self, painter: QPainter, columns: Columns, top: float, answer: Values | None) -> None:
        colors = self._theme.palette
        whole = ROW - _BAR_TOP - _BAR_BOTTOM
        for digit, (left, width) in enumerate(_bars(columns)):
            track = QPainterPath()
            track.addRoundedRect(QRectF(left, top + _BAR_TOP, width, whole), _RADIUS, _RADIUS)
            painter.fillPath(track, colors.color("raised"))
            share = float(answer[digit]) if answer is not None else 0.0
            if share < _LEAST_SHOWN or answer is None:
                continue
            height = max(_LEAST_BAR, share * whole)
            full = QRectF(left, top + _BAR_TOP + whole - height, width, height)
            filled = QPainterPath()
            filled.addRect(full)
            wins = digit == int(answer.argmax())
            ink = colors.color("orange_fill" if wins else "bar")
            painter.fillPath(track.intersected(filled), ink)

    def _answer(
        self, painter: QPainter, columns: Columns, top: float, answer: Values | None
    ) -> None:
        if answer is None:
            return
        best = int(answer.argmax())
        room = _room(columns.answer, top, ROW)
        self._words(painter, room, str(best), "orange", BODY + 1, 600)
        if columns.is_roomy:
            words = percent(float(answer[best]))
            self._words(painter, room.adjusted(16, 0, 0, 0), words, "text2", HELP)

    def _mark(
        self, painter: QPainter, room: QRectF, lane: LaneRecord, mark: float, record: RaceRecord
    ) -> None:
        passed = lane.marks.get(mark)
        if passed is None:
            self._words(painter, room, _UNKNOWN, "text3", HELP, side=_RIGHT)
            return
        is_first = record.passed(mark)[0] is lane
        upper, lower = QRectF(room), QRectF(room)
        upper.setBottom(room.center().y() + 3)
        lower.setTop(room.center().y() + 1)
        words = time_text(passed.seconds)
        self._words(painter, upper, words, "text", HELP, 700 if is_first else 400, _RIGHT)
        step = thousands(passed.step)
        words = tr("step {step}", step=step).replace(" ", NO_BREAK)
        painter.setFont(self._theme.font(CAPTION - 1))
        if painter.fontMetrics().horizontalAdvance(words) > room.width():
            words = step
        self._words(painter, lower, words, "text3", CAPTION - 1, side=_RIGHT)

    def _dropped(self, painter: QPainter, columns: Columns, top: float, lane: LaneRecord) -> None:
        left, _width = columns.bars
        right = columns.answer[0] + columns.answer[1]
        ratio = painter.device().devicePixelRatio()
        color = self._theme.palette.color("problem")
        drawn = pixmap("warning", color, _ICON, ratio)
        painter.drawPixmap(QPointF(left, top + (ROW - _ICON) / 2), drawn)
        room = QRectF(left + _ICON + 6, top, right - left - _ICON - 6, ROW)
        words = tr("Dropped out at step {step}", step=thousands(lane.step))
        if not columns.is_roomy:
            words = tr("Dropped out")
        self._words(painter, room, words, "problem", HELP, 500)

    def _words(
        self,
        painter: QPainter,
        room: QRectF,
        words: str,
        ink: str,
        pixels: int,
        weight: int = 400,
        side: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        painter.setFont(self._theme.font(pixels, weight))
        painter.setPen(self._theme.palette.color(ink))
        if painter.fontMetrics().horizontalAdvance(words) > room.width() + 1:
            words = painter.fontMetrics().elidedText(words, _CUT, round(room.width()))
        painter.drawText(room, int(side) | int(Qt.TextFlag.TextSingleLine), words)


def _room(column: tuple[float, float], top: float, height: float) -> QRectF:
    left, width = column
    return QRectF(left, top, width, height)


def _bars(columns: Columns) -> list[tuple[float, float]]:
    """Left edges and widths of the ten bars."""
    left, width = columns.bars
    pitch = width / 10
    bar = min(_WIDEST_BAR, pitch - _BAR_GAP if columns.is_roomy else pitch - 2)
    return [(left + digit * pitch + (pitch - bar) / 2, bar) for digit in range(10)]
