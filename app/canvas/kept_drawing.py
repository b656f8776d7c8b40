"""The drawing on the canvas, kept in a file in case the program ends by accident."""

from __future__ import annotations

from pathlib import Path

from app.language import in_language, noop, tr
from model.directories import data_dir
from model.drawing import Drawing, DrawingError, format_drawing, read_drawings
from model.files import reason_of, replace_file

NAME = "canvas.jsonl"
DAMAGED_NAME = "canvas.damaged.jsonl"


class KeptDrawing:
    """One drawing in a strokes file of one line. Call on main.

    No method raises for what a disk can do: each says whether it worked, and ``problem`` why not.

    Parameters
    ----------
    folder
        Where the file is; the program's own data directory if left out.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = data_dir() if folder is None else folder
        self._problem: str | None = None

    @property
    def path(self) -> Path:
        """The file, whether or not it is there."""
        return self._folder / NAME

    @property
    def problem(self) -> str | None:
        """One sentence on what last went wrong, None after a call that worked."""
        return self._problem

    def save(self, drawing: Drawing) -> bool:
        """Keep this drawing instead of the one before; an empty one leaves nothing to restore."""
        if not drawing.strokes:
            return self.discard()
        line = format_drawing(drawing) + "\n"
        try:
            with replace_file(self.path) as file:
                file.write(line.encode())
        except OSError as error:
            return self._fail(noop("Could not keep the drawing: {reason}."), error)
        self._problem = None
        return True

    def restore(self) -> Drawing | None:
        """Read the kept drawing; None if there is none.

        A file that cannot be understood is moved aside, so that it is not lost and not met again.
        """
        self._problem = None
        try:
            drawing = next(read_drawings(self.path)).drawing
        except FileNotFoundError:
            return None
        except (DrawingError, StopIteration, OverflowError):  # or a number no float can hold
            self._move_aside()
            return None
        except OSError as error:
            self._fail(noop("Could not restore the drawing: {reason}."), error)
            return None
        return drawing if drawing.strokes else None

    def discard(self) -> bool:
        """Forget the kept drawing."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            return self._fail(noop("Could not discard the drawing: {reason}."), error)
        self._problem = None
        return True

    def _move_aside(self) -> None:
        self._problem = tr("The kept drawing is damaged; it is now in {name}.", name=DAMAGED_NAME)
        try:
            self.path.replace(self._folder / DAMAGED_NAME)
        except OSError as error:
            self._fail(noop("Could not restore the drawing: {reason}."), error)

    def _fail(self, text: str, error: OSError) -> bool:
        self._problem = tr(text, reason=in_language(reason_of(error)))
        return False
