"""A bubble with a few words that points at a control, and a ring around that control."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.icons import pixmap
from app.theme import CARD_RADIUS, Theme
from app.tour.placing import ARROW, Place, Side

WIDTH = 312
_PADDING, _ABOVE = 16, 12
_RING, _RING_GAP = 3, 4
_ARROW_HALF = 10
_ICON = 20


class Bubble(QWidget):
    """Title, words and buttons; stands over the views of a window and takes no focus by itself.

    Call on main.

    Signals
    -------
    dismissed
        Escape was pressed in it.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, name: str, buttons: Sequence[QPushButton | None]) -> None:
        super().__init__()
        self._theme = theme
        self._place: Place | None = None
        self._icon = ""
        self.setObjectName(name)
        self.title, self.counter, self.words = QLabel(), QLabel(), QLabel()
        self._sign = QLabel()
        for label, role in (
            (self.title, "title"),
            (self.counter, "caption"),
            (self.words, "body2"),
        ):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.words.setWordWrap(True)
        self.words.setObjectName(f"{name}_words")
        self.title.setObjectName(f"{name}_title")
        self.counter.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._lay_out(buttons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _lay_out(self, buttons: Sequence[QPushButton | None]) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.title, 1)
        top.addWidget(self.counter)
        bottom.setSpacing(8)
        for button in buttons:
            if button is None:
                bottom.addStretch(1)
            else:
                bottom.addWidget(button)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(_PADDING, _ABOVE, _PADDING, _ABOVE)
        self._column.setSpacing(8)
        self._column.addLayout(top)
        self._column.addWidget(self.words)
        self._column.addLayout(bottom)
        self.setLayout(self._column)

    @property
    def body(self) -> QSize:
        """How large the body has to be for what is in it."""
        margins = self._column.contentsMargins()
        arrow_wide = margins.left() + margins.right() - 2 * _PADDING
        arrow_high = margins.top() + margins.bottom() - 2 * _ABOVE
        width = max(WIDTH, self._column.minimumSize().width() - arrow_wide)
        return QSize(width, self._column.totalHeightForWidth(width + arrow_wide) - arrow_high)

    @property
    def is_far(self) -> bool:
        """Whether it points at nothing, for want of room."""
        return self._place is not None and self._place.side is None

    def set_content(self, title: str, words: str, counter: str = "", icon: str = "") -> None:
        """Say this from now on; an icon stands before the title."""
        self.title.setText(title)
        self.words.setText(words)
        self.counter.setText(counter)
        self.counter.setVisible(bool(counter))
        self._icon = icon
        self._restyle()
        said = f"{title}. {words}"
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def go_to(self, place: Place) -> None:
        """Stand there, in the parent's pixels, with the arrow."""
        if place == self._place and self.isVisible():
            return
        self._place = place
        self._set_margins(place.side)
        self.setGeometry(_with_arrow(place.box, place.side))
        self.show()
        self.raise_()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that it has the keys."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has them no more."""
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep presses from what lies under it."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw body and arrow as one shape."""
        if self._place is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        width = 3.0 if self.hasFocus() else 2.0
        box = QRectF(self._place.box.translated(-self.pos()))
        inset = width / 2
        shape = QPainterPath()
        shape.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), CARD_RADIUS, CARD_RADIUS)
        if self._place.side is not None:
            tip = QPointF(self._place.tip - self.pos())
            arrow = QPainterPath()
            arrow.addPolygon(_arrow(box, tip, self._place.side, inset))
            arrow.closeSubpath()
            shape = shape.united(arrow)
        painter.setPen(QPen(palette.color("blue"), width))
        painter.setBrush(palette.color("card"))
        painter.drawPath(shape)

    def _set_margins(self, side: Side | None) -> None:
        """Leave room for the arrow on its side."""
        left, top, right, bottom = _PADDING, _ABOVE, _PADDING, _ABOVE
        left += ARROW if side is Side.RIGHT else 0
        right += ARROW if side is Side.LEFT else 0
        top += ARROW if side is Side.BELOW else 0
        bottom += ARROW if side is Side.ABOVE else 0
        self._column.setContentsMargins(left, top, right, bottom)

    @Slot()
    def _restyle(self) -> None:
        self._sign.setVisible(bool(self._icon))
        if self._icon:
            blue = self._theme.palette.color("blue")
            self._sign.setPixmap(pixmap(self._icon, blue, _ICON, self.devicePixelRatioF()))
        self.update()


class Ring(QWidget):
    """Two lines around a control that let every press through. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("tour_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)
        self.hide()

    def go_to(self, target: QRect) -> None:
        """Stand around this rectangle of the parent."""
        reach = _RING + _RING_GAP
        box = target.adjusted(-reach, -reach, reach, reach)
        if box != self.geometry() or not self.isVisible():
            self.setGeometry(box)
            self.show()
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.palette.color("blue"), _RING))
        inset = _RING / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, CARD_RADIUS + 2, CARD_RADIUS + 2)


def _with_arrow(box: QRect, side: Side | None) -> QRect:
    match side:
        case Side.RIGHT:
            return box.adjusted(-ARROW, 0, 0, 0)
        case Side.LEFT:
            return box.adjusted(0, 0, ARROW, 0)
        case Side.BELOW:
            return box.adjusted(0, -ARROW, 0, 0)
        case Side.ABOVE:
            return box.adjusted(0, 0, 0, ARROW)
        case None:
            return box


def _arrow(box: QRectF, tip: QPointF, side: Side, inset: float) -> QPolygonF:
    """Give the triangle from the body to the tip."""
    half, deep = _ARROW_HALF, 4.0
    across = QPointF(0, half) if side in (Side.LEFT, Side.RIGHT) else QPointF(half, 0)
    match side:
        case Side.RIGHT:
            root, tip = QPointF(box.left() + deep, tip.y()), tip + QPointF(inset * 1.5, 0)
        case Side.LEFT:
            root, tip = QPointF(box.right() - deep, tip.y()), tip - QPointF(inset * 1.5, 0)
        case Side.BELOW:
            root, tip = QPointF(tip.x(), box.top() + deep), tip + QPointF(0, inset * 1.5)
        case Side.ABOVE:
            root, tip = QPointF(tip.x(), box.bottom() - deep), tip - QPointF(0, inset * 1.5)
    return QPolygonF([root - across, tip, root + across])
