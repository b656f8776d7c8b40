"""Files a person asks for: where to, and written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSaveFile, QStandardPaths
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from app.language import tr

PICTURE_RATIO = 2.0
"""Pictures have this many pixels for one logical pixel, whatever the screen."""


class SaveError(Exception):
    """A file could not be written; the text is one sentence for the person."""


def ask_for_path(parent: QWidget, title: str, name: str, pattern: str) -> Path | None:
    """Ask where to save; None if the person thinks better of it. Blocks. Call on main.

    ``name`` is the suggestion with its suffix, ``pattern`` such as ``Pictures (*.png)``.
    """
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _pattern = QFileDialog.getSaveFileName(parent, title, f"{folder}/{name}", pattern)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(Path(name).suffix)


def write_whole(path: Path, content: bytes) -> None:
    """Write through a temporary file beside ``path`` that takes its place at the end.

    Raises
    ------
    SaveError
        Nothing was written; a file that was there before is unchanged.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise SaveError(_sentence(path, file))
    file.write(QByteArray(content))
    if not file.commit():
        raise SaveError(_sentence(path, file))


def picture_of(widget: QWidget) -> bytes:
    """Draw the widget as it looks now, as a PNG twice as fine as its logical pixels."""
    pixmap = QPixmap(widget.size() * PICTURE_RATIO)
    pixmap.setDevicePixelRatio(PICTURE_RATIO)
    pixmap.fill("transparent")
    widget.render(pixmap)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _sentence(path: Path, file: QSaveFile) -> str:
    said = file.errorString().strip().rstrip(".")
    return tr(
        "Could not save {name}: {reason}.", name=path.name, reason=f"{said[:1].lower()}{said[1:]}"
    )
