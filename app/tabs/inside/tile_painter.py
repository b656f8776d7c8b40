"""Draws lines of tiles with round corners, their names and the legend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from app.language import tr
from app.tabs.inside.pictures import Shown
from app.tabs.inside.ramps import FOUND, SIGNED
from app.tabs.inside.tile_layout import LABELS, Layout, Line
from app.theme import CAPTION, Theme

_RADII = ((40.0, 6.0), (20.0, 4.0), (0.0, 2.5))
_LINE_HEIGHT = 16.0
_LEGEND_HEIGHT, _LEGEND_WIDTH, _LEGEND_BAR = 28.0, 62.0, 8.0
_MARK = 2.0


class TilePainter:
    """Knows how tiles look; for one grid. Call on main."""

    def __init__(self, theme: Theme, groups: Sequence[Shown], legend: tuple[str, str]) -> None:
        self._theme, self._groups, self._legend = theme, groups, legend
        self._frames: dict[tuple[float, float, float], QPixmap] = {}

    def restyle(self) -> None:
        """Take the colours of the theme."""
        self._frames.clear()

    def paint(
        self, painter: QPainter, layout: Layout, images: Sequence[QImage], seen: QRectF
    ) -> None:
        """Draw the lines that lie in ``seen``, each group's tiles from its image."""
        self._paint_names(painter, layout)
        _move_to_screen_pixels(painter)
        for line in layout.lines:
            if line.top <= seen.bottom() and line.top + line.height >= seen.top():
                self._paint_line(painter, line, images[line.group] if images else None)

    def paint_mark(self, painter: QPainter, tile: QRectF) -> None:
        """Draw a ring around a tile."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.palette.color("blue"), _MARK))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = _radius(tile) + _MARK
        painter.drawRoundedRect(tile.adjusted(-2, -2, 2, 2), radius, radius)

    def _paint_line(self, painter: QPainter, line: Line, image: QImage | None) -> None:
        rows, columns = self._groups[line.group].rows, self._groups[line.group].columns
        target = line.tile(line.first)
        frame = self._frame(target, painter.device().devicePixelRatioF())
        for index in range(line.first, line.end):
            if image is None:
                painter.fillRect(target, int(FOUND[0]))
            else:
                painter.drawImage(target, image, QRectF(0, index * rows, columns, rows))
            painter.drawPixmap(target.topLeft(), frame)
            target.translate(line.pitch, 0)

    def _frame(self, tile: QRectF, ratio: float) -> QPixmap:
        """Make the four corners in the colour of the card, all else clear."""
        key = (tile.width(), tile.height(), ratio)
        if key not in self._frames:
            frame = QPixmap(round(key[0] * ratio), round(key[1] * ratio))
            frame.setDevicePixelRatio(ratio)
            frame.fill(Qt.GlobalColor.transparent)
            painter = QPainter(frame)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole, radius = QRectF(0, 0, key[0], key[1]), _radius(tile)
            corners = QPainterPath()
            corners.addRect(whole)
            corners.addRoundedRect(whole, radius, radius)
            painter.fillPath(corners, self._theme.palette.color("card"))
            painter.end()
            self._frames[key] = frame
        return self._frames[key]

    def _paint_names(self, painter: QPainter, layout: Layout) -> None:
        painter.setFont(self._theme.font(CAPTION))
        bottom = 0.0
        named = set[int]()
        for line in layout.lines:
            group = self._groups[line.group]
            if line.group in named or not group.name:
                continue
            named.add(line.group)
            top = max(bottom, line.top + max(0.0, (min(line.height, 60) - 2 * _LINE_HEIGHT) / 2))
            for words, color in ((tr(group.name), "text2"), (group.detail, "text3")):
                painter.setPen(self._theme.palette.color(color))
                place = QRectF(0, top, LABELS - 4, _LINE_HEIGHT)
                elide = Qt.TextElideMode.ElideRight
                cut = painter.fontMetrics().elidedText(words, elide, LABELS - 3)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cut)
                top += _LINE_HEIGHT
            bottom = top
        if layout.height >= bottom + _LEGEND_HEIGHT + 8 and self._legend[0]:
            self._paint_legend(painter, layout.height - _LEGEND_HEIGHT)

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        is_signed = self._legend[0].startswith("minus")
        bar = QRectF(0, top, _LEGEND_WIDTH, _LEGEND_BAR)
        paint_ramp(painter, bar, is_signed)
        painter.setPen(self._theme.palette.color("text3"))
        left, right = (tr(words) for words in self._legend)
        baseline = top + _LEGEND_HEIGHT - QFontMetricsF(painter.font()).descent()
        painter.drawText(QPointF(0, baseline), left)
        width = QFontMetricsF(painter.font()).horizontalAdvance(right)
        painter.drawText(QPointF(_LEGEND_WIDTH - width, baseline), right)


def paint_ramp(painter: QPainter, bar: QRectF, is_signed: bool) -> None:
    """Draw a ramp of colours from left to right."""
    table = SIGNED if is_signed else FOUND
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for place in range(0, len(table), 15):
        gradient.setColorAt(place / (len(table) - 1), int(table[place]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(bar, 2, 2)


def _radius(tile: QRectF) -> float:
    side = min(tile.width(), tile.height())
    return next(radius for least, radius in _RADII if side >= least)


def _move_to_screen_pixels(painter: QPainter) -> None:
    """Let whole pixels of the widget begin at whole pixels of the screen."""
    to_screen = painter.deviceTransform()
    ratio = to_screen.m11()
    painter.translate(
        (round(to_screen.dx()) - to_screen.dx()) / ratio,
        (round(to_screen.dy()) - to_screen.dy()) / ratio,
    )
