"""The card with one's drawings, and the way out and in for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.language import noop, put, tr
from app.tabs.teach.shelf import Look
from app.tabs.teach.wall import DrawingWall
from app.theme import CARD_PADDING, Theme
from app.train.saving import ask_for_path
from app.widgets.card import Card

_BORDER, _SCROLL_BAR, _BESIDE = 1, 10, 2
_HELP = noop("Click one to see it on the canvas. A digit changes its label, Del deletes it.")
_NONE = noop("Draw a digit and press its label: what you draw is kept here.")
_FILES = noop("Drawings (*.jsonl *.jsonl.gz)")


class WallCard(Card):
    """``drawing_wall`` with its title and buttons. Call on main.

    Signals
    -------
    import_wanted : Path
        The drawings of this file are to be added.
    export_wanted : Path
        All drawings are to be written to this file.
    """

    import_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        put(self.title.setText, "My drawings")
        self.title.setProperty("role", "title")
        self.help = QLabel()
        put(self.help.setText, _HELP)
        self.help.setProperty("role", "help")
        self.help.setWordWrap(True)
        self.help.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bring_back_button = _button(
            "bring_back_button", noop("Undo delete"), noop("Bring the deleted drawing back")
        )
        self.bring_back_button.hide()
        self.import_button = _button(
            "import_button", noop("Import…"), noop("Add drawings from a file (Alt+I)"), "Alt+I"
        )
        self.export_button = _button(
            "export_button", noop("Export…"), noop("Write all drawings to a file (Alt+E)"), "Alt+E"
        )
        self.drawing_wall = DrawingWall(theme)
        self.drawing_wall.setObjectName("drawing_wall")
        self.drawing_wall.set_room_beside(_BESIDE)
        self._lay_out()
        self.import_button.clicked.connect(self._import)
        self.export_button.clicked.connect(self._export)

    def _lay_out(self) -> None:
        inner = CARD_PADDING - _BORDER
        # The scroll bar stands in the padding, so that the tiles end where the title does.
        self.column.setContentsMargins(inner, inner, inner - _SCROLL_BAR - _BESIDE, inner)
        top, below = QHBoxLayout(), QHBoxLayout()
        for row in (top, below):
            row.setContentsMargins(0, 0, _SCROLL_BAR + _BESIDE, 0)
            row.setSpacing(8)
            self.column.addLayout(row)
        top.addWidget(self.title, 1)
        for button in (self.bring_back_button, self.import_button, self.export_button):
            top.addWidget(button)
        below.addWidget(self.help, 1)
        self.column.addWidget(self.drawing_wall, 1)

    def show_look(self, look: Look) -> None:
        """Show what is in the store, or why it cannot be seen."""
        self.drawing_wall.may_change = look.may_write
        self.drawing_wall.labels = look.labels
        self.drawing_wall.show_drawings(look.latest, look.problem or tr(_NONE))
        self.help.setVisible(bool(look.latest) and look.may_write)
        self.import_button.setEnabled(look.may_write and not look.problem)
        self.export_button.setEnabled(bool(look.latest))

    @Slot()
    def _import(self) -> None:
        path = ask_for_drawings(self)
        if path is not None:
            self.import_wanted.emit(path)

    @Slot()
    def _export(self) -> None:
        path = ask_for_path(self, tr("Export your drawings"), tr("my digits.jsonl"), tr(_FILES))
        if path is not None:
            self.export_wanted.emit(path)


def ask_for_drawings(parent: QWidget) -> Path | None:
    """Ask which file to import; None if the person thinks better of it. Blocks. Call on main."""
    chosen, _pattern = QFileDialog.getOpenFileName(parent, tr("Import drawings"), "", tr(_FILES))
    return Path(chosen) if chosen else None


def _button(name: str, words: str, tip: str, keys: str = "") -> QPushButton:
    button = QPushButton()
    put(button.setText, words)
    button.setObjectName(name)
    button.setProperty("role", "small")
    put(button.setToolTip, tip)
    put(button.setAccessibleName, words)
    if keys:
        button.setShortcut(keys)
    return button
