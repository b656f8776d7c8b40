"""Reads the drawing while it is drawn, with whichever network answers."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.class_names import name_classes
from app.language import noop, tr
from app.reading.picture_reading import read_image_on_canvas, read_picture_on_canvas
from app.reading.pinned_digit import PinnedDigit, PinnedReading
from app.reading.window_reading import read_on_canvas
from model.drawing import Drawing
from model.networks import PERSONAL
from model.numbers.reading import NumberReading
from model.numbers.strokes import StrokeMemory
from model.raster import Image
from model.reading.prediction import Prediction, Predictor
from model.reading.predictor import KerasPredictor
from model.reading.reading import Reader
from model.reading.shipped import shipped_predictor
from model.training.events import RunStarted, Snapshot

FRAME_MS = 8
SHIPPED, THIS_RUN, OPENED = "shipped", "run", "opened"


@dataclass(frozen=True)
class Answering:
    """A network that can answer: its key, and its name on screen."""

    key: str
    name: str


class LiveReader(QObject):
    """Turns drawings into readings, at most one a frame, the last drawing always counted.

    Of several digits one is pinned: see ``PinnedDigit``. Call on main.

    Signals
    -------
    read : PinnedReading
        What the network sees and says now, or the same with another digit pinned.
    answering_changed
        Another network answers, or there are others to choose from.
    weights_changed
        ``snapshot`` is another one.
    """

    read = Signal(object)
    answering_changed = Signal()
    weights_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = Reader(shipped_predictor())
        self._predictors: dict[str, Predictor] = {SHIPPED: self._reader.shipped}
        self._names: dict[str, str] = {SHIPPED: noop("Shipped")}
        name_classes(self.symbols)
        self._drawing = Drawing()
        self._picture: Image | None = None
        self._is_image = False
        self._memory = StrokeMemory()
        self._pin = PinnedDigit()
        self._shown: PinnedReading | None = None
        self._live: Snapshot | None = None
        self._held: Snapshot | None = None
        self._in_use: Snapshot | None = None
        self.answering = SHIPPED
        self._last_read = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.read_now)

    @property
    def choices(self) -> list[Answering]:
        """The networks that can answer, the shipped one first."""
        return [Answering(key, tr(name)) for key, name in self._names.items()]

    @property
    def answering_name(self) -> str:
        """The name on screen of the network that answers."""
        return tr(self._names[self.answering])

    @property
    def classes(self) -> int:
        """How many classes the network that answers knows."""
        return self._reader.predictor.classes

    @property
    def symbols(self) -> tuple[str, ...]:
        """The names of these classes, the ten digits first."""
        return self._reader.predictor.symbols

    @property
    def predictor(self) -> Predictor:
        """The network that answers."""
        return self._reader.predictor

    def predictor_of(self, key: str) -> Predictor | None:
        """Give the network of one of ``choices``; None where there is none of that key."""
        return self._predictors.get(key)

    @property
    def snapshot(self) -> Snapshot | None:
        """The weights that answer: those held, else the run's newest; None for a file's own."""
        if self._held is not None:
            return self._held
        return self._live if self.answering == THIS_RUN else None

    @property
    def is_held(self) -> bool:
        """Whether a moment was chosen to answer."""
        return self._held is not None

    def hold(self, snapshot: Snapshot) -> None:
        """Let the network that answers do so with the weights of a moment, until ``release``."""
        self._held = snapshot
        self._take_weights()

    def release(self) -> None:
        """Answer with the newest weights again."""
        if self._held is not None:
            self._held = None
            self._take_weights()

    def _take_weights(self) -> None:
        self.weights_changed.emit()
        self._read_soon()

    @property
    def drawing(self) -> Drawing:
        """All that is on the canvas now."""
        return self._drawing

    def answer(self, image: Image) -> Prediction:
        """Say what the network that answers now takes another image (28, 28) for."""
        return self._reader.answer(image)

    @Slot(object)
    def set_drawing(self, drawing: Drawing) -> None:
        """Read this drawing within a frame; of several only the last."""
        self._drawing, self._picture, self._is_image = drawing, None, False
        self._pin.follow(drawing)
        self._read_soon()

    def set_picture(self, ink: Image) -> None:
        """Read a picture instead of a drawing: its ink, (h, w) from 0 paper to 1 ink."""
        self.set_drawing(Drawing())
        self._picture = ink

    def set_image(self, image: Image) -> None:
        """Read an image (28, 28) as it is, float32 from 0 paper to 1 ink: nothing is fitted."""
        self.set_picture(image)
        self._is_image = True

    @property
    def shown(self) -> PinnedReading | None:
        """The last reading."""
        return self._shown

    @property
    def is_chosen(self) -> bool:
        """Whether the person chose the digit that is pinned."""
        return self._pin.is_chosen

    def pin_digit(self, index: int) -> None:
        """Pin a digit of the last reading, counted from 0; ``IndexError`` where there is none."""
        if self._shown is None:
            raise IndexError("nothing was read yet")
        self._pin.choose(self._shown.number.boxes[index])
        if not self._timer.isActive():
            self._show(self._shown.number)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Let another network answer."""
        if key == self.answering or key not in self._predictors:
            return
        self._let_answer(key)

    def _let_answer(self, key: str) -> None:
        if self._held is not None:
            self._held = None
            self._load_weights()
        self.answering = key
        self._in_use = None
        self._reader.predictor = self._predictors[key]
        name_classes(self.symbols)
        self.answering_changed.emit()
        self._read_soon()

    @Slot(object)
    def follow_run(self, event: RunStarted) -> None:
        """Let the run that starts answer from its first step on."""
        self._live = None
        is_personal = event.network == PERSONAL
        name = noop("My handwriting") if is_personal else noop("This run")
        self._offer(THIS_RUN, name, event.predictor)

    @Slot(object)
    def take_snapshot(self, snapshot: Snapshot) -> None:
        """Keep newer weights of the run; loaded when the next reading needs them."""
        self._live = snapshot
        if self.answering == THIS_RUN and self._held is None:
            self._take_weights()

    def offer_opened(self, name: str, predictor: Predictor) -> None:
        """Let a network from a file answer."""
        self._offer(OPENED, name, predictor)

    def _offer(self, key: str, name: str, predictor: Predictor) -> None:
        self._predictors[key] = predictor
        self._names[key] = name
        self._let_answer(key)

    def _read_soon(self) -> None:
        if not self._timer.isActive():
            since_last = (time.perf_counter() - self._last_read) * 1000
            self._timer.start(max(0, math.ceil(FRAME_MS - since_last)))

    @Slot()
    def read_now(self) -> None:
        """Read the newest drawing at once."""
        self._timer.stop()
        self._last_read = time.perf_counter()
        self._load_weights()
        self._show(self._read_canvas())

    def _load_weights(self) -> None:
        """Give the network that answers the weights it is to answer with."""
        snapshot, predictor = self.snapshot, self._reader.predictor
        if snapshot is self._in_use or not isinstance(predictor, KerasPredictor):
            return
        if snapshot is None:
            predictor.restore()
        else:
            predictor.load(snapshot.weights)
        self._in_use = snapshot

    def _read_canvas(self) -> NumberReading:
        """Read what lies on the canvas."""
        if self._picture is not None and self._is_image:
            return read_image_on_canvas(self._reader, self._picture)
        if self._picture is not None:
            return read_picture_on_canvas(self._reader, self._picture)
        return read_on_canvas(self._reader, self._drawing, self._memory)

    def _show(self, number: NumberReading) -> None:
        self._shown = PinnedReading(number, self._pin.index(number))
        self.read.emit(self._shown)
