"""The drawing with what speaks for and against an answer laid over it."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.tabs.inside.ramps import SIGNED, Pixels, image_of, signed_shades
from app.theme import Theme
from model.inside.saliency import PATCH, SIDE, Array

_EDGE, _RADIUS = 1, 6
_INK = ((16, 246.0), (8, 249.0), (0, 252.0))
_LEAST_SCALE = 0.7
"""Log-odds at which colours are full where nothing matters more: a chance of 50 % made 67 %."""
_BEND = 0.7
"""What matters a little is drawn a little stronger, or the strongest place is all there is."""
_ON_PAPER, _INK_NEUTRAL, _INK_COLOURED = 0.62, 0.46, 0.15


class WhyPicture(QWidget):
    """28×28 pixels on black in every look, each a whole number of screen pixels.

    Signals
    -------
    asked_at(int, int, QPoint)
        The pointer rests on that row and column, at that place of the screen.
    """

    asked_at = Signal(int, int, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: QImage | None = None
        self._frame: tuple[int, int] | None = None
        theme.changed.connect(self._restyle)

    def show_image(self, image: Array | None) -> None:
        """Show an image (28, 28) of which nothing is known, or nothing."""
        self._picture = None if image is None else image_of(overlay(image, np.zeros_like(image)))
        self._frame = None
        self.update()

    def show_evidence(
        self, image: Array, evidence: Array, frame: tuple[int, int] | None = None
    ) -> None:
        """Show an image with its evidence, both (28, 28).

        ``frame``: the row and column where the patch begins that is framed.
        """
        self._picture = image_of(overlay(image, evidence))
        self._frame = frame
        self.update()

    def picture(self) -> QImage | None:
        """Return a copy of what is shown, 28×28; None for nothing."""
        return None if self._picture is None else self._picture.copy()

    def frame(self) -> tuple[int, int] | None:
        """Return where the framed patch begins."""
        return self._frame

    def set_room(self, room: int) -> None:
        """Take as much of that many logical pixels as whole screen pixels allow."""
        ratio = self.devicePixelRatioF()
        side = math.ceil(self._zoom(room) * SIDE / ratio) + 2 * _EDGE
        if side != self.width():
            self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        """Ask for the size it has."""
        return self.size()

    def _zoom(self, room: float) -> int:
        return max(1, math.floor((room - 2 * _EDGE) * self.devicePixelRatioF() / SIDE + 1e-6))

    def _place(self, painter: QPainter | None = None) -> QRectF:
        side = self._zoom(self.width()) * SIDE / self.devicePixelRatioF()
        corner = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
        if painter is not None:
            to_screen = painter.deviceTransform()
            mapped = to_screen.map(corner)
            back, _ = to_screen.inverted()
            corner = back.map(QPointF(round(mapped.x()), round(mapped.y())))
        return QRectF(corner, QSizeF(side, side))

    def event(self, event: QEvent) -> bool:
        """Ask for words on the pixel under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place()
            pixel = (QPointF(event.pos()) - place.topLeft()) / (place.width() / SIDE)
            if self._picture is None:
                QToolTip.hideText()
            else:
                row, column = (min(max(int(x), 0), SIDE - 1) for x in (pixel.y(), pixel.x()))
                self.asked_at.emit(row, column, event.globalPos())
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pixels, the frame of a patch, and the edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._place(painter)
        edge = QPainterPath()
        edge.addRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), _RADIUS, _RADIUS)
        painter.fillPath(edge, QColor.fromRgb(int(SIGNED[len(SIGNED) // 2])))
        if self._picture is not None:
            painter.save()
            painter.setClipPath(edge)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(place, self._picture)
            if self._frame is not None:
                _paint_frame(painter, place, self._frame)
            painter.restore()
        painter.strokePath(edge, QPen(self._theme.palette.color("line"), _EDGE))

    @Slot()
    def _restyle(self) -> None:
        self.update()


def overlay(image: Array, evidence: Array) -> Pixels:
    """Colour the evidence, the ink beneath it visible: (28, 28) uint32, as Qt keeps a pixel.

    Symmetric about 0, so that blue and orange of one strength are worth the same.
    """
    ink, share = image.clip(0, 1), _shares(evidence)
    shades = signed_shades(share * (_ON_PAPER + (1 - _ON_PAPER) * ink), 1.0)
    cover = ink * (_INK_NEUTRAL + (_INK_COLOURED - _INK_NEUTRAL) * np.abs(share))
    mixed = np.full(image.shape, 0xFF000000, np.uint32)
    for place, white in _INK:
        colour = (shades >> place & np.uint32(255)).astype(np.float64)
        colour += cover * (white - colour)
        mixed |= np.rint(colour).astype(np.uint32) << np.uint32(place)
    return mixed


def _shares(evidence: Array) -> Array:
    largest = max(float(np.abs(evidence).max()), _LEAST_SCALE)
    return np.asarray(np.sign(evidence) * (np.abs(evidence) / largest) ** _BEND, np.float32)


def _paint_frame(painter: QPainter, place: QRectF, frame: tuple[int, int]) -> None:
    """Draw a frame that is seen on every colour: white with a dark edge."""
    pixel = place.width() / SIDE
    row, column = frame
    corner = place.topLeft() + QPointF(column * pixel, row * pixel)
    box = QPainterPath()
    box.addRoundedRect(QRectF(corner, QSizeF(PATCH * pixel, PATCH * pixel)), 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.strokePath(box, QPen(QColor(0, 0, 0, 170), 3.5))
    pen = QPen(QColor(255, 255, 255, 235), 1.5)
    pen.setDashPattern((3.0, 2.0))
    painter.strokePath(box, pen)
