"""One tile shown large, beside the patch of the drawing that one place in it looks at."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.language import put, tr
from app.theme import CAPTION, CARD_RADIUS, DARK, HELP, TITLE, Theme
from model.inside.receptive_field import SIDE, Patch

PICTURE, _MARGIN, _BETWEEN = 168, 16, 16
_WIDTH = 2 * _MARGIN + 2 * PICTURE + _BETWEEN
_TITLE_ROOM, _WORDS_ROOM, _HINT_ROOM = 28, 44, 22
_HEIGHT = 2 * _MARGIN + _TITLE_ROOM + PICTURE + _WORDS_ROOM + _HINT_ROOM - 6
_SHADE = QColor(0, 0, 0, 150)


@dataclass(frozen=True, eq=False)
class Closer:
    """What is shown large.

    ``image`` is one tile of ``rows`` × ``columns``; ``place`` is marked in it, ``patch`` in the
    drawing. Words are one line of what it is and one of figures, for each of the two pictures.
    """

    title: str
    image: QImage
    rows: int
    columns: int
    place: tuple[int, int] | None
    patch: Patch | None
    drawing: QImage
    found: tuple[str, str]
    seen: tuple[str, str]


class CloseUp(QWidget):
    """A panel above all else, that does not catch the pointer until it is kept. Call on main.

    Signals
    -------
    place_pointed : tuple of int
        While it is kept, the pointer is at this row and column of the large tile.
    clicked
        While it is kept, it was clicked.
    """

    place_pointed = Signal(object)
    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("close_up")
        put(self.setAccessibleName, "A tile shown large")
        self._theme = theme
        self._shown: Closer | None = None
        self._is_kept = False
        self.setMouseTracking(True)
        self.setFixedSize(self.sizeHint())
        self.keep(False)
        self.hide()
        theme.changed.connect(self._restyle)

    @property
    def shown(self) -> Closer | None:
        """What is shown now, or was last."""
        return self._shown

    @property
    def is_kept(self) -> bool:
        """Whether it stays when the pointer leaves."""
        return self._is_kept

    def keep(self, kept: bool) -> None:
        """Let it stay, or let it go with the pointer."""
        self._is_kept = kept
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not kept)
        self.update()

    def show_closer(self, closer: Closer) -> None:
        """Show another tile, another place in it, or newer values."""
        self._shown = closer
        self.setAccessibleDescription(". ".join((closer.title, *closer.found, *closer.seen)))
        self.update()

    def stand_at(self, tile: QRectF, bounds: QRectF) -> None:
        """Stand below the tile or above it, within bounds, all in the parent's pixels."""
        gap = 10
        top = tile.bottom() + gap
        if top + self.height() > bounds.bottom():
            above = tile.top() - gap - self.height()
            top = above if above >= bounds.top() else bounds.bottom() - self.height()
        left = min(
            max(tile.center().x() - self.width() / 2, bounds.left()),
            max(bounds.left(), bounds.right() - self.width()),
        )
        self.move(round(left), round(max(top, 0)))

    def sizeHint(self) -> QSize:
        """Ask for the same room whatever is shown."""
        return QSize(_WIDTH, _HEIGHT)

    def picture_rect(self) -> QRectF:
        """Where the large tile stands."""
        closer = self._shown
        whole = QRectF(_MARGIN, _MARGIN + _TITLE_ROOM, PICTURE, PICTURE)
        if closer is None:
            return whole
        ratio = self.devicePixelRatioF()
        if closer.columns >= 2 * closer.rows:  # a memory: so many columns may be squeezed
            return whole
        side = _cell(max(closer.rows, closer.columns), ratio)
        size = QRectF(0, 0, side * closer.columns, side * closer.rows)
        left = whole.left() + math.floor((PICTURE - size.width()) / 2)
        top = whole.top() + math.floor((PICTURE - size.height()) / 2)
        return size.translated(left, top)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the panel, the two pictures and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, closer = self._theme.palette, self._shown
        edge = palette.color("blue" if self._is_kept else "outline")
        painter.setPen(QPen(edge, 2 if self._is_kept else 1))
        painter.setBrush(palette.color("card"))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, CARD_RADIUS, CARD_RADIUS)
        if closer is None:
            return
        self._write(painter, closer)
        self._paint_tile(painter, closer)
        self._paint_drawing(painter, closer)

    def _write(self, painter: QPainter, closer: Closer) -> None:
        def say(words: str, left: float, top: float, color: str, size: int, weight: int) -> None:
            painter.setFont(self._theme.font(size, weight))
            painter.setPen(self._theme.palette.color(color))
            width = _WIDTH - 2 * _MARGIN if top < _MARGIN + _TITLE_ROOM else PICTURE + 8
            elide = Qt.TextElideMode.ElideRight
            words = painter.fontMetrics().elidedText(words, elide, round(width) + 1)
            painter.drawText(QRectF(left, top, width, 20), Qt.AlignmentFlag.AlignVCenter, words)

        below = _MARGIN + _TITLE_ROOM + PICTURE + 6
        right = _MARGIN + PICTURE + _BETWEEN
        say(closer.title, _MARGIN, _MARGIN - 2, "text", TITLE, 600)
        for left, words in ((_MARGIN, closer.found), (right, closer.seen)):
            say(words[0], left, below, "text", HELP, 500)
            say(words[1], left, below + 18, "text3", CAPTION, 400)
        kept, loose = tr("Kept. Esc or a click lets it go"), tr("Click to keep it open")
        hint = kept if self._is_kept else loose
        painter.setFont(self._theme.font(CAPTION))
        painter.setPen(self._theme.palette.color("blue_chip" if self._is_kept else "text3"))
        place = QRectF(_MARGIN, below + _WORDS_ROOM - 4, _WIDTH - 2 * _MARGIN, 18)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, hint)

    def _paint_tile(self, painter: QPainter, closer: Closer) -> None:
        tile = self.picture_rect()
        _paint_round(painter, tile, closer.image)
        if closer.place is not None:
            row, column = closer.place
            wide, high = tile.width() / closer.columns, tile.height() / closer.rows
            cell = QRectF(tile.left() + column * wide, tile.top() + row * high, wide, high)
            if closer.rows < closer.columns and closer.rows == SIDE:
                ring(painter, QRectF(tile.left(), cell.top(), tile.width(), high), faint=True)
            ring(painter, cell)

    def _paint_drawing(self, painter: QPainter, closer: Closer) -> None:
        left = _MARGIN + PICTURE + _BETWEEN
        whole = QRectF(left, _MARGIN + _TITLE_ROOM, PICTURE, PICTURE)
        _paint_round(painter, whole, closer.drawing)
        if closer.patch is None:
            return
        side, patch = PICTURE / SIDE, closer.patch
        seen = QRectF(
            whole.left() + patch.left * side, whole.top() + patch.top * side,
            patch.width * side, patch.height * side,
        )  # fmt: skip
        outside = QPainterPath()
        outside.addRoundedRect(whole, 6, 6)
        inside = QPainterPath()
        inside.addRect(seen)
        painter.fillPath(outside.subtracted(inside), _SHADE)
        ring(painter, seen.intersected(whole.adjusted(1, 1, -1, -1)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which place of the large tile the pointer is at."""
        tile, closer = self.picture_rect(), self._shown
        where = event.position()
        if closer is not None and tile.contains(where):
            row = int((where.y() - tile.top()) / tile.height() * closer.rows)
            column = int((where.x() - tile.left()) / tile.width() * closer.columns)
            place = min(row, closer.rows - 1), min(column, closer.columns - 1)
            self.place_pointed.emit(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self.clicked.emit()

    @Slot()
    def _restyle(self) -> None:
        self.update()


def ring(painter: QPainter, rect: QRectF, *, faint: bool = False) -> None:
    """Mark a rectangle so that it is seen on any colour: blue with a dark edge."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not faint:
        painter.setPen(QPen(QColor(0, 0, 0, 190), 4.0))
        painter.drawRoundedRect(rect, 1.5, 1.5)
    pen = QPen(DARK.color("blue", 0.6 if faint else 1.0), 1.0 if faint else 2.0)
    painter.setPen(pen)
    painter.drawRoundedRect(rect, 1.5, 1.5)


def _cell(count: int, ratio: float) -> float:
    """How large one of so many values is drawn: whole pixels of the screen where they fit."""
    whole = math.floor(PICTURE * ratio / count)
    return whole / ratio if whole else PICTURE / count


def _paint_round(painter: QPainter, rect: QRectF, image: QImage) -> None:
    path = QPainterPath()
    path.addRoundedRect(rect, 6, 6)
    painter.save()
    painter.setClipPath(path)
    painter.drawImage(rect, image, QRectF(QPointF(0, 0), image.size().toSizeF()))
    painter.restore()
