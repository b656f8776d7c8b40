import numpy as np
import pytest

from model.inside.plans import BATCH, ask_about, carry_out, finite


def images(count, different=None):
    """Images of one pixel each, at as many places as are to be different."""
    made = np.zeros((count, 28, 28), np.float32)
    for index, image in enumerate(made):
        image.flat[index % (different or count)] = 1
    return made


class Network:
    """Says which pixel is the darkest, modulo 10, and remembers what it was asked."""

    def __init__(self):
        self.batches = []

    def __call__(self, asked):
        self.batches.append(len(asked))
        which = asked.reshape(len(asked), -1).argmax(axis=1) % 10
        return np.eye(10, dtype=np.float32)[which]


def test_many_images_are_asked_about_a_few_at_a_time():
    network = Network()
    answers = carry_out(ask_about(images(100), False), network)
    assert answers.argmax(axis=1).tolist() == [index % 10 for index in range(100)]
    assert sum(network.batches) == 100
    assert max(network.batches) == BATCH


def test_the_same_image_is_asked_about_once():
    network = Network()
    answers = carry_out(ask_about(images(100, different=7), False), network)
    assert answers.argmax(axis=1).tolist() == [index % 7 for index in range(100)]
    assert network.batches == [7]


def test_re_centred_images_are_what_the_network_gets():
    seen = []

    def network(asked):
        seen.extend(asked)
        return np.eye(10, dtype=np.float32)[np.zeros(len(asked), int)]

    carry_out(ask_about(images(40), True), network)
    assert len(seen) == 1  # a dot is a centred dot, wherever it was
    assert seen[0][14, 14] == 1


def test_of_nothing_there_is_no_answer():
    answers = carry_out(ask_about(np.zeros((3, 28, 28), np.float32), False), Network())
    assert answers.shape == (3, 10)
    assert not answers.any()


def test_a_plan_that_nobody_waits_for_is_given_up():
    closed = []

    def plan():
        try:
            while True:
                yield images(1)
        finally:
            closed.append(True)

    left = iter([True, True, False])
    network = Network()
    assert carry_out(plan(), network, lambda: next(left)) is None
    assert closed == [True]
    assert len(network.batches) == 2


@pytest.mark.parametrize("wrong", [np.nan, np.inf])
def test_weights_that_ran_away_know_nothing(wrong):
    answers = np.full((2, 10), 0.1, np.float32)
    np.testing.assert_array_equal(finite(answers), answers)
    answers[1, 3] = wrong
    np.testing.assert_allclose(finite(answers), 0.1)
