"""Paints the map: two thousand tiny figures, the digits of the groups, and the star."""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import tr
from app.tabs.map.glide import Glide
from app.tabs.map.marks import GROUP_HALO, HALO, RING, Figures, paint_star
from app.tabs.map.saying import paint_words
from app.tabs.map.view import Frame, View, frame_of, medians_of
from app.theme import Theme
from model.inside.layers import Array

GLIDE_MS, STAR_GLIDE_MS, FRAME_MS = 260, 90, 33
FIGURE, LARGEST_FIGURE = 9, 16
GROUP = 22
_STAR = 11.0
_MOST_RINGS = 0.1
_FAINT = 0.3


class MapSurface(QWidget):
    """Shows digits at places, gliding to new ones; as large as it is given. Call on main."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._labels: NDArray[np.int32] = np.zeros(0, np.int32)
        self._is_wrong: NDArray[np.bool_] = np.zeros(0, np.bool_)
        self._only: int | None = None
        self._words = ("", "")
        self._view = View()
        self._frame: Frame | None = None
        self._places, self._star = Glide(GLIDE_MS), Glide(STAR_GLIDE_MS)
        self._reduce_motion = False
        self._layer: QPixmap | None = None
        self._figures: Figures | None = None
        self._groups: Figures | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._move)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.redraw)

    @property
    def places(self) -> Array | None:
        """Where the digits are or glide to, (n, 2); None where there is no map."""
        return self._places.target

    @property
    def star(self) -> Array | None:
        """Where the star is or glides to, (2,); None where there is none."""
        return self._star.target

    @property
    def labels(self) -> NDArray[np.int32]:
        """Which digits these are, (n,)."""
        return self._labels

    @property
    def has_rings(self) -> bool:
        """Whether some digits are ringed."""
        return bool(self._is_wrong.any())

    @property
    def only(self) -> int | None:
        """The one digit that is shown; None for all."""
        return self._only

    @property
    def words(self) -> tuple[str, str]:
        """What is said in place of a map."""
        return self._words

    @property
    def view(self) -> View:
        """What is in view."""
        return self._view

    def show_digits(self, labels: NDArray[np.int32]) -> None:
        """Say which digits these are, (n,); what was on the map before is taken off it."""
        self._labels = labels
        self._is_wrong = np.zeros(len(labels), np.bool_)
        self._frame = None
        self._view = View()
        self._places.go(None, time.perf_counter())
        self._star.go(None, time.perf_counter())
        self.redraw()

    def show_places(self, places: Array) -> None:
        """Let the digits glide to these places, (n, 2) float32; NaN for those that are nowhere."""
        self._words = ("", "")
        self._frame = frame_of(places, self._frame)
        self._view = View(self._frame, self._view.away, self._view.zoom)
        at_once = self._jumps or not self._is_far(places)
        self._places.go(places, time.perf_counter(), at_once=at_once)
        self._begin_to_move()
        self.redraw()

    def show_wrong(self, is_wrong: NDArray[np.bool_]) -> None:
        """Ring the digits, (n,), that the network takes for others; none where they are many."""
        few = len(is_wrong) > 0 and is_wrong.mean() <= _MOST_RINGS
        shown = is_wrong if few else np.zeros(len(self._labels), np.bool_)
        if not np.array_equal(shown, self._is_wrong):
            self._is_wrong = shown
            self.redraw()

    def show_star(self, place: Array | None) -> None:
        """Let the star glide to this place (2,), or take it away."""
        self._star.go(place, time.perf_counter(), at_once=self._jumps)
        self._begin_to_move()
        self.update()

    def show_only(self, digit: int | None) -> None:
        """Show one digit, or all again."""
        self._only = digit
        self.redraw()

    def show_words(self, strong: str, quiet: str = "") -> None:
        """Say something in place of the map."""
        self.show_digits(np.zeros(0, np.int32))
        self._words = (strong, quiet)

    def set_reduce_motion(self, reduce: bool) -> None:
        """Let digits jump instead of glide."""
        self._reduce_motion = reduce

    def visible_spots(self) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """Give the indices (m,) of the digits in sight now, and where they are, (m, 2) pixels."""
        places = self._places.value(time.perf_counter())
        if places is None:
            return np.zeros(0, np.intp), np.zeros((0, 2))
        spots = self._view.to_pixels(places, QSizeF(self.size()))
        inside = (spots >= 0).all(axis=1) & (spots <= [self.width(), self.height()]).all(axis=1)
        if self._only is not None:
            inside &= self._labels == self._only
        which = np.flatnonzero(inside)
        return which, spots[which]

    @Slot()
    def redraw(self) -> None:
        """Paint everything anew."""
        self._layer = None
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Ask for room in which groups can be told apart."""
        return QSize(240, 200)

    def sizeHint(self) -> QSize:
        """Ask for more than that."""
        return QSize(400, 300)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint for the new size."""
        super().resizeEvent(event)
        self.redraw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing glides that nobody sees."""
        super().hideEvent(event)
        self._places.arrive()
        self._star.arrive()
        self._timer.stop()
        self._layer = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the digits, drawn before where nothing moved, and the star."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._words[0]:
            strong, quiet = (tr(words) for words in self._words)
            paint_words(painter, self._theme, QRectF(self.rect()), strong, quiet)
            return
        if self._layer is None:
            self._layer = self._paint_layer()
        painter.drawPixmap(0, 0, self._layer)
        place = self._star.value(time.perf_counter())
        if place is not None:
            spot = self._view.to_pixels(place[None], QSizeF(self.size()))[0]
            paint_star(painter, self._theme, QPointF(*spot), _STAR)

    def _paint_layer(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        layer = QPixmap(self.size() * ratio)
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        which, spots = self.visible_spots()
        painter = QPainter(layer)
        pixels = min(round(FIGURE * self._view.zoom**0.25), LARGEST_FIGURE)
        self._figures = self._drawn(self._figures, pixels, HALO)
        self._groups = self._drawn(self._groups, GROUP, GROUP_HALO)
        labels, wrong = self._labels[which], self._is_wrong[which]
        self._figures.paint(painter, spots[~wrong], labels[~wrong])
        self._figures.paint(painter, spots[wrong], labels[wrong])
        self._figures.paint(painter, spots[wrong], np.full(int(wrong.sum()), RING))
        middles, groups = self._middles()
        is_faint = np.array([self._only not in (None, digit) for digit in groups], np.bool_)
        self._groups.paint(painter, middles[is_faint], groups[is_faint], _FAINT)
        self._groups.paint(painter, middles[~is_faint], groups[~is_faint])
        painter.end()
        return layer

    def _drawn(self, before: Figures | None, pixels: int, halo: float) -> Figures:
        ratio = self.devicePixelRatioF()
        if before is None or before.key != (self._theme.is_dark, pixels, ratio):
            return Figures(self._theme, pixels, ratio, halo)
        return before

    def _middles(self) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        """Give the median spot of each group, (m, 2) pixels, and its digit (m,)."""
        places = self._places.value(time.perf_counter())
        if places is None:
            return np.zeros((0, 2)), np.zeros(0, np.intp)
        medians, digits = medians_of(places, self._labels)
        return self._view.to_pixels(medians, QSizeF(self.size())), digits

    @property
    def _jumps(self) -> bool:
        return self._reduce_motion or not self.isVisible()

    def _is_far(self, places: Array) -> bool:
        """Whether any digit moves by more than a pixel: else gliding there shows nothing."""
        here = self._places.value(time.perf_counter())
        if here is None or here.shape != places.shape:
            return False
        ways = np.abs(places - here) * self._view.scale(QSizeF(self.size()))
        return bool(np.nan_to_num(ways).max(initial=0) > 1)

    def _begin_to_move(self) -> None:
        now = time.perf_counter()
        if not self._jumps and (self._places.is_moving(now) or self._star.is_moving(now)):
            self._timer.start()

    @Slot()
    def _move(self) -> None:
        now = time.perf_counter()
        if self._places.is_moving(now):
            self._layer = None
        elif not self._star.is_moving(now):
            self._layer = None
            self._timer.stop()
        self.update()
