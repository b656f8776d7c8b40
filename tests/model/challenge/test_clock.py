"""The rules of "Ten digits against the clock"."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.challenge.clock import PENALTY, ClockGame, ClockResult


def game(seed=0):
    return ClockGame(np.random.default_rng(seed))


def play(one, start=100.0, each=2.0):
    one.draw(start)
    for turn in range(10):
        assert one.read(str(one.asked), start + each * (turn + 1))


@given(st.integers(0, 2**32))
def test_all_ten_digits_are_asked_for(seed):
    assert sorted(game(seed).order) == list(range(10))


def test_the_clock_runs_from_the_first_touch_to_the_tenth_digit():
    one = game()
    assert one.seconds(50.0) == 0
    assert one.result is None
    play(one)
    assert one.result == ClockResult(20.0, 0)
    assert one.seconds(1000.0) == 20.0
    assert one.asked is None
    assert not one.is_running


def test_a_misread_counts_and_the_digit_stays():
    one = game()
    one.draw(0.0)
    asked = one.asked
    assert not one.read(None, 1.0)
    assert not one.read(str((asked + 1) % 10), 2.0)
    assert (one.asked, one.done, one.misreads) == (asked, 0, 2)
    assert one.read(str(asked), 3.0)
    assert one.asked != asked


def test_later_touches_do_not_start_the_clock_again():
    one = game()
    one.draw(1.0)
    one.draw(5.0)
    assert one.seconds(7.0) == 6.0


def test_misreads_add_seconds():
    assert ClockResult(20.0, 2).total == 20 + 2 * PENALTY


def test_no_answer_counts_before_the_start_or_after_the_end():
    one = game()
    with pytest.raises(ValueError, match="clock"):
        one.read("3", 1.0)
    play(one)
    with pytest.raises(ValueError, match="clock"):
        one.read("3", 200.0)


@given(st.lists(st.sampled_from([*"0123456789", None]), max_size=80))
def test_every_answer_is_progress_or_a_misread(answers):
    one = game(3)
    one.draw(0.0)
    for count, answer in enumerate(answers, start=1):
        if not one.is_running:
            break
        one.read(answer, float(count))
        assert one.done + one.misreads == count
    assert (one.result is not None) == (one.done == 10)
