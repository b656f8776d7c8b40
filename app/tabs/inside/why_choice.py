"""Choosing the class that is asked about: a button each, ten in a row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QScrollArea, QWidget

from app.class_names import class_name
from app.language import put

IN_A_ROW = 10
_ROWS_SEEN = 3
_HEIGHT, _GAP = 32, 6
_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: IN_A_ROW, Qt.Key.Key_Up: -IN_A_ROW,
}  # fmt: skip


class ClassChoice(QScrollArea):
    """Buttons named ``why_0``, ``why_1`` …, one of them on, or none.

    Arrow keys, Home and End choose within; Tab enters at the one that is on and leaves.

    Signals
    -------
    chosen(int)
        The person pressed the button of that class, also where it was on already.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self._choose)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.setWidget(inside)
        self.set_count(IN_A_ROW)

    def buttons(self) -> list[QPushButton]:
        """Return the buttons, in the order of the classes."""
        made = [self._group.button(index) for index in range(len(self._group.buttons()))]
        return [button for button in made if isinstance(button, QPushButton)]

    def set_count(self, count: int) -> None:
        """Offer as many classes, by their names."""
        before = self.buttons()
        for index, button in enumerate(before[:count]):
            if button.text() != _label(index):
                self._name(button, index)
        if count == len(before):
            return
        for button in before[count:]:
            self._group.removeButton(button)
            self._grid.removeWidget(button)
            button.deleteLater()
        for index in range(len(before), count):
            self._add(index)
        rows = -(-count // IN_A_ROW)
        seen = min(rows, _ROWS_SEEN)
        self.setFixedHeight(seen * (_HEIGHT + _GAP) - _GAP)
        scrolls = rows > _ROWS_SEEN
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff
        )
        self._enter_at(self._group.checkedId())

    def value(self) -> int | None:
        """Return the class that is on; None for none."""
        index = self._group.checkedId()
        return None if index < 0 else index

    def set_value(self, index: int | None) -> None:
        """Show which class is on; None for none."""
        if index == self.value():
            return
        if index is None:
            self._group.setExclusive(False)
            for button in self.buttons():
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self._group.button(index).setChecked(True)
        self._enter_at(-1 if index is None else index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys of a button choose among its neighbours."""
        if isinstance(watched, QPushButton) and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            return is_press and self._choose_by_key(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _add(self, index: int) -> None:
        button = QPushButton()
        button.setObjectName(f"why_{index}")
        button.setProperty("role", "class")
        button.setCheckable(True)
        button.setFixedHeight(_HEIGHT)
        button.setMinimumWidth(1)
        self._name(button, index)
        button.installEventFilter(self)
        self._group.addButton(button, index)
        self._grid.addWidget(button, *divmod(index, IN_A_ROW))

    def _name(self, button: QPushButton, index: int) -> None:
        name = class_name(index)
        button.setText(_label(index))
        put(button.setAccessibleName, "Ask about {digit}", digit=name)
        put(
            button.setToolTip, "What speaks for {digit}, and what against? (arrow keys)",
            digit=name,
        )  # fmt: skip

    def _choose_by_key(self, watched: QPushButton, key: Qt.Key) -> bool:
        buttons = self.buttons()
        at = self._group.id(watched)
        if key in _STEPS:
            target = at + _STEPS[key]
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            target = 0 if key == Qt.Key.Key_Home else len(buttons) - 1
        else:
            return False
        if 0 <= target < len(buttons):
            buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(buttons[target], 0, 0)
            buttons[target].click()
        return True

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._enter_at(index)
        self.chosen.emit(index)

    def _enter_at(self, index: int) -> None:
        for place, button in enumerate(self.buttons()):
            entered = place == max(index, 0)
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if entered else Qt.FocusPolicy.ClickFocus
            )


def _label(index: int) -> str:
    return class_name(index).replace("&", "&&")  # one alone marks a letter to press
