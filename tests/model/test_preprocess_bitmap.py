"""The bitmap entrance of ``model.preprocess``: pictures of one digit, however they were made."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from model.datasets.strokes import generate_drawings
from model.preprocess import preprocess, preprocess_bitmap


@cache
def digits():
    return [drawing for drawing, _, _ in generate_drawings(40, seed=21)]


def pictured(drawing, size=(400, 400), box=300, at=(60, 50), paper=255, ink=0):
    """The drawing as a painting program would have made it, with MNIST's share of pen width."""
    low = drawing.points().min(axis=0)
    scale = box / np.ptp(drawing.points(), axis=0).max()
    pen = box / 7  # 2.5 of 17.5 pixels
    picture = Image.new("L", size, paper)
    painter = ImageDraw.Draw(picture)
    for stroke in drawing.strokes:
        line = [tuple(point) for point in (stroke.points - low) * scale + at]
        painter.line(line, fill=ink, width=round(pen), joint="curve")
        for x, y in line:
            painter.circle((x, y), pen / 2, fill=ink)
    return np.asarray(picture)


def nearness(image, other):
    """Correlation of two images, the best over shifts by a pixel: bitmaps move whole pixels."""
    moved = [np.roll(other, (y, x), (0, 1)) for y in (-1, 0, 1) for x in (-1, 0, 1)]
    return max(np.corrcoef(image.ravel(), one.ravel())[0, 1] for one in moved)


def test_a_picture_of_a_drawing_gives_nearly_what_the_drawing_gives():
    near = [nearness(preprocess(one), preprocess_bitmap(pictured(one))) for one in digits()]
    assert min(near) > 0.9
    assert np.mean(near) > 0.96


@pytest.mark.parametrize(("paper", "ink"), [(0, 255), (230, 20), (10, 200)])
def test_polarity_and_contrast_do_not_matter(paper, ink):
    for drawing in digits()[:10]:
        expected = preprocess_bitmap(pictured(drawing))
        image = preprocess_bitmap(pictured(drawing, paper=paper, ink=ink))
        np.testing.assert_allclose(image, expected, rtol=0, atol=1e-6)


@given(
    x=st.integers(30, 400),
    y=st.integers(30, 400),
    right=st.integers(0, 300),
    below=st.integers(0, 300),
)
def test_where_on_the_paper_it_is_does_not_matter(x, y, right, below):
    drawing = digits()[0]
    expected = preprocess_bitmap(pictured(drawing, box=200, at=(30, 30)))
    size = (x + 240 + right, y + 240 + below)
    image = preprocess_bitmap(pictured(drawing, size=size, box=200, at=(x, y)))
    np.testing.assert_array_equal(image, expected)


@pytest.mark.parametrize("box", [100, 170, 600, 900])
def test_its_size_changes_little(box):
    margin = box // 5
    near = []
    for drawing in digits():
        expected = preprocess_bitmap(pictured(drawing))
        picture = pictured(drawing, size=(box + 2 * margin,) * 2, box=box, at=(margin, margin))
        near.append(nearness(expected, preprocess_bitmap(picture)))
    # The width of a slender one is a few whole pixels, and may come out as one more or less.
    assert min(near) > 0.85
    assert np.mean(near) > 0.97


def test_colours_and_transparency_are_read_alike():
    grey = pictured(digits()[3])
    expected = preprocess_bitmap(grey)
    see_through = np.zeros((*grey.shape, 4), np.uint8)
    see_through[..., 3] = 255 - grey
    for picture in (np.stack([grey] * 3, axis=2), see_through, grey / 255.0):
        np.testing.assert_allclose(preprocess_bitmap(picture), expected, rtol=0, atol=1e-5)


def test_an_image_by_the_recipe_keeps_its_very_pixels():
    """As MNIST's digits do, which are such images: 20 pixels, mass centred to whole pixels."""
    for drawing in digits():
        mnist_like = np.round(preprocess_bitmap(pictured(drawing)) * 255).astype(np.uint8)
        image = preprocess_bitmap(mnist_like)
        np.testing.assert_allclose(image, mnist_like / np.float32(255), rtol=0, atol=1e-6)


def test_the_recipe_is_followed():
    for drawing in digits():
        image = preprocess_bitmap(pictured(drawing))
        assert image.shape == (28, 28)
        assert image.dtype == np.float32
        assert image.flags.c_contiguous
        assert image.min() == 0
        assert image.max() == 1
        rows, columns = (np.flatnonzero(image.any(axis=axis)) for axis in (1, 0))
        assert max(np.ptp(rows), np.ptp(columns)) + 1 in (19, 20)
        middle = np.arange(28)
        total = image.sum(dtype=np.float64)
        for profile, inked in ((image.sum(axis=0), columns), (image.sum(axis=1), rows)):
            at_the_edge = inked[0] == 0 or inked[-1] == 27
            assert abs(profile @ middle / total - 14) <= 0.51 or at_the_edge


@pytest.mark.parametrize("shape", [(1, 1), (5, 5), (28, 28), (300, 20), (40, 40, 3), (40, 40, 4)])
@pytest.mark.parametrize("value", [0, 128, 255])
def test_a_plain_picture_is_empty(shape, value):
    image = preprocess_bitmap(np.full(shape, value, np.uint8))
    assert image.shape == (28, 28)
    assert not image.any()


def test_a_single_pixel_and_a_hairline_are_drawn():
    pixels = np.zeros((100, 100), np.uint8)
    pixels[70, 20] = 255
    dot = preprocess_bitmap(pixels)
    assert dot.max() == 1
    pixels[10:90, 20] = 255
    line = preprocess_bitmap(pixels)
    assert line[:, 14].sum() == pytest.approx(20, abs=0.5)
    assert line.sum() == pytest.approx(line[:, 14].sum())


@settings(max_examples=50)
@given(
    st.integers(0, 2**32), st.sampled_from([(1, 1), (1, 50), (50, 1), (2, 3), (28, 28), (9, 200)])
)
def test_noise_gives_an_image_too(seed, shape):
    pixels = np.random.default_rng(seed).integers(0, 256, shape).astype(np.uint8)
    image = preprocess_bitmap(pixels)
    assert image.shape == (28, 28)
    assert np.isfinite(image).all()
    assert 0 <= image.min() <= image.max() <= 1


@pytest.mark.parametrize("shape", [(0, 0), (5,), (5, 0), (5, 5, 2), (2, 5, 5, 3)])
def test_what_is_no_picture_is_refused(shape):
    with pytest.raises(ValueError, match="a picture has"):
        preprocess_bitmap(np.zeros(shape, np.uint8))


def test_pixels_must_be_finite():
    pixels = np.zeros((28, 28), np.float32)
    pixels[3, 3] = np.nan
    with pytest.raises(ValueError, match="not a finite number"):
        preprocess_bitmap(pixels)
