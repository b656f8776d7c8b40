"""What goes into a souvenir, asked before it is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.language import noop, put
from app.widgets.switch import Switch

_WIDTH = 460


class SouvenirDialog(QDialog):
    """Modeless: says what a souvenir holds, and asks for the drawings. Call on main.

    A personal network has learnt from the drawings, and remembers something of them.

    Signals
    -------
    save_wanted : bool
        The run is to be saved; whether with the person's drawings.
    """

    save_wanted = Signal(bool)

    def __init__(
        self, parent: QWidget, name: str, drawings: int, *, is_personal: bool = False
    ) -> None:
        super().__init__(parent)
        self._is_personal = is_personal
        self.setObjectName("souvenir_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        put(self.setWindowTitle, "Save a souvenir")
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        title = _label("title")
        put(title.setText, "A souvenir of “{name}”", name=name)
        words = _label("body2")
        put(
            words.setText,
            "One file with the network, its curves and moments, the settings and the seed. "
            "Inkling opens it on any computer: Open, or drop it on the window.",
        )
        self.remark = _label("help")
        choice = self._choice(drawings)
        for widget in (title, words, choice, self.remark):
            column.addWidget(widget)
        choice.setVisible(drawings > 0)
        column.addSpacing(8)
        column.addLayout(self._buttons())
        self.drawings_box.toggled.connect(self._say)
        self._say()

    def _choice(self, drawings: int) -> QWidget:
        """Make the line that asks for the drawings."""
        self.drawings_box = Switch()
        self.drawings_box.setObjectName("souvenir_drawings_box")
        put(self.drawings_box.setAccessibleName, "Put my %n drawings in as well", n=drawings)
        put(self.drawings_box.setToolTip, "Your own labelled drawings from Teach")
        asked = _label("strong")
        put(asked.setText, "Put my %n drawings in as well", n=drawings)
        choice = QWidget()
        row = QHBoxLayout(choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(asked, 1)
        row.addWidget(self.drawings_box)
        return choice

    def _buttons(self) -> QHBoxLayout:
        self.cancel_button = _button("souvenir_cancel_button", noop("Cancel"), noop("Save nothing"))
        self.save_button = _button("souvenir_save_button", noop("Save…"), noop("Choose where"))
        self.save_button.setDefault(True)
        self.cancel_button.clicked.connect(self.close)
        self.save_button.clicked.connect(self._save)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        return row

    @Slot()
    def _say(self) -> None:
        if self.drawings_box.isChecked():
            words = noop("Whoever opens the file can see your drawings.")
        elif self._is_personal:
            words = noop(
                "Your drawings stay on this computer, but what this network remembers of them, "
                "as numbers, goes along."
            )
        else:
            words = noop("Your drawings stay on this computer.")
        put(self.remark.setText, words)

    @Slot()
    def _save(self) -> None:
        with_drawings = self.drawings_box.isChecked()
        self.close()
        self.save_wanted.emit(with_drawings)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _button(name: str, words: str, tip: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    put(button.setText, words)
    put(button.setAccessibleName, words)
    put(button.setToolTip, tip)
    return button
