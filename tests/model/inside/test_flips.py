import numpy as np
import pytest
from threadpoolctl import threadpool_limits

from model.inside.flips import find_flips
from model.inside.plain_network import shipped_plain_network
from model.inside.plans import carry_out
from model.inside.robustness import RANGES, Changes, changed, recentred
from model.preprocess import preprocess
from tests.app.reading.test_live_reader import ONE_DRAWN, SEVEN_DRAWN


@pytest.fixture(params=[SEVEN_DRAWN, ONE_DRAWN], ids=["seven", "one"])
def image(request):
    return preprocess(request.param)


@pytest.fixture(scope="module")
def shipped():
    with threadpool_limits(1, user_api="blas"):  # as where the window asks
        yield shipped_plain_network()


def in_the_right_half(asked):
    """Answer 5 where the middle of the ink is right of pixel 16, else 3."""
    mass = asked.sum(axis=1) @ np.arange(28) / np.maximum(asked.sum(axis=(1, 2)), 1e-6)
    return np.eye(10, dtype=np.float32)[np.where(mass > 16, 5, 3)]


def always_four(asked):
    return np.eye(10, dtype=np.float32)[np.full(len(asked), 4)]


@pytest.fixture(params=[False, True], ids=["as it is", "re-centred"])
def recentre(request):
    return request.param


def answer(network, image, recentre):
    return int(network.probabilities((recentred(image) if recentre else image)[None])[0].argmax())


def test_each_flip_makes_another_answer_a_step_less_does_not_and_the_smallest_is_first(
    image, shipped, recentre
):
    flips = carry_out(find_flips(image, recentre=recentre), shipped.probabilities)
    before = answer(shipped, image, recentre)
    shares = [flip.share for flip in flips]
    assert shares == sorted(shares)
    assert len({flip.kind for flip in flips}) == len(flips) > 0
    for flip in flips:
        limits = RANGES[flip.kind]
        there = changed(image, Changes().having(flip.kind, flip.value, flip.at))
        assert answer(shipped, there, recentre) == flip.winner != before
        position = limits.position(flip.value)
        less = limits.value(position - (1 if position > 0 else -1))
        nearly = changed(image, Changes().having(flip.kind, less, flip.at))
        assert answer(shipped, nearly, recentre) == before
        assert 0 < flip.share <= 1
        assert 0.1 < flip.probability <= 1
        assert (flip.at is not None) == (flip.kind == "spot")


def test_it_finds_the_very_step_where_the_answer_changes():
    bar = np.zeros((28, 28), np.float32)
    bar[6:22, 12:15] = 1  # the middle of its ink is at pixel 13
    flips = {
        flip.kind: flip for flip in carry_out(find_flips(bar, recentre=False), in_the_right_half)
    }
    assert flips["right"].value == 3.5
    assert flips["right"].winner == 5
    assert "down" not in flips


def test_nothing_changes_a_network_that_always_says_the_same(image):
    assert carry_out(find_flips(image, recentre=False), always_four) == ()


def test_re_centred_ink_cannot_be_moved_into_another_answer():
    bar = np.zeros((28, 28), np.float32)
    bar[6:22, 12:15] = 1
    kinds = {flip.kind for flip in carry_out(find_flips(bar, recentre=True), in_the_right_half)}
    assert "right" not in kinds


def test_a_spot_is_looked_for_wherever_there_is_ink():
    image = np.zeros((28, 28), np.float32)
    image[5:8, 5:8] = image[20:23, 20:23] = 1

    def needs_both(asked):
        """Answer 2 where both corners hold ink, else 6."""
        both = (asked[:, 5:8, 5:8].sum(axis=(1, 2)) > 5) & (asked[:, 20:23, 20:23].sum((1, 2)) > 5)
        return np.eye(10, dtype=np.float32)[np.where(both, 2, 6)]

    flips = {flip.kind: flip for flip in carry_out(find_flips(image, recentre=False), needs_both)}
    x, y = flips["spot"].at
    assert abs(x - y) <= 2
    assert min(abs(x - 6), abs(x - 21)) <= 2
    assert flips["spot"].value <= 4


def test_an_image_that_is_gone_is_no_other_digit():
    """A thin line that thinning takes away does not count as turned into something."""
    line = np.zeros((28, 28), np.float32)
    line[4:24, 13] = 0.5

    def empty_is_nine(asked):
        return np.eye(10, dtype=np.float32)[np.where(asked.sum(axis=(1, 2)) < 0.1, 9, 1)]

    assert carry_out(find_flips(line, recentre=False), empty_is_nine) == ()
