"""What the games have in common: the parts they play with, and the answer to a drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from app.presenter.challenge.figures import StageFigures
from app.presenter.challenge.pen_rest import PenRest
from app.presenter.challenge.results import Results
from app.presenter.window import PresenterWindow
from model.drawing import Drawing


@dataclass(frozen=True)
class Table:
    """What a game plays with."""

    presenter: PresenterWindow
    pen: PenRest
    figures: StageFigures
    results: Results
    rng: np.random.Generator

    def wipe(self) -> None:
        """Empty the canvas for good; between two visitors nothing is there to be undone."""
        self.presenter.canvas.set_drawing(Drawing(), undoable=False)


class Play(Protocol):
    """A game as it is played at the table."""

    chart: str
    """The name of its chart."""

    def begin(self) -> None:
        """Start anew, on an empty canvas."""
        ...

    def end(self) -> None:
        """Stop and leave nothing running."""
        ...

    def next(self) -> None:
        """Go on to the next digit, or to the next game."""
        ...

    def press(self) -> bool:
        """Note that the pen comes down; whether that press is to be swallowed."""
        ...

    def move(self) -> None:
        """Note that there is ink, and more of it."""
        ...

    def lift(self) -> None:
        """Note that the pen was lifted."""
        ...

    def empty(self) -> None:
        """Note that the canvas was emptied."""
        ...

    def finish(self) -> None:
        """Take the drawing for finished."""
        ...

    def show_words(self) -> None:
        """Show prompt, verdict and figures, in the language that is chosen."""
        ...


@dataclass(frozen=True, eq=False)
class Answer:
    """What the network says of the drawing on the canvas.

    Attributes
    ----------
    sign
        The answer as on screen; None where it says that there is no digit.
    confidence
        How sure that is, 0 to 1; 0 for no digit.
    drawing
        What was read: the strokes without specks beside them.
    is_ink
        Whether there is enough ink to speak of.
    """

    sign: str | None
    confidence: float
    drawing: Drawing
    is_ink: bool


def answer_now(presenter: PresenterWindow) -> Answer:
    """Read what lies on the canvas at this moment."""
    reader = presenter.reader
    reader.read_now()
    shown = reader.shown
    assert shown is not None
    number, whole = shown.number, presenter.canvas.drawing
    if number.is_number:
        return Answer(number.text, number.confidence, whole, True)
    box = number.boxes[0]
    prediction, source = box.reading.prediction, box.source
    drawing = source if isinstance(source, Drawing) else Drawing()
    if prediction.reason in ("empty", "too_little"):
        return Answer(None, 0.0, drawing, False)
    if prediction.digit is None:
        return Answer(None, 0.0, drawing, True)
    return Answer(reader.symbols[prediction.digit], prediction.confidence, drawing, True)
