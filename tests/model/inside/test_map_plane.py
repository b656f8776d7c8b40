import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.decomposition import PCA

from model.inside.map_plane import best_turn, principal_plane, settling, spread


def cloud(count=300, wide=24, seed=0):
    """Points that differ more along some directions than along others."""
    rng = np.random.default_rng(seed)
    mixed = rng.normal(0, 1, (count, wide)) * np.linspace(3, 0.2, wide)
    turned, _ = np.linalg.qr(rng.normal(0, 1, (wide, wide)))
    return np.asarray(mixed @ turned + rng.normal(0, 2, wide), np.float32)


def turn_of(angle, mirrored=False):
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return turn @ np.diag([1, -1]) if mirrored else turn


def picture(count=50, seed=0):
    return np.random.default_rng(seed).normal(0, 1, (count, 2)).astype(np.float32)


@pytest.mark.parametrize(("count", "wide"), [(300, 24), (40, 200), (24, 24)])
def test_the_plane_is_that_of_scikit_learn_signs_included(count, wide):
    points = cloud(count, wide)
    known = PCA(2, svd_solver="full").fit(points.astype(np.float64))
    plane = principal_plane(points)
    expected = known.transform(points.astype(np.float64))
    np.testing.assert_allclose(plane.place(points), expected, atol=2e-3 * np.abs(expected).max())
    np.testing.assert_allclose(plane.axes.T, known.components_, atol=2e-3)
    assert plane.share == pytest.approx(known.explained_variance_ratio_.sum(), abs=1e-4)


def test_the_plane_is_that_of_a_singular_value_decomposition():
    points = cloud()
    centred = points - points.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    found = principal_plane(points).axes.T
    assert np.abs((found * axes[:2]).sum(axis=1)) == pytest.approx([1, 1], abs=1e-4)


def test_new_points_go_through_the_same_plane():
    points = cloud()
    plane = principal_plane(points[:200])
    np.testing.assert_allclose(plane.place(points)[:200], plane.place(points[:200]), rtol=1e-4)


@pytest.mark.parametrize(
    "points",
    [
        np.full((20, 8), 0.3, np.float32),
        np.zeros((20, 8), np.float32),
        np.zeros((1, 8), np.float32),
        np.ones((20, 1), np.float32),
        np.outer(np.arange(20), np.ones(8)).astype(np.float32),
    ],
)
def test_where_nothing_or_little_differs_all_places_are_numbers(points):
    plane = principal_plane(points)
    assert np.isfinite(plane.place(points)).all()
    assert 0 <= plane.share <= 1


def test_points_on_a_line_lie_on_a_line():
    points = np.outer(np.arange(20), np.ones(8)).astype(np.float32)
    plane = principal_plane(points)
    places = plane.place(points)
    assert plane.share == pytest.approx(1, abs=1e-4)
    assert np.abs(places[:, 1]).max() < 1e-3
    assert np.ptp(places[:, 0]) == pytest.approx(19 * np.sqrt(8), rel=1e-3)


@given(st.floats(-7, 7), st.booleans(), st.floats(-3, 3), st.integers(0, 1000))
def test_a_turned_or_mirrored_copy_comes_back_to_the_same_picture(angle, mirrored, shift, seed):
    before = picture(seed=seed)
    copy = np.asarray(before @ turn_of(angle, mirrored) + shift, np.float32)
    rotation, moved = best_turn(copy, before)
    np.testing.assert_allclose(copy @ rotation + moved, before, atol=1e-3)
    np.testing.assert_allclose(rotation @ rotation.T, np.eye(2), atol=1e-5)


def test_of_all_turns_the_best_is_found():
    before, places = picture(seed=1), picture(seed=2)
    before -= before.mean(axis=0)
    places -= places.mean(axis=0)

    def apart(turn):
        return float(((places @ turn - before) ** 2).sum())

    best = apart(best_turn(places, before)[0])
    tried = [
        apart(turn_of(angle, mirrored))
        for angle in np.linspace(0, 2 * np.pi, 721)
        for mirrored in (False, True)
    ]
    assert best <= min(tried) + 1e-4
    assert best == pytest.approx(min(tried), rel=1e-3)


def test_a_picture_ten_times_as_large_and_turned_settles_where_it_was():
    before = picture()
    before = (before - before.mean(axis=0)) / np.float32(spread(before))
    grown = np.asarray(10 * before @ turn_of(2.0, mirrored=True) + 7, np.float32)
    turn, shift = settling(grown, before)
    np.testing.assert_allclose(grown @ turn + shift, before, atol=1e-4)


def test_those_that_were_nowhere_have_no_say_in_the_turn():
    before = picture()
    before = (before - before.mean(axis=0)) / np.float32(spread(before))
    copy = np.asarray(before @ turn_of(1.0), np.float32)
    half = before.copy()
    half[25:] = np.nan
    turn, shift = settling(copy, half)
    np.testing.assert_allclose(copy @ turn + shift, before, atol=1e-4)


def test_the_first_picture_is_only_brought_to_size():
    raw = 5 * picture() + 3
    turn, shift = settling(raw, np.full_like(raw, np.nan))
    placed = raw @ turn + shift
    assert spread(placed) == pytest.approx(1, rel=1e-5)
    np.testing.assert_allclose(placed.mean(axis=0), 0, atol=1e-5)
    np.testing.assert_allclose(placed * spread(raw), raw - raw.mean(axis=0), atol=1e-4)
