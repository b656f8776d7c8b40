"""What the Runs tab shows before the first run."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QTabBar, QWidget

from app.language import put
from app.widgets.card import Card


class NoRuns(Card):
    """Two lines of words and the way to the first run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("no_runs")
        title, words = QLabel(), QLabel()
        put(title.setText, "No runs yet")
        put(words.setText, "Each training is kept here, to look back at and compare.")
        title.setProperty("role", "title")
        words.setProperty("role", "help")
        words.setWordWrap(True)
        self.go_to_train_button = QPushButton()
        put(self.go_to_train_button.setText, "Go to Train")
        self.go_to_train_button.setObjectName("go_to_train_button")
        put(self.go_to_train_button.setAccessibleName, "Go to Train")
        put(self.go_to_train_button.setToolTip, "Show the Train tab (Ctrl+1)")
        self.go_to_train_button.clicked.connect(self._go)
        self.column.addStretch(1)
        for label in (title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        self.column.addWidget(self.go_to_train_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(1)

    @Slot()
    def _go(self) -> None:
        tabs = self.window().findChild(QTabBar, "tabs")
        if isinstance(tabs, QTabBar):
            tabs.setCurrentIndex(0)
