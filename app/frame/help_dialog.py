"""What Inkling is for and every shortcut, in one small window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.language import LANGUAGES, language, noop, put
from app.settings import Settings
from app.widgets.segmented import Segmented

_TOUR = (
    noop("Draw a digit: the network answers while you draw."),
    noop("Several digits beside each other are one number: click one to see its bars."),
    noop("Press Train: a fresh network learns, and answers you from its first step on."),
    noop("Keep drawing: the curve under the answer follows your last drawing through the run."),
    noop(
        "The list above the digit says which network answers; Shipped is the one that came along."
    ),
)
_SHORTCUTS = (
    (noop("Ctrl+Z"), noop("Undo")),
    (noop("Ctrl+Shift+Z, Ctrl+Y"), noop("Redo")),
    (noop("C, Del"), noop("Clear the canvas")),
    (noop("Ctrl+T"), noop("Train")),
    (noop("Space"), noop("Pause, continue")),
    (noop("S"), noop("One step, while paused")),
    (noop("Ctrl+."), noop("Stop")),
    (noop("Z"), noop("Accuracy from 90 %")),
    (noop("Ctrl+V"), noop("Paste a picture of a digit; dropping one works as well")),
    (noop("Ctrl+O"), noop("Open a picture, a network or a run")),
    (noop("Ctrl+S"), noop("Save the run in view as a souvenir: one file")),
    (noop("Ctrl+Shift+S, Ctrl+Shift+C"), noop("Save or copy a picture of the window")),
    (noop("Ctrl+L"), noop("Light or dark")),
    (
        noop("Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5, Ctrl+6"),
        noop("Train, Inside, Mistakes, Map, Teach, Runs"),
    ),
    (
        noop("Ctrl+Shift+0 … Ctrl+Shift+9"),
        noop("Save the drawing as that digit; in Teach the digit alone"),
    ),
    (noop("Ctrl+H"), noop("How the drawing becomes 28 × 28 pixels; Esc goes back")),
    (
        noop("Alt+R"),
        noop("Replay the run; Alt+Left and Alt+Right one moment, Alt+End back to the end"),
    ),
    (noop("Arrows, Home, End"), noop("On the slider of the replay: moment by moment, to its ends")),
    (noop("F2, Del, Enter, Space"), noop("On the Runs: name, delete, let answer, compare")),
    (
        noop("F11"),
        noop("Presenter mode, for a table or a stage; its keys are along its lower edge"),
    ),
    (noop("F1"), noop("This help")),
    (
        noop("Arrows, Enter"),
        noop("On the canvas: move, lower and lift the pen (Shift: larger steps)"),
    ),
    (noop("Ctrl+Left, Ctrl+Right"), noop("On the canvas: the bars of another digit of a number")),
)

_FRAME = 64
"""Height that a window manager and a bar along the screen may need."""


class HelpDialog(QDialog):
    """Modeless, so that one can read and try at once.

    Signals
    -------
    tour_wanted
        The person wants to see the tour; the dialog is closed.
    """

    tour_wanted = Signal()

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("help_dialog")
        put(self.setWindowTitle, "Help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page = QWidget()
        column = self._column = QVBoxLayout(self._page)
        column.setContentsMargins(24, 24, 24, 8)
        column.setSpacing(8)
        column.addWidget(_label(noop("Draw a digit, watch a network learn to read it"), "title"))
        for sentence in _TOUR:
            column.addWidget(_label(sentence, "body2"))
        column.addSpacing(8)
        column.addWidget(_label(noop("Shortcuts"), "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for row, (keys, what) in enumerate(_SHORTCUTS):
            grid.addWidget(_label(keys, "strong"), row, 0)
            grid.addWidget(_label(what, "body2"), row, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setObjectName("help_area")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        self._lines = self._foot()
        whole.addLayout(self._lines)

    def _foot(self) -> QHBoxLayout:
        """Make the line with the languages and the buttons, which never scrolls away."""
        self.close_button = QPushButton()
        put(self.close_button.setText, "Close")
        self.close_button.setObjectName("close_button")
        put(self.close_button.setAccessibleName, "Close the help")
        put(self.close_button.setToolTip, "Close (Esc)")
        self.close_button.clicked.connect(self.close)
        self.language_picker = self._language_picker()
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(_label(noop("Language"), "field"))
        foot.addWidget(self.language_picker)
        foot.addStretch(1)
        self.tour_button = QPushButton()
        self.tour_button.setObjectName("help_tour_button")
        put(self.tour_button.setText, "Show the tour")
        put(self.tour_button.setAccessibleName, "Show the tour")
        put(self.tour_button.setToolTip, "Six steps at the real controls (Alt+T)")
        self.tour_button.setShortcut(QKeySequence("Alt+T"))
        self.tour_button.clicked.connect(self._want_tour)
        foot.addWidget(self.tour_button)
        foot.addWidget(self.close_button)
        return foot

    def _fit(self) -> None:
        """Take the height of all words, or what the screen has where that is less."""
        wanted = self._page.sizeHint()
        self._area.setMinimumWidth(
            wanted.width() + self._area.verticalScrollBar().sizeHint().width()
        )
        self.ensurePolished()
        height = wanted.height() + self._lines.sizeHint().height()
        self.resize(
            self.sizeHint().width(),
            min(height, self.screen().availableGeometry().height() - _FRAME),
        )
        self._column.invalidate()  # asking for its size has made it take its old places for true

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the words once they have their type."""
        super().showEvent(event)
        for label in self._page.findChildren(QLabel):
            label.ensurePolished()
        self._fit()

    def _language_picker(self) -> Segmented:
        picker = Segmented("language", list(LANGUAGES.items()))
        picker.setObjectName("language_picker")
        put(picker.setAccessibleName, "Language")
        put(picker.setToolTip, "The language of the whole program")
        picker.setValue(language().code)
        picker.changed.connect(self._choose_language)
        return picker

    @Slot()
    def _want_tour(self) -> None:
        self.close()
        self.tour_wanted.emit()

    @Slot(str)
    def _choose_language(self, code: str) -> None:
        """Switch to a language, for the next start too."""
        self._settings.language = code
        language().choose(code)
        self._fit()


def _label(words: str, role: str) -> QLabel:
    label = QLabel()
    put(label.setText, words)
    label.setProperty("role", role)
    return label
