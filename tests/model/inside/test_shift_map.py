import numpy as np
import pytest
from threadpoolctl import threadpool_limits

from model.inside.plain_network import shipped_plain_network
from model.inside.plans import carry_out
from model.inside.robustness import Changes, changed
from model.inside.shift_map import NOBODY, map_shifts
from model.preprocess import preprocess
from tests.app.reading.test_live_reader import SEVEN_DRAWN


@pytest.fixture
def seven():
    return preprocess(SEVEN_DRAWN)


@pytest.fixture(scope="module")
def shipped():
    with threadpool_limits(1, user_api="blas"):  # as where the window asks
        yield shipped_plain_network()


def by_column(asked):
    """Answer 3, the surer the further left the ink is; 5 in the right half."""
    mass = asked.sum(axis=1) @ np.arange(28) / np.maximum(asked.sum(axis=(1, 2)), 1e-6)
    answers = np.zeros((len(asked), 10), np.float32)
    answers[:, 3] = 1 - mass / 28
    answers[:, 5] = mass / 28
    return answers


def test_every_square_is_the_answer_there(seven):
    shown = carry_out(map_shifts(seven, Changes(), recentre=False), by_column)
    digit = int(by_column(seven[None])[0].argmax())
    assert shown.digit == digit
    for down in range(-8, 9, 4):
        for right in range(-8, 9, 4):
            answer = by_column(changed(seven, Changes(right=right, down=down))[None])[0]
            square = (down + 8, right + 8)
            assert shown.confidence[square] == pytest.approx(answer[digit], abs=1e-5)
            assert shown.winner[square] == answer.argmax()
    assert shown.agreeing == (shown.winner == digit).sum()
    assert 0 < shown.agreeing < 289


def test_a_coarse_map_is_right_at_every_second_shift(seven, shipped):
    fine = carry_out(map_shifts(seven, Changes(turn=15), recentre=False), shipped.probabilities)
    asked = []

    def network(images):
        asked.append(len(images))
        return shipped.probabilities(images)

    coarse = carry_out(map_shifts(seven, Changes(turn=15), recentre=False, every=2), network)
    assert coarse.is_coarse
    assert not fine.is_coarse
    assert sum(asked) <= 82
    assert coarse.winner.shape == fine.winner.shape == (17, 17)
    np.testing.assert_allclose(coarse.confidence[::2, ::2], fine.confidence[::2, ::2], atol=1e-5)
    np.testing.assert_array_equal(coarse.winner[::2, ::2], fine.winner[::2, ::2])
    beside = np.abs(coarse.winner[1::2, 1::2] - coarse.winner[2::2, 2::2])
    assert not beside.any()


def test_the_digit_is_that_of_the_unchanged_image(seven, shipped):
    shown = carry_out(map_shifts(seven, Changes(turn=180), recentre=False), shipped.probabilities)
    assert shown.digit == 7
    assert shown.winner[8, 8] != 7


def test_where_nothing_is_left_nobody_wins():
    corner = np.zeros((28, 28), np.float32)
    corner[:4, :4] = 1
    shown = carry_out(map_shifts(corner, Changes(), recentre=False), by_column)
    assert shown.winner[0, 0] == NOBODY
    assert shown.confidence[0, 0] == 0
    assert shown.winner[8, 8] == shown.digit


def test_the_recipe_gives_the_same_answer_wherever_the_ink_is(seven, shipped):
    by_itself = carry_out(map_shifts(seven, Changes(), recentre=False), shipped.probabilities)
    with_help = carry_out(map_shifts(seven, Changes(), recentre=True), shipped.probabilities)
    assert with_help.digit == by_itself.digit == 7
    assert with_help.agreeing > by_itself.agreeing
    whole = with_help.confidence[4:9, 5:12]  # moved so little that no ink is lost
    assert whole.min() == whole.max()
