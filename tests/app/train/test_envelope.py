import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.train.envelope import Envelope


def filled(numbers, call=13):
    envelope = Envelope()
    for start in range(0, len(numbers), call):
        envelope.add(numbers[start : start + call])
    return envelope


@given(
    st.integers(1, 700), st.integers(0, 700), st.integers(1, 700), st.integers(1, 300),
    st.integers(1, 90),
)  # fmt: skip
def test_no_peak_of_the_span_is_lost_and_none_comes_from_far_outside(
    count, start, length, buckets, call
):
    numbers = np.random.default_rng(count).normal(size=count)
    stop = start + length
    bounds = filled(numbers, call).bounds(start, stop, buckets)
    inside = numbers[start:stop]
    if len(inside) == 0:
        return
    assert bounds.lows.min() <= inside.min()
    assert bounds.highs.max() >= inside.max()
    wider = numbers[max(0, start - bounds.size) : stop + bounds.size]
    assert bounds.lows.min() >= wider.min()
    assert bounds.highs.max() <= wider.max()


def test_buckets_are_as_many_as_asked_for_to_twice_as_many():
    envelope = filled(np.arange(100_000.0))
    for buckets in (1, 7, 270, 1000):
        found = envelope.bounds(0, 100_000, buckets)
        assert buckets <= len(found.positions) <= 2 * buckets + 1
        assert (np.diff(found.positions) > 0).all()


def test_few_numbers_are_given_one_by_one():
    found = filled(np.array([3.0, 1.0, 2.0])).bounds(-5, 9, 100)
    assert found.size == 1
    assert found.positions.tolist() == [0, 1, 2]
    assert found.lows.tolist() == found.highs.tolist() == [3.0, 1.0, 2.0]


def test_numbers_that_are_none_are_missing():
    found = filled(np.array([np.nan, 1.0, np.inf, 2.0, np.nan, np.nan])).bounds(0, 6, 3)
    np.testing.assert_array_equal(found.lows, [1.0, 2.0, np.nan])
    np.testing.assert_array_equal(found.highs, [1.0, 2.0, np.nan])


@pytest.mark.parametrize("span", [(5, 5), (10, 20)])
def test_a_span_without_numbers_is_empty(span):
    assert len(filled(np.zeros(8)).bounds(*span, 4).positions) == 0
