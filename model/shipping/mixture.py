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
    """Make the pool of about 388,000 images, or of a share ``size`` of them."""
    rng = np.random.default_rng([seed, 1])

    def some(count: int) -> int:
        return round(count * size)

    generated, generated_labels = generate(some(40_000), seed=seed)
    parts = [
        mnist,
        mnist,
        Pictures(image_variation.vary(mnist.images, rng), mnist.labels),
        Pictures(image_variation.vary(mnist.images, rng), mnist.labels),
        pen.pictures(),
        from_pen(pen, some(50_000), rng, varied_stroke),
        from_pen(pen, some(22_000), rng, varied_bitmap),
        from_mnist(mnist, some(20_000), rng),
        Pictures(generated[..., 0], generated_labels),
        _generated_bitmaps(some(12_000), seed + 1, rng),
        no_digits(some(18_000), rng),
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
    images = [to_bytes(bitmaps.from_image(mnist.images[row], rng)) for row in rows]
    return Pictures(np.stack(images), mnist.labels[rows])


def no_digits(count: int, rng: Generator) -> Pictures:
    """Draw letters and signs for two thirds, scribbles, and black fields."""
    learnt = [shape for shape in shapes() if not shape.is_held_out]
    images = np.concatenate(
        [
            not_digits.draw(count * 4 // 6, rng, learnt),
            not_digits.scribbles(count // 6, rng, hatched=False),
            not_digits.fields(count // 6, rng),
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
