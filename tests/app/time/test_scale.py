import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF

from app.time.scale import TimeScale


@given(now=st.integers(3, 500_000), share=st.floats(0, 1))
def test_a_place_and_its_step_belong_together(now, share):
    scale = TimeScale(now, 10, 610)
    step = scale.step_at(10 + 600 * share)
    assert 0 <= step <= now
    assert scale.step_at(scale.across(step)) == step
    near = {max(0, step - 1), step, min(now, step + 1)}
    best = min(near, key=lambda one: abs(scale.across(one) - 10 - 600 * share))
    assert abs(best - step) <= 1


def test_the_ends_are_at_the_ends_and_most_room_is_for_the_first_steps():
    scale = TimeScale(2340, 0, 100)
    assert scale.across(0) == 0
    assert scale.across(2340) == pytest.approx(100)
    assert scale.across(100) > 55
    assert (scale.step_at(-50), scale.step_at(500)) == (0, 2340)


@given(now=st.integers(0, 500_000), width=st.integers(120, 1600))
def test_no_word_over_another(qapp, now, width):
    metrics = QFontMetricsF(QFont("sans", 9))
    ticks = TimeScale(now, 12, 12 + width).ticks(metrics, "now")
    assert [ticks[0].words, ticks[-1].words] == ["start", "now"]
    for before, after in itertools.pairwise(ticks):
        assert before.left + metrics.horizontalAdvance(before.words) < after.left


def test_powers_of_ten_are_named(qapp):
    metrics = QFontMetricsF(QFont("sans", 9))
    words = [tick.words for tick in TimeScale(2340, 0, 540).ticks(metrics, "end")]
    assert words == ["start", "1", "10", "100", "1\u00a0000", "end"]
