"""A picture on the canvas: as it looks, and its ink on a field of the canvas' own units."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from app.canvas.stroke_path import SIDE
from app.language import tr
from app.theme import CARD_RADIUS, Theme
from model.pictures.ink import ink_of

_DROP_INSET = 8.0
_SMOOTH = 448
"""Pixels on each side to show an image (28, 28) with."""


@dataclass(frozen=True, eq=False)
class CanvasPicture:
    """What a person pasted, dropped or opened.

    Attributes
    ----------
    image
        As it looks, at most 1000 pixels wide and high.
    ink
        Shape (1000, 1000), float32, 0 paper to 1 ink: the picture fitted into the canvas, a pixel
        for each unit, so that places in it are places on the canvas. Where ``is_image``, (28, 28).
    is_image
        Whether ``ink`` is an image already that a network reads as it is.
    """

    image: QImage
    ink: NDArray[np.float32]
    is_image: bool = False

    @classmethod
    def of_pixels(cls, pixels: NDArray[np.uint8]) -> CanvasPicture:
        """Find the ink and fit both into the canvas. Any thread; takes a second for large ones."""
        from PIL import Image  # not needed before somebody has a picture

        side = int(SIDE)
        height, width = pixels.shape[:2]
        scale = side / max(height, width)
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        ink = Image.fromarray(ink_of(pixels)).resize(size, Image.Resampling.HAMMING)
        left, top = (side - size[0]) // 2, (side - size[1]) // 2
        field = np.zeros((side, side), np.float32)
        field[top : top + size[1], left : left + size[0]] = np.clip(np.asarray(ink), 0, 1)
        shown = Image.fromarray(pixels).convert("RGBA")
        if scale < 1:
            shown = shown.resize(size, Image.Resampling.BOX)
        stride = 4 * shown.width
        kind = QImage.Format.Format_RGBA8888
        return cls(QImage(shown.tobytes(), shown.width, shown.height, stride, kind).copy(), field)

    @classmethod
    def of_image(cls, image: NDArray[np.float32]) -> CanvasPicture:
        """Show an image (28, 28), float32 from 0 paper to 1 ink, white on black and smooth."""
        from PIL import Image

        large = Image.fromarray(np.asarray(image * 255, np.float32))
        large = large.resize((_SMOOTH, _SMOOTH), Image.Resampling.BICUBIC)
        grey = np.rint(np.clip(np.asarray(large), 0, 255)).astype(np.uint8)
        shown = QImage(grey.tobytes(), _SMOOTH, _SMOOTH, _SMOOTH, QImage.Format.Format_Grayscale8)
        return cls(shown.copy(), np.array(image, np.float32), is_image=True)

    @property
    def has_ink(self) -> bool:
        """Whether anything was found to read."""
        return bool(self.ink.any())


def paint_picture(painter: QPainter, picture: CanvasPicture, *, paper: QRect) -> None:
    """Paint a picture into the square of paper, as large as it can be, on white."""
    size = QSizeF(picture.image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(QRectF(paper).center())
    sheet = QPainterPath()
    sheet.addRoundedRect(QRectF(paper), CARD_RADIUS, CARD_RADIUS)
    painter.save()
    painter.setClipPath(sheet, Qt.ClipOperation.IntersectClip)
    if picture.image.hasAlphaChannel():
        painter.fillRect(place, QColor(Qt.GlobalColor.white))  # see-through is white paper
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, picture.image)
    painter.restore()


def paint_drop(painter: QPainter, *, paper: QRect, theme: Theme) -> None:
    """Show that what is being dragged may be let go of."""
    box = QRectF(paper).adjusted(_DROP_INSET, _DROP_INSET, -_DROP_INSET, -_DROP_INSET)
    painter.setBrush(theme.palette.color("blue", 0.18))
    painter.setPen(QPen(theme.palette.color("blue"), 2, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(box, CARD_RADIUS - 4, CARD_RADIUS - 4)
    painter.setFont(theme.font(15, 600))
    words = tr("Drop the picture")
    chip = painter.fontMetrics().boundingRect(words).adjusted(-14, -8, 14, 8)
    chip.moveCenter(paper.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.palette.color("blue"))
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
    painter.setPen(theme.palette.color("on_blue"))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
