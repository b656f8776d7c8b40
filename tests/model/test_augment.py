import numpy as np
import pytest

from model import augment
from model.augment import augment_batch
from model.datasets.strokes import generate
from model.devices import import_tensorflow


@pytest.fixture(scope="module")
def digits():
    images, _ = generate(300, seed=4)
    return (images / 255).astype(np.float32)


def augmented(images, *seed):
    tf = import_tensorflow()
    return augment_batch(tf.constant(images), tf.constant(seed or (1, 2), tf.int32)).numpy()


def centres(images):
    middle = np.arange(28)
    flat = images[..., 0]
    total = flat.sum(axis=(1, 2))
    return np.stack([flat.sum(axis=1) @ middle, flat.sum(axis=2) @ middle], axis=1) / total[:, None]


def test_shape_and_range_stay(digits):
    moved = augmented(digits)
    assert moved.shape == digits.shape
    assert moved.dtype == np.float32
    assert moved.min() >= 0
    assert moved.max() <= 1 + 1e-6


def test_the_seed_decides(digits):
    np.testing.assert_array_equal(augmented(digits, 5, 6), augmented(digits, 5, 6))
    assert not np.array_equal(augmented(digits, 5, 6), augmented(digits, 5, 7))
    assert not np.array_equal(augmented(digits, 5, 6), augmented(digits, 6, 6))


def test_each_image_moves_in_its_own_way(digits):
    moved = augmented(np.repeat(digits[:1], 50, axis=0))
    assert len(np.unique(moved.reshape(50, -1), axis=0)) == 50


def test_nothing_random_is_no_change(digits, monkeypatch):
    for name in ("TURN", "STRETCH", "SHEAR", "SHIFT"):
        monkeypatch.setattr(augment, name, 0.0)
    np.testing.assert_allclose(augmented(digits), digits, rtol=0, atol=1e-5)


def test_ink_is_kept_and_stays_about_the_centre(digits):
    moved = augmented(digits)
    ratio = moved.sum(axis=(1, 2, 3)) / digits.sum(axis=(1, 2, 3))
    assert ratio.min() > 0.65
    assert ratio.max() < 1.45
    assert ratio.mean() == pytest.approx(1, abs=0.04)
    offset = centres(moved) - centres(digits)
    assert np.abs(offset.mean(axis=0)).max() < 0.2, "to no side more than to the other"
    assert np.abs(offset).max() < 2 * augment.SHIFT
    assert 0.5 < offset.std() < augment.SHIFT


def test_a_shift_alone_is_as_far_as_it_says(digits, monkeypatch):
    for name in ("TURN", "STRETCH", "SHEAR"):
        monkeypatch.setattr(augment, name, 0.0)
    offset = np.abs(centres(augmented(digits)) - centres(digits))
    assert offset.max() < augment.SHIFT + 0.05
    assert offset.max() > 0.9 * augment.SHIFT


def test_it_turns_about_the_middle(monkeypatch):
    for name in ("STRETCH", "SHEAR", "SHIFT"):
        monkeypatch.setattr(augment, name, 0.0)
    cross = np.zeros((40, 28, 28, 1), np.float32)
    cross[:, 12:16, 4:24] = cross[:, 4:24, 12:16] = 1
    np.testing.assert_allclose(centres(augmented(cross)), 13.5, atol=0.05)


def test_inside_a_compiled_call_it_is_the_same(digits):
    tf = import_tensorflow()
    signature = [tf.TensorSpec((None, 28, 28, 1), tf.float32), tf.TensorSpec((2,), tf.int32)]
    compiled = tf.function(augment_batch, input_signature=signature)
    assert compiled.get_concrete_function().output_shapes.as_list() == [None, 28, 28, 1]
    inside = compiled(tf.constant(digits), tf.constant((1, 2), tf.int32)).numpy()
    np.testing.assert_allclose(inside, augmented(digits, 1, 2), rtol=0, atol=1e-5)
