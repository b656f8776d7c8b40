"""The two axes of a chart: names, ticks, and where grid lines stand."""

from __future__ import annotations

import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPen

from app.language import tr
from app.theme import CAPTION, DARK, Theme
from app.train.scales import Scale, Tick, linear_ticks

_BOTTOM = 44
_TICK = 4
_TICK_ROOM_X, _TICK_ROOM_Y = 34, 28

Range = tuple[float, float]


class Axes:
    """Styles and divides the left and the bottom axis of a plot; the bottom one is epochs at first.

    Parameters
    ----------
    plot : pg.PlotItem
        Whose axes these are.
    words : tuple of str
        Names for the left axis, longer ones first.
    width : int
        Room for the left axis in pixels.
    """

    def __init__(self, plot: pg.PlotItem, words: tuple[str, ...], width: int) -> None:
        self._left, self._bottom = plot.getAxis("left"), plot.getAxis("bottom")
        self._words = words
        self._across_words = tr("epoch")
        self._ticks: tuple[list[Tick], list[Tick]] = ([], [])
        self._font, self._color = QFont(), DARK.text2
        self._left.setWidth(width)
        self._bottom.setHeight(_BOTTOM)
        for axis, length, offset in ((self._left, 0, 8), (self._bottom, _TICK, 4)):
            axis.enableAutoSIPrefix(False)
            axis.setStyle(
                tickLength=length, tickTextOffset=offset, tickAlpha=255,
                hideOverlappingLabels=False,
            )  # fmt: skip

    @property
    def grid(self) -> list[float]:
        """Positions of the horizontal grid lines."""
        return [at for at, _words in self._ticks[1]]

    def restyle(self, theme: Theme) -> None:
        """Take the colours and fonts of the theme."""
        palette, self._font = theme.palette, theme.font(CAPTION)
        self._color = palette.text2
        turned = QFont(self._font)  # hinted letters stand unevenly once they are turned
        turned.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        for axis in (self._left, self._bottom):
            axis.setPen(QPen(palette.color("axis"), 1))
            axis.setTextPen(QPen(palette.color("text3")))
            axis.setStyle(tickFont=self._font)
        self._left.setTickPen(QPen(Qt.PenStyle.NoPen))
        self._bottom.setTickPen(QPen(palette.color("axis"), 1))
        self._left.label.setFont(turned)
        self._bottom.label.setFont(self._font)
        self._bottom.setLabel(self._across_words, color=self._color)

    def name_both(self, across: str, words: tuple[str, ...]) -> None:
        """Give the bottom axis another name, and the left one other names, longer ones first."""
        self._across_words, self._words = across, words
        self._bottom.setLabel(across, color=self._color)

    def name(self, room: float) -> None:
        """Name the left axis with the longest words that fit in ``room`` pixels."""
        metrics = QFontMetricsF(self._font)
        fitting = (words for words in self._words if metrics.horizontalAdvance(words) <= room)
        self._left.setLabel(next(fitting, self._words[-1]), color=self._color)
        self._left.resizeEvent()  # pyqtgraph centres the words there only

    def divide(self, view: tuple[Range, Range], box: QRectF, scale: Scale) -> None:
        """Put ticks on both axes, as many as there is room for in ``box``."""
        across, up = view
        ticks = (
            linear_ticks(*across, max(2, int(box.width()) // _TICK_ROOM_X)),
            scale.ticks(*up, max(2, int(box.height()) // _TICK_ROOM_Y)),
        )
        if ticks != self._ticks:
            self._ticks = ticks
            self._bottom.setTicks([ticks[0]])
            self._left.setTicks([ticks[1]])
