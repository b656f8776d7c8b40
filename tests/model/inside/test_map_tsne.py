import time

import numpy as np
import pytest
from sklearn.manifold import TSNE, trustworthiness

from model.inside import map_tsne
from model.inside.map_plane import principal_plane
from model.inside.map_tsne import advance, affinities, divergence, start, start_again

COUNT = 400


@pytest.fixture(scope="module")
def groups():
    """Ten groups in 20 dimensions, some near one another."""
    rng = np.random.default_rng(3)
    middles = rng.normal(0, 1.2, (10, 20))
    labels = np.arange(COUNT) % 10
    points = middles[labels] + rng.normal(0, 0.5, (COUNT, 20))
    return points.astype(np.float32), labels


@pytest.fixture(scope="module")
def pull(groups):
    return affinities(groups[0])


def first_places(points):
    return principal_plane(points).place(points)


def run(pull, now):
    while not now.is_done:
        now = advance(pull, now, 1.0)
    return now


def dense(pull):
    wants = np.zeros((pull.count, pull.count))
    wants[pull.rows, pull.columns] = pull.wants
    return wants


def test_affinities_are_symmetric_probabilities_of_pairs(pull):
    wants = dense(pull)
    np.testing.assert_allclose(wants, wants.T, atol=1e-9)
    assert wants.sum() == pytest.approx(1, abs=1e-5)
    assert (wants >= 0).all()
    assert (np.diag(wants) == 0).all()
    assert (wants > 0).sum(axis=1).min() >= 90


def test_each_row_counts_about_thirty_neighbours(groups):
    points = groups[0]
    apart = ((points[:, None] - points[None]) ** 2).sum(axis=2).astype(np.float64)
    np.fill_diagonal(apart, np.inf)
    nearest = np.sort(apart, axis=1)[:, :90]
    shares = map_tsne._probabilities(nearest, 30.0).astype(np.float64)
    entropy = -(shares * np.log(np.maximum(shares, 1e-30))).sum(axis=1)
    np.testing.assert_allclose(np.exp(entropy), 30, rtol=1e-3)


def test_the_gradient_is_the_slope_of_the_divergence(groups, pull):
    places = np.random.default_rng(0).normal(0, 1, (COUNT, 2)).astype(np.float32)
    wants = dense(pull)
    ways = places[:, None].astype(np.float64) - places[None]
    close = 1 / (1 + (ways**2).sum(axis=2))
    np.fill_diagonal(close, 0)
    drawn = close / close.sum()
    expected = 4 * (((wants - drawn) * close)[..., None] * ways).sum(axis=1)
    found = map_tsne._gradient(pull, places, 1.0)
    np.testing.assert_allclose(found, expected, atol=1e-6 + 1e-3 * np.abs(expected).max())


def test_the_picture_is_as_good_as_that_of_scikit_learn(groups, pull):
    points, _ = groups
    now = run(pull, start(first_places(points)))
    theirs = TSNE(init="pca", random_state=0, perplexity=30).fit_transform(points)
    assert divergence(pull, now.places) <= 1.05 * divergence(pull, theirs)
    assert trustworthiness(points, now.places) >= trustworthiness(points, theirs) - 0.01


def test_alike_ones_lie_together(groups, pull):
    points, labels = groups
    places = run(pull, start(first_places(points))).places
    apart = ((places[:, None] - places[None]) ** 2).sum(axis=2)
    np.fill_diagonal(apart, np.inf)
    near = np.argsort(apart, axis=1)[:, :5]
    assert (labels[near] == labels[:, None]).mean() > 0.95


def test_it_gets_better_piece_by_piece_and_ends(groups, pull):
    now = start(first_places(groups[0]))
    shares, worse = [now.share], [divergence(pull, now.places)]
    while not now.is_done:
        now = advance(pull, now, 0.05)
        shares.append(now.share)
        worse.append(divergence(pull, now.places))
    assert shares[0] == 0
    assert shares[-1] == 1
    assert shares == sorted(set(shares))
    assert worse[-1] < 0.5 * worse[0]
    assert advance(pull, now, 1.0) is now


def test_it_stops_after_one_step_once_it_is_not_wanted(groups, pull):
    now = advance(pull, start(first_places(groups[0])), 10.0, lambda: False)
    assert now.iteration == 1


def test_neighbours_of_two_thousand_are_given_up_at_once():
    points = np.random.default_rng(0).random((2000, 64), np.float32)
    asked = []

    def goes_on():
        asked.append(time.perf_counter())
        return len(asked) < 3

    assert affinities(points, goes_on) is None
    assert len(asked) == 3


def test_another_moment_starts_from_the_picture_before(groups, pull):
    points, _ = groups
    before = run(pull, start(first_places(points)))
    moved = points + np.random.default_rng(1).normal(0, 0.05, points.shape).astype(np.float32)
    again = affinities(moved)
    fresh = start_again(before)
    assert fresh.share == 0
    now = run(again, fresh)
    assert now.iteration < before.iteration
    size = np.sqrt(((before.places - before.places.mean(axis=0)) ** 2).sum(axis=1).mean())
    way = np.sqrt(((now.places - before.places) ** 2).sum(axis=1).mean())
    assert way < 0.5 * size


@pytest.mark.parametrize("count", [8, 31, 130])
def test_few_digits_unfold_too(count):
    points = np.random.default_rng(0).random((count, 16), np.float32)
    pull = affinities(points)
    now = run(pull, start(first_places(points)))
    assert now.places.shape == (count, 2)
    assert np.isfinite(now.places).all()


@pytest.mark.parametrize("make", [np.zeros, np.ones])
def test_digits_that_are_all_the_same_stay_numbers(make):
    points = make((40, 8), np.float32)
    pull = affinities(points)
    places = run(pull, start(first_places(points))).places
    assert np.isfinite(places).all()
