"""The line above the panels: a prompt at the left, a tally at the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from app.icons import pixmap
from app.presenter.label import StageLabel
from app.presenter.scale import PROMPT, Scalable
from app.theme import Theme

_CHIP_HEIGHT, _CHIP_TYPE, _CHIP_AIR, _CHIP_ICON, _CHIP_GAP = 64, 36, 28, 34, 14
_COLORS = {"orange": ("orange_tint", "orange_chip"), "blue": ("blue_tint", "blue_chip"),
           "plain": ("raised", "text2")}  # fmt: skip


class StageChip(QLabel):
    """A verdict: an icon and a few words on a tint, ``orange``, ``blue`` or ``plain``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind, self._icon, self._scale = "plain", "", 1.0
        self.setObjectName("presenter_chip")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def kind(self) -> str:
        """The tint."""
        return self._kind

    def set_state(self, words: str, kind: str, icon: str = "") -> None:
        """Show other words, another tint and icon (a name of ``app.icons``, or none)."""
        self._kind, self._icon = kind, icon
        self.setText(words)
        self.updateGeometry()
        self.update()

    def set_scale(self, scale: float) -> None:
        """Draw it that much larger than at 1920 × 1080."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for icon, words and rounded ends."""
        words = QFontMetricsF(self._theme.font(_CHIP_TYPE, 600)).horizontalAdvance(self.text())
        width = 2 * _CHIP_AIR + words + (_CHIP_ICON + _CHIP_GAP if self._icon else 0)
        return QSize(round(width * self._scale + 1), round(_CHIP_HEIGHT * self._scale))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint, the icon and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        ground, ink = (self._theme.palette.color(name) for name in _COLORS[self._kind])
        room = QRectF(0, 0, self.width() / self._scale, _CHIP_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(room, _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
        left = float(_CHIP_AIR)
        if self._icon:
            ratio = self.devicePixelRatioF() * self._scale
            drawn = pixmap(self._icon, ink, _CHIP_ICON, ratio)
            painter.drawPixmap(round(left), round((_CHIP_HEIGHT - _CHIP_ICON) / 2), drawn)
            left += _CHIP_ICON + _CHIP_GAP
        painter.setPen(ink)
        painter.setFont(self._theme.font(_CHIP_TYPE, 600))
        painter.drawText(room.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())

    @Slot()
    def _restyle(self) -> None:
        self.update()


class TopPlace(QWidget):
    """``prompt`` and ``accent`` in one line ("Can you fool it?" "Draw a 4"), then ``chip``.

    The right end is for a widget of a game's own, its tally.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 1.0
        self.prompt = StageLabel(theme, PROMPT, 600)
        self.prompt.setObjectName("presenter_prompt")
        self.accent = StageLabel(theme, PROMPT, 600, "blue")
        self.accent.setObjectName("presenter_prompt_accent")
        self.chip = StageChip(theme)
        self.chip.hide()
        self._right: QWidget | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for label in (self.prompt, self.accent, self.chip):
            self._row.addWidget(label)
        self._row.addStretch(1)

    def show_prompt(self, words: str, accent: str = "") -> None:
        """Say what a visitor is to do: plain words, then words in blue."""
        self.prompt.setText(words)
        self.accent.setText(accent)
        self.accent.setVisible(bool(accent))
        self.prompt.setVisible(bool(words))

    def show_chip(self, words: str, kind: str = "orange", icon: str = "check") -> None:
        """Show a verdict beside the prompt; empty words for none."""
        if words:
            self.chip.set_state(words, kind, icon)
        self.chip.setVisible(bool(words))

    def stack(self, is_stacked: bool) -> None:
        """Put the parts below each other, where there is height but little width; or in a line."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_stacked else directions.LeftToRight)
        side = Qt.AlignmentFlag.AlignLeft if is_stacked else Qt.AlignmentFlag(0)
        for part in (self.chip, self._right):
            if part is not None:
                self._row.setAlignment(part, side)

    def set_right(self, widget: QWidget) -> None:
        """Give the right end to a widget with ``set_scale``, in place of the one before."""
        if self._right is not None:
            self._row.removeWidget(self._right)
            self._right.deleteLater()
        self._right = widget
        self._row.addWidget(widget)
        self.set_scale(self._scale)

    def set_scale(self, scale: float) -> None:
        """Draw everything that much larger than at 1920 × 1080."""
        self._scale = scale
        self._row.setSpacing(round(18 * scale))
        for part in (self.prompt, self.accent, self.chip, self._right):
            if isinstance(part, Scalable):
                part.set_scale(scale)
