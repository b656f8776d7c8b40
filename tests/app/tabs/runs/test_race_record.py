import numpy as np

from model.race.events import LaneSnapshot
from model.training.events import Preparing
from tests.app.tabs.runs.races import (
    calls,
    dropped,
    finished,
    measured,
    passed,
    record_of,
    share_of,
)


def test_at_first_nothing_is_known_of_anyone():
    record = record_of("softmax", "cnn")
    assert [lane.name for lane in record.lanes] == ["Softmax", "CNN"]
    assert record.step == 0
    for lane in record.lanes:
        assert lane.is_racing
        assert lane.accuracy is None
        assert lane.answer is None
        assert lane.marks == {}


def test_each_event_goes_to_its_own_lane():
    record = record_of("softmax", "cnn")
    record.append(calls(1, 7, 2.5, share_of(3, 0.9)))
    record.append(measured(1, 7, 2.75, 0.5))
    assert record.lanes[0].step == 0
    lane = record.lanes[1]
    assert (lane.step, lane.seconds, lane.accuracy) == (7, 2.75, 0.5)
    assert lane.answer.argmax() == 3


def test_measurements_come_with_their_step_and_the_network_s_own_time():
    record = record_of("softmax", "cnn")
    for step in (10, 20, 30):
        record.append(calls(0, step, step / 10))
        record.append(measured(0, step, step / 10 + 0.01, step / 100))
    lane = record.lanes[0]
    assert lane.steps.tolist() == [10, 20, 30]
    assert np.allclose(lane.times, [1.01, 2.01, 3.01])
    assert np.allclose(lane.accuracies, [0.1, 0.2, 0.3])


def test_an_answer_goes_when_the_drawing_goes():
    record = record_of("softmax", "cnn")
    record.append(calls(0, 1, 0.1, share_of(3, 0.9)))
    record.append(calls(0, 2, 0.2))
    assert record.lanes[0].answer is None


def test_who_passed_a_mark_is_sorted_by_own_time_not_by_steps():
    record = record_of("softmax", "cnn", "mlp")
    record.append(passed(1, 0.9, 40, 5.0))
    record.append(passed(0, 0.9, 90, 2.0))
    assert [lane.name for lane in record.passed(0.9)] == ["Softmax", "CNN"]
    assert record.passed(0.98) == []


def test_the_race_is_where_the_last_of_those_is_that_are_still_in_it():
    record = record_of("softmax", "cnn", "mlp")
    for lane, step in ((0, 50), (1, 20), (2, 48)):
        record.append(calls(lane, step, step / 10))
    assert record.step == 20
    record.append(dropped(1))
    assert record.step == 48
    assert record.seconds == 5.0
    record.append(dropped(0))
    record.append(dropped(2))
    assert record.step == 50


def test_ends_are_told_apart():
    record = record_of("softmax", "cnn")
    record.append(finished(0))
    record.append(dropped(1))
    assert [lane.is_racing for lane in record.lanes] == [False, False]
    assert record.lanes[0].failure is None
    assert record.lanes[1].failure.reason == "Loss is no longer a number."


def test_other_events_are_left_aside():
    record = record_of("softmax", "cnn")
    record.append(Preparing("x"))
    assert record.step == 0


class Plain:
    """Stands for a network; notes the weights it is given."""

    def __init__(self, weights=()):
        self.weights = weights

    def with_weights(self, weights):
        return Plain(weights)


def test_the_network_has_the_weights_of_when_it_was_held():
    record = record_of("softmax", "cnn")
    lane = record.lanes[0]
    object.__setattr__(lane.racer, "network", Plain())
    assert lane.network is lane.racer.network
    record.append(LaneSnapshot(0, 5, ("five",)))
    assert lane.network.weights == ("five",)
    assert lane.network is lane.network
    record.append(LaneSnapshot(0, 6, ("six",)))
    assert lane.network.weights == ("six",)
