import pytest

from app.reading.live_reader import OPENED, SHIPPED, THIS_RUN
from model.runs.moments import LostMomentError
from tests.app.time.runs import Certain, moments_of, weights


def held(bench):
    snapshot = bench.reader.snapshot
    return snapshot.step if bench.reader.is_held else None


def test_with_no_run_in_view_there_is_nothing_to_go_back_to(bench):
    machine = bench.machine
    assert not machine.is_there
    assert (machine.stops, machine.position, machine.now) == ((), None, 0)
    machine.go_to(5)
    machine.go_by(-1)
    machine.back()
    assert bench.reader.answering == SHIPPED
    assert machine.network is None


def test_a_run_can_be_gone_back_in_from_its_first_step_on(bench):
    bench.train(moments_of([0]))
    assert bench.machine.is_there
    assert bench.machine.stops == (0,)
    bench.session.moments.keep(1, weights(1))
    bench.step_to(1, 1)
    assert bench.machine.stops == (0, 1)
    bench.step_to(3, 2)
    assert bench.machine.stops == (0, 1, 3), "the last stop is now, moment or not"
    assert bench.machine.steps == 1000


def test_a_moment_answers_and_the_training_goes_on(bench):
    moments = moments_of([0, 1, 2, 10])
    bench.train(moments, 12)
    moved = []
    bench.machine.moved.connect(lambda: moved.append(bench.machine.position))
    bench.machine.go_to(2)
    assert bench.reader.snapshot is moments.at(2)
    assert bench.machine.position == 2
    assert bench.machine.seconds == pytest.approx(0.2)
    assert moved == [2]
    bench.step_to(20, 8)
    assert held(bench) == 2
    assert bench.machine.stops == (0, 1, 2, 10, 20)
    assert bench.machine.index == 2


def test_going_back_needs_the_run_to_answer(bench):
    bench.train(moments_of([0, 5]), 9)
    bench.reader.choose(SHIPPED)
    bench.machine.go_to(5)
    assert bench.reader.answering == THIS_RUN
    assert held(bench) == 5


def test_the_last_stop_lets_the_newest_weights_answer(bench):
    bench.train(moments_of([0, 5]), 9)
    bench.machine.go_to(0)
    bench.machine.go_to(9)
    assert bench.machine.position is None
    assert held(bench) is None
    bench.machine.go_to(5)
    bench.machine.back()
    assert held(bench) is None
    assert bench.machine.seconds == pytest.approx(0.9)


def test_the_nearest_stop_is_meant_on_the_scale_of_the_slider(bench):
    bench.train(moments_of([0, 10, 100]), 1000)
    for wanted, stop in ((1, 0), (9, 10), (30, 10), (34, 100), (300, 100)):
        bench.machine.go_to(wanted)
        assert bench.machine.position == stop
    bench.machine.go_to(400)
    assert bench.machine.position is None


def test_one_goes_from_stop_to_stop_and_no_further_than_the_ends(bench):
    bench.train(moments_of([0, 1, 4]), 9)
    seen = []
    for _ in range(5):
        bench.machine.go_by(-1)
        seen.append(bench.machine.position)
    for _ in range(4):
        bench.machine.go_by(1)
        seen.append(bench.machine.position)
    assert seen == [4, 1, 0, 0, 0, 1, 4, None, None]


def test_another_network_that_answers_ends_the_replay(bench):
    bench.train(moments_of([0, 5]), 9)
    bench.machine.go_to(5)
    bench.reader.choose(SHIPPED)
    assert bench.machine.position is None
    assert held(bench) is None
    assert bench.reader.answering == SHIPPED


def test_a_moment_that_is_thinned_out_while_it_is_held_stays(bench):
    moments = moments_of([0, 5, 7])
    bench.train(moments, 9)
    bench.machine.go_to(5)
    moments.forget(5)
    bench.step_to(10, 1)
    assert bench.machine.stops == (0, 5, 7, 10)
    assert held(bench) == 5
    bench.machine.go_to(7)
    assert bench.machine.stops == (0, 7, 10)


def test_another_run_lets_go_of_the_one_before(bench):
    bench.train(moments_of([0, 5]), 9)
    bench.machine.go_to(5)
    bench.end()
    bench.train(moments_of([0]))
    assert bench.machine.position is None
    assert held(bench) is None
    assert bench.machine.stops == (0,)


def test_a_run_that_is_over_has_an_end_and_keeps_its_moments(bench):
    bench.train(moments_of([0, 5]), 9)
    assert bench.machine.is_running
    bench.end()
    assert not bench.machine.is_running
    assert bench.machine.steps == 9
    bench.machine.go_to(5)
    assert held(bench) == 5


def test_an_opened_run_can_be_gone_back_in_as_well(bench):
    moments = moments_of([0, 5, 40])
    bench.open(moments, 50)
    assert bench.machine.is_there
    assert bench.machine.stops == (0, 5, 40, 50)
    bench.machine.go_to(5)
    assert bench.reader.answering == OPENED
    assert bench.reader.snapshot is moments.at(5)
    bench.machine.back()
    assert bench.reader.snapshot is None, "the file's own weights answer"


def test_another_file_in_its_place_takes_its_past_away(bench):
    bench.open(moments_of([0, 5]), 50)
    bench.machine.go_to(5)
    bench.reader.offer_opened("mine", Certain(1))
    bench.opener.opened.emit(None)
    assert not bench.machine.is_there
    assert held(bench) is None


def test_a_file_opened_beside_a_run_that_goes_on_leaves_its_past(bench):
    bench.train(moments_of([0, 5]), 9)
    bench.reader.offer_opened("mine", Certain(1))
    bench.opener.opened.emit(None)
    bench.machine.go_to(5)
    assert bench.reader.answering == THIS_RUN
    assert held(bench) == 5


def test_moments_that_cannot_be_read_cost_only_themselves_and_are_told_of(bench):
    def lost():
        raise LostMomentError

    moments = moments_of([0, 5])
    moments.promise(20, 10, lost)
    moments.promise(30, 10, lost)
    bench.open(moments, 50)
    bench.machine.go_to(20)
    assert bench.machine.position is None
    assert bench.machine.stops == (0, 5, 30, 50)
    assert bench.said == ["One moment of this run is damaged or missing; the others are there."]
    bench.machine.go_to(30)
    assert bench.said[1] == "2 moments of this run are damaged or missing; the others are there."
    bench.machine.go_to(5)
    assert held(bench) == 5
