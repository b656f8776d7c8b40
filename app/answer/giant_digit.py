"""The answer itself, as large as the card allows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.answer.answer import Look
from app.theme import GIANT, Theme

OUTLINE = 3.0
"""Of a hollow digit up to ``GIANT`` pixels; a larger one has a line in proportion."""
WEIGHT = 600
_AIR = 4
_UNSURE = 0.5


class GiantDigit(QLabel):
    """One sign, solid or hollow in orange, or grey; a number of several digits shrinks to fit."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("–", parent)
        self._theme = theme
        self._look: Look = "grey"
        self._pixels = GIANT
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        theme.changed.connect(self._restyle)

    @property
    def look(self) -> Look:
        """How certain it looks."""
        return self._look

    def show_sign(self, text: str, look: Look) -> None:
        """Show another sign at once."""
        if (text, look) != (self.text(), self._look):
            self._look = look
            self.setText(text)
            self.update()

    def set_pixels(self, pixels: int) -> None:
        """Set the type size wished for; the room there is may make it smaller."""
        self._pixels = pixels
        self.update()

    def line_width(self) -> float:
        """Return how thick the line of a hollow digit is."""
        return OUTLINE * max(1.0, self._pixels / GIANT)

    def minimumSizeHint(self) -> QSize:
        """Ask for next to nothing: the sign shrinks."""
        return QSize(48, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign's outline, filled or not."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.palette
        outline = self.outline()
        if outline.isEmpty():
            self._paint_coloured(painter)
        elif self._look == "hollow":
            pen = QPen(colors.color("orange"), self.line_width())
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.strokePath(outline, pen)
        else:
            name = "text3" if self._look == "grey" else "orange"
            painter.fillPath(outline, colors.color(name))

    def _paint_coloured(self, painter: QPainter) -> None:
        """Paint a sign that is a picture in its font, an emoji: it has no outline to fill."""
        font = self._theme.font(self._pixels, WEIGHT)
        room = QRectF(self.rect()).adjusted(1, _AIR, -1, -_AIR)
        wide = max(1.0, QFontMetricsF(font).horizontalAdvance(self.text()))
        scale = min(1.0, room.width() / wide, room.height() / self._pixels)
        painter.setFont(self._theme.font(max(1, int(self._pixels * scale)), WEIGHT))
        painter.setPen(self._theme.palette.color("text3" if self._look == "grey" else "orange"))
        if self._look != "solid":
            painter.setOpacity(_UNSURE)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())

    def outline(self) -> QPainterPath:
        """Return the sign's outline: centred across by its ink, upright by the height of a digit.

        A hollow outline is moved inwards by half its line, so all looks are equally large.
        """
        font = self._theme.font(self._pixels, WEIGHT)
        path = QPainterPath()
        path.addText(0, 0, font, self.text())
        path = path.simplified()
        ink, figure = path.boundingRect(), QFontMetricsF(font).capHeight()
        line = self.line_width() if self._look == "hollow" else 0.0
        room = QRectF(self.rect()).adjusted(1, _AIR, -1, -_AIR)
        tallest = max(figure, 2 * max(-ink.top() - figure / 2, ink.bottom() + figure / 2))
        scale = min(
            1.0,
            (room.width() - line) / max(1.0, ink.width()),
            (room.height() - line) / max(1.0, tallest),
        )
        if line and figure:
            scale = min(scale, 1 - line / figure)
        place = QTransform()
        place.translate(room.center().x(), room.center().y())
        place.scale(scale, scale)
        place.translate(-ink.center().x(), figure / 2)
        return place.map(path)

    @Slot()
    def _restyle(self) -> None:
        self.update()
