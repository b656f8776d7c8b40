import threading

import pytest
from threadpoolctl import threadpool_info

from app.background import Background


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.close()


@pytest.fixture(params=["quick", "slow", "long"])
def lane(background, request):
    return getattr(background, request.param)


def test_work_is_done_elsewhere_and_its_result_comes_on_main(lane, qtbot):
    results = []

    def work(goes_on):
        return threading.get_ident()

    lane.submit("a", work, lambda result: results.append((result, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(results), timeout=10_000)
    worker, receiver = results[0]
    assert receiver == threading.get_ident()
    assert worker != receiver


def test_newer_work_of_a_kind_takes_the_place_of_older(lane, qtbot):
    begin, results = threading.Event(), []
    lane.submit("other", lambda goes_on: begin.wait(10), results.append)
    for number in range(3):
        lane.submit("a", lambda goes_on, n=number: n, results.append)
    begin.set()
    qtbot.waitUntil(lambda: len(results) == 2, timeout=10_000)
    assert results == [True, 2]


def test_work_under_way_learns_that_nobody_waits(lane, qtbot):
    begun, results = threading.Event(), []

    def long_work(goes_on):
        begun.set()
        while goes_on():
            pass
        results.append("gave up")
        return "never shown"

    lane.submit("a", long_work, results.append)
    assert begun.wait(10)
    lane.submit("a", lambda goes_on: "newer", results.append)
    qtbot.waitUntil(lambda: "newer" in results, timeout=10_000)
    assert results == ["gave up", "newer"]


def test_what_was_given_up_is_not_shown(lane, qtbot):
    begun, go, results = threading.Event(), threading.Event(), []

    def work(goes_on):
        begun.set()
        go.wait(10)
        return "given up"

    lane.submit("a", work, results.append)
    assert begun.wait(10)
    lane.give_up("a")
    go.set()
    lane.submit("b", lambda goes_on: "b", results.append)
    qtbot.waitUntil(lambda: bool(results), timeout=10_000)
    assert results == ["b"]


def test_an_error_is_raised_on_main_and_the_lane_goes_on(lane, qtbot):
    results = []

    def fails(goes_on):
        raise KeyError("here")

    with qtbot.captureExceptions() as caught:
        lane.submit("a", fails, results.append)
        qtbot.waitUntil(lambda: bool(caught), timeout=10_000)
    assert caught[0][0] is KeyError
    lane.submit("a", lambda goes_on: "well", results.append)
    qtbot.waitUntil(lambda: results == ["well"], timeout=10_000)


def test_slow_work_does_not_hold_up_quick_work(background, qtbot):
    go, results = threading.Event(), []
    background.slow.submit("a", lambda goes_on: go.wait(10), results.append)
    background.quick.submit("a", lambda goes_on: "quick", results.append)
    qtbot.waitUntil(lambda: results == ["quick"], timeout=10_000)
    go.set()
    qtbot.waitUntil(lambda: len(results) == 2, timeout=10_000)


def test_work_has_one_core(lane, qtbot):
    results = []

    def threads(goes_on):
        return [pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"]

    lane.submit("a", threads, results.append)
    qtbot.waitUntil(lambda: bool(results), timeout=10_000)
    assert set(results[0]) == {1}


def test_closing_ends_the_threads_and_nothing_comes_any_more(qapp, qtbot):
    background, begun, results = Background(), threading.Event(), []

    def until_given_up(goes_on):
        begun.set()
        while goes_on():
            pass

    background.quick.submit("a", until_given_up, results.append)
    assert begun.wait(10)
    background.close()
    assert not background.quick.isRunning()
    background.quick.submit("a", lambda goes_on: "late", results.append)
    qtbot.wait(50)
    assert results == []
    assert not background.quick.isRunning()
