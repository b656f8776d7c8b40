import itertools
import math
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.runs.moments import MOST_BYTES, MOST_MOMENTS, LostMomentError, Moments, place_of
from model.training.events import Snapshot


def weights(value=0.0, count=4):
    return (np.full(count, value, np.float32), np.zeros((2, 3), np.float32))


def captured(last, moments=None, calls=1, size=4):
    """Go through a run of so many steps as the loop does, ``calls`` steps at a time."""
    moments = Moments() if moments is None else moments
    for step in itertools.chain(range(0, last, calls), [last]):
        if moments.is_due(step) or step == last:
            moments.keep(step, (np.zeros(size, np.float32),), step / 100)
    return moments


def test_a_moment_comes_back_as_it_was_and_as_the_same_object():
    moments = Moments()
    moments.keep(7, weights(0.5), 1.25)
    moment = moments.at(7)
    assert isinstance(moment, Snapshot)
    assert (moment.step, moment.seconds, moment.size) == (7, 1.25, 40)
    assert np.array_equal(moment.weights[0], np.full(4, 0.5))
    assert moments.at(7) is moment


def test_what_is_kept_cannot_be_written_to_and_does_not_follow_the_arrays_given():
    moments, given_weights = Moments(), weights(1.0)
    moments.keep(0, given_weights)
    given_weights[0][:] = 9
    kept = moments.at(0).weights
    assert np.array_equal(kept[0], np.ones(4))
    assert not any(array.flags.writeable for array in kept)
    moments.keep(1, kept)
    assert moments.at(1).weights[0] is kept[0], "a read-only array was copied"


def test_the_start_is_dense_and_the_rest_even_on_the_scale_of_the_slider():
    steps = captured(10_000).steps
    assert steps[:13] == tuple(range(13))
    gaps = np.diff([place_of(step) for step in steps[13:-1]])
    assert gaps.max() < 0.16
    assert gaps.min() > 0.07
    assert 80 < len(steps) < 130


def test_a_moment_is_due_where_the_run_has_grown_by_a_twelfth():
    moments = Moments()
    assert moments.is_due(0)
    moments.keep(0, weights())
    assert not moments.is_due(0)
    assert moments.is_due(1)
    moments.keep(120, weights())
    assert not moments.is_due(130)
    assert moments.is_due(131)


def test_of_a_large_network_no_more_are_due_than_can_stay():
    moments, due = Moments(most_bytes=1000), []
    for step in range(3000):
        if moments.is_due(step):
            due.append(step)
            moments.keep(step, (np.zeros(25, np.float32),))
    assert len(moments.steps) == 10
    assert due[:10] == list(range(10))
    assert 20 < len(due) < 35
    places = [place_of(step) for step in moments.steps]
    assert np.diff(places).max() < 3 * places[-1] / 9


@settings(max_examples=60, deadline=None)
@given(
    steps=st.lists(st.integers(0, 300_000), min_size=1, max_size=400, unique=True),
    most=st.integers(2, 40),
    count=st.integers(1, 50),
    most_count=st.integers(0, 2000),
)
def test_the_bounds_hold_after_each_moment_whatever_is_kept(steps, most, count, most_count):
    moments = Moments(most, 4 * most_count)
    fits = most_count // count
    for index, step in enumerate(sorted(steps)):
        moments.keep(step, (np.zeros(count, np.float32),))
        assert len(moments.steps) == min(index + 1, most, fits)
        assert moments.size == 4 * count * len(moments.steps) <= 4 * most_count
        assert list(moments.steps) == sorted(moments.steps)
    if fits >= 2:
        assert moments.steps[0] == min(steps)
    if fits >= 1:
        assert moments.steps[-1] == max(steps)


@settings(max_examples=30, deadline=None)
@given(last=st.integers(30, 100_000), calls=st.integers(1, 64), most=st.integers(8, MOST_MOMENTS))
def test_what_is_left_after_thinning_is_spread_over_the_whole_run(last, calls, most):
    steps = captured(last, Moments(most), calls).steps
    places = np.array([place_of(step) for step in steps])
    even = places[-1] / (len(places) - 1)
    # As wide as the calls and the first steps make it, or a few times the even spread.
    widest = max(math.log(1 + calls), math.log(2), 4.5 * even)
    assert np.diff(places).max() <= widest + 1e-9


