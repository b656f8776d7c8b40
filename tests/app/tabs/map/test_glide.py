import numpy as np

from app.tabs.map.glide import Glide


def at(*places):
    return np.array(places, np.float32)


def test_it_leaves_and_arrives():
    glide = Glide(200)
    glide.go(at([0, 0]), 0.0)
    assert not glide.is_moving(0.0)
    glide.go(at([10, 20]), 1.0)
    way = [glide.value(1.0 + t)[0, 0] for t in (0.0, 0.05, 0.1, 0.15, 0.2, 0.5)]
    assert way[0] == 0
    assert way == sorted(way)
    assert 0 < way[1] < way[2] < 10
    assert way[4] == way[5] == 10
    assert not glide.is_moving(1.2)


def test_turned_around_on_the_way_it_does_not_jump():
    glide = Glide(200)
    glide.go(at([0, 0]), 0.0)
    glide.go(at([10, 0]), 0.0)
    here = glide.value(0.1)[0, 0]
    glide.go(at([-5, 0]), 0.1)
    assert glide.value(0.1)[0, 0] == here
    assert glide.target[0, 0] == -5


def test_what_had_no_place_appears_in_it():
    glide = Glide(200)
    glide.go(at([0, 0], [np.nan, np.nan]), 0.0)
    glide.go(at([4, 0], [7, 8]), 0.0)
    half = glide.value(0.05)
    assert 0 < half[0, 0] < 4
    np.testing.assert_array_equal(half[1], [7, 8])


def test_at_once_and_to_another_number_of_places_there_is_no_way():
    glide = Glide(200)
    glide.go(at([0, 0]), 0.0)
    glide.go(at([5, 5]), 0.0, at_once=True)
    assert not glide.is_moving(0.0)
    glide.go(at([1, 1], [2, 2]), 0.0)
    np.testing.assert_array_equal(glide.value(0.0), at([1, 1], [2, 2]))
    glide.go(None, 0.0)
    assert glide.value(0.0) is None
    glide.go(at([1, 1]), 0.0)
    glide.go(at([9, 9]), 0.0)
    glide.arrive()
    np.testing.assert_array_equal(glide.value(0.01), at([9, 9]))
