"""What can be kept of the window: a souvenir of the run, a picture of the screen or of a curve."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.train.digit_picture import DigitSubject, as_png
from app.train.pickers import NETWORK_NAMES
from app.train.saving import SaveError, ask_for_path, write_whole
from model.runs import Run, RunError

if TYPE_CHECKING:
    from app.main_window import MainWindow

SAVE_KEYS, COPY_KEYS, SOUVENIR_KEYS = "Ctrl+Shift+S", "Ctrl+Shift+C", "Ctrl+S"


class Keeping(QObject):
    """Adds what can be kept to the Open menu, and its keys. Call on main.

    Signals
    -------
    said : str
        One sentence: what was kept, or why not.
    """

    said = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._souvenirs = window.insight.souvenirs
        window.late_charts.subject = self.subject
        window.open_menu.filled.connect(self._add_actions)
        for keys, slot, place in (
            (SAVE_KEYS, self.save_picture, window),
            (COPY_KEYS, self.copy_picture, window),
            (SOUVENIR_KEYS, self.save_souvenir, window.views),
        ):
            QShortcut(QKeySequence(keys), place).activated.connect(slot)

    @Slot()
    def save_picture(self) -> None:
        """Take a picture of the window as it is now, ask where to, and save it."""
        picture = picture_of_window(self._window)
        when = datetime.now().strftime("%Y-%m-%d %H-%M-%S")
        pattern = tr("Pictures ({kinds})", kinds="*.png")
        path = ask_for_path(self._window, tr("Save picture"), f"Inkling {when}.png", pattern)
        if path is not None:
            self._write(path, as_png(picture))

    @Slot()
    def copy_picture(self) -> None:
        """Put a picture of the window on the clipboard."""
        QGuiApplication.clipboard().setImage(picture_of_window(self._window))
        self.said.emit(tr("Picture of the window copied"))

    @Slot()
    def save_souvenir(self) -> None:
        """Save the run in view as one file."""
        folder = self._window.controller.run_in_view
        if folder is None:
            self.said.emit(tr("There is no run in view yet: train one, or open one in Runs."))
            return
        self._souvenirs.ask_save(folder, _name_of(folder))

    def subject(self) -> DigitSubject | None:
        """Give what the pinned curve is about; None where nothing was pinned."""
        window = self._window
        image = window.controller.pinned_image
        if image is None:
            return None
        shown, drawing = window.reader.shown, window.reader.drawing
        is_it = (
            shown is not None
            and not shown.number.is_number
            and bool(drawing.strokes)
            and bool((shown.reading.image == image).all())
        )
        config = window.controller.config
        return DigitSubject(
            image,
            drawing if is_it else None,
            window.canvas.pen_width,
            NETWORK_NAMES[config.network],
        )

    @Slot()
    def _add_actions(self) -> None:
        menu, window = self._window.open_menu, self._window
        menu.addSection(tr("Keep"))
        souvenir = menu.addAction(tr("Save souvenir…"), SOUVENIR_KEYS, self.save_souvenir)
        souvenir.setToolTip(tr("One file with the run in view; Inkling opens it anywhere"))
        souvenir.setEnabled(window.controller.run_in_view is not None)
        save = menu.addAction(tr("Save picture…"), SAVE_KEYS, self.save_picture)
        copy = menu.addAction(tr("Copy picture"), COPY_KEYS, self.copy_picture)
        save.setToolTip(tr("The window as it looks now"))
        copy.setToolTip(tr("The window as it looks now"))
        curves = window.controller.curves
        if curves is not None and curves.pins:
            export = window.digit_plot.export
            curve = menu.addAction(tr("Save your digit’s curve…"), export.save_picture)
            curve.setToolTip(tr("Your drawing and how the network learned to read it"))
            menu.addAction(tr("Copy your digit’s curve"), export.copy_picture)

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_whole(path, content)
        except SaveError as error:
            self.said.emit(str(error))
        else:
            self.said.emit(tr("Saved {name}", name=path.name))


def picture_of_window(window: QWidget) -> QImage:
    """Take a picture of a window in the pixels of its screen."""
    return window.grab().toImage()


def _name_of(folder: Path) -> str:
    try:
        record = Run(folder).read_record()
    except RunError:
        return folder.name
    return record.name or NETWORK_NAMES[record.config.network]
