"""Between the learner and the cards: what may be learnt, how it goes on, and what came of it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from app.language import tr
from app.refresher import Refresher
from app.tabs.insight import Insight
from app.tabs.teach.learn_card import LearnCard, what_is_needed
from app.tabs.teach.learner import Learner
from app.tabs.teach.lessons import WAYS, Lesson
from app.tabs.teach.shelf import Look
from app.tabs.teach.verdict_card import VerdictCard
from app.train.session_control import State
from app.words import decimal, moment
from model.training.events import Preparing


class Learning(QObject):
    """Keeps the two cards true. Call on main.

    Signals
    -------
    verdict_shown
        A lesson is over, and its verdict is in view.
    """

    verdict_shown = Signal()

    def __init__(
        self, insight: Insight, card: LearnCard, verdict_card: VerdictCard, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._card, self._verdict_card = card, verdict_card
        self._controller = insight.controller
        self.learner = Learner(
            insight.controller, insight.reader, insight.run_opener, insight.background, self
        )
        self.learner.said.connect(insight.labelling.said)
        self._lessons: tuple[Lesson, ...] = ()
        self._chosen: Lesson | None = None
        self._refresher = Refresher(
            card, insight.background.slow, "lessons", self.learner.looking, self._take_lessons
        )
        self._connect(insight)
        self._refresher.refresh()
        self._follow()

    def _connect(self, insight: Insight) -> None:
        card, verdict, learner = self._card, self._verdict_card, self.learner
        card.at_once_wanted.connect(learner.learn_at_once)
        card.properly_wanted.connect(learner.learn_properly)
        card.progress.stop_wanted.connect(self._controller.stop)
        verdict.use_wanted.connect(learner.use)
        verdict.back_wanted.connect(learner.go_back)
        verdict.chosen.connect(self._choose)
        learner.changed.connect(self._follow)
        learner.learnt.connect(self._take_lesson)
        self._controller.preparing.connect(self._show_preparing)
        self._controller.progressed.connect(self._show_progress)
        insight.theme.changed.connect(self._follow)

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """The newest lesson of each way to learn."""
        return self._lessons

    def show_look(self, look: Look) -> None:
        """Take in what there is to learn from."""
        needed = what_is_needed(look)
        self._card.show_look(look, needed)
        if not needed:
            self.learner.get_ready()
        self._follow()

    def look_again(self) -> None:
        """Read which lessons there are: another window may have made some."""
        self._refresher.refresh()

    def _take_lessons(self, lessons: tuple[Lesson, ...]) -> None:
        here = {lesson.folder: lesson for lesson in self._lessons}
        self._lessons = tuple(here.get(lesson.folder, lesson) for lesson in lessons)
        if self._chosen is None or all(one.folder != self._chosen.folder for one in lessons):
            self._chosen = self._lessons[0] if self._lessons else None
        self._follow()

    @Slot(object)
    def _take_lesson(self, lesson: Lesson) -> None:
        others = [one for one in self._lessons if one.how != lesson.how]
        self._lessons, self._chosen = (lesson, *others), lesson
        self._follow()
        self.verdict_shown.emit()

    @Slot(object)
    def _choose(self, lesson: Lesson) -> None:
        self._chosen = lesson
        self._follow()

    @Slot()
    def _follow(self) -> None:
        learner = self.learner
        self._card.set_state(
            is_at_work=learner.is_at_work,
            may_train=learner.may_start,
            is_training=learner.is_training,
        )
        state = self._controller.state
        self._card.progress.set_stopping(state is State.STOPPING)
        in_use = next((one for one in self._lessons if learner.is_in_use(one)), None)
        self._verdict_card.show_lessons(self._lessons, self._chosen, in_use, self._remark())

    def _remark(self) -> str:
        lesson = self._chosen
        if lesson is None:
            return ""
        way = tr(WAYS[lesson.how])
        try:
            when = moment(datetime.fromisoformat(lesson.record.started))
        except ValueError:
            when = lesson.record.started
        took = decimal(lesson.record.seconds, 1)
        return tr("{way}, {when}, took {seconds} s", way=way, when=when, seconds=took)

    @Slot(object)
    def _show_preparing(self, event: Preparing) -> None:
        if self.learner.is_training:
            self._card.progress.prepare(tr(event.what))

    @Slot()
    def _show_progress(self) -> None:
        curves, started = self._controller.curves, self._controller.run_started
        if not self.learner.is_training or curves is None or started is None:
            return
        stopping = self._controller.state is State.STOPPING
        self._card.progress.show_step(
            curves.step, started.steps, curves.seconds, is_stopping=stopping
        )
