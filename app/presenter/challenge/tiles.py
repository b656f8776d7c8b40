"""The best foolings as tiles: the drawing, "4 → 9 · 97 %", and a name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from app.canvas.stroke_path import smooth_path
from app.language import tr
from app.theme import Theme
from app.words import percent
from model.challenge.evening import Fooling
from model.drawing import Drawing

COLUMNS, ROWS = 6, 2
_GAP, _RADIUS = 24, 12
_WORDS, _NAME = 30, 24
_WORDS_HEIGHT, _NAME_HEIGHT = 44, 34
_INK_SHARE, _PEN_SHARE = 0.72, 0.072
_UNKNOWN = "?"


class FoolingTiles(QWidget):
    """Up to twelve tiles, painted in one go, the best first. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._newest: int | None = None
        self.foolings: Sequence[Fooling] = ()
        self.setObjectName("presenter_wall_tiles")
        theme.changed.connect(self._restyle)

    def show_foolings(self, foolings: Sequence[Fooling], newest: int | None) -> None:
        """Show these; the one with the id ``newest`` has a ring."""
        self.foolings = tuple(foolings[: COLUMNS * ROWS])
        self._newest = newest
        self._describe()
        self.update()

    def set_scale(self, scale: float) -> None:
        """Draw everything that much larger than at 1920 × 1080."""
        self._scale = scale
        self.update()

    def place(self, index: int) -> QRectF:
        """Give the place of a tile, in pixels of 1920 × 1080."""
        width, height = self.width() / self._scale, self.height() / self._scale
        across = (width - _GAP * (COLUMNS - 1)) / COLUMNS
        down = (height - _GAP * (ROWS - 1)) / ROWS
        row, column = divmod(index, COLUMNS)
        return QRectF(column * (across + _GAP), row * (down + _GAP), across, down)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tiles, or say that there are none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        for index, fooling in enumerate(self.foolings):
            self._paint_tile(painter, self.place(index), fooling)
        if not self.foolings:
            room = QRectF(0, 0, self.width() / self._scale, self.height() / self._scale)
            painter.setFont(self._theme.font(36))
            painter.setPen(self._theme.palette.color("text2"))
            words = tr("Nobody has fooled it yet. Be the first.")
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_tile(self, painter: QPainter, tile: QRectF, fooling: Fooling) -> None:
        colors = self._theme.palette
        foot = _WORDS_HEIGHT + _NAME_HEIGHT
        side = min(tile.width(), tile.height() - foot)
        paper = QRectF(tile.center().x() - side / 2, tile.top(), side, side)
        is_newest = fooling.id == self._newest
        painter.setPen(QPen(colors.color("blue" if is_newest else "line"), 4 if is_newest else 1.5))
        painter.setBrush(colors.color("paper"))
        painter.drawRoundedRect(paper.adjusted(2, 2, -2, -2), _RADIUS, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colors.color("ink"), side * _PEN_SHARE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(fitted_path(fooling.attempt.drawing, paper, _INK_SHARE), pen)
        self._paint_words(painter, tile, paper.bottom() + 4, fooling)

    def _paint_words(self, painter: QPainter, tile: QRectF, top: float, fooling: Fooling) -> None:
        colors, font = self._theme.palette, self._theme.font(_WORDS, 600)
        metrics = QFontMetricsF(font)
        pieces = _pieces(fooling)
        left = tile.center().x() - sum(metrics.horizontalAdvance(w) for w, _ in pieces) / 2
        painter.setFont(font)
        for words, color in pieces:
            width = metrics.horizontalAdvance(words)
            painter.setPen(colors.color(color))
            place = QRectF(left, top, width + 2, _WORDS_HEIGHT)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            left += width
        if fooling.name:
            painter.setFont(self._theme.font(_NAME, 500))
            painter.setPen(colors.color("text2"))
            place = QRectF(tile.left(), top + _WORDS_HEIGHT - 4, tile.width(), _NAME_HEIGHT)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, fooling.name)

    def _describe(self) -> None:
        self.setAccessibleName(tr("The best foolings"))
        said = [
            " ".join(filter(None, ("".join(words for words, _ in _pieces(one)), one.name)))
            for one in self.foolings
        ]
        self.setAccessibleDescription(", ".join(said))

    @Slot()
    def _restyle(self) -> None:
        self._describe()
        self.update()


def _pieces(fooling: Fooling) -> list[tuple[str, str]]:
    """Put a fooling into words, each piece with its colour."""
    attempt = fooling.attempt
    answered = _UNKNOWN if attempt.answered is None else attempt.answered
    pieces = [(str(attempt.asked), "blue"), (" → ", "text2"), (answered, "orange")]
    if attempt.answered is not None:
        pieces.append((f" · {percent(attempt.confidence)}", "text2"))
    return pieces


def fitted_path(drawing: Drawing, box: QRectF, share: float) -> QPainterPath:
    """Make the smoothed strokes, their longer side that share of a box, centred in it."""
    points = drawing.points()
    low, high = points.min(axis=0), points.max(axis=0)
    scale = share * min(box.width(), box.height()) / max(float((high - low).max()), 1.0)
    middle = QPointF(*((low + high) / 2).tolist())
    path = QPainterPath()
    for stroke in drawing.strokes:
        path.addPath(smooth_path(points=np.asarray(stroke.points)))
    placed = QTransform()
    placed.translate(box.center().x(), box.center().y())
    placed.scale(scale, scale)
    placed.translate(-middle.x(), -middle.y())
    return placed.map(path)
