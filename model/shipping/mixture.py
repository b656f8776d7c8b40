"""All that the shipped network learns from, in one pool; label 10 stands for no digit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from model.datasets.strokes import generate, generate_drawings
from model.drawing import Drawing
from model.preprocess import preprocess
from model.shipping import bitmaps, image_variation, not_digits, pen_variation
from model.shipping.digits import PenDigits, Pictures, to_bytes
from model.shipping.shapes import shapes

NO_DIGIT = 10

Image = NDArray[np.float32]


def make(mnist: Pictures, pen: PenDigits, seed: int, size: float = 1.0) -> Pictures:
    """Make the pool of about 600,000 images, or of a share ``size`` of them."""
    rng = np.random.default_rng([seed, 1])

    def some(count: int) -> int:
        return round(count * size)

    generated, generated_labels = generate(some(50_000), seed=seed)
    bent = [Pictures(image_variation.vary(mnist.images, rng), mnist.labels) for _ in range(4)]
    parts = [
        mnist,
        *bent,
        pen.pictures(),
        from_pen(pen, some(125_000), rng, varied_stroke),
        from_pen(pen, some(40_000), rng, varied_bitmap),
        from_mnist(mnist, some(40_000), rng),
        Pictures(generated[..., 0], generated_labels),
        _generated_bitmaps(some(15_000), seed + 1, rng),
        no_digits(some(45_000), rng),
    ]
    return Pictures(
        np.concatenate([part.images for part in parts]),
        np.concatenate([part.labels for part in parts]),
    )


def varied_stroke(drawing: Drawing, rng: Generator) -> Image:
    """Draw one pen drawing as another hand would have written it."""
    return preprocess(pen_variation.vary(drawing, rng), pen_width=pen_variation.pen_width(rng))


def varied_bitmap(drawing: Drawing, rng: Generator) -> Image:
    """Draw one pen drawing by another hand, as a small picture."""
    return bitmaps.from_drawing(pen_variation.vary(drawing, rng), rng)


def from_pen(
    pen: PenDigits, count: int, rng: Generator, draw: Callable[[Drawing, Generator], Image]
) -> Pictures:
    """Draw ``count`` pen digits at random, each in a way of its own."""
    rows = np.resize(rng.permutation(len(pen)), count)
    return Pictures(_drawn([pen.drawings[row] for row in rows], rng, draw), pen.labels[rows])


def from_mnist(mnist: Pictures, count: int, rng: Generator) -> Pictures:
    """Scan ``count`` MNIST digits again, at another size."""
    rows = rng.permutation(len(mnist))[:count]
    return Pictures(_scanned(mnist.images[rows], rng), mnist.labels[rows])


def no_digits(count: int, rng: Generator) -> Pictures:
    """Draw letters and signs for three quarters, some as small pictures, scribbles, and fields."""
    learnt = [shape for shape in shapes() if not shape.is_held_out]
    written = not_digits.draw(count * 3 // 4, rng, learnt)
    images = np.concatenate(
        [
            written[: len(written) * 2 // 3],
            _scanned(written[len(written) * 2 // 3 :], rng),
            not_digits.scribbles(count // 6, rng, hatched=False),
            not_digits.fields(count // 12, rng),
        ]
    )
    return Pictures(images, np.full(len(images), NO_DIGIT, np.int32))


def _generated_bitmaps(count: int, seed: int, rng: Generator) -> Pictures:
    made = list(generate_drawings(count, seed=seed))
    images = _drawn([drawing for drawing, _, _ in made], rng, bitmaps.from_drawing)
    return Pictures(images, np.array([label for _, label, _ in made], np.int32))


def _drawn(
    drawings: Sequence[Drawing], rng: Generator, draw: Callable[[Drawing, Generator], Image]
) -> NDArray[np.uint8]:
    return np.stack([to_bytes(draw(drawing, rng)) for drawing in drawings])


def _scanned(images: NDArray[np.uint8], rng: Generator) -> NDArray[np.uint8]:
    return np.stack([to_bytes(bitmaps.from_image(image, rng)) for image in images])