def test_of_moments_as_crowded_as_each_other_the_oldest_goes():
    moments = Moments(most=4)
    for step in (0, 100, 110, 121, 1000):
        moments.keep(step, weights())
    assert moments.steps == (0, 100, 121, 1000)
    moments.keep(1100, weights())
    assert moments.steps == (0, 100, 1000, 1100)


def test_a_long_run_of_the_largest_recipe_stays_within_the_bounds_of_the_program():
    moments = Moments()
    one = (np.zeros(700_000 // 4, np.float32),)
    for step in range(3000):
        moments.keep(step, one)
    assert len(moments.steps) == MOST_BYTES // 700_000 < MOST_MOMENTS
    assert moments.size <= MOST_BYTES
    assert moments.steps[0] == 0
    assert moments.steps[-1] == 2999


def test_of_a_network_too_large_for_two_the_newest_is_kept_and_of_a_larger_one_none():
    moments = Moments(most_bytes=100)
    moments.keep(0, (np.zeros(20, np.float32),))
    moments.keep(1, (np.zeros(20, np.float32),))
    assert moments.steps == (1,)
    too_large = Moments(most_bytes=79)
    too_large.keep(0, (np.zeros(20, np.float32),))
    assert too_large.steps == ()
    with pytest.raises(KeyError):
        too_large.at(0)


def test_only_exact_steps_are_given_and_the_nearest_is_found():
    moments = Moments()
    with pytest.raises(KeyError):
        moments.nearest(3)
    for step in (0, 10, 20):
        moments.keep(step, weights())
    with pytest.raises(KeyError):
        moments.at(11)
    found = {step: moments.nearest(step) for step in (0, 4, 5, 6, 10, 15, 16, 99)}
    assert found == {0: 0, 4: 0, 5: 0, 6: 10, 10: 10, 15: 10, 16: 20, 99: 20}


def test_a_step_below_zero_is_refused():
    with pytest.raises(ValueError, match="0 or more"):
        Moments().keep(-1, weights())


def test_the_version_grows_with_every_change_and_with_nothing_else():
    moments = Moments()
    seen = [moments.version]

    def note():
        seen.append(moments.version)

    moments.keep(0, weights())
    note()
    moments.keep(0, weights(1))
    note()
    moments.keep(5, weights())
    note()
    moments.forget_after(3)
    note()
    moments.forget(0)
    note()
    assert seen == sorted(set(seen))
    moments.forget(0)
    moments.forget_after(3)
    assert moments.steps == ()
    assert moments.version == seen[-1]


def test_a_promised_moment_is_read_once_and_when_it_is_asked_for():
    reads = []
    made = Moments()
    made.keep(3, weights(2.0), 0.5)

    def read():
        reads.append(3)
        return made.at(3)

    moments = Moments()
    moments.promise(3, 40, read)
    assert moments.steps == (3,)
    assert moments.size == 40
    assert reads == []
    assert moments.at(3) is moments.at(3)
    assert reads == [3]


def test_a_moment_that_cannot_be_read_costs_only_itself():
    def lost():
        raise LostMomentError

    moments = Moments()
    moments.keep(0, weights())
    moments.promise(1, 40, lost)
    version = moments.version
    with pytest.raises(KeyError):
        moments.at(1)
    assert moments.steps == (0,)
    assert moments.lost == 1
    assert moments.version > version


def test_it_is_read_while_it_grows():
    moments, wrong = Moments(most=30), []
    done = threading.Event()

    def look():
        while not done.is_set():
            steps = moments.steps
            if list(steps) != sorted(set(steps)) or len(steps) > 30:
                wrong.append(steps)
            for step in steps[::7]:
                try:
                    if moments.at(step).weights[0][0] != step:
                        wrong.append(step)
                except KeyError:  # thinned out since
                    continue

    reader = threading.Thread(target=look)
    reader.start()
    for step in range(2000):
        moments.keep(step, (np.array([step], np.float32),))
    done.set()
    reader.join()
    assert wrong == []
