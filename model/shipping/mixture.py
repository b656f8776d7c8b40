"""All that the shipped network learns from, in one pool; label 10 stands for no digit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

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


@dataclass(frozen=True)
class Amounts:
    """How much of each source is in a pool; those of MNIST and the plain pen digits are times."""

    mnist: int = 1
    bent: int = 4
    pen: int = 1
    pen_varied: int = 125_000
    pen_bitmaps: int = 40_000
    mnist_bitmaps: int = 40_000
    generated: int = 50_000
    generated_bitmaps: int = 15_000
    no_digits: int = 45_000


MUCH_VARIED = Amounts()
AS_WRITTEN = Amounts(
    mnist=3,
    bent=1,
    pen=3,
    pen_varied=50_000,
    pen_bitmaps=20_000,
    mnist_bitmaps=30_000,
    generated=12_000,
    generated_bitmaps=4_000,
    no_digits=25_000,
)
SETTLING = replace(AS_WRITTEN, mnist=2, bent=3, pen=2, pen_varied=60_000)
TO_THE_PEN = replace(SETTLING, pen=4, pen_varied=100_000)


def make(
    mnist: Pictures,
    pen: PenDigits,
    seed: int,
    size: float = 1.0,
    amounts: Amounts = MUCH_VARIED,
) -> Pictures:
    """Make a pool, of about 600,000 images if much varied, or of a share ``size`` of them."""
    rng = np.random.default_rng([seed, 1])

    def some(count: int) -> int:
        return round(count * size)

    generated, generated_labels = generate(some(amounts.generated), seed=seed)
    parts = [
        *[mnist] * amounts.mnist,
        *[
            Pictures(image_variation.vary(mnist.images, rng), mnist.labels)
            for _ in range(amounts.bent)
        ],
        *[pen.pictures()] * amounts.pen,
        from_pen(pen, some(amounts.pen_varied), rng, varied_stroke),
        from_pen(pen, some(amounts.pen_bitmaps), rng, varied_bitmap),
        from_mnist(mnist, some(amounts.mnist_bitmaps), rng),
        Pictures(generated[..., 0], generated_labels),
        _generated_bitmaps(some(amounts.generated_bitmaps), seed + 1, rng),
        no_digits(some(amounts.no_digits), rng),
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
