"""The line under the map: what is on it, how far t-SNE has come, and its buttons."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.language import noop, put, tr
from app.widgets.progress import EpochProgress

_HEIGHT = 40
_WHOLE = 1000


class MapFoot(QWidget):
    """Words, and while t-SNE is at work a bar with Cancel; Update where its picture is old."""

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setProperty("role", "help")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.map_progress = EpochProgress()
        self.map_progress.setObjectName("map_progress")
        put(self.map_progress.setAccessibleName, "How much of t-SNE is done")
        self.map_progress.setRange(0, _WHOLE)
        self.map_cancel_button = _button(
            "map_cancel_button", noop("Cancel"),
            noop("Stop t-SNE and go back to the flat view"), "Alt+C",
        )  # fmt: skip
        self.map_update_button = _button(
            "map_update_button", noop("Update"),
            noop("t-SNE of the network as it is now"), "Alt+U",
        )  # fmt: skip
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.words)
        left.addWidget(self.map_progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.map_cancel_button)
        row.addWidget(self.map_update_button)
        self.setFixedHeight(_HEIGHT)
        self.show_state("")

    def hasHeightForWidth(self) -> bool:
        """Take two lines at any width: a page that scrolls would ask for more than it needs."""
        return False

    def show_state(
        self, words: str, progress: float | None = None, *, is_old: bool = False
    ) -> None:
        """Show words, and how much of t-SNE is done, from 0 to 1, while it is at work."""
        self.words.setText(words)
        is_at_work = progress is not None
        self.map_progress.setVisible(is_at_work)
        self.map_cancel_button.setVisible(is_at_work)
        self.map_update_button.setVisible(is_old and not is_at_work)
        self.map_progress.setValue(round(_WHOLE * (progress or 0)))


def _button(name: str, words: str, tip: str, keys: str) -> QPushButton:
    button = QPushButton()
    put(button.setText, words)
    button.setObjectName(name)
    button.setProperty("role", "small")
    button.setShortcut(QKeySequence(keys))
    shown = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    put(button.setToolTip, "{tip} ({keys})", tip=partial(tr, tip), keys=shown)
    put(button.setAccessibleName, tip)
    return button
