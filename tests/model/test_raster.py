import numpy as np
import pytest

from model.raster import PIECE, cut_into_pieces, rasterise, rasterise_one


def test_pieces_follow_the_line_without_a_gap_and_are_short():
    line = np.array([[1.0, 2.0], [7.5, 2.0], [7.5, 2.4], [3.0, 9.0]])
    pieces = cut_into_pieces(line)
    np.testing.assert_allclose(pieces[1:, :2], pieces[:-1, 2:])
    np.testing.assert_allclose(pieces[0, :2], line[0])
    np.testing.assert_allclose(pieces[-1, 2:], line[-1])
    assert np.hypot(*(pieces[:, 2:] - pieces[:, :2]).T).max() <= PIECE + 1e-9


def test_a_dot_is_one_piece_without_length():
    np.testing.assert_array_equal(cut_into_pieces(np.array([[3.0, 4.0]])), [[3, 4, 3, 4]])


def test_ink_falls_off_with_the_distance_from_the_line():
    image = rasterise_one(cut_into_pieces(np.array([[5.0, 14.5], [23.0, 14.5]])), 1.25)
    np.testing.assert_allclose(image[10:19, 14], [0, 0, 0, 0.75, 1, 0.75, 0, 0, 0], atol=1e-6)
    assert image[14, :3].sum() == 0


def test_what_lies_outside_is_not_drawn():
    far = np.array([[-100.0, 5.0, -99.5, 5.0], [40.0, 40.0, 40.5, 40.0]])
    assert not rasterise_one(far, 2.0).any()


@pytest.mark.parametrize("count", [100, 20_000])
def test_many_pieces_make_the_same_image_as_few(count):
    line = np.stack([np.linspace(4, 24, count), np.linspace(6, 20, count)], axis=1)
    expected = rasterise_one(cut_into_pieces(line[[0, -1]]), 1.25)
    np.testing.assert_allclose(rasterise_one(cut_into_pieces(line), 1.25), expected, atol=1e-3)


def test_each_piece_goes_to_its_owner_with_its_own_pen():
    pieces = np.array([[5.0, 5, 5, 5], [20.0, 20, 20, 20]])
    images = rasterise(pieces, np.array([1.0, 3.0]), np.array([0, 1]), 2)
    assert images.shape == (2, 28, 28)
    assert images[0, :14].any()
    assert not images[0, 14:].any()
    assert images[1].sum() > 4 * images[0].sum()
