"""The game "Can you fool it?" as it is played at the table."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from app.language import tr
from app.presenter.challenge.figures import Figure
from app.presenter.challenge.guess_curve import GuessCurve
from app.presenter.challenge.play import Table, answer_now
from app.words import thousands
from model.challenge.guesses import Guesses
from model.challenge.judge import Judge
from model.challenge.rules import Attempt, FoolingGame, Phase, Verdict

GUARD_SECONDS = 0.4
"""A press so soon after the verdict was meant for the drawing before, and does nothing."""

LOOK_SECONDS = 8.0
"""How long a verdict is looked at."""


class FoolingPlay(QObject):
    """Asks, follows the pen, and judges when it rests. Call on main.

    Signals
    -------
    judged(Verdict)
        A drawing was judged; its result is kept.
    asked(int)
        Another digit is asked for.
    """

    judged = Signal(object)
    asked = Signal(int)
    chart = "guesses"

    def __init__(self, table: Table, judge: Judge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table, self._judge = table, judge
        self._presenter = table.presenter
        self.game = FoolingGame(table.rng, judge.enough)
        self._guesses = Guesses()
        self._is_on = False
        self._since_verdict = QElapsedTimer()
        theme = self._presenter.theme
        self.curve = GuessCurve(theme)
        self._presenter.stage.chart_place.offer(self.chart, self.curve)
        self._presenter.reader.read.connect(self._follow_reading)

    @property
    def is_showing_verdict(self) -> bool:
        """Whether there is a verdict that somebody may still look at."""
        is_fresh = self._since_verdict.isValid() and not self._since_verdict.hasExpired(
            round(LOOK_SECONDS * 1000)
        )
        return self.game.phase is Phase.JUDGED and is_fresh

    def begin(self) -> None:
        """Ask for a digit, on an empty canvas."""
        self._is_on = True
        self.next()

    def end(self) -> None:
        """Stop; the next time begins with another digit."""
        self._is_on = False
        self._guesses.clear()

    def next(self) -> None:
        """Ask for another digit, whatever was drawn."""
        self.game.ask_next()
        self._table.wipe()
        self._show_asked()

    def press(self) -> bool:
        """Go on to the next digit where the last one is judged."""
        if self.game.phase is not Phase.JUDGED:
            return False
        if self._since_verdict.elapsed() < GUARD_SECONDS * 1000:
            return True
        self.next()
        return False

    def move(self) -> None:
        """Note that the drawing goes on."""
        if self.game.phase is Phase.ASKED:
            self._guesses.clear()
            self.game.draw()

    def lift(self) -> None:
        """Wait whether the pen comes back."""

    def empty(self) -> None:
        """Ask for the same digit again, or after a verdict for the next."""
        if self.game.phase is Phase.JUDGED:
            self.game.ask_next()
        self.game.take_back()
        self._show_asked()

    def finish(self) -> None:
        """Judge the drawing and keep the result."""
        if self.game.phase is not Phase.DRAWING:
            return
        answer = answer_now(self._presenter)
        if not answer.is_ink:
            self._table.wipe()
            return
        asked = self.game.asked
        belief = float(self._judge.beliefs(answer.drawing)[asked])
        attempt = Attempt(answer.drawing, asked, answer.sign, answer.confidence, belief)
        verdict = self.game.finish(attempt)
        self._since_verdict.start()
        self._table.results.keep(attempt, verdict)
        self.show_words()
        self.judged.emit(verdict)

    def show_words(self) -> None:
        """Show prompt, verdict and tally."""
        top = self._presenter.stage.top_place
        digit = self.game.asked
        top.show_prompt(tr("Can you fool it?"), tr("Draw a {digit}", digit=digit))
        if self.game.verdict is Verdict.FOOLED:
            top.show_chip(tr("You fooled it"), "orange", "check")
        elif self.game.verdict is Verdict.GOT_IT:
            top.show_chip(tr("It got you"), "blue", "")
        elif self.game.verdict is Verdict.NO_SUCH_DIGIT:
            top.show_chip(tr("That was no {digit}", digit=digit), "plain", "close")
        else:
            top.show_chip("")
        tally = self._table.results.tally
        self._table.figures.set_figures(
            [
                Figure(thousands(tally.fooled), tr("fooled"), "orange"),
                Figure(thousands(tally.got_it), tr("got it")),
            ]
        )

    def _show_asked(self) -> None:
        self._guesses.clear()
        self._show_curve()
        self.show_words()
        self.asked.emit(self.game.asked)

    @Slot()
    def _follow_reading(self) -> None:
        """Keep what the network says while the drawing comes to be."""
        shown = self._presenter.reader.shown
        if not self._is_on or self.game.phase is not Phase.DRAWING or shown is None:
            return
        probabilities = shown.reading.prediction.probabilities
        if probabilities.any():
            self._guesses.add(probabilities)
            self._show_curve()

    def _show_curve(self) -> None:
        symbols = self._presenter.reader.symbols
        self.curve.show_guesses(self._guesses.curves(), self.game.asked, symbols)
