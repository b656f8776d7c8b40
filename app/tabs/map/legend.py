"""The ten digits in their colours; each can be shown alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from app.language import put
from app.tabs.map.colors import digit_color
from app.theme import Theme

_WIDTH, _HEIGHT = 32, 28
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class MapLegend(QWidget):
    """Buttons named ``map_digit_0`` to ``map_digit_9``, one at most chosen. Call on main.

    Signals
    -------
    chosen : int or None
        The digit to be shown alone, or None for all.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # one or none
        self._group.idClicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for digit in range(10):
            button = self._make(digit)
            self._buttons.append(button)
            self._group.addButton(button, digit)
            row.addWidget(button)
        row.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def value(self) -> int | None:
        """Return the digit that is shown alone, None for all."""
        on = [digit for digit, button in enumerate(self._buttons) if button.isChecked()]
        return on[0] if on else None

    def button(self, digit: int) -> QToolButton:
        """Return the button of a digit."""
        return self._buttons[digit]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the left and right keys go from button to button."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and watched in self._buttons:
                place = (self._buttons.index(watched) + step) % 10
                self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Ask for ten buttons side by side."""
        return QSize(10 * _WIDTH + 9 * 4, _HEIGHT)

    def _make(self, digit: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"map_digit_{digit}")
        button.setText(str(digit))
        button.setCheckable(True)
        button.setFixedSize(_WIDTH, _HEIGHT)
        put(button.setToolTip, "Show only the {digit}s; again for all (Space)", digit=digit)
        put(button.setAccessibleName, "Show only the {digit}s", digit=digit)
        button.installEventFilter(self)
        return button

    @Slot(int)
    def _choose(self, digit: int) -> None:
        is_on = self._buttons[digit].isChecked()
        for other, button in enumerate(self._buttons):
            button.setChecked(is_on and other == digit)
        self.chosen.emit(digit if is_on else None)

    @Slot()
    def _restyle(self) -> None:
        palette = self._theme.palette
        for digit, button in enumerate(self._buttons):
            color = digit_color(self._theme, digit).name()
            button.setStyleSheet(
                f"QToolButton {{ color: {color}; font-size: 15px; font-weight: 700; padding: 0;"
                f" background: transparent; border: 1px solid {palette.line};"
                " border-radius: 8px; min-height: 24px; }"
                f"QToolButton:hover {{ background: {palette.hover}; }}"
                f"QToolButton:checked {{ background: {palette.blue_tint};"
                f" border: 2px solid {palette.blue}; }}"
                f"QToolButton:focus {{ border: 2px solid {palette.blue}; }}"
            )
