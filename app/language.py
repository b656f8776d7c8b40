"""The language on screen: every visible text goes through ``tr`` or ``put``.

The texts in the source are English and are the keys of the other languages' catalogues.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

_CONTEXT = "Inkling"


def tr(text: str, **values: object) -> str:
    """Give a text in the language that is chosen, its ``{names}`` replaced by values.

    ``text`` is a literal, so that a catalogue can be made from the source. Any thread.
    """
    translated = QCoreApplication.translate(_CONTEXT, text)
    return translated.format(**values) if values else translated


def put(setter: Callable[[str], Any], text: str, **values: object) -> None:
    """Set a text of a widget or action, as ``put(button.setText, "Undo")``. Call on main."""
    setter(tr(text, **values))
