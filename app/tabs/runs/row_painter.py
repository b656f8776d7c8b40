"""Draws one row of the table of runs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.icons import pixmap
from app.language import tr
from app.tabs.runs.rows import RunRow, started_text
from app.tabs.runs.run_lines import RUN_LINES
from app.tabs.runs.runs_model import Column
from app.tabs.runs.table_header import PADDING
from app.theme import BODY, CAPTION, HELP, Theme
from app.words import duration, thousands

HEIGHT = 36
BOX = 18
SAMPLE = 24
_GAP = 8
_CHIP_HEIGHT, _CHIP_END = 20, 8
_ICON = 14
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight

Cells = Mapping[Column, QRect]
"""Where the columns that are shown lie in the row."""


class RowPainter:
    """Paints rows in the colours of the theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def ground(
        self, painter: QPainter, row: QRect, *, selected: bool, hovered: bool, focused: bool
    ) -> None:
        """Draw what lies under the words."""
        palette = self._theme.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or hovered:
            painter.setBrush(palette.color("blue_tint") if selected else palette.color("raised"))
            painter.drawRoundedRect(QRectF(row), 8, 8)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color("blue"), 2))
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 8, 8)

    def paint(self, painter: QPainter, row: RunRow, cells: Cells, ratio: float) -> None:
        """Draw the words of a row and the sample of its line."""
        if row.problem:
            self._problem(painter, row, cells, ratio)
            return
        self._box(painter, row, cells[Column.SHOW], ratio)
        self._name(painter, row, cells[Column.NAME])
        self._right(painter, row, cells[Column.RIGHT])
        for column, words in (
            (Column.DATA, row.data),
            (Column.TIME, duration(row.seconds)),
            (Column.WEIGHTS, thousands(row.parameters)),
            (Column.DEVICE, row.device),
            (Column.STARTED, started_text(row.started, datetime.now())),
        ):
            if column in cells:
                side = _LEFT if column in (Column.DATA, Column.DEVICE) else _RIGHT
                ink = "text2" if column in (Column.STARTED, Column.DEVICE) else "text"
                self._words(painter, cells[column].adjusted(PADDING, 0, -PADDING, 0), words,
                            ink=ink, side=side)  # fmt: skip

    def _words(
        self,
        painter: QPainter,
        room: QRect,
        words: str,
        *,
        ink: str = "text",
        pixels: int = BODY,
        weight: int = 400,
        side: Qt.AlignmentFlag = _LEFT,
    ) -> int:
        """Draw words, cut where the room ends; returns how wide they are."""
        painter.setFont(self._theme.font(pixels, weight))
        painter.setPen(self._theme.palette.color(ink))
        metrics = painter.fontMetrics()
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, int(side), cut)
        return metrics.horizontalAdvance(cut)

    def _box(self, painter: QPainter, row: RunRow, cell: QRect, ratio: float) -> None:
        palette = self._theme.palette
        box = QRectF(cell.left() + PADDING, cell.center().y() - BOX / 2 + 0.5, BOX, BOX)
        if row.line is None:
            painter.setPen(QPen(palette.color("outline"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color("blue"))
        painter.drawRoundedRect(box, 4, 4)
        mark = pixmap("check", palette.color("on_blue"), _ICON, ratio)
        inset = (BOX - _ICON) / 2
        painter.drawPixmap(box.topLeft() + QPointF(inset, inset), mark)
        painter.setPen(RUN_LINES[row.line].pen(self._theme, ratio))
        left, middle = box.right() + 10, cell.center().y() + 0.5
        painter.drawLine(QLineF(left, middle, left + SAMPLE, middle))

    def _name(self, painter: QPainter, row: RunRow, cell: QRect) -> None:
        room = cell.adjusted(PADDING, 0, -4, 0)
        chip = self._chip_width(painter, row.chip)
        taken = self._words(painter, room.adjusted(0, 0, -chip, 0), row.name, weight=600)
        left = room.left() + taken + _GAP
        if row.chip:
            self._chip(painter, QRect(left, room.top(), chip - _GAP, room.height()), row)
            left += chip
        rest = row.network if row.given_name else ""
        rest = " · ".join(part for part in (rest, row.note) if part)
        if room.right() - left > 40:
            self._words(painter, QRect(left, room.top(), room.right() - left, room.height()),
                        rest, ink="text3", pixels=HELP)  # fmt: skip

    def _chip_width(self, painter: QPainter, words: str) -> int:
        if not words:
            return 0
        painter.setFont(self._theme.font(CAPTION, 600))
        return painter.fontMetrics().horizontalAdvance(words) + 2 * _CHIP_END + _GAP

    def _chip(self, painter: QPainter, room: QRect, row: RunRow) -> None:
        palette = self._theme.palette
        body = QRectF(room.left(), room.center().y() - _CHIP_HEIGHT / 2 + 0.5, room.width(),
                      _CHIP_HEIGHT)  # fmt: skip
        painter.setPen(QPen(palette.color("line"), 1))
        painter.setBrush(palette.color("blue_tint" if row.at_work else "raised"))
        painter.drawRoundedRect(body, _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
        self._words(painter, room.adjusted(_CHIP_END, 0, 0, 0), row.chip,
                    ink="blue_chip" if row.at_work else "text2", pixels=CAPTION,
                    weight=600)  # fmt: skip

    def _right(self, painter: QPainter, row: RunRow, cell: QRect) -> None:
        room = cell.adjusted(PADDING, 0, -PADDING, 0)
        weight, ink = (600, "text") if row.is_test else (500, "text2")
        wide = self._words(painter, room, row.accuracy_text, weight=weight, ink=ink, side=_RIGHT)
        if not row.is_test and row.accuracy is not None:
            self._words(painter, room.adjusted(0, 0, -wide - 5, 0), tr("held-out"), ink="text3",
                        pixels=CAPTION, side=_RIGHT)  # fmt: skip

    def _problem(self, painter: QPainter, row: RunRow, cells: Cells, ratio: float) -> None:
        palette = self._theme.palette
        room = cells[Column.NAME].adjusted(PADDING, 0, -4, 0)
        room.setRight(max(cell.right() for cell in cells.values()) - PADDING)
        name = QRect(room.left(), room.top(), int(0.4 * room.width()), room.height())
        left = room.left() + self._words(painter, name, row.name, ink="text2") + 12
        drawn = pixmap("warning", palette.color("problem"), _ICON, ratio)
        painter.drawPixmap(QPointF(left, room.center().y() - _ICON / 2 + 0.5), drawn)
        left += _ICON + 6
        self._words(painter, QRect(left, room.top(), room.right() - left, room.height()),
                    row.problem, ink="problem", pixels=HELP)  # fmt: skip
