import numpy as np
import pytest

from model.inside.map_nearest import Album, middle_of_nearest
from model.inside.plain_network import shipped_plain_network


def directions(count=200, wide=12, seed=0):
    points = np.random.default_rng(seed).normal(0, 1, (count, wide))
    return (points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture(scope="module")
def album():
    return Album(shipped_plain_network(), directions())


def test_the_most_alike_come_first(album):
    mine = directions(1, seed=9)[0]
    indices, alike = album.nearest(mine, 12)
    cosines = [float(np.dot(one, mine)) for one in album.directions]
    expected = sorted(range(200), key=lambda index: -cosines[index])[:12]
    assert indices.tolist() == expected
    np.testing.assert_allclose(alike, [cosines[index] for index in expected], atol=1e-6)


def test_a_digit_is_most_like_itself(album):
    indices, alike = album.nearest(album.directions[77], 3)
    assert indices[0] == 77
    assert alike[0] == pytest.approx(1, abs=1e-5)


def test_there_are_no_more_than_there_are():
    few = Album(shipped_plain_network(), directions(3))
    assert sorted(few.nearest(directions(1)[0], 12)[0].tolist()) == [0, 1, 2]
    none = Album(few.network, directions(3)[:0])
    assert none.nearest(directions(1)[0], 12)[0].tolist() == []


def test_what_is_no_number_is_like_nothing():
    some = directions(20)
    some[4] = np.nan
    indices, alike = Album(shipped_plain_network(), some).nearest(directions(1)[0], 20)
    assert indices[-1] == 4
    assert np.isfinite(alike).all()


def test_the_place_is_the_mean_of_the_five_nearest():
    features, places = directions(100), directions(100, 2, seed=4)
    mine = directions(1, seed=9)[0]
    apart = [float(np.sum((one - mine) ** 2)) for one in features]
    nearest = sorted(range(100), key=apart.__getitem__)[:5]
    found = middle_of_nearest(mine, features, places)
    np.testing.assert_allclose(found, places[nearest].mean(axis=0), rtol=1e-5)


def test_without_neighbours_or_numbers_there_is_no_place():
    features, places = directions(10), directions(10, 2)
    assert middle_of_nearest(np.full(12, np.nan, np.float32), features, places) is None
    assert middle_of_nearest(features[0], features[:0], places[:0]) is None
    assert middle_of_nearest(features[0], features[:2], places[:2]) is not None
