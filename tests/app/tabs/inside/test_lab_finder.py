import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from app.tabs.inside.lab_finder import LabFinder
from app.tabs.inside.lab_flips_card import FlipsCard
from app.tabs.inside.lab_map_card import MapCard
from app.tabs.inside.lab_questions import Question
from app.theme import Theme
from model.inside.plans import carry_out
from model.inside.robustness import Changes


class HeldLane:
    """Does nothing until it is told to; answers 5 right of a line that can be moved, else 3."""

    def __init__(self):
        self.line = 16.0
        self._plans, self.jobs, self.kinds = [], {}, []

    def work(self, plan, network):
        self._plans.append(plan)
        return lambda goes_on: carry_out(plan, self._answer)

    def submit(self, kind, work, done):
        self.kinds.append(kind)
        self.jobs[kind] = (work, done)

    def give_up(self, kind):
        self.jobs.pop(kind, None)

    def do(self, kind):
        work, done = self.jobs.pop(kind)
        done(work(lambda: True))

    def _answer(self, asked):
        mass = asked.sum(axis=1) @ np.arange(28) / np.maximum(asked.sum(axis=(1, 2)), 1e-6)
        return np.eye(10, dtype=np.float32)[np.where(mass > self.line, 5, 3)]


class Person:
    """Somebody with a question and the two cards in view."""

    def __init__(self, qtbot):
        theme = Theme(dark=True)
        self._qtbot = qtbot
        self.view, self.lane = QWidget(), HeldLane()
        self.map_card, self.flips_card = MapCard(theme), FlipsCard(theme)
        image = np.zeros((28, 28), np.float32)
        image[6:22, 12:15] = 1
        self.question = Question(image, Changes(), recentre=False)
        self.finder = LabFinder(
            self.view,
            self.lane,
            lambda: self.question,
            lambda: None,
            (self.map_card, self.flips_card),
        )
        for widget in (self.view, self.map_card, self.flips_card):
            qtbot.addWidget(widget)
        with qtbot.waitExposed(self.view):
            self.view.show()

    def let(self, kind):
        """Wait until this kind is asked for, and let it be done."""
        self._qtbot.waitUntil(lambda: kind in self.lane.jobs)
        self.lane.do(kind)

    def let_all_parts(self):
        for _ in range(3):
            self.let("lab_parts")

    @property
    def shift_map(self):
        return self.map_card.lab_map.shift_map

    @property
    def moved_by(self):
        """The least move to the right that was found to flip the answer."""
        flip = self.flips_card.rows["right"].flip
        return None if flip is None else flip.value


@pytest.fixture
def person(qtbot):
    made = Person(qtbot)
    yield made
    made.view.close()


def test_the_coarse_map_comes_first_then_the_fine_one_then_the_search(person, qtbot):
    person.finder.follow()
    person.let("lab_parts")
    assert person.shift_map.is_coarse
    assert person.flips_card.lab_flip_words.text() == "Searching…"
    person.let("lab_parts")
    assert not person.shift_map.is_coarse
    person.let("lab_parts")
    assert person.moved_by == 3.5
    qtbot.wait(100)
    assert person.lane.jobs == {}


def test_where_it_is_moved_asks_nothing_anew(person, qtbot):
    person.finder.follow()
    person.let_all_parts()
    person.question = Question(person.question.image, Changes(right=4), recentre=False)
    person.finder.follow()
    qtbot.wait(100)
    assert person.lane.jobs == {}


def test_another_change_asks_for_the_map_but_not_for_the_search(person, qtbot):
    person.finder.follow()
    person.let_all_parts()
    person.question = Question(person.question.image, Changes(turn=90), recentre=False)
    person.finder.follow()
    person.let("lab_parts")
    assert person.shift_map.is_coarse
    person.let("lab_parts")
    qtbot.wait(100)
    assert person.lane.jobs == {}


def test_while_it_changes_further_coarse_maps_keep_coming(person):
    person.finder.follow()
    for turn in (10, 20, 30):
        person.question = Question(person.question.image, Changes(turn=turn), recentre=False)
        person.finder.follow()
        person.let("lab_parts")
        assert person.shift_map.is_coarse
    person.let("lab_parts")
    assert not person.shift_map.is_coarse


def test_what_it_learnt_is_asked_in_one(person):
    person.finder.follow()
    person.let_all_parts()
    person.lane.line = 14.0
    person.finder.keep_up()
    person.let("lab_whole")
    assert person.moved_by == 1.5
    assert not person.shift_map.is_coarse


def test_what_it_learnt_meanwhile_is_made_up_for(person):
    """Its last step may fall into the search, and no other follows."""
    person.finder.follow()
    person.let("lab_parts")
    person.finder.keep_up()
    person.let("lab_parts")
    person.lane.line = 14.0
    assert "lab_whole" not in person.lane.jobs
    person.let("lab_parts")
    before = person.shift_map
    person.let("lab_whole")
    assert person.shift_map.agreeing < before.agreeing


def test_of_what_came_too_late_only_what_is_still_true_is_shown(person):
    person.finder.follow()
    person.let_all_parts()
    shown = person.shift_map
    person.lane.line = 14.0
    person.finder.keep_up()
    person.question = Question(person.question.image, Changes(turn=90), recentre=False)
    person.let("lab_whole")
    assert person.shift_map is shown
    assert person.moved_by == 1.5


def test_once_nothing_is_drawn_nothing_that_comes_is_shown(person):
    person.finder.follow()
    person.let_all_parts()
    person.finder.keep_up()
    person.question = None
    person.lane.line = 14.0
    person.let("lab_whole")
    assert person.moved_by == 3.5


def test_beginning_anew_shows_words_and_asks_again(person):
    person.finder.follow()
    person.let_all_parts()
    person.finder.begin_anew("Reading the network")
    assert person.shift_map is None
    assert person.flips_card.lab_flip_words.text() == "Reading the network"
    person.let_all_parts()
    assert person.moved_by == 3.5


def test_both_ways_are_compared_until_it_learns(person):
    def words():
        return person.map_card._count_words.text()

    person.finder.follow()
    person.let_all_parts()
    alone = person.shift_map.agreeing
    image = person.question.image
    person.question = Question(image, Changes(), recentre=True)
    person.finder.follow()
    person.let_all_parts()
    assert person.shift_map.agreeing == 289
    assert words().endswith(f"; without re-centring {alone}")
    person.question = Question(image, Changes(turn=5), recentre=True)
    person.finder.follow()
    person.let("lab_parts")
    person.let("lab_parts")
    assert "without" not in words()
    person.question = Question(image, Changes(), recentre=False)
    person.finder.follow()
    person.let_all_parts()
    person.finder.keep_up()
    person.let("lab_whole")
    assert "with" not in words()
