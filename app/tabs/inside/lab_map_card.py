"""The card with the map of all shifts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.class_names import class_name
from app.language import noop, put, tr
from app.tabs.inside.lab_label import LabLabel
from app.tabs.inside.lab_map import LabMap
from app.tabs.inside.lab_words import NOTHING_DRAWN, map_help
from app.theme import Theme
from app.widgets.card import Card
from model.inside.robustness import Changes
from model.inside.shift_map import SHIFTS, ShiftMap

_PAD = 16
_BESIDE_FROM = 420
_LEAST_WORDS = 160
_LARGEST = 340


class MapCard(Card):
    """``lab_map`` with what it says in words. Call on main."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.lab_map = LabMap(theme)
        self.lab_map.setObjectName("lab_map")
        put(self.lab_map.setAccessibleName, "How sure it is at each shift")
        put(self.lab_map.setToolTip, "Click to move the image there (arrow keys; Home: back)")
        self.lab_map_count = LabLabel("", "stat", "lab_map_count")
        self._count_words = LabLabel("", "remark")
        self._help = LabLabel(NOTHING_DRAWN, "help")
        self.lab_map_words = LabLabel("", "remark", "lab_map_words")
        self._legend = _Ramp(theme, self.lab_map)
        for label in (self._count_words, self._help, self.lab_map_words):
            label.setWordWrap(True)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(_PAD)
        self._body.addWidget(self.lab_map, 0, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(self._words(), 1)
        self.column.addWidget(LabLabel(noop("Moved anywhere"), "title"))
        self.column.addLayout(self._body)
        self._shift = (0.0, 0.0)
        self._last: tuple[ShiftMap | None, str, str] = (None, NOTHING_DRAWN, "")
        theme.changed.connect(self._reword)
        self.lab_map.pointed.connect(self._say)
        self._legend.hide()

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        for widget in (self.lab_map_count, self._count_words):
            words.addWidget(widget)
        words.addSpacing(4)
        words.addWidget(self._help)
        words.addSpacing(4)
        words.addWidget(self._legend)
        words.addStretch(1)
        words.addWidget(self.lab_map_words)
        return words

    @Slot()
    def _reword(self) -> None:
        self.show_map(*self._last)

    def show_map(
        self, shift_map: ShiftMap | None, waiting: str = NOTHING_DRAWN, compared: str = ""
    ) -> None:
        """Show a map and in words what to compare it with, or say why there is none."""
        self._last = (shift_map, waiting, compared)
        self.lab_map.show_map(shift_map)
        self._legend.setVisible(shift_map is not None)
        if shift_map is None:
            self.lab_map_count.setText("")
            self._count_words.setText("")
            put(self._help.setText, waiting)
        else:
            about, exact = noop("≈ {places} of {all}"), noop("{places} of {all}")
            words = about if shift_map.is_coarse else exact
            count, digit = shift_map.agreeing, shift_map.digit
            put(self.lab_map_count.setText, words, places=count, all=SHIFTS * SHIFTS)
            words = tr("places where it still says {digit}", digit=class_name(digit))
            self._count_words.setText(words + compared)
            self._help.setText(map_help(shift_map.digit))
            self._legend.setVisible(True)
        self._say("")

    def show_changes(self, changes: Changes) -> None:
        """Mark where the image is."""
        self.lab_map.show_shift(changes.right, changes.down)
        self._shift = (float(changes.right), float(changes.down))
        self._say("")

    def minimumSizeHint(self) -> QSize:
        """Ask for a map as small as it can be: it shrinks when the card does."""
        return QSize(self.lab_map.least_side() + 2 * _PAD, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words beside the map where there is room."""
        super().resizeEvent(event)
        room = self.width() - 2 * _PAD
        is_beside = self.width() >= _BESIDE_FROM
        top_down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(across if is_beside else top_down)
        if is_beside:
            room = min(_LARGEST, room - _LEAST_WORDS - _PAD)
        self.lab_map.fit(room)

    @Slot(str)
    def _say(self, words: str) -> None:
        right, down = self._shift
        if not words and right.is_integer() and down.is_integer():
            words = self.lab_map.words_at(int(right), int(down))
        self.lab_map_words.setText(words)
        self.lab_map.setAccessibleDescription(words)


class _Ramp(QWidget):
    """What the colours mean, from not sure to sure."""

    def __init__(self, theme: Theme, lab_map: LabMap) -> None:
        super().__init__()
        self._theme, self._map = theme, lab_map
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(28)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Ask for room for the words at both ends."""
        return QSize(_LEAST_WORDS, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ramp and the words at its ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ramp = QLinearGradient(0, 0, self.width(), 0)
        for tenth in range(11):
            ramp.setColorAt(tenth / 10, self._map.color_of(tenth / 10))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ramp)
        painter.drawRoundedRect(QRectF(0, 0, self.width(), 8), 3, 3)
        painter.setPen(self._theme.palette.color("text2"))
        painter.setFont(self._theme.font(12))
        below = QRectF(0, 10, self.width(), 18)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, tr("not sure"))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, tr("sure"))

    @Slot()
    def _restyle(self) -> None:
        self.update()
