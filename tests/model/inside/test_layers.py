import numpy as np
import pytest

from model.inside.layers import ACTIVATIONS, Convolution, GatedRecurrence, relu, sigmoid, softmax


def test_activations_at_their_limits():
    far = np.array([-1e4, 0, 1e4], np.float32)
    np.testing.assert_allclose(sigmoid(far), [0, 0.5, 1])
    np.testing.assert_allclose(relu(far), [0, 0, 1e4])
    np.testing.assert_allclose(softmax(far), [0, 0, 1])
    assert all(function(far).dtype == np.float32 for function in ACTIVATIONS.values())


@pytest.mark.parametrize("side", [1, 2, 3])
def test_a_padded_convolution_keeps_the_size(side):
    kernel = np.ones((side, side, 1, 1), np.float32)
    layer = Convolution("c", "Conv2D", kernel, None, (1, 1), True, relu)
    assert layer(np.ones((1, 7, 7, 1), np.float32)).shape == (1, 7, 7, 1)


def test_a_memory_ends_with_what_it_has_after_the_last_row():
    random = np.random.default_rng(3)
    kernel, recurrent, bias = (
        random.normal(size=shape).astype(np.float32) for shape in ((4, 6), (2, 6), (2, 6))
    )
    layer = GatedRecurrence("g", "GRU", kernel, recurrent, bias)
    rows = random.normal(size=(3, 5, 4)).astype(np.float32)
    after = layer.after_each_row(rows)
    assert after.shape == (3, 5, 2)
    np.testing.assert_array_equal(layer(rows), after[:, -1])
    np.testing.assert_allclose(layer.after_each_row(rows[:, :2]), after[:, :2], atol=1e-6)
