"""How a tile of the wall is painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.tabs.mistakes.grid import TILE
from app.tabs.mistakes.tile_answers import TileAnswers
from app.tabs.mistakes.words import ARROW
from app.theme import CAPTION, HELP, Theme
from app.words import percent

_RADIUS, _RING = 6, 2
_BETWEEN = 2.0


class TilePainter:
    """Paints tiles in the look that is on; one for each painting."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self._painter, self._theme = painter, theme
        self._palette = theme.palette
        self._plain, self._bold = theme.font(HELP, 400), theme.font(HELP, 700)
        self._small = theme.font(CAPTION - 1)

    def paint(
        self, place: QRect, tiles: TileAnswers, digit: int, *, is_under: bool, is_current: bool
    ) -> None:
        """Paint a digit and its label in a place of ``Grid``."""
        painter = self._painter
        frame = QRectF(place.x(), place.y(), TILE, TILE).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._palette.color("outline" if is_under else "line"), 1))
        painter.setBrush(QColor(Qt.GlobalColor.black))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(frame.adjusted(1.5, 1.5, -1.5, -1.5), tiles.picture(digit))
        if is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._palette.color("blue"), _RING))
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        self._label(place, *tiles.answer(digit))

    def _label(self, place: QRect, label: int, said: int, confidence: float) -> None:
        painter, is_wrong = self._painter, label != said
        base = place.top() + TILE + 15.0
        font = self._bold if is_wrong else self._plain
        colors = ("text", "text3", "orange") if is_wrong else ("text2", "text3", "text2")
        left = float(place.left())
        for part, color in zip((str(label), ARROW, str(said)), colors, strict=True):
            painter.setFont(self._small if part == ARROW else font)
            painter.setPen(self._palette.color(color))
            painter.drawText(QPointF(left, base), part)
            left += QFontMetricsF(painter.font()).horizontalAdvance(part) + _BETWEEN
        words = percent(confidence)
        painter.setFont(self._small)
        painter.setPen(self._palette.color("text2"))
        right = place.left() + TILE - QFontMetricsF(self._small).horizontalAdvance(words)
        painter.drawText(QPointF(right, base), words)
