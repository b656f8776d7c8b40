"""The rules of "Can you fool it?"."""

from collections import Counter
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.challenge.rules import AskedDigits, Attempt, FoolingGame, Phase, Verdict
from model.drawing import Drawing

LINE = Drawing.from_points([[[0, 0], [10, 100]]])
DOT = Drawing.from_points([[[5, 5]]])
SHARES = st.floats(0, 1)
ANSWERS = st.sampled_from([*"0123456789", "★", None])


def attempt(asked=4, answered="9", confidence=0.9, belief=0.9, drawing=LINE):
    return Attempt(drawing, asked, answered, confidence, belief)


def game(seed=0, enough=0.5):
    return FoolingGame(np.random.default_rng(seed), enough)


@pytest.mark.parametrize(
    ("answered", "belief", "verdict"),
    [
        ("9", 0.8, Verdict.FOOLED),
        ("★", 0.8, Verdict.FOOLED),
        (None, 0.8, Verdict.FOOLED),
        ("9", 0.5, Verdict.FOOLED),
        ("9", 0.49, Verdict.NO_SUCH_DIGIT),
        (None, 0.0, Verdict.NO_SUCH_DIGIT),
        ("4", 0.9, Verdict.GOT_IT),
        ("4", 0.0, Verdict.GOT_IT),
    ],
)
def test_the_network_errs_and_the_judge_does_not_doubt(answered, belief, verdict):
    assert attempt(answered=answered, belief=belief).verdict(0.5) is verdict


@pytest.mark.parametrize("drawing", [Drawing(), DOT])
def test_nothing_drawn_is_no_try(drawing):
    assert attempt(drawing=drawing, answered=None, belief=0.0).verdict(0.5) is Verdict.NOTHING


@given(asked=st.integers(0, 9), answered=ANSWERS, confidence=SHARES, belief=SHARES, enough=SHARES)
def test_who_is_not_believed_never_wins(asked, answered, confidence, belief, enough):
    verdict = attempt(asked, answered, confidence, belief).verdict(enough)
    assert (verdict is Verdict.GOT_IT) == (answered == str(asked))
    if verdict is Verdict.FOOLED:
        assert belief >= enough
    assert verdict is not Verdict.NOTHING


@given(st.lists(SHARES, min_size=4, max_size=4))
def test_a_better_fooling_scores_more(shares):
    (less, more), (sure, surer) = sorted(shares[:2]), sorted(shares[2:])
    worse = attempt(confidence=sure, belief=less)
    assert 0 <= worse.score <= attempt(confidence=surer, belief=more).score <= 1


@given(st.integers(0, 2**32))
def test_all_digits_come_before_any_comes_again(seed):
    digits = AskedDigits(np.random.default_rng(seed))
    asked = [digits.next() for _ in range(40)]
    assert Counter(asked) == dict.fromkeys(range(10), 4)
    assert all(set(asked[at : at + 10]) == set(range(10)) for at in range(0, 40, 10))
    assert all(one != other for one, other in pairwise(asked))


def test_a_game_asks_is_drawn_on_and_judges():
    one = game()
    assert one.phase is Phase.ASKED
    one.draw()
    assert one.phase is Phase.DRAWING
    tried = attempt(asked=one.asked, answered=None)
    assert one.finish(tried) is Verdict.FOOLED
    assert (one.phase, one.attempt, one.verdict) == (Phase.JUDGED, tried, Verdict.FOOLED)
    before = one.asked
    one.ask_next()
    assert one.asked != before
    assert (one.phase, one.attempt, one.verdict) == (Phase.ASKED, None, None)


def test_the_pen_after_a_verdict_begins_the_next_digit():
    one = game()
    one.draw()
    one.finish(attempt(asked=one.asked))
    before = one.asked
    one.draw()
    assert one.phase is Phase.DRAWING
    assert one.asked != before


def test_clearing_asks_for_the_same_digit():
    one = game()
    before = one.asked
    one.draw()
    one.take_back()
    assert (one.phase, one.asked) == (Phase.ASKED, before)


def test_a_dot_leaves_the_digit_asked_for():
    one = game()
    one.draw()
    assert one.finish(attempt(asked=one.asked, drawing=DOT)) is Verdict.NOTHING
    assert one.phase is Phase.ASKED
    assert one.verdict is None


def test_only_a_drawing_of_the_asked_digit_in_progress_is_judged():
    one = game()
    with pytest.raises(ValueError, match="in progress"):
        one.finish(attempt(asked=one.asked))
    one.draw()
    with pytest.raises(ValueError, match="asked for"):
        one.finish(attempt(asked=(one.asked + 1) % 10))


@given(st.integers(0, 1000), st.lists(st.sampled_from("dtfn"), max_size=30))
def test_any_order_of_steps_keeps_the_game_whole(seed, steps):
    one = game(seed)
    for step in steps:
        if step == "d":
            one.draw()
        elif step == "t":
            one.take_back()
        elif step == "n":
            one.ask_next()
        elif one.phase is Phase.DRAWING:
            one.finish(attempt(asked=one.asked))
        assert 0 <= one.asked <= 9
        assert (one.verdict is not None) == (one.phase is Phase.JUDGED) == (one.attempt is not None)
