"""What the pages behind the tabs are given to look at."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.background import Background
from app.canvas.canvas import Canvas
from app.opening.pictures import Pictures
from app.opening.souvenirs import Souvenirs
from app.reading.live_reader import LiveReader
from app.tabs.digits_in_view import DigitsInView
from app.tabs.network_in_view import NetworkInView
from app.tabs.runs.race_control import RaceController
from app.tabs.teach.labelling import Labelling
from app.tabs.teach.shelf import DrawingShelf
from app.theme import Theme
from app.train.controller import TrainingController
from app.train.sessions import RunOpener


@dataclass(frozen=True, eq=False)
class Insight:
    """The truth that the pages show; none of them holds any of its own. For main."""

    theme: Theme
    controller: TrainingController
    reader: LiveReader
    network: NetworkInView
    digits: DigitsInView
    background: Background
    pictures: Pictures
    run_opener: RunOpener
    race: RaceController
    labelling: Labelling
    souvenirs: Souvenirs

    @classmethod
    def of(
        cls,
        theme: Theme,
        canvas: Canvas,
        controller: TrainingController,
        reader: LiveReader,
        pictures: Pictures,
        run_opener: RunOpener,
        parent: QWidget,
    ) -> Insight:
        """Make what is missing; ``close()`` before the window goes."""
        background = Background(parent)
        return cls(
            theme,
            controller,
            reader,
            NetworkInView(reader, background, parent),
            DigitsInView(controller, background, parent),
            background,
            pictures,
            run_opener,
            RaceController(controller, reader, parent=parent),
            Labelling(canvas, DrawingShelf(background, parent), reader, parent),
            Souvenirs(background, parent),
        )

    def close(self) -> None:
        """End the work in the background; what was labelled is saved then."""
        self.background.close()
        self.labelling.shelf.finish()
