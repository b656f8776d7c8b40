"""The training digits most like the drawing, in one row of tiles."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QHelpEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip

from app.language import put, tr
from app.tabs.map.words import alike, of_training
from app.theme import HELP, Theme
from app.widgets.spots import Spots

MOST = 12
_TILE, _GAP, _LABEL, _EDGE = 56, 10, 20, 4
_SIDE = 28


class LookalikeStrip(Spots[int]):
    """Tiles with their labels, as many as fit; a click, Enter or Space shows one large.

    Left and Right go from tile to tile. Call on main.

    Signals
    -------
    chosen : int
        The place in the row, from 0, of the digit to show large.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._images: NDArray[np.uint8] = np.zeros((0, _SIDE, _SIDE), np.uint8)
        self._labels: list[int] = []
        self._alike: list[float] = []
        self._words = ""
        self._at = 0
        self.setFixedHeight(_TILE + _LABEL + 2 * _EDGE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self._restyle)
        self._describe()

    @property
    def labels(self) -> list[int]:
        """The digits in the row."""
        return list(self._labels)

    @property
    def words(self) -> str:
        """What is said where there are none."""
        return self._words

    def show_digits(
        self, images: NDArray[np.uint8], labels: NDArray[np.int32], alike: NDArray[np.float32]
    ) -> None:
        """Show images (n, 28, 28), uint8 with ink 255, the most alike first."""
        self._images, self._words = images, ""
        self._labels, self._alike = labels.tolist(), alike.tolist()
        self._at = min(self._at, max(self.count() - 1, 0))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._describe()
        self.update()

    def show_words(self, words: str) -> None:
        """Say something in place of digits."""
        self._images, self._labels, self._alike = self._images[:0], [], []
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._describe()
        self.update()

    def count(self) -> int:
        """Return how many tiles fit and are shown."""
        fitting = (self.width() - 2 * _EDGE + _GAP) // (_TILE + _GAP)
        return int(max(0, min(len(self._labels), fitting, MOST)))

    def tile(self, place: int) -> QRectF:
        """Return where a tile is."""
        return QRectF(_EDGE + place * (_TILE + _GAP), _EDGE, _TILE, _TILE)

    def minimumSizeHint(self) -> QSize:
        """Ask for room for four."""
        return QSize(4 * (_TILE + _GAP), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the row, or choose."""
        count = self.count()
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and count:
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._at = (self._at + step) % count
            self._describe()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and count:
            self.chosen.emit(self._at)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Say what a tile is while the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.spot_at(event.pos())
            words = ""
            if place is not None:
                words = tr("{digit} (Enter shows it large)", digit=self._said(place))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tiles and their labels, or words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(HELP))
        if self._words:
            painter.setPen(self._theme.palette.color("text2"))
            wrap = Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | wrap, tr(self._words))
            return
        for place in range(self.count()):
            self._paint_tile(painter, place)

    def _paint_tile(self, painter: QPainter, place: int) -> None:
        palette, box = self._theme.palette, self.tile(place)
        grey = np.ascontiguousarray(self._images[place])
        image = QImage(grey.tobytes(), _SIDE, _SIDE, _SIDE, QImage.Format.Format_Grayscale8)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(box, image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color("line"), 1))
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.hasFocus() and place == self._at:
            painter.setPen(QPen(palette.color("blue"), 2))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4)
        painter.setFont(self._theme.font(HELP, 600))
        painter.setPen(palette.color("text"))
        under = QRectF(box.left(), box.bottom() + 2, box.width(), _LABEL)
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, str(self._labels[place]))

    def spot_at(self, point: QPoint) -> int | None:
        """Give the tile at a place; None where there is none."""
        place = math.floor((point.x() - _EDGE) / (_TILE + _GAP))
        if not 0 <= place < self.count() or not self.tile(place).contains(point.toPointF()):
            return None
        return place

    def _press(self, spot: int) -> None:
        self._at = spot
        self.update()
        self.chosen.emit(spot)

    def _said(self, place: int) -> str:
        return f"{of_training(self._labels[place])}, {alike(self._alike[place])}"

    def _describe(self) -> None:
        put(self.setAccessibleName, "Training digits most like the drawing")
        if not self.count():
            self.setAccessibleDescription(tr(self._words))
            return
        row = ", ".join(str(label) for label in self._labels[: self.count()])
        said = tr("{row}. Chosen: {digit}", row=row, digit=self._said(self._at))
        self.setAccessibleDescription(said)

    @Slot()
    def _restyle(self) -> None:
        self.update()
