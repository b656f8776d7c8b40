import numpy as np
import pytest

from model.inside.map import (
    FIRST,
    MOST,
    answered_again,
    direction_of,
    grow_map,
    look,
    pick,
    sees_pixels,
    start_map,
)
from model.inside.map_plane import spread
from model.inside.plain_network import plain_network_of
from model.networks import build
from tests.app.windows import digits

LONG = 60.0


@pytest.fixture(scope="module")
def mlp():
    return plain_network_of(build("mlp"))


@pytest.fixture(scope="module")
def softmax():
    return plain_network_of(build("softmax"))


@pytest.fixture(scope="module")
def images():
    """700 digits: more than are shown at first."""
    return digits().train.images[:700]


def moved(network, by=0.05, seed=1):
    """The same network after it learnt a little."""
    rng = np.random.default_rng(seed)
    weights = [w + by * rng.normal(0, 1, w.shape).astype(np.float32) for w in network.weights]
    return network.with_weights(weights)


def grown(network, images, before=None):
    made = start_map(network, len(images), before)
    while not made.is_whole:
        made = grow_map(made, images, LONG)
    return made


def test_first_some_then_all_are_on_the_map(mlp, images):
    first = grow_map(start_map(mlp, len(images)), images, LONG)
    assert first.known == FIRST
    assert not first.is_whole
    assert np.isfinite(first.places[:FIRST]).all()
    assert np.isnan(first.places[FIRST:]).all()
    whole = grow_map(first, images, LONG)
    assert whole.is_whole
    assert np.isfinite(whole.places).all()


def test_time_that_runs_out_leaves_a_part_that_can_be_gone_on_from(mlp, images):
    part = grow_map(start_map(mlp, len(images)), images, 0.0)
    assert 0 < part.known < 100
    assert np.isfinite(part.places[: part.known]).all()
    more = grow_map(part, images, LONG)
    np.testing.assert_array_equal(more.features[: part.known], part.features)


def test_places_are_the_features_through_the_plane_in_one_size(mlp, images):
    made = grown(mlp, images)
    np.testing.assert_allclose(made.places, made.plane.place(made.features), atol=1e-5)
    assert spread(made.places) == pytest.approx(1, rel=1e-3)
    np.testing.assert_allclose(made.features, look(mlp, images)[1], atol=1e-6)
    np.testing.assert_allclose(np.linalg.norm(made.features, axis=1), 1, atol=1e-4)
    np.testing.assert_allclose(made.answers, mlp.probabilities(images), atol=1e-6)


def test_a_digit_of_the_map_lies_where_it_is_shown(mlp, images):
    made = grown(mlp, images)
    image = np.asarray(images[7, ..., 0] / np.float32(255))
    place = made.place(direction_of(mlp, image))
    np.testing.assert_allclose(place, made.places[7], atol=1e-3)


def test_before_anything_is_known_nothing_has_a_place(mlp, images):
    begun = start_map(mlp, len(images))
    assert begun.place(direction_of(mlp, np.zeros((28, 28), np.float32))) is None


def test_the_map_does_not_jump_when_the_network_moves_a_little(mlp, images):
    before = grown(mlp, images)
    after = grown(moved(mlp, 0.002), images, before)
    assert np.sqrt(((after.places - before.places) ** 2).sum(axis=1).mean()) < 0.25


def test_a_mirrored_network_gives_the_same_picture(mlp, images):
    """Features of which all change sign and order are the same space, seen from elsewhere."""
    before = grown(mlp, images)
    weights = [w.copy() for w in mlp.weights]
    order = np.random.default_rng(0).permutation(weights[-2].shape[0])
    weights[-4], weights[-3] = weights[-4][:, order], weights[-3][order]
    weights[-2] = weights[-2][order]
    after = grown(mlp.with_weights(weights), images, before)
    np.testing.assert_allclose(after.places, before.places, atol=5e-3)


def test_those_not_looked_at_yet_stay_where_they_were(mlp, images):
    before = grown(mlp, images)
    after = grow_map(start_map(moved(mlp), len(images), before), images, LONG)
    assert after.known == FIRST
    np.testing.assert_array_equal(after.places[FIRST:], before.places[FIRST:])
    assert not np.array_equal(after.places[:FIRST], before.places[:FIRST])


def test_another_number_of_digits_starts_afresh(mlp, images):
    before = grown(mlp, images)
    assert np.isnan(start_map(mlp, 300, before).places).all()


def test_without_a_hidden_layer_only_the_answers_change(softmax, images):
    before = grown(softmax, images)
    assert before.features.shape[1] == 784
    network = moved(softmax)
    after = start_map(network, len(images), before)
    assert after.is_whole
    assert after.network is network
    asked = answered_again(after, images)
    np.testing.assert_array_equal(asked.places, before.places)
    np.testing.assert_allclose(asked.answers, network.probabilities(images), atol=1e-6)
    assert not np.allclose(asked.answers, before.answers)


def test_answers_that_were_given_up_stay_as_they_were(softmax, images):
    before = grown(softmax, images)
    assert answered_again(before, images, lambda: False) is before


def test_only_the_network_without_a_hidden_layer_sees_pixels(mlp, softmax):
    assert sees_pixels(softmax)
    assert not sees_pixels(mlp)


@pytest.mark.parametrize("broken", [np.nan, np.inf, 1e30])
def test_a_network_whose_learning_ran_away_has_no_numbers(mlp, images, broken):
    weights = [np.full_like(weight, broken) for weight in mlp.weights]
    made = grow_map(start_map(mlp.with_weights(weights), len(images)), images, LONG)
    assert not made.has_numbers
    assert np.isnan(made.places).all()


def test_digits_are_picked_once_each_and_always_the_same():
    chosen = pick(5000)
    assert len(set(chosen.tolist())) == MOST == len(chosen)
    assert chosen.max() < 5000
    np.testing.assert_array_equal(chosen, pick(5000))
    assert sorted(pick(30).tolist()) == list(range(30))
