"""What the keys do in presenter mode, in one place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

Action = Callable[[], object]

_OTHERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class PresenterKeys:
    """Single keys, and keys with Ctrl or Alt, each with one action. Call on main.

    Keys come here only where no control wanted them: a field that has the focus keeps its letters,
    a focused button its Space. A held key acts once.
    """

    def __init__(self) -> None:
        self._actions: dict[str, Action] = {}

    def set(self, key: str, action: Action) -> None:
        """Let a key, written as ``C``, ``+``, ``Space`` or ``Ctrl+Alt+Q``, do this from now on."""
        self._actions[_normal(key)] = action

    def remove(self, key: str) -> None:
        """Let a key do nothing; no matter if it does nothing already."""
        self._actions.pop(_normal(key), None)

    def action(self, key: str) -> Action | None:
        """Return what a key does; None for nothing."""
        return self._actions.get(_normal(key))

    def press(self, event: QKeyEvent) -> bool:
        """Do what belongs to a key; False where that is nothing."""
        action = self._actions.get(_name_of(event))
        if action is None:
            return False
        if not event.isAutoRepeat():
            action()
        return True


def _normal(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def _name_of(event: QKeyEvent) -> str:
    """Write a key as ``set`` does: Shift counts only beside Ctrl, Alt or Meta."""
    modifiers = event.modifiers() & _OTHERS
    if modifiers:
        modifiers |= event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    key = event.key()
    if key in (0, Qt.Key.Key_unknown):
        return ""
    sequence = QKeySequence(modifiers.value | key)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
