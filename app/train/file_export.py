"""A menu that saves what a view shows: its picture and its numbers as files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu, QWidget

from app.language import put, tr
from app.train.saving import SaveError, ask_for_path, write_whole


class FileExport(QObject):
    """Three actions in ``menu``; the view hands over the contents. Call on main.

    Parameters
    ----------
    view : QWidget
        The parent of the menu and of the file dialogs.
    name : str
        Beginning of the object names and of the suggested file names.
    picture : callable
        Returns a PNG.
    numbers : callable
        Returns a table as text; empty where there is none.

    Signals
    -------
    problem(str)
        Saving failed, in one sentence.
    saved(str)
        The name of the file that was written.
    """

    problem = Signal(str)
    saved = Signal(str)

    def __init__(
        self, view: QWidget, name: str, picture: Callable[[], bytes], numbers: Callable[[], str]
    ) -> None:
        super().__init__(view)
        self._view, self._name = view, name
        self._picture, self._numbers = picture, numbers
        self.menu = QMenu(view)
        self.menu.setObjectName(f"{name}_menu")
        self.menu.setToolTipsVisible(True)
        self.picture_action = self.menu.addAction("")
        put(self.picture_action.setText, "Save as picture (PNG)…")
        self.picture_action.setObjectName(f"{name}_save_picture")
        put(self.picture_action.setToolTip, "As it looks now")
        self.numbers_action = self.menu.addAction("")
        put(self.numbers_action.setText, "Save numbers (CSV)…")
        self.numbers_action.setObjectName(f"{name}_save_numbers")
        put(self.numbers_action.setToolTip, "Every step of the run, for a spreadsheet")
        self.copy_action = QAction(self.menu)
        self.copy_action.setObjectName(f"{name}_copy_picture")
        put(self.copy_action.setText, "Copy picture")
        put(self.copy_action.setToolTip, "As it looks now")
        self.menu.insertAction(self.numbers_action, self.copy_action)
        self.copy_action.triggered.connect(self.copy_picture)
        self.picture_action.triggered.connect(self.save_picture)
        self.numbers_action.triggered.connect(self.save_numbers)

    def allow_numbers(self, allowed: bool) -> None:
        """Say whether there are numbers to save."""
        self.numbers_action.setEnabled(allowed)

    @Slot()
    def save_picture(self) -> None:
        """Take the picture, ask where to, and save it."""
        pattern = tr("Pictures ({kinds})", kinds="*.png")
        self._save(tr("Save as picture"), f"{self._name}.png", pattern, self._picture())

    @Slot()
    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(QImage.fromData(self._picture()))

    @Slot()
    def save_numbers(self) -> None:
        """Ask where to, and save the numbers of this moment."""
        text = self._numbers()
        if text:
            pattern = tr("Tables ({kinds})", kinds="*.csv")
            self._save(tr("Save numbers"), f"{self._name}.csv", pattern, text.encode())

    def _save(self, title: str, name: str, pattern: str, content: bytes) -> None:
        path = ask_for_path(self._view, title, name, pattern)
        if path is None:
            return
        try:
            write_whole(path, content)
        except SaveError as error:
            self.problem.emit(str(error))
        else:
            self.saved.emit(path.name)
