import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.inside.opinions import coarse_to_fine, opinions
from model.inside.plain_network import shipped_plain_network
from model.runs.moments import LostMomentError, Moments
from tests.model.digits import bars_dataset


@pytest.fixture(scope="module")
def network():
    return shipped_plain_network()


@pytest.fixture(scope="module")
def image():
    return bars_dataset().test.images[0, ..., 0] / np.float32(255)


@pytest.fixture
def moments(network):
    """The same network ever louder."""
    moments = Moments()
    for step in range(0, 40, 4):
        moments.keep(step, [array * np.float32(step / 36) for array in network.weights])
    return moments


def test_each_moment_says_what_its_own_weights_say(network, moments, image):
    found = opinions(network, moments, image)
    assert sorted(found) == list(moments.steps)
    np.testing.assert_allclose(found[0], 0.1, atol=1e-6)
    np.testing.assert_allclose(found[36], network.probabilities(image[None])[0], atol=1e-6)
    then = network.with_weights(moments.at(4).weights)
    np.testing.assert_allclose(found[4], then.probabilities(image[None])[0], atol=1e-6)
    assert not np.allclose(found[4], found[36], atol=1e-4)


def test_what_is_known_is_not_asked_again(network, moments, image):
    assert sorted(opinions(network, moments, image, known={0, 8, 36})) == [
        4,
        12,
        16,
        20,
        24,
        28,
        32,
    ]


def test_it_gives_up_when_nobody_waits_but_never_comes_back_with_nothing(network, moments, image):
    assert len(opinions(network, moments, image, goes_on=lambda: False)) == 1
    assert len(opinions(network, moments, image, seconds=0)) == 1


def test_moments_that_cannot_be_read_are_left_out(network, moments, image):
    def lost():
        raise LostMomentError

    moments.promise(10, 100, lost)
    found = opinions(network, moments, image)
    assert sorted(found) == list(moments.steps)
    assert 10 not in found


@given(count=st.integers(0, 200))
def test_from_coarse_to_fine_every_beginning_is_spread_over_all(count):
    order = coarse_to_fine(list(range(count)))
    assert sorted(order) == list(range(count))
    for length in (2, 3, 5, 9, 17, 33):
        if length <= count:
            gaps = np.diff(sorted(order[:length]))
            assert gaps.max() <= 2 * count / (length - 1) + 1
