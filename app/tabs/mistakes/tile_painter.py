"""How a tile of the wall is painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from app.class_names import class_name
from app.tabs.mistakes.tile_answers import TileAnswers
from app.tabs.mistakes.words import ARROW
from app.theme import CAPTION, HELP, Theme
from app.widgets.wall_grid import TILE
from app.words import percent

_RADIUS, _RING = 6, 2
_BETWEEN, _BASE = 2.0, 15.0
_COLORS = ("line", "outline", "blue", "text", "text2", "text3", "orange")


class TilePainter:
    """Paints tiles in the look that is on; one for each painting, for many tiles."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self._painter = painter
        self._colors = {name: theme.palette.color(name) for name in _COLORS}
        self._plain, self._bold = _Type(theme.font(HELP, 400)), _Type(theme.font(HELP, 700))
        self._small = _Type(theme.font(CAPTION - 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)

    def paint(
        self, place: QRect, tiles: TileAnswers, digit: int, *, is_under: bool, is_current: bool
    ) -> None:
        """Paint a digit and its label in a place of ``Grid``."""
        painter = self._painter
        frame = QRectF(place.x(), place.y(), TILE, TILE).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self._colors["outline" if is_under else "line"])
        painter.setBrush(Qt.GlobalColor.black)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        painter.drawImage(frame.adjusted(1.5, 1.5, -1.5, -1.5), tiles.picture(digit))
        if is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colors["blue"], _RING))
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        self._label(place, *tiles.answer(digit))

    def _label(self, place: QRect, label: int, said: int, confidence: float) -> None:
        is_wrong = label != said
        base, left = place.top() + TILE + _BASE, float(place.left())
        kind = self._bold if is_wrong else self._plain
        left = self._write(class_name(label), kind, "text" if is_wrong else "text2", left, base)
        left = self._write(ARROW, self._small, "text3", left, base)
        left = self._write(class_name(said), kind, "orange" if is_wrong else "text2", left, base)
        words = percent(confidence)
        right = place.left() + TILE - self._small.width(words)
        if left - _BETWEEN <= right:
            self._write(words, self._small, "text2", right, base)

    def _write(self, words: str, kind: _Type, color: str, left: float, base: float) -> float:
        """Write words; where the next may begin."""
        self._painter.setFont(kind.font)
        self._painter.setPen(self._colors[color])
        self._painter.drawText(QPointF(left, base), words)
        return left + kind.width(words) + _BETWEEN


class _Type:
    """A font that knows how wide the few words are that are written in it again and again."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._measure = QFontMetricsF(font).horizontalAdvance
        self._widths: dict[str, float] = {}

    def width(self, words: str) -> float:
        """Measure words, in logical pixels."""
        if words not in self._widths:
            self._widths[words] = self._measure(words)
        return self._widths[words]
