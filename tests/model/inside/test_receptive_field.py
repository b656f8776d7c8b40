import numpy as np
import pytest

from model.inside.receptive_field import WHOLE, Patch, patch_seen
from tests.model.inside.networks import plain


def made(name):
    from keras import layers as k

    chains = {
        "one": [k.Conv2D(3, 5)],
        "padded": [k.Conv2D(3, 5, padding="same")],
        "strides": [k.Conv2D(3, 4, strides=3, padding="same"), k.Conv2D(2, 3)],
        "pooled": [k.Conv2D(3, 5), k.MaxPooling2D(), k.Conv2D(3, 3, padding="same")],
        "overlapping": [k.AveragePooling2D(3, strides=2), k.Conv2D(2, 3)],
        "normalised": [k.Conv2D(3, 3), k.BatchNormalization(), k.Activation("sigmoid")],
        "mixed per place": [k.Conv2D(3, 3), k.Dense(4), k.AveragePooling2D(2)],
    }
    return plain(*chains[name])


NAMES = ("one", "padded", "strides", "pooled", "overlapping", "normalised", "mixed per place")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("corner", ["first", "middle", "last"])
def test_exactly_the_pixels_of_the_patch_matter(name, corner):
    network = made(name)
    last = len(network.layers) - 1
    rows, columns, _ = network.shapes[last]
    place = {"first": (0, 0), "middle": (rows // 2, columns // 3), "last": (rows - 1, columns - 1)}
    row, column = place[corner]
    patch = patch_seen(network.layers, network.shapes, last, (row, column))
    image = np.random.default_rng(1).random((28, 28)).astype(np.float32)
    before = network.activations(image)[last][row, column]

    def changes(y, x):
        other = image.copy()
        other[y, x] += 5
        return not np.allclose(network.activations(other)[last][row, column], before, atol=1e-6)

    matter = np.array([[changes(y, x) for x in range(28)] for y in range(28)])
    expected = np.zeros((28, 28), bool)
    expected[patch.top : patch.bottom, patch.left : patch.right] = True
    assert not matter[~expected].any()
    if "pooled" not in name:  # where the largest is kept, the others do not matter
        edges = matter[patch.top : patch.bottom, patch.left : patch.right]
        assert edges[0].any()
        assert edges[-1].any()
        assert edges[:, 0].any()
        assert edges[:, -1].any()
    assert patch.height == patch.bottom - patch.top > 0
    assert patch.width == patch.right - patch.left > 0


def test_neurons_look_at_all_of_it():
    from keras import layers as k

    network = plain(k.Conv2D(2, 3), k.Flatten(), k.Dense(4))
    for index in (1, 2):
        assert patch_seen(network.layers, network.shapes, index, ()) == WHOLE


def test_maps_made_of_neurons_look_at_all_of_it():
    from keras import layers as k

    network = plain(k.Flatten(), k.Dense(196), k.Reshape((14, 14, 1)), k.Conv2D(2, 3))
    assert patch_seen(network.layers, network.shapes, 3, (0, 0)) == WHOLE


def test_a_reshape_that_changes_nothing_keeps_the_places():
    from keras import layers as k

    network = plain(k.Reshape((28, 28, 1)), k.Conv2D(2, 3))
    assert patch_seen(network.layers, network.shapes, 1, (4, 7)) == Patch(4, 7, 7, 10)


def test_a_memory_has_read_the_rows_so_far():
    from keras import layers as k

    network = plain(k.Reshape((28, 28)), k.GRU(4))
    assert patch_seen(network.layers, network.shapes, 1, (0, 2)) == Patch(0, 0, 1, 28)
    assert patch_seen(network.layers, network.shapes, 1, (27, 0)) == WHOLE
    behind = plain(k.Conv2D(1, 3), k.Reshape((26, 26)), k.GRU(4))
    assert patch_seen(behind.layers, behind.shapes, 2, (0, 2)) == WHOLE
