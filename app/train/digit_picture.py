"""A picture to keep: a drawing, and what a network thought of it while it learned."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen

from app.canvas.stroke_path import SIDE, ink_outline
from app.language import tr
from app.theme import CARD_RADIUS, Theme
from app.train.digit_curve import DigitCurve
from app.train.pins import PinnedCurve
from app.words import percent, thousands, with_percent
from model.drawing import Drawing, Stroke
from model.raster import Image

SIZE = QSize(960, 448)
"""In logical pixels; the picture has ``RATIO`` for each."""

RATIO = 2.0
_MARGIN, _GAP, _TITLE, _SUBTITLE, _FOOT = 32, 24, 28, 16, 13
_PAPER = 264
_SCALE = 1.6
"""How much larger than in the window the curve is drawn."""


@dataclass(frozen=True, eq=False)
class DigitSubject:
    """What the picture is about besides the curve.

    ``image`` is what the network saw, (28, 28) from 0 to 1; ``drawing`` the strokes that it was
    made of, None where they are gone; ``width`` gives the width of a stroke's pen in units.
    """

    image: Image
    drawing: Drawing | None
    width: Callable[[Stroke], float | None]


def digit_picture(theme: Theme, pin: PinnedCurve, subject: DigitSubject, network: str) -> QImage:
    """Paint the picture in the look that is on; ``network`` names what learned. Call on main."""
    image = QImage(SIZE * RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    palette = theme.palette
    image.fill(palette.color("card"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = _paint_title(painter, theme, pin)
    paper = QRectF(_MARGIN, top, _PAPER, _PAPER)
    _paint_paper(painter, theme, paper, subject)
    left = paper.right() + _GAP
    _paint_curve(painter, theme, pin, QRectF(left, top, SIZE.width() - _MARGIN - left, _PAPER))
    painter.setFont(theme.font(_FOOT))
    painter.setPen(palette.color("text3"))
    foot = QRectF(_MARGIN, paper.bottom() + _GAP, SIZE.width() - 2 * _MARGIN, 24)
    words = tr("{network} · after {step} steps", network=network, step=_last(pin))
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "Inkling")
    painter.end()
    return image


def as_png(image: QImage) -> bytes:
    """Give a picture as the content of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _last(pin: PinnedCurve) -> str:
    return thousands(int(pin.steps[-1]))


def _paint_title(painter: QPainter, theme: Theme, pin: PinnedCurve) -> float:
    """Write what is seen; returns where the rest begins."""
    row = pin.probabilities[-1]
    leader = int(np.argmax(row))
    name = pin.names[leader]
    width = SIZE.width() - 2 * _MARGIN
    painter.setFont(theme.font(_TITLE, 600))
    painter.setPen(theme.palette.color("text"))
    painter.drawText(
        QRectF(_MARGIN, _MARGIN - 6, width, 40),
        Qt.AlignmentFlag.AlignVCenter,
        tr("How a network learned to read this"),
    )
    painter.setFont(theme.font(_SUBTITLE, 500))
    painter.setPen(theme.palette.color("orange"))
    painter.drawText(
        QRectF(_MARGIN, _MARGIN + 36, width, 26),
        Qt.AlignmentFlag.AlignVCenter,
        tr("{digit} · {share} sure now", digit=name, share=percent(float(row[leader]))),
    )
    return _MARGIN + 36 + 26 + _GAP - 8


def _paint_paper(painter: QPainter, theme: Theme, paper: QRectF, subject: DigitSubject) -> None:
    palette = theme.palette
    painter.setPen(QPen(palette.color("line"), 1))
    painter.setBrush(palette.color("paper"))
    painter.drawRoundedRect(paper, CARD_RADIUS, CARD_RADIUS)
    painter.save()
    if subject.drawing is not None:
        painter.setClipRect(paper)
        painter.translate(paper.topLeft())
        painter.scale(paper.width() / SIDE, paper.height() / SIDE)
        for stroke in subject.drawing.strokes:
            width = subject.width(stroke) or 0.072 * SIDE
            outline = ink_outline(points=stroke.points, width=width, pressures=stroke.pressures)
            painter.fillPath(outline, palette.color("ink"))
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        inner = paper.adjusted(12, 12, -12, -12)
        painter.drawImage(inner, _grey(subject.image))
    painter.restore()


def _grey(image: Image) -> QImage:
    pixels = np.ascontiguousarray(np.clip(image * 255, 0, 255).astype(np.uint8))
    height, width = pixels.shape
    made = QImage(pixels.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    return made.copy()


def _paint_curve(painter: QPainter, theme: Theme, pin: PinnedCurve, box: QRectF) -> None:
    """Draw the curve larger than in the window, with what its height means."""
    font = theme.font(12)
    metrics = QFontMetricsF(font)
    label = metrics.horizontalAdvance(with_percent("100")) + 8
    painter.setFont(font)
    painter.setPen(theme.palette.color("text3"))
    inner = box.adjusted(label, 0, 0, 0)
    size = QSize(round(inner.width() / _SCALE), round(inner.height() / _SCALE))
    curve = DigitCurve(pin, QRect(0, 0, size.width(), size.height()))
    for share, height in ((1.0, curve.box.top()), (0.0, curve.box.bottom())):
        y = inner.top() + height * _SCALE
        words = with_percent("100" if share else "0")
        place = QRectF(box.left(), y - 10, label - 8, 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
    painter.save()
    painter.translate(inner.topLeft())
    painter.scale(_SCALE, _SCALE)
    curve.paint(painter, theme)
    painter.restore()
