import numpy as np
import pytest

from app.tabs.inside import ribbon_history
from app.tabs.inside.ribbon_history import History, extended
from model.inside.stages import stages_of
from model.inside.weight_spread import spread
from model.runs.moments import LostMomentError, Moments
from tests.app.tabs.inside.sights import network


def goes_on():
    return True


@pytest.fixture
def moments():
    """A run of the shipped network at four steps, its weights growing."""
    made = Moments()
    for step in (0, 1, 5, 20):
        made.keep(step, [array * (1 + step / 20) for array in network("shipped").weights])
    return made


def whole(history, candidates):
    for _ in range(20):
        history = extended(history, candidates, goes_on)
        if history.is_whole:
            return history
    raise AssertionError("it never ends")


def test_every_moment_of_the_run(moments):
    history = whole(History(moments), [network("shipped")])
    assert sorted(history.spreads) == [0, 1, 5, 20]
    stages = stages_of(network("shipped"))
    assert history.stages == stages
    for step, spreads in history.spreads.items():
        expected = spread(network("shipped"), stages) * (1 + step / 20)
        np.testing.assert_allclose(spreads, expected, rtol=1e-4, atol=1e-6)


def test_what_is_known_is_not_worked_out_again(moments):
    history = whole(History(moments), [network("shipped")])
    moments.keep(30, network("shipped").weights)
    later = whole(history, [])
    assert sorted(later.spreads) == [0, 1, 5, 20, 30]
    assert all(later.spreads[step] is history.spreads[step] for step in history.spreads)


def test_a_long_run_comes_in_parts_the_newest_moment_first(moments, monkeypatch):
    monkeypatch.setattr(ribbon_history, "_AT_ONCE", 0.0)
    history = extended(History(moments), [network("shipped")], goes_on)
    assert list(history.spreads) == [20]
    assert not history.is_whole
    history = extended(history, [network("shipped")], goes_on)
    assert sorted(history.spreads) == [0, 20]


def test_work_that_nobody_waits_for_ends(moments):
    history = extended(History(moments), [network("shipped")], lambda: False)
    assert len(history.spreads) == 1


def test_moments_that_were_crowded_out_go(moments):
    history = whole(History(moments), [network("shipped")])
    moments.forget(5)
    assert sorted(whole(history, []).spreads) == [0, 1, 20]


def test_a_moment_that_cannot_be_read_is_left_out(moments):
    def lost():
        raise LostMomentError("gone")

    moments.promise(9, 10, lost)
    history = whole(History(moments), [network("shipped")])
    assert sorted(history.spreads) == [0, 1, 5, 20]


def test_a_network_that_does_not_fit_is_not_taken(moments):
    small = Moments()
    small.keep(0, [np.zeros((3, 3), np.float32)])
    history = extended(History(small), [network("shipped")], goes_on)
    assert history.network is None
    assert history.is_whole
    assert history.parts == ()


def test_no_moments_yet():
    history = extended(History(Moments()), [network("shipped")], goes_on)
    assert history.is_whole
    assert history.spreads == {}
