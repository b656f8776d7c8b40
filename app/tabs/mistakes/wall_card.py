"""The card with the wall: how many are wrong, which come first, and which are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.language import noop, put
from app.tabs.mistakes.filter_button import HEIGHT, FilterButton
from app.tabs.mistakes.fitting_sentence import FittingSentence
from app.tabs.mistakes.wall import Wall
from app.tabs.mistakes.words import ORDERS, helps
from app.theme import CARD_PADDING, Theme
from app.widgets.card import Card
from app.widgets.segmented import Segmented
from model.inside.mistakes import Order

_BORDER, _SCROLL_BAR = 1, 10
_WIDE = 540
_BESIDE = 2  # between tiles and scroll bar


class WallCard(Card):
    """``wall`` with its title, ``wall_order`` and ``filter_button``. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title_parts = ("", "", "")
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.wall_order = _order_control()
        self.filter_button = FilterButton(theme)
        self.filter_button.setObjectName("filter_button")
        put(self.filter_button.setToolTip, "Show all digits again (Esc)")
        self.set_filter("")
        self.help = FittingSentence("help")
        self.help.setMinimumHeight(HEIGHT)  # so that the wall stays where it is when a chip comes
        self.wall = Wall(theme)
        self.wall.setObjectName("wall")
        self._top, self._below = QHBoxLayout(), QHBoxLayout()
        self.wall.set_room_beside(_BESIDE)
        self._lay_out()
        self.wall_order.changed.connect(self._tell_help)
        theme.changed.connect(self._restyle)
        self._tell_help()

    @property
    def title_words(self) -> str:
        """The title without its colour."""
        return "".join(self._title_parts)

    @property
    def order(self) -> Order:
        """Which digits come first."""
        return Order(self.wall_order.value())

    def set_title(self, before: str, number: str, after: str) -> None:
        """Show a title whose number, what the network got wrong, stands out."""
        if (before, number, after) != self._title_parts:
            self._title_parts = (before, number, after)
            self._restyle()

    def set_filter(self, words: str) -> None:
        """Say which digits alone are shown; empty where all are."""
        if not words and self.filter_button.hasFocus():
            self.wall.setFocus()  # it goes with the button otherwise
        self.filter_button.setVisible(bool(words))
        self.filter_button.set_words(words)
        shown = noop("Only {digits}. Show all again") if words else noop("All digits are shown")
        put(self.filter_button.setAccessibleName, shown, digits=words)

    def _lay_out(self) -> None:
        inner = CARD_PADDING - _BORDER
        # The scroll bar stands in the padding, so that the tiles end where the title does.
        self.column.setContentsMargins(inner, inner, inner - _SCROLL_BAR - _BESIDE, inner)
        for row in (self._top, self._below):
            row.setContentsMargins(0, 0, _SCROLL_BAR + _BESIDE, 0)
            row.setSpacing(8)
            self.column.addLayout(row)
        self._top.addWidget(self.title, 1)
        self._top.addWidget(self.wall_order)
        self._below.addWidget(self.filter_button)
        self._below.addWidget(self.help, 1)
        self.column.addWidget(self.wall, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the title have its line to itself where there is little room."""
        super().resizeEvent(event)
        self._place_order()

    def _place_order(self) -> None:
        words = self.title.sizeHint().width() + 8 + self.wall_order.sizeHint().width()
        is_beside = self.width() >= max(_WIDE, words + 2 * CARD_PADDING)
        row, other = (self._top, self._below) if is_beside else (self._below, self._top)
        if row.indexOf(self.wall_order) < 0:
            other.removeWidget(self.wall_order)
            row.addWidget(self.wall_order)

    @Slot()
    def _tell_help(self) -> None:
        self.help.set_wordings(helps(self.order))

    @Slot()
    def _restyle(self) -> None:
        before, number, after = self._title_parts
        color = self._theme.palette.orange
        mark = f"<span style='color:{color}'>{number}</span>" if number else ""
        self.title.setText(before + mark + after)
        self._tell_help()
        self._place_order()


def _order_control() -> Segmented:
    choices = [(order.value, ORDERS[order][0]) for order in Order]
    control = Segmented("wall", choices, small=True)
    control.setObjectName("wall_order")
    put(control.setAccessibleName, "Which digits come first")
    for order in Order:
        button = control.button(order.value)
        put(button.setToolTip, ORDERS[order][1])
        put(button.setAccessibleName, ORDERS[order][0])
    return control
