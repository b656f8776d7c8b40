"""The button that changes one setting as advised after a run has failed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton

from app.language import put
from app.train.pickers import data_name
from app.words import plain


class FixButton(QPushButton):
    """One tap that mends what a run failed from; shown only where there is such a thing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("fix_button")
        put(self.setToolTip, "Change the setting as advised")
        put(self.setAccessibleName, "Fix")
        self.setProperty("small", True)
        self.hide()
        self._fix: dict[str, Any] = {}
        self._needs_drawings = False

    @property
    def fix(self) -> Mapping[str, Any]:
        """Settings by their names in ``TrainingConfig``, and the values they should have."""
        return self._fix

    @property
    def needs_drawings(self) -> bool:
        """Whether what is missing is the person's own drawings."""
        return self._needs_drawings

    def offer(self, fix: Mapping[str, Any] | None, data: str) -> None:
        """Offer the fix of a run that learnt from ``data``; None or nothing for none."""
        self._fix = dict(fix or {})
        self._needs_drawings = data == "own" and "data" in self._fix
        self._say()
        self.setVisible(bool(self._fix))

    def _say(self) -> None:
        value = next(iter(self._fix.values()), "")
        if self._needs_drawings:
            put(self.setText, "Open Teach")
        elif "data" in self._fix:
            put(self.setText, "Use {what}", what=partial(data_name, str(self._fix["data"])))
        elif isinstance(value, int | float):
            put(self.setText, "Set {value}", value=partial(plain, value))
        else:
            put(self.setText, "Use {what}", what=value)
