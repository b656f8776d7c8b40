import numpy as np
import pytest

from app.tabs.inside.pictures import MOST_TILES, groups_of, picture
from app.tabs.inside.ramps import FOUND
from app.tabs.inside.words import remarks
from tests.app.tabs.inside.sights import image, network, pictures
from tests.model.inside.networks import plain


@pytest.mark.parametrize("kind", ["shipped", "softmax", "mlp", "cnn", "cnn_bn", "gru"])
def test_every_group_has_its_tiles_below_each_other(kind):
    made = pictures(kind)
    assert len(made.images) == len(made.sight.stages)
    for index, stage in enumerate(made.sight.stages):
        for group, drawn in zip(groups_of(stage), made.images[index], strict=True):
            assert (drawn.width(), drawn.height()) == (group.columns, group.count * group.rows)
            for tile in (0, group.count - 1):
                values = made.values(index, group.what, tile)
                assert values.shape == (group.rows, group.columns)


def test_what_is_shown_of_a_convolution():
    groups = groups_of(pictures("cnn").sight.stages[0])
    assert [(g.name, g.what, g.count, g.rows) for g in groups] == [
        ("Filter", "filter", 16, 5), ("Found", "found", 16, 24), ("Kept", "kept", 16, 12),
    ]  # fmt: skip


def test_the_largest_value_is_the_brightest():
    made = pictures("shipped")
    values = made.sight.found[0].maps
    tile, row, column = np.unravel_index(values.argmax(), values.shape)
    drawn = made.images[0][1]
    assert drawn.pixel(int(column), int(tile) * 24 + int(row)) == int(FOUND[-1])


def test_an_empty_image_leaves_all_dark():
    made = pictures("shipped", np.zeros((28, 28), np.float32))
    drawn = made.images[1][0]
    assert {drawn.pixel(x, y) for x in range(12) for y in range(0, 48 * 12, 7)} == {int(FOUND[0])}


def test_weights_of_the_same_network_are_drawn_once():
    before = pictures("mlp")
    again = picture(network("mlp"), image().T.copy(), before.sight.stages, before)
    assert again.images[0][0] is before.images[0][0]
    assert again.images[0][1] is not before.images[0][1]
    other = network("mlp").with_weights([array * -1 for array in network("mlp").weights])
    moved = picture(other, image(), before.sight.stages, again)
    assert moved.images[0][0] != before.images[0][0]
    np.testing.assert_array_equal(moved.templates, -before.templates)


def test_of_very_many_only_the_first_are_shown():
    from keras import layers as k

    many = plain(k.Flatten(), k.Dense(1200), k.Dense(10))
    made = picture(many, image(), None, None)
    weights, found = groups_of(made.sight.stages[0])
    assert (weights.count, found.count) == (MOST_TILES, MOST_TILES)
    assert [drawn.height() for drawn in made.images[0]] == [28 * MOST_TILES, MOST_TILES]
    assert remarks(made.sight.stages, MOST_TILES)[0].endswith("the first 1\u00a0000 are shown")
