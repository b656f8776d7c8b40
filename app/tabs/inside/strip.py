"""The strip at the top: what follows what, from the drawing to the answers."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import put, tr
from app.theme import CAPTION, HELP, Theme

Item = tuple[str, str]
"""A name, and how large it is."""

_ITEM_HEIGHT, _LINE_GAP, _ARROW, _LEAST_GAP, _PAD = 36, 6, 11.0, 4.5, 5.0


class Strip(QWidget):
    """Names and sizes with arrows between them; one that is pressed is gone to. Call on main.

    Keys while it has the focus: arrows, Home and End choose, Enter or Space presses.

    Signals
    -------
    chosen : int
        An item was pressed, counted from 0.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("layer_strip")
        put(self.setAccessibleName, "From drawing to answer")
        put(self.setToolTip, "Press a layer to go to it")
        self._theme = theme
        self._items: tuple[Item, ...] = ()
        self._at: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    @property
    def items(self) -> tuple[Item, ...]:
        """What is shown."""
        return self._items

    def show_items(self, items: Sequence[Item]) -> None:
        """Show names and sizes, from the drawing to the answers."""
        self._items, self._at = tuple(items), None
        said = tr(", then ").join(f"{name}, {size}" for name, size in items)
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for as many lines as the present width needs."""
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Ask for two items side by side."""
        return QSize(160, _ITEM_HEIGHT)

    def heightForWidth(self, width: int) -> int:
        """Tell how high all lines are at a width."""
        lines = math.ceil(len(self._items) / self._columns(width))
        return max(1, lines) * (_ITEM_HEIGHT + _LINE_GAP) - _LINE_GAP

    def item_rect(self, index: int) -> QRectF:
        """Where an item stands."""
        return self._rects(self.width())[index]

    def _widths(self) -> list[float]:
        bold = QFontMetricsF(self._theme.font(HELP, 600))
        plain = QFontMetricsF(self._theme.font(CAPTION))
        return [
            math.ceil(max(bold.horizontalAdvance(name), plain.horizontalAdvance(size)))
            for name, size in self._items
        ]

    def _columns(self, width: int) -> int:
        """How many items stand side by side; all of them where there is room."""
        widths = self._widths()
        between = _ARROW + 2 * _LEAST_GAP
        if sum(widths) + between * max(0, len(widths) - 1) <= width:
            return max(1, len(widths))
        most = max(1, int(width / (max(widths) + between)))
        return math.ceil(len(widths) / math.ceil(len(widths) / most))

    def _lefts(self, width: int) -> list[float]:
        """Where the items of a line begin, and where the one after them would."""
        widths, columns = self._widths(), self._columns(width)
        if columns < len(widths):
            return [width / columns * column for column in range(columns + 1)]
        free = (width - sum(widths)) / max(1, len(widths) - 1)
        lefts = [0.0]
        for item in widths:
            lefts.append(lefts[-1] + item + free)
        return lefts

    def _rects(self, width: int) -> list[QRectF]:
        lefts, columns = self._lefts(width), self._columns(width)
        return [
            QRectF(
                lefts[index % columns], index // columns * (_ITEM_HEIGHT + _LINE_GAP),
                item, _ITEM_HEIGHT,
            )
            for index, item in enumerate(self._widths())
        ]  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the items and the arrows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rects, lefts = self._rects(self.width()), self._lefts(self.width())
        for index, rect in enumerate(rects):
            self._paint_item(painter, index, rect)
            if index + 1 < len(rects):
                following = lefts[index % (len(lefts) - 1) + 1]
                middle = (rect.right() + following) / 2
                self._paint_arrow(painter, QPointF(middle, rect.center().y()))

    def _paint_item(self, painter: QPainter, index: int, rect: QRectF) -> None:
        palette = self._theme.palette
        if index == self._at:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color("hover"))
            if self.hasFocus():
                painter.setPen(QPen(palette.color("blue"), 2))
            painter.drawRoundedRect(self._around(rect), 6, 6)
        name, size = self._items[index]
        half = rect.height() / 2
        painter.setFont(self._theme.font(HELP, 600))
        painter.setPen(palette.color("text"))
        top = QRectF(rect.left(), rect.top(), rect.width() + 2, half)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(self._theme.font(CAPTION))
        painter.setPen(palette.color("text3"))
        painter.drawText(top.translated(0, half - 1), Qt.AlignmentFlag.AlignVCenter, size)

    def _around(self, rect: QRectF) -> QRectF:
        """Give the place that is pressed with an item, within this widget."""
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        return rect.adjusted(-_PAD, 0, _PAD, 0).intersected(whole)

    def _paint_arrow(self, painter: QPainter, middle: QPointF) -> None:
        painter.setPen(QPen(self._theme.palette.color("text3"), 1.5))
        tip = middle + QPointF(_ARROW / 2, 0)
        painter.drawLine(middle - QPointF(_ARROW / 2, 0), tip)
        painter.drawLine(tip, tip + QPointF(-4, -4))
        painter.drawLine(tip, tip + QPointF(-4, 4))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which item would be pressed."""
        self._go(self._item_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press an item."""
        at = self._item_at(event.position())
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(at)

    def leaveEvent(self, event: QEvent) -> None:
        """Show none as pointed at."""
        super().leaveEvent(event)
        self._go(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first item."""
        super().focusInEvent(event)
        self._go(0 if self._items else None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave."""
        super().focusOutEvent(event)
        self._go(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with arrows, press with Enter or Space."""
        last, at = len(self._items) - 1, self._at
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Down if at is not None:
                self._go(min(at + 1, last))
            case Qt.Key.Key_Left | Qt.Key.Key_Up if at is not None:
                self._go(max(at - 1, 0))
            case Qt.Key.Key_Home:
                self._go(0)
            case Qt.Key.Key_End:
                self._go(last)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if at is not None:
                self.chosen.emit(at)
            case _:
                super().keyPressEvent(event)

    def _item_at(self, where: QPointF) -> int | None:
        rects = self._rects(self.width())
        return next(
            (index for index, rect in enumerate(rects) if self._around(rect).contains(where)), None
        )

    def _go(self, at: int | None) -> None:
        if at != self._at:
            self._at = at
            self.update()

    @Slot()
    def _restyle(self) -> None:
        self.update()
