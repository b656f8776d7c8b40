"""What Inkling is for and every shortcut, in one small window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

_TOUR = (
    "Draw a digit: the network answers while you draw.",
    "Several digits beside each other are one number: click one to see its bars.",
    "Press Train: a fresh network learns, and answers you from its first step on.",
    "Keep drawing: the curve under the answer follows your last drawing through the run.",
    "The list above the digit says which network answers; Shipped is the one that came along.",
)
_SHORTCUTS = (
    ("Ctrl+Z", "Undo"),
    ("Ctrl+Shift+Z, Ctrl+Y", "Redo"),
    ("C, Del", "Clear the canvas"),
    ("Ctrl+T", "Train"),
    ("Space", "Pause, continue"),
    ("S", "One step, while paused"),
    ("Ctrl+.", "Stop"),
    ("Z", "Accuracy from 90 %"),
    ("Ctrl+V", "Paste a picture of a digit; dropping one works as well"),
    ("Ctrl+O", "Open a picture, a network or a run"),
    ("Ctrl+L", "Light or dark"),
    (
        "Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5, Ctrl+6",
        "Train, Inside, Mistakes, Map, Teach, Runs",
    ),
    ("Ctrl+Shift+0 … Ctrl+Shift+9", "Save the drawing as that digit; in Teach the digit alone"),
    ("Ctrl+H", "How the drawing becomes 28 × 28 pixels; Esc goes back"),
    ("Alt+R", "Replay the run; Alt+Left and Alt+Right one moment, Alt+End back to the end"),
    ("Arrows, Home, End", "On the slider of the replay: moment by moment, to its ends"),
    ("F2, Del, Enter, Space", "On the Runs: name, delete, let answer, compare"),
    ("F1", "This help"),
    ("Arrows, Enter", "On the canvas: move, lower and lift the pen (Shift: larger steps)"),
    ("Ctrl+Left, Ctrl+Right", "On the canvas: the bars of another digit of a number"),
)


class HelpDialog(QDialog):
    """Modeless, so that one can read and try at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help_dialog")
        self.setWindowTitle("Help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(_label("Draw a digit, watch a network learn to read it", "title"))
        for sentence in _TOUR:
            column.addWidget(_label(sentence, "body2"))
        column.addSpacing(8)
        column.addWidget(_label("Shortcuts", "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for row, (keys, what) in enumerate(_SHORTCUTS):
            grid.addWidget(_label(keys, "strong"), row, 0)
            grid.addWidget(_label(what, "body2"), row, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self.close_button = QPushButton("Close")
        self.close_button.setObjectName("close_button")
        self.close_button.setAccessibleName("Close the help")
        self.close_button.setToolTip("Close (Esc)")
        self.close_button.clicked.connect(self.close)
        column.addSpacing(8)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)


def _label(words: str, role: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", role)
    return label
