"""Several digits read as one number: how many are read exactly, and how fast.

Needs ``INKLING_PEN_FILE``, a strokes file of single digits with ``writer`` and ``split`` in each
line, and MNIST. Numbers of four digits are composed of one writer's digits; those of ``train``
writers may be used to choose what is best, those of ``test`` writers are only reported.
"""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path

import numpy as np

from model.datasets import mnist
from model.drawing import Drawing
from model.numbers.find import read_number
from model.numbers.picture import read_number_in_picture
from model.numbers.strokes import StrokeMemory
from model.reading import Reader
from model.shipped import shipped_predictor
from tests.benchmarks.composing import (
    NATURAL,
    TOUCHING,
    compose,
    digits_of_writers,
    growing,
    together,
)
from tests.benchmarks.report import report

LENGTH = 4


def read_composed(reader, writers, gaps, count, seed):
    """Shares of numbers: read exactly, digits found exactly, and read with the bounds known."""
    rng = np.random.default_rng(seed)
    names = sorted(writers)
    found = np.zeros((count, 3))
    for row in range(count):
        text, digits = compose(rng, writers[names[row % len(names)]], LENGTH, gaps)
        number = read_number(reader, together(digits))
        known = [str(reader.read(digit).prediction.digit) for digit in digits]
        found[row] = number.text == text, _same_digits(number, digits), "".join(known) == text
    return found.mean(axis=0)


def _same_digits(number, digits) -> bool:
    if len(number.boxes) != len(digits):
        return False
    return all(
        {id(stroke) for stroke in box.source.strokes} == {id(stroke) for stroke in digit.strokes}
        for box, digit in zip(number.boxes, digits, strict=True)
    )


def milliseconds(reader, drawings) -> float:
    """Median time of reading each state of drawings while they grow, as the window does."""
    times = []
    for drawing in drawings:
        memory = StrokeMemory()
        for state in growing(drawing):
            begun = time.perf_counter()
            read_number(reader, state, memory)
            times.append(time.perf_counter() - begun)
    return 1000 * float(np.median(times))


def split_share(readings) -> float:
    """Share of drawings or pictures of one digit that were taken for several, in per cent."""
    return 100 * float(np.mean([reading.is_number for reading in readings]))


def _mnist_pictures(split, count):
    mnist_digits = mnist.load(lambda what, share: None, lambda: False)
    return getattr(mnist_digits, split).images[:count, :, :, 0]


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pen", type=Path, default=os.environ.get("INKLING_PEN_FILE"))
    parser.add_argument("--split", choices=("train", "test"), default="test")
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    if options.pen is None:
        parser.error("--pen or INKLING_PEN_FILE has to lead to a strokes file of single digits")
    reader, writers = Reader(shipped_predictor()), digits_of_writers(options.pen, options.split)
    for gaps, words, least, aim in (
        (NATURAL, "natural gaps", 95, 98.5),
        (TOUCHING, "touching", 80, 90),
    ):
        exact, found, known = 100 * read_composed(reader, writers, gaps, options.count, 1)
        report(f"four digits, {words}: read exactly", exact, least, aim, "%", more=True)
        report(f"four digits, {words}: digits found", found, least, aim, "%", more=True)
        report(f"four digits, {words}: read, bounds known", known, least, aim, "%", more=True)
    drawings = [drawing for digits in writers.values() for _, drawing in digits]
    report(
        "single pen digits split",
        split_share([read_number(reader, drawing) for drawing in drawings]), 0.3, 0.1, "%",
    )  # fmt: skip
    pictures = _mnist_pictures(options.split, 10_000)
    report(
        "single MNIST pictures split",
        split_share([read_number_in_picture(reader, picture) for picture in pictures]),
        0.3, 0.1, "%",
    )  # fmt: skip
    report_times(reader, drawings[:60], writers)


def report_times(reader: Reader, singles: list[Drawing], writers) -> None:
    """Print how long one reading takes while a drawing grows."""
    rng = np.random.default_rng(2)
    name = sorted(writers)[0]
    numbers = [together(compose(rng, writers[name], LENGTH, NATURAL)[1]) for _ in range(15)]
    report("one digit, a reading while it is drawn", milliseconds(reader, singles), 3, 1.5, "ms")
    report("four digits, a reading while drawn", milliseconds(reader, numbers), 8, 4, "ms")


if __name__ == "__main__":
    main()
