"""Photos of digits: the same recipe, the same answers."""

import time
from functools import cache

import numpy as np
import pytest

from model.datasets.strokes import generate_drawings
from model.pictures.ink import ink_of
from model.pictures.photo import photo_ink
from model.preprocess import preprocess, preprocess_bitmap
from model.reading.shipped import shipped_predictor
from tests.model.photos import LIGHTS, PAPERS, photograph
from tests.model.test_preprocess_bitmap import nearness


@cache
def digits():
    """Images of digits that the shipped network reads, and what it reads."""
    predictor = shipped_predictor()
    images = [preprocess(drawing) for drawing, _, _ in generate_drawings(12, seed=5)]
    return [(image, int(predictor.predict_proba(image).argmax())) for image in images]


def shares_read(**how):
    """How many photos read as the digit itself does, and how near the images are on average."""
    predictor, right, near = shipped_predictor(), 0, []
    for seed, (ink, digit) in enumerate(digits()):
        image = preprocess_bitmap(photograph(ink, seed, **how))
        right += int(predictor.predict_proba(image).argmax()) == digit
        near.append(nearness(ink, image) if image.any() else 0.0)
    return right / len(digits()), float(np.mean(near))


@pytest.mark.parametrize("light", LIGHTS)
@pytest.mark.parametrize("chalk", [False, True])
def test_uneven_light_does_not_matter(light, chalk):
    right, near = shares_read(light=light, chalk=chalk, size=(320, 240))
    assert right >= 0.9
    assert near > 0.85


@pytest.mark.parametrize("paper", PAPERS)
def test_what_is_on_the_paper_and_beside_it_is_no_ink(paper):
    right, near = shares_read(paper=paper, light="even", size=(320, 240))
    assert right >= 0.9
    assert near > 0.85


@pytest.mark.parametrize("colour", [(0.1, 0.2, 0.7), (0.75, 0.1, 0.1), (0.1, 0.4, 0.2)])
def test_ink_of_a_colour(colour):
    right, near = shares_read(colour=colour, size=(240, 320))
    assert right >= 0.9
    assert near > 0.85


def test_blank_paper_has_no_ink():
    nothing = np.zeros((28, 28), np.float32)
    nothing[14, 14] = 1
    for seed, light in enumerate(LIGHTS[:3]):
        for paper in ("plain", "texture"):
            photo = photograph(nothing, seed, light=light, paper=paper, contrast=0, size=(320, 240))
            assert not ink_of(photo).any(), (light, paper)


def test_ink_keeps_the_size_of_the_photo():
    photo = photograph(digits()[0][0], size=(1000, 750))
    ink = ink_of(photo)
    assert ink.shape == (750, 1000)
    assert ink.dtype == np.float32
    assert ink.min() == 0
    assert ink.max() == 1


@pytest.mark.parametrize("paper", [0, 255])
def test_a_digit_on_a_clean_field_never_goes_the_photos_way(paper, monkeypatch):
    monkeypatch.setattr("model.pictures.photo.photo_ink", None)
    for ink, _ in digits():
        for margin in (0, 40, 200):
            field = np.pad(np.round(ink * 255).astype(np.uint8), margin)
            expected = field / np.float32(255)
            found = ink_of(255 - field if paper else field)
            np.testing.assert_allclose(found, np.where(expected < 0.12, found, expected), atol=1e-6)


def test_a_large_photo_takes_no_long_time():
    photo = photograph(digits()[0][0], size=(4000, 3000))
    start = time.thread_time()
    ink_of(photo)
    assert time.thread_time() - start < 3  # usually a third of it; the machine may be at work


@pytest.mark.parametrize("shape", [(48, 48), (48, 500), (500, 49)])
def test_noise_gives_some_ink_or_none(shape):
    for seed in range(5):
        noise = np.random.default_rng(seed).random(shape).astype(np.float32)
        ink = photo_ink(noise)
        assert ink.shape == shape
        assert np.isfinite(ink).all()
        assert 0 <= ink.min() <= ink.max() <= 1
