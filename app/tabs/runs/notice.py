"""A bar that says what has just happened, and offers to do something about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.icons import icon
from app.language import put
from app.theme import Theme

STAYS_MS = 60_000


def _nothing() -> None:
    pass


class Notice(QFrame):
    """One sentence with one button, until it is closed or a minute has passed. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._act: Callable[[], None] = _nothing
        self._gone: Callable[[], None] = _nothing
        self.setObjectName("runs_notice")
        self.words = QLabel()
        self.words.setObjectName("runs_notice_words")
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action_button = QPushButton()
        self.action_button.setObjectName("runs_notice_action_button")
        self.action_button.setProperty("role", "small")
        self.close_button = QPushButton()
        self.close_button.setObjectName("runs_notice_close_button")
        self.close_button.setProperty("role", "flat")
        self.close_button.setFixedSize(32, 32)
        self.close_button.setStyleSheet("padding: 0; min-height: 26px;")
        put(self.close_button.setToolTip, "Close this notice")
        put(self.close_button.setAccessibleName, "Close this notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.action_button)
        row.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.dismiss)
        self.action_button.clicked.connect(self._do)
        self.close_button.clicked.connect(self.dismiss)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(
        self,
        words: str,
        button: str = "",
        tip: str = "",
        act: Callable[[], None] = _nothing,
        gone: Callable[[], None] = _nothing,
    ) -> None:
        """Show a sentence; ``act`` is what the button does, ``gone`` follows where it is not
        pressed: the notice was closed, or its time is over, or another took its place.
        """  # noqa: D205
        self._leave()
        self.words.setText(words)
        self.action_button.setText(button)
        self.action_button.setAccessibleName(button)
        self.action_button.setToolTip(tip)
        self.action_button.setVisible(bool(button))
        self._act, self._gone = act, gone
        self._timer.start()
        self.show()

    @Slot()
    def dismiss(self) -> None:
        """Go away."""
        self._leave()
        self._timer.stop()
        self.hide()

    def _leave(self) -> None:
        gone, self._act, self._gone = self._gone, _nothing, _nothing
        gone()

    @Slot()
    def _do(self) -> None:
        act, self._act, self._gone = self._act, _nothing, _nothing
        self.dismiss()
        act()

    @Slot()
    def _restyle(self) -> None:
        palette = self._theme.palette
        self.setStyleSheet(
            f"QFrame#runs_notice {{ background: {palette.raised}; border-radius: 8px; }}"
            f"QPushButton[role=small] {{ background: {palette.card}; }}"
        )
        self.close_button.setIcon(icon("close", palette.color("text2"), 16))
