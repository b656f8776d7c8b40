import numpy as np

from model.datasets.strokes import generate
from model.shipping.image_variation import vary


def test_images_are_bent_and_thickened_but_the_same_digits():
    images = generate(200, seed=3)[0][..., 0]
    varied = vary(images, np.random.default_rng(0))
    assert varied.shape == images.shape
    assert varied.dtype == np.uint8
    likeness = [
        np.corrcoef(a.ravel(), b.ravel())[0, 1] for a, b in zip(images, varied, strict=True)
    ]
    assert 0.75 < np.mean(likeness) < 0.97
    share = varied.sum(axis=(1, 2)) / images.sum(axis=(1, 2))
    assert share.min() < 0.85
    assert share.max() > 1.25
    assert 0.9 < np.median(share) < 1.2


def test_paper_stays_paper():
    assert not vary(np.zeros((3, 28, 28), np.uint8), np.random.default_rng(0)).any()


def test_more_than_a_chunk_and_the_same_seed():
    images = generate(700, seed=4)[0][..., 0]
    once, again = (vary(images, np.random.default_rng(5)) for _ in range(2))
    assert len(once) == 700
    np.testing.assert_array_equal(once, again)
