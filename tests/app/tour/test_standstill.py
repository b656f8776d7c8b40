import numpy as np
import pytest

from app.tour.standstill import LEVEL, SPAN, Advice, advice, stands_still

FLAT = np.full(2 * SPAN, 0.5)
LOSS = np.full(2 * SPAN, 1.4)


def test_no_gain_and_no_fall_stands_still():
    assert stands_still(FLAT, LOSS, 5000)


def test_too_few_checks_say_nothing():
    assert not stands_still(FLAT[1:], LOSS[1:], 5000)
    assert not stands_still(FLAT, LOSS, 0)


def test_a_good_network_need_not_gain():
    assert not stands_still(np.full(12, LEVEL), np.full(12, 0.3), 5000)


def test_slow_gain_is_a_gain():
    assert not stands_still(np.linspace(0.5, 0.6, 2 * SPAN), LOSS, 5000)


def test_a_falling_loss_announces_a_gain():
    assert not stands_still(FLAT, np.linspace(2.3, 1.4, 2 * SPAN), 5000)


def test_of_few_digits_a_small_gain_may_be_chance():
    gain = np.concatenate([np.full(SPAN, 0.5), np.full(SPAN, 0.52)])
    assert stands_still(gain, LOSS, 50)
    assert not stands_still(gain, LOSS, 5000)


def test_noise_alone_is_no_gain():
    rng = np.random.default_rng(1)
    noisy = 0.3 + rng.normal(0, 0.003, 2 * SPAN)
    assert stands_still(noisy, LOSS, 5000)


def test_only_the_latest_count():
    risen = np.concatenate([np.linspace(0.1, 0.5, 20), FLAT])
    assert stands_still(risen, np.concatenate([np.linspace(2.3, 1.4, 20), LOSS]), 5000)


def test_what_is_no_number_says_nothing():
    assert not stands_still(FLAT, np.full(2 * SPAN, np.nan), 5000)


@pytest.mark.parametrize(
    ("network", "data", "rate", "expected"),
    [
        ("cnn", "mnist", 0.1, Advice("lower", 0.001)),
        ("cnn", "mnist", 0.00001, Advice("raise", 0.001)),
        ("cnn", "own", 0.001, Advice("more")),
        ("softmax", "mnist", 0.001, Advice("network")),
        ("gru", "mnist", 0.001, Advice("lower", 0.0003)),
    ],
)
def test_advice(network, data, rate, expected):
    assert advice(network, data, rate, 0.001) == expected
