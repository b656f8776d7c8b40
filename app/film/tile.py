"""One picture of the film strip, white on black in every look, with what is marked in it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.theme import DARK, Theme
from model.film_strip import Place
from model.raster import SIDE, Image

EDGE, RADIUS = 1, 6
_RING, _CROSS, _DASH = 3.5, 9.0, (3.0, 2.0)
_SEEN = 3.0  # pixels of the screen: a way shorter than this is no more than a smudge


@dataclass(frozen=True)
class Marks:
    """What is marked in a picture; places from 0 to 1 along its width and its height.

    ``box`` is dashed, ``mass`` a ring, ``middle`` a cross, with a line from the ring to it.
    """

    box: tuple[float, float, float, float] | None = None
    mass: Place | None = None
    middle: Place | None = None


NOTHING = Marks()


class Tile(QWidget):
    """A square with a picture: smooth, or with pixels each as large as one of 28.

    Parameters
    ----------
    pixels
        How many pixels the picture has on each side, or None for one that is shown smooth, as
        large as fits.
    """

    def __init__(self, theme: Theme, pixels: int | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._pixels = pixels
        self._picture: Image | None = None
        self._marks = NOTHING
        theme.changed.connect(self._restyle)

    @property
    def marks(self) -> Marks:
        """What is marked."""
        return self._marks

    def picture(self) -> Image | None:
        """Return a copy of what is shown, (h, w) float32 from 0 paper to 1 ink; None for none."""
        return None if self._picture is None else self._picture.copy()

    def show_picture(self, picture: Image | None, marks: Marks = NOTHING) -> None:
        """Show a picture (h, w), float32 from 0 paper to 1 ink, or an empty tile."""
        self._picture, self._marks = picture, marks
        self.update()

    def side_for(self, room: float) -> int:
        """Return the side of the tile, its frame included, in that many logical pixels."""
        ratio = self.devicePixelRatioF()
        zoom = max(1, math.floor((room - 2 * EDGE) * ratio / SIDE + 1e-6))
        return math.ceil(zoom * SIDE / ratio) + 2 * EDGE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the picture and the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._place(painter)
        frame = QPainterPath()
        frame.addRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)
        painter.fillPath(frame, QColor(Qt.GlobalColor.black))
        if self._picture is not None:
            painter.save()
            painter.setClipPath(frame)
            inside = self._paint_picture(painter, place, self._picture)
            _paint_marks(painter, inside, self._marks)
            painter.restore()
        painter.strokePath(frame, QPen(self._theme.palette.color("line"), EDGE))

    def _place(self, painter: QPainter) -> QRectF:
        """Find the square of the picture, on whole pixels of the screen."""
        ratio = self.devicePixelRatioF()
        zoom = max(1, math.floor((self.width() - 2 * EDGE) * ratio / SIDE + 1e-6))
        side = zoom * (self._pixels or SIDE) / ratio
        corner = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
        to_screen = painter.deviceTransform()
        mapped = to_screen.map(corner)
        back, _ = to_screen.inverted()
        corner = back.map(QPointF(round(mapped.x()), round(mapped.y())))
        return QRectF(corner, QSizeF(side, side))

    def _paint_picture(self, painter: QPainter, place: QRectF, picture: Image) -> QRectF:
        height, width = picture.shape
        longer = max(height, width)
        inside = QRectF(0, 0, place.width() * width / longer, place.height() * height / longer)
        inside.moveCenter(place.center())
        drawn = _as_grey(picture)
        if self._pixels is None:
            size = (inside.size() * painter.deviceTransform().m11()).toSize()
            drawn = drawn.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(inside, drawn)
        return inside

    @Slot()
    def _restyle(self) -> None:
        self.update()


def _as_grey(picture: Image) -> QImage:
    grey = np.ascontiguousarray(np.rint(picture.clip(0, 1) * 255), np.uint8)
    height, width = grey.shape
    return QImage(grey.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()


def _paint_marks(painter: QPainter, inside: QRectF, marks: Marks) -> None:
    def at(place: Place) -> QPointF:
        return QPointF(
            inside.x() + place[0] * inside.width(), inside.y() + place[1] * inside.height()
        )

    painter.setBrush(Qt.BrushStyle.NoBrush)
    if marks.box is not None:
        left, top, right, bottom = marks.box
        box = QPainterPath()
        box.addRect(QRectF(at((left, top)), at((right, bottom))))
        _stroke(painter, box, dashed=True)
    if marks.mass is not None and marks.middle is not None:
        mass, middle = at(marks.mass), at(marks.middle)
        _stroke(painter, _cross_and_way(mass, middle))
        ring = QPainterPath()
        ring.addEllipse(mass, _RING, _RING)
        _stroke(painter, ring)


def _cross_and_way(mass: QPointF, middle: QPointF) -> QPainterPath:
    path = QPainterPath()
    for across, down in ((_CROSS, 0.0), (0.0, _CROSS)):
        path.moveTo(middle - QPointF(across, down))
        path.lineTo(middle + QPointF(across, down))
    way = middle - mass
    length = math.hypot(way.x(), way.y())
    if length > _RING + _SEEN:
        path.moveTo(mass + way * (_RING / length))
        path.lineTo(middle)
    return path


def _stroke(painter: QPainter, path: QPainterPath, *, dashed: bool = False) -> None:
    """Draw a mark that is seen on black and on white: blue with a dark edge."""
    painter.strokePath(path, QPen(QColor(0, 0, 0, 190), 4.0))
    pen = QPen(DARK.color("blue"), 1.75)
    if dashed:
        pen.setDashPattern(_DASH)
    painter.strokePath(path, pen)
