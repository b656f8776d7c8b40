"""What the classes of the network that answers are called on screen: digits, then symbols."""

from __future__ import annotations

from collections.abc import Sequence

from model.symbols import DIGITS

_names: tuple[str, ...] = DIGITS


def name_classes(names: Sequence[str]) -> None:
    """Call the classes so from now on, the ten digits first; ``LiveReader`` does. Call on main."""
    global _names
    _names = tuple(names)


def class_name(index: int) -> str:
    """Give the name of a class; a number where the network that answers has no such class."""
    return _names[index] if index < len(_names) else str(index)


def class_names(count: int) -> tuple[str, ...]:
    """Give the names of that many classes."""
    return tuple(class_name(index) for index in range(count))
