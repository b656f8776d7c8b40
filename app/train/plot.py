"""The plot under a chart: axes, a view that a person can move, and a layer on top."""

from __future__ import annotations

import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app.theme import Theme
from app.train.axes import Axes
from app.train.overlay import Overlay
from app.train.scales import Scale

Range = tuple[float, float]

_ABOVE, _RIGHT = 10, 12
_NEAREST = 0.002
_ZOOM = 0.8
_STILL = 1e-6


class CurvePlot(pg.PlotWidget):  # type: ignore[misc]
    """Shows the range it is told to until a person zooms or pans; a double click goes back.

    Call on main. Keys while it has the focus: arrows move the reading line, + and - zoom,
    0 goes back.

    Signals
    -------
    view_moved
        Other data are in view: by hand, or the plot has another size.
    pointed(float, float)
        The pointer is over the plot, at this position on the epoch axis and this height in
        pixels.
    left
        The pointer is over the plot no more.
    nudged(int)
        The reading line should move by so many pixels.
    """

    view_moved = Signal()
    pointed = Signal(float, float)
    left = Signal()
    nudged = Signal(int)

    def __init__(
        self,
        theme: Theme,
        axis_words: tuple[str, ...],
        axis_width: int,
        parent: QWidget,
        overlay: Overlay | None = None,
    ) -> None:
        self._theme = theme
        self._whole: tuple[Range, Range] = ((0.0, 1.0), (0.0, 1.0))
        self._moving, self._by_hand = False, False
        self._scale: Scale | None = None
        self.overlay = overlay or Overlay()
        super().__init__(parent=parent)
        self._axes = Axes(self.plotItem, axis_words, axis_width)
        self._set_up()
        self.restyle()
        self.plotItem.vb.sigRangeChanged.connect(self._range_changed)

    @property
    def is_by_hand(self) -> bool:
        """Whether a person has chosen what is in view."""
        return self._by_hand

    @property
    def box(self) -> QRectF:
        """Where the data are drawn, in pixels of this widget."""
        return QRectF(self.plotItem.vb.sceneBoundingRect())

    @property
    def view(self) -> tuple[Range, Range]:
        """What is in view: (from, to) across and up."""
        across, up = self.plotItem.vb.viewRange()
        return (float(across[0]), float(across[1])), (float(up[0]), float(up[1]))

    def add(self, item: pg.GraphicsObject) -> None:
        """Put an item into the plot; the view never follows it."""
        self.plotItem.addItem(item, ignoreBounds=True)

    def name_axes(self, across: str, up: tuple[str, ...]) -> None:
        """Name the bottom axis, and the left one with the first of ``up`` that fits."""
        self._axes.name_both(across, up)
        self._axes.name(self.box.height())

    def leave_room(self, right: float) -> None:
        """Keep so many pixels free on the right of the plot, for what the overlay says there."""
        self.plotItem.layout.setContentsMargins(0, _ABOVE, max(_RIGHT, right), 0)

    def set_scale(self, scale: Scale) -> None:
        """Choose how the upright axis is divided; what a person had in view is dropped."""
        self._scale = scale
        self._by_hand = False

    def show_range(self, across: Range, up: Range) -> None:
        """Say what the whole is; it is shown unless a person has chosen a part of it."""
        bounds = (self._scale.bounds if self._scale else None) or up
        self._moving = True
        self.plotItem.vb.setLimits(
            xMin=across[0], xMax=across[1], minXRange=_NEAREST * (across[1] - across[0]),
            yMin=bounds[0], yMax=bounds[1], minYRange=_NEAREST * (up[1] - up[0]),
        )  # fmt: skip
        if not self._by_hand:
            self.plotItem.vb.setRange(xRange=across, yRange=up, padding=0)
        self._moving = False
        self._whole = (across, up)
        self._divide()

    @Slot()
    def reset(self) -> None:
        """Show the whole again."""
        self._by_hand = False
        self.show_range(*self._whole)
        self.view_moved.emit()

    def restyle(self) -> None:
        """Take the colours and fonts of the theme."""
        self.overlay.restyle(self._theme)
        self._axes.restyle(self._theme)
        self._axes.name(self.box.height())

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the card and the horizontal grid lines, one pixel each, under the curves."""
        palette, box = self._theme.palette, self.box
        low, high = self.view[1]
        painter.fillRect(rect, palette.color("card"))
        for at in self._axes.grid:
            down = round(box.bottom() - (at - low) / (high - low) * box.height())
            if down < box.bottom() - 1:
                painter.fillRect(QRectF(box.left(), down, box.width(), 1), palette.color("grid"))

    def drawForeground(self, painter: QPainter, _rect: QRectF) -> None:
        """Draw rings, rate marks and the focus over everything else."""
        self.overlay.paint(painter, self.box, *self.view)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.palette.color("blue"), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 4, 4)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Divide the axes anew."""
        super().resizeEvent(event)
        if event is not None and self._scale is not None:
            self._axes.name(self.box.height())
            self._divide()
            self.view_moved.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole again."""
        super().mouseDoubleClickEvent(event)
        self.reset()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the pointer is; every move counts, the library's own signal drops some."""
        super().mouseMoveEvent(event)
        spot = event.position()
        if self.box.contains(spot):
            self.pointed.emit(float(self.plotItem.vb.mapSceneToView(spot).x()), spot.y())
        else:
            self.left.emit()

    def leaveEvent(self, event: object) -> None:
        """Take the reading line away."""
        super().leaveEvent(event)
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus and the reading line."""
        super().focusOutEvent(event)
        self.viewport().update()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read and zoom without a mouse."""
        step = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        match event.key():
            case Qt.Key.Key_Left:
                self.nudged.emit(-step)
            case Qt.Key.Key_Right:
                self.nudged.emit(step)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.plotItem.vb.scaleBy((_ZOOM, _ZOOM))
            case Qt.Key.Key_Minus:
                self.plotItem.vb.scaleBy((1 / _ZOOM, 1 / _ZOOM))
            case Qt.Key.Key_0:
                self.reset()
            case _:
                event.ignore()

    def _set_up(self) -> None:
        item = self.plotItem
        item.hideButtons()
        item.setMenuEnabled(False)
        item.vb.disableAutoRange()
        item.vb.setDefaultPadding(0)
        item.layout.setContentsMargins(0, _ABOVE, _RIGHT, 0)
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumSize(160, 120)

    def _divide(self) -> None:
        if self._scale is not None:
            self._axes.divide(self.view, self.box, self._scale)
            self.viewport().update()

    @Slot()
    def _range_changed(self) -> None:
        if self._moving:
            return
        self._by_hand = not self._is_whole()
        self._divide()
        self.view_moved.emit()

    def _is_whole(self) -> bool:
        return all(
            abs(now - then) <= _STILL * (whole[1] - whole[0])
            for shown, whole in zip(self.view, self._whole, strict=True)
            for now, then in zip(shown, whole, strict=True)
        )
