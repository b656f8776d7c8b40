"""The picture of a drawing: finished strokes kept as pixels, the growing one painted on top."""

from __future__ import annotations

from typing import NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from app.canvas.growing_stroke import GrowingStroke
from app.canvas.stroke_path import SIDE, Points, ink_outline
from app.theme import CARD_RADIUS, Palette, Theme
from model.drawing import Drawing, Stroke
from model.pen_as_drawn import thin_out

TAIL = 32
"""So many points of the growing stroke are painted anew each time; those before are pixels."""

_SPACING, _SPACING_PRESSED = 2.0, 6.0


_LARGE = 816
"""From this side on, in pixels, the corners are rounded in proportion."""


def corner_radius(side: float) -> float:
    """Return the radius of the corners of a paper of that side, both in logical pixels."""
    return CARD_RADIUS * max(1.0, side / _LARGE)


class _Look(NamedTuple):
    side: int
    ratio: float
    palette: Palette


class Paper:
    """Paints a drawing at any size, and remembers how wide the pen of each stroke was.

    The pixels are made anew when the size, the screen's pixel ratio or the theme is another.

    Parameters
    ----------
    widths
        Where the widths are remembered; two papers that show the same strokes share it.
    """

    def __init__(
        self, theme: Theme, widths: WeakKeyDictionary[Stroke, float] | None = None
    ) -> None:
        self._theme = theme
        self._widths = WeakKeyDictionary() if widths is None else widths
        self._look: _Look | None = None
        self._finished = QPixmap()
        self._shown: tuple[Stroke, ...] = ()
        self._live: QPixmap | None = None
        self._growing: GrowingStroke | None = None
        self._baked = 0

    def set_width(self, stroke: Stroke, width: float) -> None:
        """Remember the width, in units, that a stroke was drawn with."""
        self._widths[stroke] = width

    def know_widths(self, drawing: Drawing, width: float) -> None:
        """Give strokes that come from elsewhere this width, in units."""
        for stroke in drawing.strokes:
            self._widths.setdefault(stroke, width)

    def width_of(self, stroke: Stroke) -> float | None:
        """Return the width, in units, of a stroke's pen; None for a stroke not on this paper."""
        return self._widths.get(stroke)

    def widest(self, drawing: Drawing) -> float:
        """Return the width, in units, of the widest pen in a drawing; 0 for none."""
        return max((self._widths[stroke] for stroke in drawing.strokes), default=0.0)

    def paint(
        self,
        painter: QPainter,
        *,
        paper: QRect,
        ratio: float,
        drawing: Drawing,
        growing: GrowingStroke | None,
    ) -> None:
        """Paint paper and ink into that square of a widget.

        Parameters
        ----------
        ratio
            Device pixels in a logical one.
        growing
            The stroke the pen is at, if it is down.
        """
        self._use_look(_Look(paper.width(), ratio, self._theme.palette))
        self._show(drawing)
        if growing is not self._growing:
            self._growing, self._live, self._baked = growing, None, 0
        if growing is None:
            painter.drawPixmap(paper.topLeft(), self._finished)
            return
        self._bake(growing)
        painter.drawPixmap(paper.topLeft(), self._live or self._finished)
        painter.save()
        painter.translate(paper.topLeft())
        self._set_up(painter, paper.width())
        tail = _piece(growing, self._baked, len(growing) - 1)
        painter.fillPath(tail, self._theme.palette.color("ink"))
        painter.restore()

    def _use_look(self, look: _Look) -> None:
        if look == self._look:
            return
        self._look, self._shown = look, ()
        self._live, self._baked = None, 0
        self._finished = self._blank()

    def _show(self, drawing: Drawing) -> None:
        """Bring the pixels of the finished strokes up to date."""
        strokes, known = drawing.strokes, len(self._shown)
        if len(strokes) < known or any(
            a is not b for a, b in zip(self._shown, strokes, strict=False)
        ):
            self._finished, known = self._blank(), 0
        elif len(strokes) == known:
            return
        self._live, self._baked = None, 0
        self._fill(self._finished, [self._outline(stroke) for stroke in strokes[known:]])
        self._shown = strokes

    def _bake(self, growing: GrowingStroke) -> None:
        """Turn all but the newest points of a long tail into pixels."""
        last = len(growing) - 2  # the bend at the newest point is not known yet
        if last - self._baked < TAIL:
            return
        if self._live is None:
            self._live = QPixmap(self._finished)
        self._fill(self._live, [_piece(growing, self._baked, last)])
        self._baked = last

    def _outline(self, stroke: Stroke) -> QPainterPath:
        pressed = stroke.pressures is not None
        spacing = _SPACING_PRESSED if pressed else _SPACING
        kept = thin_out(stroke.points, spacing)
        return ink_outline(
            points=stroke.points[kept],
            width=self._widths[stroke],
            pressures=None if stroke.pressures is None else stroke.pressures[kept],
        )

    def _blank(self) -> QPixmap:
        assert self._look is not None
        side, ratio, palette = self._look
        pixels = round(side * ratio)
        blank = QPixmap(QSize(pixels, pixels))
        blank.setDevicePixelRatio(ratio)
        blank.fill(Qt.GlobalColor.transparent)
        painter = QPainter(blank)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(_sheet(side, corner_radius(side)), palette.color("paper"))
        painter.end()
        return blank

    def _fill(self, pixels: QPixmap, outlines: list[QPainterPath]) -> None:
        assert self._look is not None
        painter = QPainter(pixels)
        self._set_up(painter, self._look.side)
        for outline in outlines:
            painter.fillPath(outline, self._look.palette.color("ink"))
        painter.end()

    @staticmethod
    def _set_up(painter: QPainter, side: int) -> None:
        """Make the painter take drawing units and keep to the paper."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(side / SIDE, side / SIDE)
        painter.setClipPath(
            _sheet(SIDE, corner_radius(side) * SIDE / side), Qt.ClipOperation.IntersectClip
        )


def _sheet(side: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, side, side), radius, radius)
    return path


def _piece(growing: GrowingStroke, first: int, last: int) -> QPainterPath:
    """Return the ink between two points of a growing stroke, bent as the whole line is."""
    start = max(first - 1, 0)
    around = slice(start, last + 2)
    points: Points = growing.points[around]
    pressures = None if growing.pressures is None else growing.pressures[around]
    return ink_outline(
        points=points,
        width=growing.width,
        pressures=pressures,
        first=first - start,
        last=last - start,
    )
