"""The challenge at the table: which game is on, its keys and buttons, the wall, the names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.canvas.keyboard_pen import LOWER_AND_LIFT
from app.presenter.challenge.clock_play import ClockPlay
from app.presenter.challenge.controls import ChallengeControls
from app.presenter.challenge.figures import StageFigures
from app.presenter.challenge.fooling_play import FoolingPlay
from app.presenter.challenge.names import Names
from app.presenter.challenge.pen_rest import PenRest
from app.presenter.challenge.play import Play, Table
from app.presenter.challenge.results import Results
from app.presenter.challenge.wall import Wall
from app.presenter.window import PresenterWindow
from app.train.session_control import State
from model.challenge.evening import Evening
from model.challenge.judge import Judge
from model.challenge.rules import Verdict
from model.drawing import Drawing

FOOL, CLOCK = "fool", "clock"
GAMES = (FOOL, CLOCK)

_PRESSES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
)


class Challenge(QObject):
    """Two games for visitors, plugged into presenter mode. Call on main.

    The first game of ``games`` begins when presenter mode is entered; the judge is read then.

    Parameters
    ----------
    presenter
        What it is played on.
    evening
        Where results are kept; the program's own file if left out.
    make_judge
        Reads the second network.
    seed
        Of the order of the digits, for tests; another one each time if left out.

    Attributes
    ----------
    games : tuple of str
        Those on offer, ``fool`` and ``clock``, the first one first; none for plain drawing.
    results, wall, names, pen
        The parts.

    Signals
    -------
    game_changed
        ``game`` is another one, or none.
    judged(Verdict)
        A drawing was judged.
    said(str)
        Why results are not kept, one sentence.
    """

    game_changed = Signal()
    judged = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        presenter: PresenterWindow,
        evening: Evening | None = None,
        make_judge: Callable[[], Judge] = Judge,
        seed: int | None = None,
    ) -> None:
        super().__init__(presenter)
        self._presenter, self._make_judge = presenter, make_judge
        self.games: tuple[str, ...] = GAMES
        self._before = Drawing()
        self._has_played = False
        self._plays: dict[str, Play] = {}
        self._game: str | None = None
        stage, theme = presenter.stage, presenter.theme
        self.results = Results(Evening() if evening is None else evening, self)
        self.pen = PenRest(presenter)
        self.figures = StageFigures(theme, "presenter_tally")
        stage.top_place.set_right(self.figures)
        self.wall = Wall(presenter, self.results)
        self.names = Names(presenter, self.results)
        self._table = Table(
            presenter, self.pen, self.figures, self.results, np.random.default_rng(seed)
        )
        self.controls = ChallengeControls(presenter, self)
        self._connect()

    @property
    def game(self) -> str | None:
        """The game that is on; None for plain drawing."""
        return self._game

    @property
    def fooling(self) -> FoolingPlay:
        """The game "Can you fool it?"; made when first asked for."""
        play = self._play(FOOL)
        assert isinstance(play, FoolingPlay)
        return play

    @property
    def clock(self) -> ClockPlay:
        """The game against the clock; made when first asked for."""
        play = self._play(CLOCK)
        assert isinstance(play, ClockPlay)
        return play

    def named_controls(self) -> Sequence[QWidget]:
        """List the controls that are reached by name; all names begin with ``presenter_``."""
        wall, entry = self.wall, self.names.entry
        return (
            self.controls.game_button, self.controls.wall_button,
            self.names.button, self.pen.button,
            wall.clear_button, wall.undo_button, wall.close_button,
            entry.save_button, entry.no_name_button, entry.close_button,
        )  # fmt: skip

    def set_games(self, games: Sequence[str]) -> None:
        """Offer these games, the first one first; one that is on and not among them ends."""
        self.games = tuple(games)
        self.controls.show_games(len(self.games))
        if self._game is not None and self._game not in self.games:
            self.start_again()

    def start(self, game: str) -> None:
        """Begin a game anew, on an empty canvas.

        Raises
        ------
        ValueError
            If there is no such game.
        """
        if game not in GAMES:
            raise ValueError(f"there is no game {game!r}")
        self.stop()
        play = self._play(game)
        if not self._before.strokes and not self._has_played:
            self._before = self._presenter.canvas.drawing
        self._has_played = True
        self._game = game
        self.figures.show()
        self.pen.start()
        self._presenter.stage.chart_place.show_chart(play.chart)
        play.begin()
        self.game_changed.emit()

    @Slot()
    def stop(self) -> None:
        """Leave the game for plain drawing."""
        self._close_pages()
        if self._game is None:
            return
        play, self._game = self._plays[self._game], None
        self.pen.stop()
        play.end()
        self.figures.hide()
        self._presenter.stage.top_place.show_chip("")
        self._presenter.show_free_prompt()
        self.game_changed.emit()

    @Slot()
    def start_again(self) -> None:
        """Begin the first game on offer anew, or plain drawing where there is none."""
        self._close_pages()
        if self.games and self._presenter.isVisible():
            self.start(self.games[0])
        else:
            self.stop()

    @Slot()
    def next(self) -> None:
        """Go on to the next digit; where no game is on, begin one."""
        self._close_pages()
        if self._game is None:
            self.start_again()
        else:
            self._plays[self._game].next()

    @Slot()
    def switch(self) -> None:
        """Begin the other game."""
        if self.games:
            place = self.games.index(self._game) + 1 if self._game in self.games else 0
            self.start(self.games[place % len(self.games)])

    @Slot()
    def toggle_wall(self) -> None:
        """Open the wall, or close it."""
        if self.wall.isVisible():
            self.wall.hide()
        else:
            self._close_pages()
            self.wall.open()

    @Slot()
    def clear_results(self) -> None:
        """Clear all results, with an undo on the wall for some seconds; once more undoes it."""
        if not self.wall.isVisible():
            self.toggle_wall()
        if self.results.can_undo_clear:
            self.results.undo_clear()
        else:
            self.results.clear()

    def is_showing_verdict(self) -> bool:
        """Whether a verdict is on show that somebody may still look at."""
        return self._game == FOOL and self.fooling.is_showing_verdict

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the pen before the canvas does."""
        if self._game is not None and _is_press(event) and self._plays[self._game].press():
            return True
        return super().eventFilter(watched, event)

    def _play(self, game: str) -> Play:
        if game not in self._plays:
            if not self._plays:
                self.results.forget_cleared()
            made = self._make_fooling() if game == FOOL else self._make_clock()
            self._plays[game] = made
        return self._plays[game]

    def _make_fooling(self) -> FoolingPlay:
        play = FoolingPlay(self._table, self._make_judge(), self)
        play.judged.connect(self._follow_verdict)
        play.asked.connect(self.names.take_back)
        return play

    def _make_clock(self) -> ClockPlay:
        play = ClockPlay(self._table, self)
        play.taken.connect(self.names.take_back)
        play.done.connect(self.names.offer)
        return play

    def _connect(self) -> None:
        presenter, pen = self._presenter, self.pen
        presenter.entered.connect(self.start_again)
        presenter.left.connect(self._leave)
        presenter.next_wanted.connect(self.next)
        presenter.controller.state_changed.connect(self._follow_training)
        presenter.theme.changed.connect(self._show_words)
        presenter.canvas.installEventFilter(self)
        self.results.changed.connect(self._show_words)
        self.results.problem_changed.connect(self._say)
        pen.moved.connect(self._move)
        pen.lifted.connect(self._lift)
        pen.ended.connect(self._finish)
        pen.emptied.connect(self._empty)

    def _close_pages(self) -> None:
        self.wall.hide()
        self.names.entry.hide()
        self.names.take_back()

    @Slot()
    def _move(self) -> None:
        if self._game is not None:
            self._plays[self._game].move()

    @Slot()
    def _lift(self) -> None:
        if self._game is not None:
            self._plays[self._game].lift()

    @Slot()
    def _finish(self) -> None:
        if self._game is not None:
            self._plays[self._game].finish()

    @Slot()
    def _empty(self) -> None:
        if self._game is not None:
            self._plays[self._game].empty()

    @Slot(object)
    def _follow_verdict(self, verdict: Verdict) -> None:
        if verdict is Verdict.FOOLED:
            self.names.offer()
        self.judged.emit(verdict)

    @Slot()
    def _follow_training(self) -> None:
        """Leave the stage to a training that begins on it."""
        presenter = self._presenter
        if presenter.isVisible() and presenter.controller.state is State.PREPARING:
            self.stop()

    @Slot()
    def _leave(self) -> None:
        """Stop, and give the canvas back the drawing that was there before the games."""
        self.stop()
        before, self._before, self._has_played = self._before, Drawing(), False
        if before.strokes:
            self._presenter.canvas.set_drawing(before)

    @Slot()
    def _show_words(self) -> None:
        if self._game is not None:
            self._plays[self._game].show_words()

    @Slot(str)
    def _say(self, problem: str) -> None:
        if problem:
            self.said.emit(problem)


def _is_press(event: QEvent) -> bool:
    if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
        return event.key() in LOWER_AND_LIFT and not event.isAutoRepeat()
    return event.type() in _PRESSES
