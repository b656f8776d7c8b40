"""Labels of the lab's cards."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.language import put


class LabLabel(QLabel):
    """Words in one of the style sheet's roles, which may become another one."""

    def __init__(self, words: str, role: str, name: str = "") -> None:
        super().__init__()
        put(self.setText, words)
        self.setObjectName(name)
        self.setProperty("role", role)

    def say(self, words: str, role: str, /, **values: object) -> None:
        """Show other words in a role, their ``{names}`` replaced by values."""
        put(self.setText, words, **values)
        if role != self.property("role"):
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
