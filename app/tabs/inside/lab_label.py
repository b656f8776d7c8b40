"""Labels of the lab's cards."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


class LabLabel(QLabel):
    """Words in one of the style sheet's roles, which may become another one."""

    def __init__(self, words: str, role: str, name: str = "") -> None:
        super().__init__(words)
        self.setObjectName(name)
        self.setProperty("role", role)

    def say(self, words: str, role: str) -> None:
        """Show other words in a role."""
        self.setText(words)
        if role != self.property("role"):
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
