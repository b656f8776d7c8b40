"""Opening a network file in the background: TensorFlow takes seconds to load."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QThread

from app.language import tr
from model.opening import NetworkFileError
from model.reading.answering import predictor_from
from model.reading.prediction import Predictor
from model.sentence import words_of


class OpeningThread(QThread):
    """Opens one file; ``predictor`` or ``problem`` is there once ``finished`` came. Main reads."""

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("opening")
        self.path = path
        self.predictor: Predictor | None = None
        self.problem = ""

    def run(self) -> None:
        """Open the file; the whole life of the thread."""
        try:
            self.predictor = predictor_from(self.path)
        except NetworkFileError as error:
            self.problem = tr(words_of(error))
        except (ImportError, MemoryError, OSError) as error:
            self.problem = tr(
                "{path}: the network could not be opened ({error}).", path=self.path, error=error
            )
