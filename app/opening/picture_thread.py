"""Decoding a picture and finding its ink in the background: a large photo takes a second."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QThread
from PySide6.QtGui import QImage

from app.canvas.picture import CanvasPicture
from app.language import noop, tr
from model.sentence import words_of

Source = Path | bytes | QImage
"""A file, the content of one, or a picture that Qt has decoded already."""

PASTED = noop("The picture")


class PictureThread(QThread):
    """Reads one picture; ``picture`` or ``problem`` is there once ``finished`` came. Main reads."""

    def __init__(self, source: Source, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("picture")
        self._source = source
        self.picture: CanvasPicture | None = None
        self.problem = ""

    def run(self) -> None:
        """Read the picture; the whole life of the thread."""
        from model.pictures.picture import PictureError

        try:
            self.picture = CanvasPicture.of_pixels(_pixels_of(self._source))
        except PictureError as error:
            self.problem = tr(words_of(error))
        except OSError as error:
            self.problem = tr(
                "{name}: the file could not be read ({error}).",
                name=self._name,
                error=error.strerror or error,
            )
        except MemoryError:
            self.problem = tr(
                "{name}: there is not enough memory for this picture.", name=self._name
            )

    @property
    def _name(self) -> str:
        return self._source.name if isinstance(self._source, Path) else tr(PASTED)


def _pixels_of(source: Source) -> NDArray[np.uint8]:
    from model.pictures.picture import check_size, decode_picture, picture_of_pixels, read_picture

    if isinstance(source, Path):
        return read_picture(source, source.name)
    if isinstance(source, bytes):
        return decode_picture(source, tr(PASTED))
    check_size(source.width(), source.height(), tr(PASTED))
    image = source.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return picture_of_pixels(rows[:, : 4 * image.width()].reshape(image.height(), -1, 4))
