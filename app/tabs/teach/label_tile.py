"""The tile of one label: the symbol, the newest drawing of it, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.language import put, tr
from app.tabs.teach.ink import Thumbnails
from app.tabs.teach.shelf import drawings
from app.theme import BUTTON_RADIUS, HELP, Theme
from app.words import thousands
from model.own_drawings import LABELS, OwnDrawing

HEIGHT = 96
ENOUGH = 10
_SYMBOL, _PICTURE, _TOP = 26, 44, 10
_BAR, _BAR_TOP, _WORDS_BASE = 4, 66, 86
_RADIUS, _RING, _INSET = 6, 2, 1
_WIDE, _SMALLER, _SMALLEST = 92, 22, 11


class LabelTile(QAbstractButton):
    """A button that gives the drawing on the canvas its label. Call on main.

    Signals
    -------
    menu_wanted : QPoint
        What can be done with a symbol that is no digit is asked for, at this place of the screen.
    """

    menu_wanted = Signal(object)

    def __init__(self, symbol: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._symbol = theme, symbol
        self._count = 0
        self._newest: OwnDrawing | None = None
        self._thumbnails = Thumbnails(theme, _PICTURE)
        self.setObjectName(f"label_{symbol}")
        if symbol in LABELS:
            put(
                self.setToolTip,
                "This is a {symbol} ({symbol}; Ctrl+Shift+{symbol} from any tab)",
                symbol=symbol,
            )
        else:
            put(self.setToolTip, "This is {symbol} (right click or Del: remove it)", symbol=symbol)
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus on the canvas
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_drawings(0, None)
        theme.changed.connect(self._restyle)

    @property
    def symbol(self) -> str:
        """The label it gives."""
        return self._symbol

    @property
    def count(self) -> int:
        """How many drawings have the label."""
        return self._count

    @property
    def newest(self) -> OwnDrawing | None:
        """The newest of them."""
        return self._newest

    @property
    def words(self) -> str:
        """What is written under the bar."""
        if self._count < ENOUGH:
            return tr("{count} of {enough}", count=self._count, enough=ENOUGH)
        words = drawings(self._count)
        room = self.width() - 2 * self._side
        fits = QFontMetricsF(self._theme.font(HELP, 600)).horizontalAdvance(words) <= room
        return words if fits else thousands(self._count)

    @property
    def _side(self) -> float:
        return 12.0 if self.width() >= _WIDE else 8.0

    def show_drawings(self, count: int, newest: OwnDrawing | None) -> None:
        """Show how many there are, and the newest."""
        self._count, self._newest = count, newest
        self._name_it()
        self.update()

    def _name_it(self) -> None:
        words = tr("{symbol}, {drawings}", symbol=self._symbol, drawings=drawings(self._count))
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Ask for the width that its picture has in a row of six."""
        return QSize(95, HEIGHT)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask what can be done with a symbol."""
        if self._symbol not in LABELS:
            self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask the same on Del."""
        if event.key() == Qt.Key.Key_Delete and self._symbol not in LABELS:
            self.menu_wanted.emit(self.mapToGlobal(self.rect().center()))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.6)
        palette = self._theme.palette
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        state = "pressed" if self.isDown() else "hover" if self.underMouse() else "raised"
        painter.setBrush(palette.color(state if self.isEnabled() else "raised"))
        ring = QPen(palette.color("blue"), _RING) if self.hasFocus() else Qt.PenStyle.NoPen
        painter.setPen(ring)
        painter.drawRoundedRect(frame, BUTTON_RADIUS, BUTTON_RADIUS)
        self._paint_top(painter, self._side)
        self._paint_bar(painter, self._side)

    def _paint_top(self, painter: QPainter, side: float) -> None:
        palette = self._theme.palette
        place = QRectF(self.width() - side - _PICTURE + 2, _TOP, _PICTURE, _PICTURE)
        painter.setPen(palette.color("text"))
        left = QRectF(side, _TOP, place.left() - side - 2, _PICTURE)
        font = self._fitted_font(left.width())
        painter.setFont(font)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        name = QFontMetricsF(font).elidedText(
            self._symbol, Qt.TextElideMode.ElideRight, left.width() + 2
        )
        painter.drawText(left.adjusted(0, 0, 2, 0), align, name)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color("paper"))
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        if self._newest is not None:
            picture = self._thumbnails.picture(self._newest, self.devicePixelRatioF())
            painter.drawPixmap(place.topLeft(), picture)

    def _fitted_font(self, room: float) -> QFont:
        """Give the largest font in which the symbol fits beside the picture."""
        size = _SYMBOL if self.width() >= _WIDE else _SMALLER
        font = self._theme.font(size, 600)
        wide = QFontMetricsF(font).horizontalAdvance(self._symbol)
        if wide <= room:
            return font
        return self._theme.font(max(_SMALLEST, int(size * room / wide)), 600)

    def _paint_bar(self, painter: QPainter, side: float) -> None:
        palette = self._theme.palette
        track = QRectF(side, _BAR_TOP, self.width() - 2 * side, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color("line"))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        if self._count:
            painter.setBrush(palette.color("blue"))
            track.setWidth(max(_BAR, track.width() * min(1.0, self._count / ENOUGH)))
            painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        number, _space, rest = self.words.partition(" ")  # another space is in large numbers
        bold = self._theme.font(HELP, 600)
        painter.setFont(bold)
        painter.setPen(palette.color("text"))
        painter.drawText(QPointF(side, _WORDS_BASE), number)
        if rest:
            after = side + QFontMetricsF(bold).horizontalAdvance(f"{number} ")
            painter.setFont(self._theme.font(HELP))
            painter.setPen(palette.color("text2"))
            painter.drawText(QPointF(after, _WORDS_BASE), rest)

    @Slot()
    def _restyle(self) -> None:
        self._name_it()
        self.update()
