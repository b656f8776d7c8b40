"""Learning the person's hand from the window: started, followed, used and left again."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from app.background import Background, GoesOn, Work
from app.language import in_language, tr
from app.reading.live_reader import OPENED, SHIPPED, THIS_RUN, LiveReader
from app.tabs.teach.lessons import Lesson, lesson_of, newest_lessons
from app.train.controller import TrainingController
from app.train.sessions import RunOpener
from model.directories import runs_dir
from model.files import reason_of
from model.networks import PERSONAL
from model.own_drawings import OwnDrawing, OwnDrawings, StoreError
from model.personal import NotEnoughDrawings, require_enough
from model.personal.parts import FEWEST_OF_A_SYMBOL
from model.sentence import words_of
from model.symbols import DIGITS
from model.training.config import How, TrainingConfig
from model.training.events import RunFailed, RunFinished


@dataclass(frozen=True, eq=False)
class _Answer:
    """What came of a piece of work: something, or one sentence on why not."""

    made: object = None
    problem: str = ""


class Learner(QObject):
    """Makes personal networks and lets them answer. Call on main.

    Signals
    -------
    changed
        Something else is being learnt, or nothing any more; or another network answers.
    learnt : Lesson
        A network was learnt and judged.
    said : str
        One sentence on why something could not be done.
    """

    changed = Signal()
    learnt = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        controller: TrainingController,
        reader: LiveReader,
        opener: RunOpener,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.controller, self._reader, self._opener = controller, reader, opener
        self._background = background
        self._is_at_work = False
        self._is_ready = False
        controller.state_changed.connect(self.changed)
        controller.may_start_changed.connect(self.changed)
        controller.ended.connect(self._take_end)
        reader.answering_changed.connect(self.changed)

    @property
    def is_at_work(self) -> bool:
        """Whether a network is being learnt at once, or is about to be learnt properly."""
        return self._is_at_work

    @property
    def is_training(self) -> bool:
        """Whether a personal network is being learnt properly."""
        return self.controller.state.is_active and self.controller.config.network == PERSONAL

    @property
    def may_start(self) -> bool:
        """Whether learning may begin now, properly."""
        return self.controller.may_start and not self._is_at_work

    def get_ready(self) -> None:
        """Load in the background what the first learning would wait for."""
        if not self._is_ready:
            self._is_ready = True
            self._background.long.submit("get ready to learn", _get_ready, lambda done: None)

    def learn_at_once(self) -> None:
        """Learn, judge and keep a network in the background, and let it answer if it is better."""
        if not self._is_at_work:
            self._begin("learn at once", _learn_at_once, self._take_lesson)

    def learn_properly(self, how: How, practise: bool) -> None:
        """Begin a training; ``practise`` mixes MNIST in. Only where one may start."""
        if self.may_start:

            def prepare(goes_on: GoesOn) -> _Answer:
                return _config(how, practise)

            self._begin("learn properly", prepare, self._take_config)

    def use(self, lesson: Lesson) -> None:
        """Let a personal network answer."""
        started = self.controller.run_started
        if started is not None and started.run == lesson.folder:
            self._reader.choose(THIS_RUN)
        elif lesson.predictor is not None:
            self._opener.offer_made(lesson.folder, lesson.name, lesson.predictor)
        else:
            self._opener.open_path(lesson.folder)

    def go_back(self) -> None:
        """Let the shipped network answer again."""
        self._reader.choose(SHIPPED)

    def is_in_use(self, lesson: Lesson) -> bool:
        """Whether this network answers now."""
        started = self.controller.run_started
        if self._reader.answering == THIS_RUN:
            return started is not None and started.run == lesson.folder
        return self._reader.answering == OPENED and self._opener.opened_path == lesson.folder

    def looking(self) -> Work:
        """Give the work that reads which lessons there are."""
        return lambda goes_on: newest_lessons(runs_dir())

    def _begin(self, kind: str, work: Work, done: object) -> None:
        self._is_at_work = True
        self.changed.emit()
        self._background.long.submit(kind, _guarded(work), done)  # type: ignore[arg-type]

    def _take_lesson(self, answer: _Answer) -> None:
        self._is_at_work = False
        if isinstance(answer.made, Lesson):
            self._take(answer.made)
        else:
            self.said.emit(answer.problem)
        self.changed.emit()

    def _take_config(self, answer: _Answer) -> None:
        self._is_at_work = False
        if not isinstance(answer.made, TrainingConfig):
            self.said.emit(answer.problem)
        elif self.controller.may_start:
            self.controller.start(answer.made)
        self.changed.emit()

    @Slot(object)
    def _take_end(self, event: RunFinished | RunFailed) -> None:
        if self.controller.config.network != PERSONAL or self.controller.run_started is None:
            return
        if isinstance(event, RunFailed):
            self.said.emit(f"{tr(event.reason)} {tr(event.remedy)}")
        elif event.run is not None:
            lesson = lesson_of(event.run)
            if lesson is not None:
                self._take(lesson)

    def _take(self, lesson: Lesson) -> None:
        if lesson.verdict.outcome == "not_better":
            self.go_back()
        else:
            self.use(lesson)
        self.learnt.emit(lesson)


def _guarded(work: Work) -> Work:
    """Say what stands in the way instead of failing."""

    def guarded(goes_on: GoesOn) -> _Answer:
        try:
            answer = work(goes_on)
        except (NotEnoughDrawings, StoreError) as problem:
            return _Answer(problem=in_language(words_of(problem)))
        except OSError as problem:
            reason = in_language(reason_of(problem))
            return _Answer(problem=tr("Could not save the run: {reason}.", reason=reason))
        assert isinstance(answer, _Answer)
        return answer

    return guarded


def _get_ready(goes_on: GoesOn) -> None:
    from model.personal.at_once import get_ready

    get_ready()


def _learn_at_once(goes_on: GoesOn) -> _Answer:
    from model.personal.at_once import judge_at_once, learn_at_once
    from model.personal.keeping import keep_at_once

    parts = require_enough(_ready(OwnDrawings().all()))
    network = learn_at_once(parts, goes_on=goes_on)
    verdict = judge_at_once(network, parts)
    if not goes_on():  # the window closes: what was learnt may be half a network
        return _Answer()
    run, network = keep_at_once(network, parts, verdict, runs_dir())
    return _Answer(Lesson(run.folder, run.read_record(), verdict, network))


def _config(how: How, practise: bool) -> _Answer:
    from model.personal.keeping import personal_config

    parts = require_enough(_ready(OwnDrawings().all()))
    return _Answer(personal_config(how, parts.symbols, practise=practise))


def _ready(drawings: list[OwnDrawing]) -> list[OwnDrawing]:
    """Leave out the symbols that have too few drawings yet."""
    counts = Counter(own.label for own in drawings)
    return [
        own for own in drawings if own.label in DIGITS or counts[own.label] >= FEWEST_OF_A_SYMBOL
    ]
