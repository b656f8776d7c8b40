"""Small pictures of drawings."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from app.canvas.stroke_path import smooth_path
from app.tabs.teach.fitting import fit
from app.theme import Theme
from model.drawing import Drawing
from model.own_drawings import OwnDrawing

_PEN, _INSET = 0.075, 0.15
_MOST = 600


def paint_drawing(painter: QPainter, drawing: Drawing, place: QRectF, theme: Theme) -> None:
    """Paint a drawing as large as fits a square, in the ink of the canvas."""
    inset = _INSET * place.width()
    scale, shift = fit(drawing, place.adjusted(inset, inset, -inset, -inset))
    path = QPainterPath()
    for stroke in drawing.strokes:
        path.addPath(smooth_path(points=stroke.points * scale + shift))
    pen = QPen(theme.palette.color("ink"), _PEN * place.width())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, pen)


class Thumbnails:
    """Pictures of drawings of the store, painted when first looked at. Call on main."""

    def __init__(self, theme: Theme, side: int) -> None:
        self._theme, self._side = theme, side
        self._known: dict[tuple[int, float, bool], QPixmap] = {}

    def picture(self, own: OwnDrawing, ratio: float) -> QPixmap:
        """Give a picture for a screen of that pixel ratio, on clear paper."""
        key = (own.id, ratio, self._theme.is_dark)
        if key not in self._known:
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[key] = self._paint(own.drawing, ratio)
        return self._known[key]

    def _paint(self, drawing: Drawing, ratio: float) -> QPixmap:
        pixmap = QPixmap(round(self._side * ratio), round(self._side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_drawing(painter, drawing, QRectF(0, 0, self._side, self._side), self._theme)
        painter.end()
        return pixmap
