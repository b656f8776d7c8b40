import numpy as np
import pytest

from model.inside.plain_network import shipped_plain_network
from model.inside.receptive_field import WHOLE, Patch
from model.inside.sight import look, templates
from model.inside.stages import stages_of
from tests.model.inside.networks import digits, ladder, plain


def image():
    return digits(1)[0, :, :, 0]


def test_what_each_stage_of_a_network_finds():
    _, network = ladder("cnn_bn")
    seen = image()
    sight = look(network, seen)
    outputs = network.activations(seen)
    for stage, found in zip(sight.stages[:2], sight.found, strict=False):
        np.testing.assert_array_equal(found.maps, outputs[stage.found].transpose(2, 0, 1))
        np.testing.assert_array_equal(found.kept, outputs[stage.kept].transpose(2, 0, 1))
        assert 0 < found.maps.max() / 2 <= found.scale <= found.maps.max()
    neurons = sight.found[2].maps
    np.testing.assert_array_equal(neurons, outputs[sight.stages[2].found].reshape(-1, 1, 1))
    np.testing.assert_array_equal(sight.scores, outputs[-1])
    np.testing.assert_allclose(sight.probabilities, network.probabilities(seen[None])[0], atol=1e-6)
    assert not sight.is_empty


def test_a_memory_row_by_row():
    _, network = ladder("gru")
    seen = image()
    sight = look(network, seen)
    assert sight.found[0].maps.shape == (1, 28, 96)
    np.testing.assert_allclose(sight.found[0].maps[0, -1], network.activations(seen)[1], atol=1e-6)
    assert sight.patch(0, (4, 10)) == Patch(0, 0, 5, 28)


def test_an_empty_image_has_found_nothing():
    sight = look(shipped_plain_network(), np.zeros((28, 28), np.float32))
    assert sight.is_empty
    for found in sight.found:
        assert not found.maps.any()
        assert not found.kept.any()
        assert found.scale == 0
    assert not sight.probabilities.any()
    assert not sight.scores.any()


def test_weights_that_ran_away_show_nothing_rather_than_fail():
    _, network = ladder("cnn")
    wild = [np.full_like(array, np.nan) for array in network.weights]
    sight = look(network.with_weights(wild), image())
    for found in sight.found:
        assert np.isfinite(found.maps).all()
        assert np.isfinite(found.kept).all()
    assert np.isfinite(templates(sight)[1]).all()


def test_what_is_kept_after_more_than_pooling_has_a_scale_too():
    from keras import layers as k

    network = plain(
        k.Conv2D(3, 5), k.MaxPooling2D(), k.BatchNormalization(), k.Flatten(), k.Dense(10)
    )
    blown_up = [array * 10 if array.shape == (3,) else array for array in network.weights]
    (first, _) = look(network.with_weights(blown_up), image()).found
    assert first.scale >= np.abs(first.kept).max() / 2


def test_known_stages_are_used_again():
    _, network = ladder("mlp")
    stages = stages_of(network)
    assert look(network, image(), stages).stages is stages


@pytest.mark.parametrize(
    ("kind", "shape"), [("cnn", (16, 5, 5)), ("mlp", (256, 28, 28)), ("softmax", (10, 28, 28))]
)
def test_weights_that_lie_on_the_drawing(kind, shape):
    _, network = ladder(kind)
    index, found = templates(look(network, image()))
    assert (index, found.shape) == (0, shape)


def test_a_memory_lays_no_weights_on_the_drawing():
    _, network = ladder("gru")
    assert templates(look(network, image())) is None


def test_where_a_place_of_what_is_kept_looks():
    sight = look(shipped_plain_network(), image())
    assert sight.patch(0, (0, 0)) == Patch(0, 0, 5, 5)
    assert sight.patch(0, (1, 2), of_kept=True) == Patch(2, 4, 8, 10)
    assert sight.patch(6, (0, 0)) == WHOLE
