"""What was guessed while a drawing came to be."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from model.challenge.guesses import MOST, Guesses, peaks


def reading(number, classes=10):
    return np.full(classes, number, np.float32)


def test_all_readings_of_a_short_drawing_are_kept_in_order():
    guesses = Guesses()
    assert guesses.curves().shape == (0, 10)
    for number in range(50):
        guesses.add(reading(number))
    assert guesses.curves()[:, 0].tolist() == list(range(50))
    assert len(guesses) == 50


@given(st.integers(1, 3000))
def test_a_long_drawing_keeps_first_and_last_evenly_and_never_many(count):
    guesses = Guesses()
    for number in range(count):
        guesses.add(reading(number))
    kept = guesses.curves()[:, 0]
    assert len(guesses) == len(kept) <= MOST + 1
    assert (kept[0], kept[-1]) == (0, count - 1)
    steps = np.diff(kept[:-1])
    assert len(set(steps.tolist())) <= 1


def test_clearing_begins_anew():
    guesses = Guesses()
    for number in range(1000):
        guesses.add(reading(number))
    guesses.clear()
    assert len(guesses) == 0
    for number in range(3):
        guesses.add(reading(number))
    assert guesses.curves()[:, 0].tolist() == [0, 1, 2]


def test_a_network_with_other_classes_begins_anew():
    guesses = Guesses()
    guesses.add(reading(1))
    guesses.add(reading(2, 12))
    assert guesses.curves().tolist() == [[2] * 12]


def test_what_comes_in_later_does_not_change_what_is_kept():
    guesses = Guesses()
    values = reading(1)
    guesses.add(values)
    values[:] = 7
    assert guesses.curves()[0, 0] == 1


def test_peaks_are_found_in_the_middle_of_their_plateau():
    curves = np.zeros((20, 10), np.float32)
    curves[5:10, 1] = 1.0
    curves[15, 6] = 0.7
    curves[3, 2] = 0.2
    curves[:, 4] = 0.9
    assert peaks(curves, [4], 0.5) == [(1, 7), (6, 15)]
    assert peaks(np.zeros((0, 10), np.float32), [], 0.5) == []
