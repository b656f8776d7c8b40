import threading

import numpy as np
import pytest
from PySide6.QtCore import QObject, QTimer

from app.background import Background
from app.tabs.inside.lab_questions import Question, answer_now, find_all, map_coarsely
from app.tabs.inside.lab_work import LabLane
from model.inside.plain_network import shipped_plain_network
from model.inside.robustness import Changes
from model.preprocess import preprocess
from model.reading.shipped import shipped_predictor
from tests.app.reading.test_live_reader import ONE_DRAWN, SEVEN_DRAWN


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.close()


class Predictor:
    """The shipped network through LiteRT; remembers on which threads it was asked, how often."""

    def __init__(self):
        self._shipped = shipped_predictor()
        self.threads = []

    def predict_proba(self, image):
        self.threads.append(threading.current_thread())
        return self._shipped.predict_proba(image)


@pytest.fixture
def predictor(qapp):
    return Predictor()


@pytest.fixture
def lane(background, predictor):
    owner = QObject()
    yield LabLane(background.slow, lambda: predictor, owner)
    owner.deleteLater()


@pytest.fixture
def question(qapp):
    return Question(preprocess(SEVEN_DRAWN), Changes(turn=10), recentre=False)


@pytest.fixture(scope="module")
def network():
    return shipped_plain_network()


def test_a_plain_network_answers_in_the_background(lane, predictor, question, network, qtbot):
    results = []
    lane.submit("now", lane.work(answer_now(question), network), results.append)
    qtbot.waitUntil(lambda: bool(results))
    assert results[0].now.argmax() == 7
    assert predictor.threads == []


def test_without_one_the_predictor_answers_on_main(lane, predictor, question, network, qtbot):
    results, plain = [], []
    lane.submit("all", lane.work(find_all(question), None), results.append)
    qtbot.waitUntil(lambda: bool(results), timeout=60_000)
    assert set(predictor.threads) == {threading.main_thread()}
    lane.submit("plain", lane.work(find_all(question), network), plain.append)
    qtbot.waitUntil(lambda: bool(plain), timeout=60_000)
    assert results[0].shift_map.digit == 7
    np.testing.assert_allclose(
        results[0].shift_map.confidence, plain[0].shift_map.confidence, atol=1e-3
    )
    kinds = [[flip.kind for flip in found.flips] for found in (results[0], plain[0])]
    assert sorted(kinds[0]) == sorted(kinds[1])


def test_on_main_it_is_done_in_slices(lane, predictor, question, qtbot):
    results, beats = [], []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(len(predictor.threads)))
    timer.start(0)
    lane.submit("map", lane.work(map_coarsely(question), None), results.append)
    qtbot.waitUntil(lambda: bool(results), timeout=60_000)
    timer.stop()
    assert len(set(beats)) > 5


def test_what_is_given_up_is_not_gone_on_with(lane, predictor, question, qtbot):
    results = []
    lane.submit("map", lane.work(map_coarsely(question), None), results.append)
    qtbot.waitUntil(lambda: len(predictor.threads) > 3)
    lane.give_up("map")
    asked = len(predictor.threads)
    qtbot.wait(50)
    assert len(predictor.threads) == asked
    assert results == []


def test_the_newest_of_a_kind_takes_the_place_of_the_one_before(lane, question, qtbot):
    results = []
    lane.submit("map", lane.work(map_coarsely(question), None), results.append)
    other = Question(preprocess(ONE_DRAWN), Changes(), recentre=False)
    lane.submit("map", lane.work(map_coarsely(other), None), results.append)
    qtbot.waitUntil(lambda: bool(results), timeout=60_000)
    qtbot.wait(20)
    assert [found.question for found in results] == [other]


def test_two_kinds_are_both_done(lane, question, qtbot):
    results = []
    for kind in ("one", "two"):
        lane.submit(kind, lane.work(answer_now(question), None), results.append)
    qtbot.waitUntil(lambda: len(results) == 2)


def test_the_answer_now_is_of_the_image_before_and_as_it_is_sent(question, lane, qtbot):
    results = []
    moved = Question(question.image, Changes(right=6), recentre=True)
    lane.submit("now", lane.work(answer_now(moved), None), results.append)
    qtbot.waitUntil(lambda: bool(results))
    before, after, sent = results[0].images
    np.testing.assert_array_equal(before, question.image)
    np.testing.assert_array_equal(after[:, 6:], before[:, :-6])
    assert np.abs(sent - after).max() > 0.5
    assert results[0].is_changed
    np.testing.assert_allclose(results[0].before, results[0].now, atol=0.05)


def test_questions_know_which_answers_they_share(question):
    image = question.image
    moved = Question(image, Changes(turn=10, right=3, down=-1), recentre=False)
    turned = Question(image, Changes(turn=20), recentre=False)
    helped = Question(image, Changes(turn=10), recentre=True)
    other = Question(image.copy(), Changes(turn=10), recentre=False)
    assert [question.has_map_of(one) for one in (moved, turned, helped, other, None)] == [
        True, False, False, False, False,
    ]  # fmt: skip
    assert [question.has_flips_of(one) for one in (moved, turned, helped, other, None)] == [
        True, True, False, False, False,
    ]  # fmt: skip
