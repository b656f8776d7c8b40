"""A hand that draws, labels and lets learn without end, in a process of its own, to be killed.

``python -m tests.benchmarks.hand KIND SEED`` works in the data folder of ``INKLING_HOME``:
``canvas`` is the canvas with what keeps its drawing and the store, ``window`` the whole program,
which also learns at once, ``tuning`` the program while it fine-tunes. One JSON line each says
what has happened: ``drawn`` once the canvas has kept a drawing, ``saved`` how many the store has.
"""

from __future__ import annotations

import json
import os
import random
import sys
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.background import Background
from app.canvas.canvas import Canvas
from app.canvas.kept_drawing import KeptDrawing
from app.tabs.teach.labelling import Labelling
from app.tabs.teach.shelf import DrawingShelf
from app.theme import Theme
from model.directories import runs_dir
from model.drawing import format_drawing
from model.personal import pool
from model.runs.runs import Run
from model.training.config import TrainingConfig

STEPS = 12


def tell(**facts: object) -> None:
    """Say what has happened."""
    print(json.dumps(facts), flush=True)


class Hand(QObject):
    """Draws a digit of its own each time, then labels it; both at a hurried person's pace."""

    def __init__(self, canvas: Canvas, labelling: Labelling, seed: int) -> None:
        super().__init__(canvas)
        self._canvas, self._labelling = canvas, labelling
        self._chance = random.Random(seed)
        self._saved = 0
        labelling.shelf.changed.connect(self._note_saved)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(15)

    def _go_on(self) -> None:
        if self._canvas.is_empty:
            self._draw()
            tell(drawn=format_drawing(self._canvas.drawing))
        else:
            self._labelling.label(self._chance.choice("0123456789"))

    def _draw(self) -> None:
        size = self._canvas.width()
        across, height = self._chance.uniform(0.3, 0.7), self._chance.uniform(0.4, 0.7)
        places = [
            QPointF(across * size + self._chance.uniform(-6, 6), (0.15 + height * part / 8) * size)
            for part in range(9)
        ]
        self._send(QEvent.Type.MouseButtonPress, places[0])
        for place in places:
            self._send(QEvent.Type.MouseMove, place)
        self._send(QEvent.Type.MouseButtonRelease, places[-1])

    def _send(self, kind: QEvent.Type, place: QPointF) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind is QEvent.Type.MouseMove else left
        down = none if kind is QEvent.Type.MouseButtonRelease else left
        on_screen = QPointF(self._canvas.mapToGlobal(place.toPoint()))
        modifiers = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, place, on_screen, button, down, modifiers)
        QApplication.sendEvent(self._canvas, event)

    def _note_saved(self) -> None:
        self._saved += 1
        tell(saved=self._saved)


def canvas_alone(seed: int) -> list[object]:
    """Start what a drawing goes through, without the window around it."""
    kept, background, theme = KeptDrawing(), Background(), Theme()
    canvas = Canvas(theme)
    canvas.resize(420, 420)
    canvas.drawing_finished.connect(kept.save)
    drawing = kept.restore()
    if drawing is not None:
        canvas.set_drawing(drawing, undoable=False)
    labelling = Labelling(canvas, DrawingShelf(background))
    return [kept, background, theme, canvas, labelling, Hand(canvas, labelling, seed)]


def whole_program(seed: int, *, tunes: bool) -> list[object]:
    """Start the program as the command does, with the Teach tab in view."""
    from app.__main__ import create_window
    from app.recovery import offer_recovery

    window = create_window([], tiny_session)
    offer_recovery(window)
    window.show()
    window.views.show_page(window.late_pages.index_of("teach_tab"))
    learner = window.views.findChild(QObject, "teach_tab").learning.learner
    learner.learnt.connect(lambda lesson: tell(learnt=lesson.how))
    learner.changed.connect(lambda: learner.is_at_work and tell(learning=True))
    learner.said.connect(lambda words: tell(said=words))
    act = partial(learner.learn_properly, "thawed", True) if tunes else learner.learn_at_once
    again = QTimer(window)
    again.timeout.connect(act)
    again.start(100)
    window.controller.preparing.connect(lambda event: tell(preparing=str(event.what)))
    window.controller.progressed.connect(lambda: tell(step=window.controller.curves.step))
    return [window, Hand(window.canvas, window.insight.labelling, seed)]


def tiny_session(config: TrainingConfig, resume: Run | None):
    """Make a fine-tuning of seconds, which keeps its run where the program does."""
    from app.train.sessions import DrawingsOf
    from model.personal.session import FineTuningSession

    pool.METER_WITHOUT_MNIST, pool.MOST_COPIES, pool.MOST_RENDERED = 100, 1, 100
    drawings = DrawingsOf(config.symbols)
    return FineTuningSession(config, runs_dir(), resume=resume, drawings=drawings, steps=STEPS)


def main(kind: str, seed: int) -> int:
    """Work until killed."""
    application = QApplication([])
    alive = canvas_alone(seed) if kind == "canvas" else whole_program(seed, tunes=kind == "tuning")
    tell(ready=len(alive))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
