import math

import numpy as np
import pytest

from app.train import scales
from app.train.scales import linear_ticks, log_ticks, percent_ticks

LOW, HIGH = math.log10(0.02), math.log10(3)


def words(ticks):
    return [text for _at, text in ticks]


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        (0, 2, 6, ["0", "0.5", "1", "1.5", "2"]),
        (0, 5, 6, ["0", "1", "2", "3", "4", "5"]),
        (0, 2.5, 6, ["0", "0.5", "1", "1.5", "2", "2.5"]),
        (0, 167, 6, ["0", "50", "100", "150"]),
        (0.33, 0.41, 5, ["0.34", "0.36", "0.38", "0.4"]),
    ],
)
def test_even_ticks_stand_at_round_numbers(low, high, most, expected):
    assert words(linear_ticks(low, high, most)) == expected


def test_ticks_are_never_more_than_there_is_room_for():
    for high in np.geomspace(1e-4, 1e6, 400):
        for most in (2, 3, 6, 11):
            assert len(linear_ticks(0.0, float(high), most)) <= most
            assert len(log_ticks(-4, math.log10(high) + 4, most)) <= most


def test_ticks_of_a_logarithm_stand_at_1_2_5():
    assert words(log_ticks(LOW, HIGH, 9)) == ["0.02", "0.05", "0.1", "0.2", "0.5", "1", "2"]
    assert words(log_ticks(-4, HIGH, 6)) == ["0.0001", "0.001", "0.01", "0.1", "1"]


def test_a_logarithm_seen_from_near_is_divided_evenly():
    found = log_ticks(math.log10(0.06), math.log10(0.09), 6)
    assert words(found) == ["0.06", "0.07", "0.08", "0.09"]
    assert found[0][0] == pytest.approx(math.log10(0.06))


def test_percent_ticks_have_their_sign():
    assert words(percent_ticks(90, 100, 6)) == [f"{p}\u00a0%" for p in (90, 92, 94, 96, 98, 100)]


@pytest.mark.parametrize(
    ("lowest", "highest", "floor", "top"),
    [(0.05, 2.4, 0.02, 3), (0.004, 2.4, 0.002, 3), (0.05, 40, 0.02, 50), (0, 2, 1e-5, 3)],
)
def test_the_logarithm_reaches_as_far_as_the_data(lowest, highest, floor, top):
    low, high = scales.LOSS_LOG.reach(lowest, highest)
    assert (10**low, 10**high) == (pytest.approx(floor), pytest.approx(top))


def test_fixed_ranges():
    assert scales.LOSS_LINEAR.reach(0.1, 2.7) == (0, 2.5)
    assert scales.LOSS_LINEAR.reach(0.1, 7) == (0, 10)
    assert scales.ACCURACY_WHOLE.reach(0.1, 0.2) == (0, 100)
    assert scales.ACCURACY_TOP.reach(0.1, 0.2) == (90, 100)


def test_a_loss_of_nothing_has_a_place_on_the_logarithm():
    placed = scales.LOSS_LOG.place(np.array([0.0, 0.01, np.nan]))
    assert placed[0] < -8
    assert placed[1] == pytest.approx(-2)
    assert np.isnan(placed[2])
    assert scales.ACCURACY_TOP.place(np.array([0.975], np.float32))[0] == pytest.approx(97.5)
