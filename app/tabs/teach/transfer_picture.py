"""One small picture of transfer learning: what stays as it is, and what is new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import put, tr
from app.tabs.teach.ink import Thumbnails
from app.theme import CAPTION, Theme
from model.own_drawings import OwnDrawing

HEIGHT = 112
_TILE, _MIDDLE, _WORDS_TOP = 48, 38, 80
_BLOCKS, _BLOCK, _BLOCK_GAP = (60, 46, 32), 12, 5
_FEATURES, _PITCH = 7, 9.5
_SHOWN, _LABELS_PITCH = 5, 15.0
_STRENGTHS = (0.9, 0.35, 0.65, 0.2, 1.0, 0.5, 0.75)


class TransferPicture(QWidget):
    """A drawing goes through the shipped network, unchanged, to new answers. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._newest: OwnDrawing | None = None
        self._labels: tuple[str, ...] = ()
        self._thumbnails = Thumbnails(theme, _TILE)
        self.setObjectName("transfer_picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        put(
            self.setToolTip,
            "The shipped network turns a drawing into numbers that say which shapes are in it. "
            "That stays as it is. Only the last step, from shapes to answers, is learnt anew "
            "from your drawings: that is transfer learning.",
        )
        put(self.setAccessibleName, "Transfer learning")
        theme.changed.connect(self._restyle)

    def show_drawing(self, newest: OwnDrawing | None, labels: Sequence[str]) -> None:
        """Show a drawing on its way to answers, the last of which are the person's own."""
        self._newest, self._labels = newest, _some(labels)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of the picture and its captions."""
        return QSize(260, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it from left to right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = float(self.width())
        tile = QRectF(0, _MIDDLE - _TILE / 2, _TILE, _TILE)
        blocks = max(tile.right() + 22, wide * 0.3)
        features = max(blocks + 64, wide * 0.58)
        answers = wide - 22
        self._paint_tile(painter, tile)
        self._paint_arrow(painter, tile.right() + 4, blocks - 4)
        right = self._paint_blocks(painter, blocks)
        self._paint_arrow(painter, right + 4, features - 6)
        self._paint_last_step(painter, features, answers)
        self._write(painter, blocks, features, wide)

    def _paint_tile(self, painter: QPainter, tile: QRectF) -> None:
        palette = self._theme.palette
        painter.setPen(QPen(palette.color("line"), 1))
        painter.setBrush(palette.color("paper"))
        painter.drawRoundedRect(tile, 6, 6)
        if self._newest is not None:
            picture = self._thumbnails.picture(self._newest, self.devicePixelRatioF())
            painter.drawPixmap(tile.topLeft(), picture)

    def _paint_arrow(self, painter: QPainter, left: float, right: float) -> None:
        painter.setPen(QPen(self._theme.palette.color("outline"), 1.5))
        end = QPointF(right, _MIDDLE)
        painter.drawLine(QPointF(left, _MIDDLE), end)
        painter.drawLine(end, end + QPointF(-4, -4))
        painter.drawLine(end, end + QPointF(-4, 4))

    def _paint_blocks(self, painter: QPainter, left: float) -> float:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.palette.color("bar"))
        for height in _BLOCKS:
            painter.drawRoundedRect(QRectF(left, _MIDDLE - height / 2, _BLOCK, height), 3, 3)
            left += _BLOCK + _BLOCK_GAP
        return left - _BLOCK_GAP

    def _paint_last_step(self, painter: QPainter, left: float, right: float) -> None:
        """Draw the features, the answers, and the lines between them, which are new."""
        blue = self._theme.palette.color("blue")
        top = _MIDDLE - _PITCH * (_FEATURES - 1) / 2
        dots = [QPointF(left, top + _PITCH * number) for number in range(_FEATURES)]
        pitch = _LABELS_PITCH
        first = _MIDDLE - pitch * (len(self._labels) - 1) / 2
        places = [QPointF(right, first + pitch * number) for number in range(len(self._labels))]
        faint = QColor(blue)
        faint.setAlphaF(0.35)
        painter.setPen(QPen(faint, 1))
        for dot in dots:
            for place in places:
                painter.drawLine(dot + QPointF(4, 0), place - QPointF(3, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        for dot, strength in zip(dots, _STRENGTHS, strict=True):
            painter.setBrush(self._theme.palette.color("text", strength))
            painter.drawEllipse(dot, 2.6, 2.6)
        painter.setFont(self._theme.font(CAPTION, 600))
        painter.setPen(blue)
        for place, label in zip(places, self._labels, strict=True):
            room = QRectF(place.x(), place.y() - 8, self.width() - place.x(), 16)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, label[:3])

    def _write(self, painter: QPainter, blocks: float, features: float, wide: float) -> None:
        painter.setFont(self._theme.font(CAPTION))
        painter.setPen(self._theme.palette.color("text2"))
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        height = HEIGHT - _WORDS_TOP
        left = QRectF(0, _WORDS_TOP, features - 20, height)
        flags_left = flags | Qt.AlignmentFlag.AlignLeft
        painter.drawText(left, int(flags_left), tr("the shipped network stays as it is"))
        painter.setPen(self._theme.palette.color("blue_chip"))
        right = QRectF(features - 8, _WORDS_TOP, wide - features + 8, height)
        painter.drawText(
            right, int(flags | Qt.AlignmentFlag.AlignRight), tr("new, from your drawings")
        )

    @Slot()
    def _restyle(self) -> None:
        self.update()


def _some(labels: Sequence[str]) -> tuple[str, ...]:
    """Choose a few answers to show: the first digits, and the newest of one's own."""
    if len(labels) <= _SHOWN:
        return tuple(labels)
    own = tuple(labels[10:][-2:])
    last = own or (labels[9],)
    return (*labels[: _SHOWN - 1 - len(last)], "…", *last)
