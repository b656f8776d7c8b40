"""What is on the stage while nobody is there: digits are written and read, a network learns."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

from app.answer.answer import put_into_words
from app.language import tr
from app.presenter.answers import StageAnswers
from app.presenter.table.demo_canvas import DemoCanvas
from app.presenter.table.recorded_chart import RecordedChart
from app.reading.live_reader import OPENED, SHIPPED, LiveReader
from app.words import percent
from model.reading.prediction import Prediction
from model.recorded import RecordedDrawing, recorded_drawings, recorded_run

if TYPE_CHECKING:
    from app.presenter.window import PresenterWindow

CHART = "recorded"
_DRAWINGS_A_ROUND = 4
_LOOK_MS, _BETWEEN_MS = 2200, 500
_REPLAY_MS, _REPLAY_END_MS, _FRAME_MS = 11_000, 4000, 80


class AttractLoop(QObject):
    """Recorded drawings and a recorded run, in turn, until ``stop``. Call on main.

    It reads with a reader of its own, so that nothing else hears of these drawings, and lies over
    the canvas without taking touches: the stroke that ends it is the visitor's first.
    """

    def __init__(self, presenter: PresenterWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presenter, self._stage = presenter, presenter.stage
        self._drawings, self._run = recorded_drawings(), recorded_run()
        self._reader = LiveReader(self)
        self._answers = StageAnswers(self._stage, self._reader, presenter.theme, self)
        self.demo_canvas = DemoCanvas(presenter.theme, presenter.canvas)
        self.demo_canvas.drawing_changed.connect(self._reader.set_drawing)
        self.demo_canvas.written.connect(self._rest_on_drawing)
        self.chart = RecordedChart(presenter.theme, self._run)
        self._is_on = False
        self._before: tuple[str, str, str] = ("", "", "")
        self._order, self._replays = _shuffled(self._drawings), _shuffled(self._run.drawings)
        self._drawing_is_shown = False
        self._written = 0
        self._replayed: RecordedDrawing | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        presenter.theme.changed.connect(self._restyle)

    @property
    def is_on(self) -> bool:
        """Whether the loop runs."""
        return self._is_on

    @property
    def is_replaying(self) -> bool:
        """Whether the recorded run is shown now."""
        return self._replayed is not None

    def start(self) -> None:
        """Begin with a drawing; of no effect while it runs."""
        if self._is_on:
            return
        self._is_on = True
        top, place = self._stage.top_place, self._stage.chart_place
        self._before = (top.prompt.text(), top.accent.text(), place.shown)
        if not place.has_chart(CHART):
            place.offer(CHART, self.chart)
        self._borrow_network()
        self._written, self._drawing_is_shown = 0, False
        self.demo_canvas.open()
        self._write()

    def stop(self) -> None:
        """Give the stage back, at once; of no effect while it does not run."""
        if not self._is_on:
            return
        self._is_on = False
        self._timer.stop()
        self._replayed = None
        self.demo_canvas.close_up()
        self._reader.read_now()
        prompt, accent, chart = self._before
        self._stage.top_place.show_prompt(prompt, accent)
        if chart in ("", CHART):
            self.chart.hide()
        else:
            self._stage.chart_place.show_chart(chart)
        self._presenter.reader.read_now()

    @Slot()
    def _go_on(self) -> None:
        if self._replayed is not None:
            self._replay_on()
        elif self._drawing_is_shown:
            self._drawing_is_shown = False
            self.demo_canvas.wipe()
            self._timer.start(_BETWEEN_MS)
        elif self._written < _DRAWINGS_A_ROUND:
            self._write()
        else:
            self._written = 0
            self._replay()

    def _write(self) -> None:
        self._timer.stop()
        self._written += 1
        self._say_prompt()
        self.demo_canvas.write(next(self._order).drawing)

    @Slot()
    def _rest_on_drawing(self) -> None:
        self._drawing_is_shown = True
        self._timer.start(_LOOK_MS)

    def _replay(self) -> None:
        self._replayed = next(self._replays)
        self.demo_canvas.show_drawing(self._replayed.drawing)
        self._say_prompt()
        self._stage.chart_place.show_chart(CHART)
        self._clock.start()
        self._replay_on()
        self._timer.start(_FRAME_MS)

    def _replay_on(self) -> None:
        """Show the moment that it is time for; at the end, the next round."""
        elapsed = self._clock.elapsed()
        if elapsed >= _REPLAY_MS + _REPLAY_END_MS:
            self._replayed = None
            self.demo_canvas.wipe()
            self._timer.start(_BETWEEN_MS)
            return
        moment = self._run.moment_at(min(1.0, elapsed / _REPLAY_MS))
        self.chart.show_moment(moment)
        self._show_thought(moment)

    def _show_thought(self, moment: int) -> None:
        """Show what the network that learns took the drawing for at a moment."""
        index = self._run.drawings.index(self._replayed)
        thought = Prediction(self._run.probabilities[index, moment])
        answer = put_into_words(thought)
        sure = (
            answer.headline
            if answer.look == "grey"
            else tr("{share} sure", share=percent(thought.confidence))
        )
        self._stage.bars.set_probabilities(thought.probabilities, answer.winner)
        self._stage.giant_digit.show_sign(answer.sign, answer.look)
        self._stage.confidence_label.setText(sure)

    def _say_prompt(self) -> None:
        top = self._stage.top_place
        if self._replayed is not None:
            top.show_prompt(tr("At first it only guesses."), tr("Watch it learn."))
        else:
            top.show_prompt(tr("It reads what you draw."), tr("Try it!"))

    @Slot()
    def _restyle(self) -> None:
        """Write the prompt in another language, after those whose place it is have done so."""
        if self._is_on:
            top = self._stage.top_place
            self._before = (top.prompt.text(), top.accent.text(), self._before[2])
            self._say_prompt()

    def _borrow_network(self) -> None:
        """Let the network that answers read these drawings too, unless its weights change."""
        reader = self._presenter.reader
        if reader.answering == OPENED and not reader.is_held:
            self._reader.offer_opened(reader.answering_name, reader.predictor)
        else:
            self._reader.choose(SHIPPED)


def _shuffled(drawings: Sequence[RecordedDrawing]) -> Iterator[RecordedDrawing]:
    """Give all in random order, again and again, never the same digit twice in a row."""
    last = None
    while True:
        order = random.sample(drawings, len(drawings))
        for drawing in order:
            if drawing.label != last or len({other.label for other in drawings}) < 2:
                last = drawing.label
                yield drawing
