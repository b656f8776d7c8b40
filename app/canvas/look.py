"""What a canvas shows besides ink: its frame, the hint while it is empty, the keyboard's pen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app import icons
from app.canvas.paper import corner_radius
from app.language import noop, tr
from app.theme import CAPTION, Theme

HINT = noop("Draw a digit here")
_HINT_SHARE = 1 / 24
_LARGEST_HINT = 80


def paint_frame(painter: QPainter, *, paper: QRect, theme: Theme, focused: bool) -> None:
    """Draw the border of the paper, thicker and blue while the keyboard draws."""
    width = 2 if focused else 1
    painter.setPen(QPen(theme.palette.color("blue" if focused else "line"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    box = QRectF(paper).adjusted(inset, inset, -inset, -inset)
    radius = corner_radius(paper.width()) - inset
    painter.drawRoundedRect(box, radius, radius)


def paint_hint(painter: QPainter, *, paper: QRect, theme: Theme, ratio: float) -> None:
    """Draw the pencil and the words of an empty canvas in its middle."""
    pixels = round(min(max(paper.width() * _HINT_SHARE, CAPTION), _LARGEST_HINT))
    font = theme.font(pixels)
    size = round(pixels * 1.7)
    gap = pixels * 0.6
    line = QFontMetricsF(font).height()
    top = paper.y() + (paper.height() - size - gap - line) / 2
    pencil = icons.pixmap("pencil", theme.palette.color("text3"), size, ratio)
    painter.drawPixmap(QPointF(paper.center().x() + 0.5 - size / 2, top), pencil)
    painter.setFont(font)
    painter.setPen(theme.palette.color("text2"))
    words = QRectF(paper.x(), top + size + gap, paper.width(), line)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, tr(HINT))


def paint_pen(painter: QPainter, *, at: QPointF, width: float, theme: Theme, down: bool) -> None:
    """Draw the keyboard's pen: a cross in a ring as wide as the line, filled when it is down."""
    blue = theme.palette.color("blue")
    radius = max(width / 2, 4.0)
    painter.setBrush(theme.palette.color("blue", 0.45) if down else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(blue, 2))
    painter.drawEllipse(at, radius, radius)
    reach, gap = radius + 7, 2.0 if down else 0.0
    for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        inner = radius + gap if down else radius - 4
        painter.drawLine(at + QPointF(x * inner, y * inner), at + QPointF(x * reach, y * reach))
