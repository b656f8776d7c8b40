"""Key combinations as people write them in a settings file."""

from __future__ import annotations

import re

_MODIFIERS = {"ctrl": "Ctrl", "control": "Ctrl", "strg": "Ctrl", "alt": "Alt", "shift": "Shift"}
_MODIFIERS |= {"meta": "Meta", "win": "Meta", "super": "Meta", "cmd": "Meta"}
_ORDER = ("Ctrl", "Alt", "Shift", "Meta")
_KEY = re.compile(r"[A-Z0-9]|F[1-9]|F1[0-2]")
_TAKEN = ("Alt+F4",)
"""What the system itself takes, so that no program ever sees it."""


def normal_keys(text: str) -> str | None:
    """Write a combination in one way, as ``Ctrl+Shift+Q``; None where it is none.

    It needs Ctrl, Alt or Meta, and exactly one letter, digit or function key; case and spaces do
    not matter. A key alone is none: visitors would find it.
    """
    parts = [part.strip() for part in text.split("+")]
    given = [_MODIFIERS.get(part.lower()) for part in parts[:-1]]
    key = parts[-1].upper()
    if None in given or len(set(given)) < len(given) or not _KEY.fullmatch(key):
        return None
    if not {"Ctrl", "Alt", "Meta"} & set(given):
        return None
    keys = "+".join([name for name in _ORDER if name in given] + [key])
    return None if keys in _TAKEN else keys
