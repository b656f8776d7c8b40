"""One choice of a few: exclusive buttons in one trough."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.language import put

HEIGHT, SMALL_HEIGHT = 40, 28
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class _SegmentButton(QPushButton):
    """Asks for the room of its bold label, so that choosing moves nothing."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words = self.text().replace("&", "")
        extra = QFontMetrics(bold).horizontalAdvance(words)
        extra -= self.fontMetrics().horizontalAdvance(words)
        return hint + QSize(max(0, extra), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Segmented(QFrame):
    """Exclusive buttons named ``{prefix}_{key}``; the first one is chosen at the start.

    ``choices`` are keys with English words, which are shown in the language that is chosen.
    Arrow keys, Home and End choose within; Tab enters at the chosen one and leaves.

    Signals
    -------
    changed(str)
        The key of the choice now on. Once per change, by hand or by ``setValue``.
    """

    changed = Signal(str)

    def __init__(
        self,
        prefix: str,
        choices: Sequence[tuple[str, str]],
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self.setProperty("small", small)
        self.setFixedHeight(SMALL_HEIGHT if small else HEIGHT)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        margin = 2 if small else 3
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(0)
        for key, words in choices:
            self._buttons[key] = self._make(f"{prefix}_{key}", words, small)
            row.addWidget(self._buttons[key])
        self._value = choices[0][0]
        self._buttons[self._value].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)
        self._enter_at_choice()

    def value(self) -> str:
        """Return the key of the choice that is on."""
        return self._value

    def setValue(self, key: str) -> None:
        """Choose; ``KeyError`` if there is no such key."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QPushButton:
        """Return the button of that key, for its tooltip and accessible name."""
        return self._buttons[key]

    def set_enabled(self, key: str, enabled: bool) -> None:
        """Allow or forbid one choice."""
        self._buttons[key].setEnabled(enabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys of a button choose among its neighbours."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._choose_by_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _make(self, name: str, words: str, small: bool) -> QPushButton:
        button = _SegmentButton()
        put(button.setText, words)
        button.setObjectName(name)
        button.setProperty("role", "segment")
        button.setProperty("small", small)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        button.installEventFilter(self)
        self._group.addButton(button)
        return button

    def _choose_by_key(self, key: Qt.Key) -> bool:
        open_keys = [name for name, button in self._buttons.items() if button.isEnabled()]
        if not open_keys or key not in (*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End):
            return False
        if key in _STEPS and self._value in open_keys:
            target = open_keys[(open_keys.index(self._value) + _STEPS[key]) % len(open_keys)]
        else:
            target = open_keys[-1 if key == Qt.Key.Key_End else 0]
        self._buttons[target].setChecked(True)
        self._buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @Slot(object, bool)
    def _on_toggled(self, button: QPushButton, checked: bool) -> None:
        if not checked:
            return
        self._value = next(key for key, known in self._buttons.items() if known is button)
        self._enter_at_choice()
        self.changed.emit(self._value)

    def _enter_at_choice(self) -> None:
        for key, button in self._buttons.items():
            chosen = key == self._value
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
            )
