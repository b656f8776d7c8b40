"""Pictures on their way to the canvas: pasted, dropped or opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from app.canvas.canvas import Canvas
from app.canvas.picture import CanvasPicture
from app.film.feed import FilmStripFeed
from app.language import noop, tr
from app.opening.picture_thread import PictureThread, Source
from app.reading.live_reader import LiveReader
from model.raster import Image
from model.souvenir import SUFFIX

_TAKEN = noop("Picture taken; Ctrl+Z brings back what was there.")
_NO_INK = noop("No ink was found in this picture.")
_ENCODED = ("image/png", "image/jpeg", "image/webp", "image/bmp", "image/gif")


class Pictures(QObject):
    """Takes pictures for the canvas of a window and has them read. Call on main.

    Whatever is wrong with one is said in a sentence; what lay on the canvas stays then.

    Signals
    -------
    said : str
        One sentence for the status bar.
    finished
        No picture is being read any more.
    souvenir_dropped : Path
        It was no picture but a souvenir that was dropped or pasted.
    """

    said = Signal(str)
    finished = Signal()
    souvenir_dropped = Signal(object)

    def __init__(
        self, window: QWidget, canvas: Canvas, reader: LiveReader, film: FilmStripFeed
    ) -> None:
        super().__init__(window)
        self._canvas = canvas
        self._reader = reader
        self._film = film
        self._thread: PictureThread | None = None
        self._next: Source | None = None
        self._remark = ""
        self._is_given_up = False
        canvas.picture_shown.connect(self._read)
        QShortcut(QKeySequence("Ctrl+V"), window).activated.connect(self.paste)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @property
    def is_at_work(self) -> bool:
        """Whether a picture is being read."""
        return self._thread is not None

    @Slot(object)
    def open_path(self, path: Path) -> None:
        """Show the picture in a file; of several asked for in a hurry, the last."""
        self._take(path)

    def show_image(self, image: Image, words: str) -> None:
        """Show an image (28, 28), float32 from 0 paper to 1 ink, that is read as it is.

        ``words`` say what it is. A picture that is on its way to the canvas is given up.
        """
        self._next, self._is_given_up = None, self._thread is not None
        self._canvas.set_picture(CanvasPicture.of_image(image))
        self.said.emit(tr("{what}; Ctrl+Z brings back what was there.", what=words))

    @Slot()
    def paste(self) -> None:
        """Show the picture on the clipboard, or in the file that was copied."""
        self._take_from(QGuiApplication.clipboard().mimeData(), tr("There is no picture to paste."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is dragged over the window."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if _may_hold_picture(event.mimeData()):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self._canvas.show_drop(True)
                return True
        elif event.type() == QEvent.Type.DragLeave:
            self._canvas.show_drop(False)
        elif isinstance(event, QDropEvent):
            self._canvas.show_drop(False)
            if _may_hold_picture(event.mimeData()):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self._take_from(event.mimeData(), tr("There is no picture in what was dropped."))
                return True
        return super().eventFilter(watched, event)

    def _take_from(self, data: QMimeData | None, otherwise: str) -> None:
        files = _files_in(data)
        if files and files[0].suffix.lower() == SUFFIX:
            self.souvenir_dropped.emit(files[0])
            return
        source = files[0] if files else _picture_in(data)
        if source is None:
            self.said.emit(otherwise)
            return
        self._take(source, tr("The first of several files was taken.") if len(files) > 1 else "")

    def _take(self, source: Source, remark: str = "") -> None:
        self._next, self._remark = source, remark
        self._is_given_up = False
        self.said.emit(tr("Reading the picture…"))
        self._start()

    def _start(self) -> None:
        if self._thread is None and self._next is not None:
            self._thread, self._next = PictureThread(self._next, self), None
            self._thread.finished.connect(self._show)
            self._thread.start()

    @Slot()
    def _show(self) -> None:
        thread = self._thread
        if thread is None:
            return
        self._thread = None
        thread.deleteLater()
        if self._next is not None:
            self._start()
            return
        if self._is_given_up:
            self._is_given_up = False
        elif thread.picture is None:
            unforeseen = tr("The picture could not be read; the log says why.")
            self._say(thread.problem or unforeseen)
        else:
            self._canvas.set_picture(thread.picture)
            words = _TAKEN if thread.picture.has_ink else _NO_INK
            self._say(tr(words))
        self.finished.emit()

    def _say(self, words: str) -> None:
        self.said.emit(f"{words} {self._remark}" if self._remark else words)

    @Slot(object)
    def _read(self, picture: CanvasPicture) -> None:
        self._film.set_picture(picture.ink)
        if picture.is_image:
            self._reader.set_image(picture.ink)
        else:
            self._reader.set_picture(picture.ink)


def _files_in(data: QMimeData | None) -> list[Path]:
    if data is None or not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _picture_in(data: QMimeData | None) -> Source | None:
    if data is None:
        return None
    for kind in _ENCODED:  # to be decoded in the background
        if data.hasFormat(kind):
            return bytes(data.data(kind).data())
    image = data.imageData() if data.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def _may_hold_picture(data: QMimeData) -> bool:
    return bool(_files_in(data)) or data.hasImage() or any(map(data.hasFormat, _ENCODED))
