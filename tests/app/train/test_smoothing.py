import numpy as np
import pytest

from app.train.smoothing import Smoother


def one_by_one(numbers):
    """The textbook loop: what Adam does to its averages."""
    average, weight, found = 0.0, 1.0, []
    for number in numbers:
        average = 0.95 * average + 0.05 * float(number)
        weight *= 0.95
        found.append(average / (1 - weight))
    return np.array(found)


@pytest.mark.parametrize("call", [1, 7, 64, 65, 1000])
def test_any_number_at_a_time_gives_what_one_by_one_gives(call):
    numbers = np.random.default_rng(1).lognormal(0, 1, 1000).astype(np.float32)
    smoother = Smoother()
    parts = [smoother.add(numbers[at : at + call]) for at in range(0, 1000, call)]
    np.testing.assert_allclose(np.concatenate(parts), one_by_one(numbers), rtol=1e-12)


def test_it_starts_at_the_first_number_and_stays_on_a_constant():
    np.testing.assert_allclose(Smoother().add(np.full(50_000, 2.3)), 2.3, rtol=1e-12)


def test_numbers_that_are_none_leave_the_average_alone():
    smoother = Smoother()
    got = smoother.add(np.array([np.nan, 1.0, np.inf, np.nan, 3.0]))
    expected = one_by_one([1.0, 3.0])
    np.testing.assert_allclose(got, [np.nan, 1.0, 1.0, 1.0, expected[1]])
    np.testing.assert_allclose(smoother.add(np.array([-np.inf])), expected[1:])
