"""The game "Ten digits against the clock" as it is played at the table."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.language import tr
from app.presenter.challenge.clock_chart import BEST, ClockChart, in_seconds
from app.presenter.challenge.figures import Figure
from app.presenter.challenge.play import Answer, Table, answer_now
from app.words import decimal, thousands
from model.challenge.clock import PENALTY, ClockGame

CLEAR_ENOUGH = 0.7
"""An answer so sure is taken as soon as the pen is up; others wait for another stroke."""

GUARD_SECONDS = 1.0
"""A press so soon after the last digit was meant for it, and does nothing."""

_TICK_MS = 100


class ClockPlay(QObject):
    """Asks for all ten digits; what is misread is drawn again. Call on main.

    Signals
    -------
    taken(bool)
        A drawing counted, as the digit that was asked for or as a misread.
    done
        All ten digits are read; the result is kept.
    """

    taken = Signal(bool)
    done = Signal()
    chart = "clock"

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table, self._presenter = table, table.presenter
        self.game = ClockGame(table.rng)
        self._misread: Answer | None = None
        self._ended = 0.0
        self.clock_chart = ClockChart(self._presenter.theme)
        self._presenter.stage.chart_place.offer(self.chart, self.clock_chart)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show_figures)
        table.results.changed.connect(self._show_times)

    def begin(self) -> None:
        """Start a game; the clock waits for the first touch."""
        self.next()

    def end(self) -> None:
        """Stop the clock; what was drawn so far is forgotten."""
        self._timer.stop()
        self.game = ClockGame(self._table.rng)
        self._misread = None

    def next(self) -> None:
        """Start another game."""
        self.end()
        self._table.wipe()
        self._show_times()
        self.show_words()

    def press(self) -> bool:
        """Start another game where the last one is over; not in the same breath."""
        if self.game.result is None:
            return False
        if time.monotonic() - self._ended < GUARD_SECONDS:
            return True
        self.next()
        return False

    def move(self) -> None:
        """Start the clock with the first ink."""
        if self.game.result is not None:
            return
        if not self.game.is_running:
            self.game.draw(time.monotonic())
            self._timer.start()
            self.clock_chart.show_game(self.game)
        if self._misread is not None:
            self._misread = None
            self.show_words()

    def lift(self) -> None:
        """Take a drawing that is clearly the digit at once."""
        if self.game.is_running:
            answer = answer_now(self._presenter)
            if answer.sign == str(self.game.asked) and answer.confidence >= CLEAR_ENOUGH:
                self._take(answer)

    def empty(self) -> None:
        """Nothing: the clock goes on."""

    def finish(self) -> None:
        """Take the drawing as it is; specks do not count."""
        if not self.game.is_running:
            return
        answer = answer_now(self._presenter)
        if answer.is_ink:
            self._take(answer)
        else:
            self._table.wipe()

    def show_words(self) -> None:
        """Show prompt, what was misread or the result, the clock and the misreads."""
        top, result = self._presenter.stage.top_place, self.game.result
        asked = self.game.asked
        if result is None:
            accent = tr("Draw a {digit}", digit=asked)
            top.show_prompt(tr("Against the clock."), accent)
        else:
            top.show_prompt(tr("All ten digits:"), in_seconds(result.total))
        if self._misread is not None:
            sign = "?" if self._misread.sign is None else self._misread.sign
            top.show_chip(tr("It read {sign}. Draw it again.", sign=sign), "plain", "undo")
        elif result is not None and result.misreads:
            added = decimal(PENALTY * result.misreads, 0)
            top.show_chip(tr("{seconds} s of it for misreads", seconds=added), "plain", "")
        else:
            top.show_chip("")
        self.clock_chart.show_game(self.game)
        self._show_figures()

    def _take(self, answer: Answer) -> None:
        is_right = self.game.read(answer.sign, time.monotonic())
        self._misread = None if is_right else answer
        result = self.game.result
        if result is not None:
            self._timer.stop()
            self._ended = time.monotonic()
            self._table.results.keep_time(result)
        self._table.pen.settle()
        self._table.wipe()
        self.show_words()
        self.taken.emit(is_right)
        if result is not None:
            self.done.emit()

    @Slot()
    def _show_figures(self) -> None:
        if not self._presenter.isVisible():
            return
        seconds = self.game.seconds(time.monotonic())
        self._table.figures.set_figures(
            [
                Figure(decimal(seconds, 1), tr("seconds")),
                Figure(thousands(self.game.misreads), tr("misreads")),
            ]
        )

    @Slot()
    def _show_times(self) -> None:
        results = self._table.results
        self.clock_chart.show_times(results.best_times(BEST), results.newest_time)
