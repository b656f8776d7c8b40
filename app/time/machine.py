"""Going back in time: which moment of the run in view answers."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject, Signal, Slot

from app.language import tr
from app.reading.live_reader import OPENED, THIS_RUN, LiveReader
from app.train.controller import TrainingController
from app.train.pickers import network_name
from app.train.sessions import RunOpener
from model.inside.plain_network import PlainNetwork
from model.reading.predictor import KerasPredictor
from model.runs.moments import Moments, place_of


class TimeMachine(QObject):
    """Holds the network of the run in view at one of its moments, and lets go again. Call on main.

    Time is the scale log(step + 1). The last stop is now, or the end of a run that is over: there
    nothing is held and the newest weights answer.

    Signals
    -------
    grown
        ``stops``, ``now`` or whether there is anything to go back to are others.
    moved
        Another moment answers: ``position`` is another one.
    said : str
        One sentence on moments that could not be read.
    """

    grown = Signal()
    moved = Signal()
    said = Signal(str)

    def __init__(
        self,
        controller: TrainingController,
        reader: LiveReader,
        run_opener: RunOpener,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._reader = reader
        self._key: str | None = None
        self._moments: Moments | None = None
        self._seen: tuple[object, int, int] = (None, -1, -1)
        self._stops: tuple[int, ...] = ()
        self._position: int | None = None
        self._seconds = 0.0
        self._lost = 0
        self._is_moving = False
        controller.started.connect(self._follow_start)
        controller.progressed.connect(self.follow)
        controller.run_shown.connect(self._follow_shown_run)
        controller.state_changed.connect(self._follow_state)
        run_opener.opened.connect(self._follow_opened)
        reader.answering_changed.connect(self._answering_changed)

    @property
    def moments(self) -> Moments | None:
        """The moments that can be gone back to; None where there is no run in view to answer."""
        return self._moments

    @property
    def is_there(self) -> bool:
        """Whether there is a run to go back in."""
        return self._moments is not None and len(self._stops) > 0

    @property
    def stops(self) -> tuple[int, ...]:
        """The steps that can be gone to, ascending; the last one is ``now``."""
        return self._stops

    @property
    def now(self) -> int:
        """The newest step of the run."""
        return self._stops[-1] if self._stops else 0

    @property
    def position(self) -> int | None:
        """The step that is held; None for now."""
        return self._position

    @property
    def index(self) -> int:
        """Which of the stops it stands at."""
        if self._position is None:
            return max(0, len(self._stops) - 1)
        return bisect_left(self._stops, self._position)

    @property
    def seconds(self) -> float | None:
        """Training time until the moment that answers; None where that is not known."""
        if self._position is not None:
            return self._seconds
        curves = self._controller.curves
        return curves.seconds if curves is not None and len(curves) else None

    @property
    def is_running(self) -> bool:
        """Whether the run goes on, so that the last stop is now rather than the end."""
        return self._key == THIS_RUN and self._controller.state.is_active

    @property
    def steps(self) -> int:
        """How many steps the run is meant to have, or has where it is over."""
        started = self._controller.run_started
        return max(self.now, started.steps) if self.is_running and started else self.now

    @property
    def name(self) -> str:
        """The network of the run, as on screen."""
        return network_name(self._controller.config.network)

    @property
    def network(self) -> PlainNetwork | None:
        """The run's network as plain arrays, with any weights; None where there is none."""
        predictor = self._reader.predictor_of(self._key) if self._key else None
        plain = predictor.plain if isinstance(predictor, KerasPredictor) else None
        return plain if isinstance(plain, PlainNetwork) else None

    def go_to(self, step: int) -> None:
        """Let the moment nearest to this step answer; from the last stop on, the newest weights."""
        if self._moments is None or self._key is None or not self.is_there:
            return
        stop = self._nearest_stop(step)
        if stop == self.now:
            self._let_go(self._key)
        elif stop != self._position:
            self._hold(self._moments, self._key, stop)

    def go_by(self, stops: int) -> None:
        """Go so many stops on, or back; as far as there are any."""
        if self.is_there:
            index = min(max(self.index + stops, 0), len(self._stops) - 1)
            self.go_to(self._stops[index])

    @Slot()
    def back(self) -> None:
        """Let the newest weights answer."""
        self.go_to(self.now)

    def _nearest_stop(self, step: int) -> int:
        stops = self._stops
        index = min(bisect_left(stops, step), len(stops) - 1)
        before, after = stops[max(0, index - 1)], stops[index]
        is_before = place_of(step) - place_of(before) < place_of(after) - place_of(step)
        return before if is_before else after

    def _hold(self, moments: Moments, key: str, step: int) -> None:
        try:
            moment = moments.at(step)
        except KeyError:  # thinned out since, or unreadable
            self.follow()
            return
        self._choose(key)
        self._position, self._seconds = step, moment.seconds
        self._reader.hold(moment)
        self._refresh_stops()
        self.moved.emit()

    def _let_go(self, key: str) -> None:
        self._choose(key)
        if self._position is not None:
            self._forget_position()
            self._reader.release()
            self.moved.emit()

    def _choose(self, key: str) -> None:
        self._is_moving = True
        self._reader.choose(key)
        self._is_moving = False

    def _forget_position(self) -> None:
        self._position = None
        self._refresh_stops()

    @Slot()
    def _answering_changed(self) -> None:
        """Another network answers: the reader has let go by itself."""
        if self._is_moving:
            return
        if self._position is not None:
            self._forget_position()
            self.moved.emit()

    @Slot()
    def _follow_start(self) -> None:
        self._take(THIS_RUN)

    @Slot()
    def _follow_shown_run(self) -> None:
        self._take(None)

    @Slot(object)
    def _follow_opened(self, record: object) -> None:
        """Follow the run that was opened; another file takes the place of one opened before."""
        if record is not None:
            self._take(OPENED)
        elif self._key == OPENED:
            self._take(None)

    def _take(self, key: str | None) -> None:
        """Go back in another run, or in none."""
        if self._position is not None:
            self._reader.release()
        self._key = key
        self._moments = self._controller.moments if key is not None else None
        self._position, self._lost, self._seen = None, 0, (None, -1, -1)
        self.follow()
        self.moved.emit()

    @Slot()
    def _follow_state(self) -> None:
        if self._controller.moments is None and self._key == THIS_RUN:
            self._take(None)  # another run is being prepared
        else:
            self._seen = (None, -1, -1)
            self.follow()

    @Slot()
    def follow(self) -> None:
        """Take in what has changed; costs next to nothing where nothing has."""
        moments = self._moments
        version = -1 if moments is None else moments.version
        seen = (moments, version, self._newest_step())
        if seen != self._seen:
            self._seen = seen
            self._refresh_stops()
            self.grown.emit()
        if moments is not None and moments.lost != self._lost:
            self._lost = moments.lost
            self.said.emit(_lost_in_words(self._lost))

    def _newest_step(self) -> int:
        curves, outcome = self._controller.curves, self._controller.outcome
        if curves is not None and len(curves):
            return curves.step
        return outcome.step if outcome is not None else 0

    def _refresh_stops(self) -> None:
        if self._moments is None or not (steps := self._moments.steps):
            self._stops = ()
            return
        now = max(self._newest_step(), steps[0])
        held = () if self._position is None else (self._position,)
        self._stops = (*sorted({step for step in (*steps, *held) if step < now}), now)


def _lost_in_words(count: int) -> str:
    if count == 1:
        return tr("One moment of this run is damaged or missing; the others are there.")
    return tr("%n moments of this run are damaged or missing; the others are there.", n=count)
