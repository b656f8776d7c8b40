import numpy as np
import pytest

from model.inside.plain_network import shipped_plain_network
from model.inside.stages import stages_of, templates_of
from tests.model.inside.networks import ladder, plain


def summary(network):
    return [(s.kind, s.shape, s.kept_shape, s.is_signed) for s in stages_of(network)]


def test_the_shipped_network():
    stages = stages_of(shipped_plain_network())
    assert [(s.kind, s.shape, s.kept_shape) for s in stages] == [
        ("filters", (24, 24, 24), (12, 12, 24)),
        ("filters", (12, 12, 48), ()),
        ("filters", (12, 12, 48), (6, 6, 48)),
        ("filters", (6, 6, 80), ()),
        ("filters", (4, 4, 80), ()),
        ("neurons", (96,), ()),
        ("neurons", (10,), ()),
    ]
    assert [s.is_answer for s in stages] == [False] * 6 + [True]
    assert [s.templates for s in stages] == [(5, 5)] + [(0, 0)] * 6
    assert not any(s.is_signed for s in stages[:-1])


def test_convolution_normalisation_and_relu_are_one_stage():
    _, network = ladder("cnn_bn")
    stages = stages_of(network)
    names = [layer.kind for layer in network.layers]
    assert [(s.kind, s.count) for s in stages] == [
        ("filters", 16), ("filters", 32), ("neurons", 64), ("neurons", 10),
    ]  # fmt: skip
    assert names[stages[0].found] == names[stages[2].found] == "ReLU"
    assert names[stages[0].kept] == "MaxPooling2D"
    assert [s.is_signed for s in stages] == [False, False, False, True]


@pytest.mark.parametrize(
    ("kind", "kinds"),
    [
        ("softmax", [("neurons", (10,))]),
        ("mlp", [("neurons", (n,)) for n in (256, 128, 64, 32, 10)]),
        ("gru", [("memory", (28, 96)), ("neurons", (10,))]),
    ],
)
def test_the_others_of_the_ladder(kind, kinds):
    _, network = ladder(kind)
    assert [(s.kind, s.shape) for s in stages_of(network)] == kinds


def test_weights_on_the_drawing_itself():
    _, network = ladder("mlp")
    first, *others = stages_of(network)
    assert first.templates == (28, 28)
    assert all(other.templates == (0, 0) for other in others)
    templates = templates_of(network, first)
    assert templates.shape == (256, 28, 28)
    kernel = network.layers[first.first].kernel
    np.testing.assert_array_equal(templates[3].ravel(), kernel[:, 3])


def test_filters_on_the_drawing_itself():
    network = shipped_plain_network()
    templates = templates_of(network, stages_of(network)[0])
    assert templates.shape == (24, 5, 5)
    np.testing.assert_array_equal(templates[4], network.layers[0].kernel[:, :, 0, 4])


def test_pooling_first_and_pooling_twice_are_stages_of_their_own():
    from keras import layers as k

    network = plain(
        k.MaxPooling2D(), k.Conv2D(3, 3), k.MaxPooling2D(), k.MaxPooling2D(), k.Flatten(),
        k.Dense(10),
    )  # fmt: skip
    assert summary(network) == [
        ("pooling", (14, 14, 1), (), False),
        ("filters", (12, 12, 3), (6, 6, 3), True),
        ("pooling", (3, 3, 3), (), False),
        ("neurons", (10,), (), True),
    ]
    assert stages_of(network)[1].templates == (0, 0)


def test_what_follows_pooling_belongs_to_what_is_kept():
    from keras import layers as k

    network = plain(
        k.Conv2D(3, 5), k.MaxPooling2D(), k.BatchNormalization(), k.Flatten(), k.Dense(10)
    )
    stage = stages_of(network)[0]
    assert network.layers[stage.kept].kind == "BatchNormalization"
    assert stage.is_signed


def test_means_and_a_softmax_of_its_own():
    from keras import layers as k

    network = plain(k.Conv2D(10, 3, activation="relu"), k.GlobalAveragePooling2D(), k.Softmax())
    *_, means = stages_of(network)
    assert (means.kind, means.shape, means.is_answer) == ("means", (10,), True)
    assert network.layers[means.found].kind == "Softmax"


def test_maps_that_are_the_answer():
    from keras import layers as k

    network = plain(k.Conv2D(10, 28), k.Flatten())
    (only,) = stages_of(network)
    assert only.is_answer
    assert only.shape == (10,)
    assert only.templates == (28, 28)


def test_another_moment_has_the_same_stages():
    _, network = ladder("cnn")
    later = network.with_weights([array * 2 for array in network.weights])
    assert stages_of(later) == stages_of(network)
