"""How a lesson is getting on: what is done, how long it takes yet, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.language import put, tr
from app.widgets.progress import EpochProgress
from app.words import duration, thousands


class LessonProgress(QWidget):
    """A bar, words and a button. Call on main.

    Signals
    -------
    stop_wanted
        The person has seen enough.
    """

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.step, self.left = _label("strong"), _label("help"), _label("help")
        self.lesson_progress_bar = EpochProgress()
        self.lesson_progress_bar.setObjectName("lesson_progress_bar")
        put(self.lesson_progress_bar.setAccessibleName, "Progress of the lesson")
        hint = _label("help")
        put(hint.setText, "Keep drawing. The network that is learning answers.")
        hint.setWordWrap(True)
        hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.stop_lesson_button = QPushButton()
        self.stop_lesson_button.setObjectName("stop_lesson_button")
        self.stop_lesson_button.setProperty("role", "outlined")
        put(self.stop_lesson_button.setText, "Stop")
        put(self.stop_lesson_button.setAccessibleName, "Stop the lesson")
        put(self.stop_lesson_button.setToolTip, "Stop learning; what was learnt is kept (Ctrl+.)")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.left)
        column.addLayout(top)
        column.addWidget(self.lesson_progress_bar)
        column.addWidget(self.step)
        column.addWidget(hint)
        column.addStretch(1)
        column.addWidget(self.stop_lesson_button)
        self.stop_lesson_button.clicked.connect(self.stop_wanted)

    def prepare(self, words: str) -> None:
        """Say what is done before the first step."""
        self.title.setText(tr("{what}…", what=words))
        self.left.clear()
        self.step.clear()
        self.lesson_progress_bar.setMaximum(1)
        self.lesson_progress_bar.setValue(0)

    def show_step(self, step: int, steps: int, seconds: float, *, is_stopping: bool) -> None:
        """Show how far it is, ``seconds`` after the first step."""
        self.lesson_progress_bar.setMaximum(max(1, steps))
        self.lesson_progress_bar.setValue(step)
        self.title.setText(tr("Stopping…") if is_stopping else tr("Learning your handwriting"))
        self.step.setText(
            tr("Step {step} of {steps}", step=thousands(step), steps=thousands(steps))
        )
        if 0 < step < steps and seconds > 0:
            left = duration(seconds / step * (steps - step))
            self.left.setText(tr("{time} left", time=left))
        else:
            self.left.clear()

    def set_stopping(self, is_stopping: bool) -> None:
        """Say whether it has been asked to stop."""
        self.stop_lesson_button.setEnabled(not is_stopping)
        if is_stopping:
            self.title.setText(tr("Stopping…"))


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    return label
