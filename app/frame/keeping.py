"""What can be kept of the window: a souvenir of the run, a picture of the screen or of a curve."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.reading.pinned_digit import PinnedReading
from app.train.digit_picture import DigitSubject, as_png
from app.train.pickers import run_name
from app.train.saving import SaveError, ask_for_path, write_whole
from model.runs.runs import Run, RunError

if TYPE_CHECKING:
    from app.main_window import MainWindow

SAVE_KEYS, COPY_KEYS, SOUVENIR_KEYS = "Ctrl+Shift+S", "Ctrl+Shift+C", "Ctrl+S"
_MOST_SUBJECTS = 20


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
        self._subjects: dict[int, DigitSubject] = {}
        window.reader.read.connect(self._remember)
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
        """Give what the curve that is shown is about; None where there is none."""
        curves = self._window.controller.curves
        return self._subjects.get(curves.pins[-1].number) if curves and curves.pins else None

    @Slot(object)
    def _remember(self, shown: PinnedReading) -> None:
        """Remember each drawing that is followed: its curve outlives it on the canvas."""
        window = self._window
        pin = window.controller.pinned
        if pin.image is None or pin.number in self._subjects:
            return
        drawing = window.reader.drawing
        is_it = bool(drawing.strokes) and not shown.number.is_number
        is_it = is_it and bool((shown.reading.image == pin.image).all())
        self._subjects[pin.number] = DigitSubject(
            pin.image, drawing if is_it else None, window.canvas.pen_width
        )
        while len(self._subjects) > _MOST_SUBJECTS:
            self._subjects.pop(next(iter(self._subjects)))

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
    return record.name or run_name(record.config)
